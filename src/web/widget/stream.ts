import { readActivitySet, type Activity, type ActivitySet } from './activity.ts';
import type { Conversation, DirectLine } from './direct-line.ts';

export interface Socket {
  send(text: string): void;
  close(): void;
}
export interface SocketEvents {
  opened(): void;
  /** One frame as text; an empty one keeps the line alive. */
  received(frame: string): void;
  /** Once, also when it never opened; never before `OpenSocket` has returned. */
  closed(): void;
}
export type OpenSocket = (url: string, events: SocketEvents) => Socket;

/** Runs `work` after `ms` milliseconds; call the answer to take that back. */
export type After = (ms: number, work: () => void) => () => void;

export interface StreamEvents {
  activities(activities: Activity[]): void;
  /** Whether the service answers: over the socket or by asking. */
  online(online: boolean): void;
  /** The conversation does not exist any more. */
  over(): void;
}
export interface StreamDependencies {
  directLine: Pick<DirectLine, 'read' | 'streamUrl'>;
  openSocket: OpenSocket;
  after: After;
  /** From 0 up to 1. */
  random: () => number;
}

export interface Stream {
  /** Says something else knows the line is worth another try: the tab came back, or an echo stayed out. */
  renew(): void;
  stop(): void;
}
export type StartStream = (conversation: () => Conversation, events: StreamEvents) => Stream;

const pollMs = 1_500;
const longestPauseMs = 15_000;
const keepAliveMs = 20_000;
const socketPatienceMs = 10_000;
const mostRoundsWithoutSocket = 20;
/** After a restart of the service not everybody knocks in the same instant. */
const spreadMs = 800;

/**
 * Follows a conversation. A round asks for what is new and then opens a socket that goes on from there; as long as there is
 * no socket, rounds follow each other, so that a network without sockets is only slower. Nothing is read twice at a time.
 */
export function createStartStream({ directLine, openSocket, after, random }: StreamDependencies): StartStream {
  return (conversation, events) => {
    let watermark: string | null = null;
    let socket: Socket | null = null;
    let cancelTimer = (): void => undefined;
    let running = false;
    /** Grows when a round is givenUp up: what it still brings is of no use. */
    let givenUp = 0;
    let stopped = false;
    let failures = 0;
    let lostSockets = 0;
    let roundsBeforeSocket = 0;

    function later(ms: number, work: () => void): void {
      cancelTimer();
      if (!stopped) cancelTimer = after(ms, work);
    }
    const nextRound = (): void => void round();

    async function round(): Promise<void> {
      if (running || stopped || socket !== null) return;
      running = true;
      const mine = givenUp;
      const pauseMs = await readAndConnect(() => stopped || givenUp !== mine);
      if (givenUp !== mine) return;
      running = false;
      if (socket === null) later(pauseMs, nextRound);
    }

    async function readAndConnect(gone: () => boolean): Promise<number> {
      const news = await directLine.read(conversation(), watermark);
      if (gone()) return 0;
      if (news.kind === 'refused') over();
      if (news.kind !== 'ok') return unreachable();
      failures = 0;
      deliver(news.value);
      events.online(true);
      if (roundsBeforeSocket > 0) roundsBeforeSocket -= 1;
      else await connect(gone);
      return pollMs;
    }

    function deliver(set: ActivitySet): void {
      watermark = set.watermark ?? watermark;
      if (set.activities.length > 0) events.activities(set.activities);
    }

    function over(): void {
      stop();
      events.over();
    }

    function unreachable(): number {
      if (!stopped) events.online(false);
      failures += 1;
      return Math.min(pollMs * 2 ** (failures - 1), longestPauseMs) + random() * spreadMs;
    }

    async function connect(gone: () => boolean): Promise<void> {
      const url = await directLine.streamUrl(conversation(), watermark);
      if (gone() || url.kind !== 'ok') return;
      const mine = openSocket(url.value, {
        opened: keepAlive,
        received: (frame) => {
          if (socket === mine && frame !== '') deliver(readFrame(frame));
        },
        closed: () => lost(mine),
      });
      socket = mine;
      later(socketPatienceMs, () => mine.close());
    }

    function keepAlive(): void {
      later(keepAliveMs, () => {
        lostSockets = 0;
        socket?.send('');
        keepAlive();
      });
    }

    /** The first loss is mended at once; a network that keeps refusing sockets is asked less and less often for one. */
    function lost(gone: Socket): void {
      if (socket !== gone) return;
      socket = null;
      roundsBeforeSocket = lostSockets === 0 ? 0 : Math.min(2 ** lostSockets, mostRoundsWithoutSocket);
      lostSockets += 1;
      later(random() * spreadMs, nextRound);
    }

    function dropSocket(): void {
      const old = socket;
      socket = null;
      old?.close();
    }

    /** A call that hangs on the old network may hang for long: it is not waited for. */
    function renew(): void {
      failures = 0;
      givenUp += 1;
      running = false;
      dropSocket();
      later(0, nextRound);
    }

    function stop(): void {
      stopped = true;
      cancelTimer();
      dropSocket();
    }

    nextRound();
    return { renew, stop };
  };
}

function readFrame(frame: string): ActivitySet {
  try {
    return readActivitySet(JSON.parse(frame));
  } catch {
    return { activities: [], watermark: null };
  }
}
