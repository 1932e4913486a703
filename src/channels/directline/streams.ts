import { WebSocket } from 'ws';
import type { Log } from '../log.ts';
import { failureFields } from '../failure-fields.ts';
import type { ActivitySet, ConversationLog } from './conversation-log.ts';

/** The open sockets of all conversations. Each gets what its conversation's log holds after what it has seen. */
export interface Streams {
  /** false when the conversation has too many sockets open already. */
  hasRoom(conversationId: string): boolean;
  add(socket: WebSocket, conversationId: string, watermark: number): void;
  /** The log of this conversation has grown. */
  changed(conversationId: string): void;
  /** Shown to who is looking now, kept nowhere: typing. */
  show(conversationId: string, activity: object): void;
  close(): void;
  count(): number;
}

export interface StreamsOptions {
  log: ConversationLog;
  logger: Log;
  keepAliveMs?: number;
}

const mostSocketsPerConversation = 20;
const mostWaitingBytes = 1024 * 1024;

export const createStreams = ({ log, logger, keepAliveMs = 20_000 }: StreamsOptions): Streams => {
  const streams = new Map<string, Set<Stream>>();
  const of = (conversationId: string): Set<Stream> => streams.get(conversationId) ?? new Set();
  const all = (): Stream[] => [...streams.values()].flatMap((some) => [...some]);
  const keepAlive = setInterval(() => all().forEach((stream) => stream.keepAlive()), keepAliveMs);
  keepAlive.unref();

  const add: Streams['add'] = (socket, conversationId, watermark) => {
    const stream = createStream(socket, watermark, {
      since: (seen) => log.since(conversationId, seen),
      failed: (error) => logger.error({ ...failureFields(error, 'STREAM_FAILED'), conversationId }),
    });
    streams.set(conversationId, of(conversationId).add(stream));
    socket.on('close', () => {
      of(conversationId).delete(stream);
      if (of(conversationId).size === 0) streams.delete(conversationId);
    });
    stream.pull();
  };
  return {
    hasRoom: (conversationId) => of(conversationId).size < mostSocketsPerConversation,
    add,
    changed: (conversationId) => of(conversationId).forEach((stream) => stream.pull()),
    show: (conversationId, activity) => of(conversationId).forEach((stream) => stream.show(activity)),
    close: () => {
      clearInterval(keepAlive);
      all().forEach((stream) => stream.close());
    },
    count: () => all().length,
  };
};

interface Stream {
  pull(): void;
  show(activity: object): void;
  keepAlive(): void;
  close(): void;
}

interface Source {
  since(watermark: number): Promise<ActivitySet | null>;
  failed(error: unknown): void;
}

/** One socket. What it sends, it sends in order: a typing sign after the messages that came before it. */
const createStream = (socket: WebSocket, startWatermark: number, source: Source): Stream => {
  let watermark = startWatermark;
  let alive = true;
  let last = Promise.resolve();
  const inOrder = (work: () => Promise<void> | void): void => {
    last = last.then(work).catch((error: unknown) => {
      source.failed(error);
      socket.terminate();
    });
  };
  const pull = async (): Promise<void> => {
    const set = await source.since(watermark);
    if (set === null || set.activities.length === 0) return;
    watermark = set.watermark;
    send(socket, JSON.stringify({ activities: set.activities, watermark: String(watermark) }));
  };
  socket.on('message', () => (alive = true));
  socket.on('pong', () => (alive = true));
  socket.on('error', () => socket.terminate());
  return {
    pull: () => inOrder(pull),
    show: (activity) => inOrder(() => send(socket, JSON.stringify({ activities: [activity] }))),
    keepAlive: () => {
      if (!alive) return socket.terminate();
      alive = false;
      send(socket, '');
      socket.ping();
    },
    close: () => {
      socket.close(1001);
      // A client that is gone would keep the process waiting.
      setTimeout(() => socket.terminate(), 1000).unref();
    },
  };
};

/** A client that does not read is let go: it comes back with its watermark and misses nothing. */
const send = (socket: WebSocket, frame: string): void => {
  if (socket.readyState !== WebSocket.OPEN) return;
  if (socket.bufferedAmount > mostWaitingBytes) socket.terminate();
  else socket.send(frame);
};
