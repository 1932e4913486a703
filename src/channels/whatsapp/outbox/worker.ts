import type { Sent } from '../graph/read-answer.ts';
import { failureFields } from '../../failure-fields.ts';
import type { Log } from '../../log.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { Answers } from './answers.ts';
import type { Circuits } from './circuit.ts';
import type { KeptRows } from './kept-rows.ts';
import { inState, isOut, type OutboxRow } from './outbox-row.ts';
import type { outboxLog } from './outbox-parts.ts';
import type { Pace } from './pace.ts';
import type { Entry, Lane, Queues } from './queues.ts';
import type { Window } from './window.ts';

export interface WorkerParts {
  readonly rows: KeptRows;
  readonly queues: Queues;
  readonly client: Pick<GraphClient, 'send'>;
  readonly pace: Pace;
  readonly circuits: Circuits;
  readonly window: Window;
  readonly answers: Answers;
  readonly now: () => Date;
  readonly logger: Log;
  readonly log: ReturnType<typeof outboxLog>;
  readonly mostAtOnce: number;
}

/** Sends what is due: recipients side by side, each in order. Sleeps until something changes or falls due. */
export interface Worker {
  /** Something changed. */
  wake(): void;
  /** Resolves when nothing is under way and nothing is due before the clock goes on. */
  idle(): Promise<void>;
  /** Starts nothing more; resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** The disk refuses: it is not asked again at once. */
const troubleMs = 5000;
const stuckMs = 100;
/** setTimeout takes no more than 24 days. */
const longestSleepMs = 3_600_000;

export const createWorker = (parts: WorkerParts): Worker => {
  const { rows, queues, pace, circuits, window, now } = parts;
  const underWay = new Set<Promise<void>>();
  const pauses = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let isWoken = false;
  let isClosed = false;

  const trouble = (error: unknown, { conversationId }: Lane): void =>
    parts.logger.error({ ...failureFields(error, 'OUTBOX_NOT_KEPT'), conversationId });

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(pauseTimer);
        pauses.delete(end);
        resolve();
      };
      const pauseTimer = setTimeout(end, troubleMs);
      pauseTimer.unref();
      pauses.add(end);
    });
  /** What WhatsApp answered is known only here: forgotten, it would be sent twice. */
  const untilKept = async (lane: Lane, keep: () => Promise<void>): Promise<void> => {
    try {
      await keep();
    } catch (error) {
      trouble(error, lane);
      await pause();
      if (!isClosed) await untilKept(lane, keep);
    }
  };

  /** On disk before the call: after a crash it is known to be in doubt. */
  const startSending = async (id: string): Promise<OutboxRow | null> => {
    let doubles = false;
    const row = await rows.edit(id, (current) => {
      if (isOut(current.state) || current.state === 'parked') return undefined;
      doubles = current.inDoubt || current.state === 'sending';
      if (current.message === null) return inState(current, 'failed', now());
      return inState(current, 'sending', now(), {
        inDoubt: doubles,
        possibleDouble: current.possibleDouble || doubles,
      });
    });
    if (row?.state !== 'sending') return null;
    if (doubles) parts.log.possibleDouble(row);
    return row;
  };

  /** The resident wrote while it was to be parked, or the disk says otherwise than memory: not again at once. */
  const holdIfStuck = (lane: Lane, entry: Entry): void => {
    const [first] = lane.pending;
    if (first?.id === entry.id && first.state === entry.state) lane.heldUntil = now().getTime() + stuckMs;
  };

  /** False: WhatsApp was not asked. */
  const send = async (lane: Lane): Promise<boolean> => {
    const [entry] = lane.pending;
    if (entry === undefined || isClosed) return false;
    if (!(await window.mayGo(lane, entry))) {
      holdIfStuck(lane, entry);
      return false;
    }
    const { releases } = lane;
    const row = isClosed ? null : await startSending(entry.id);
    if (row?.message == null) return false;
    const sent = await answerOf(parts.client.send(row.phoneNumberId, row.to, row.message, row.id));
    await untilKept(lane, parts.answers.take(lane, row, sent, releases));
    return true;
  };

  const serve = async (lane: Lane): Promise<void> => {
    const { phoneNumberId, conversationId } = lane;
    let wasAsked = false;
    try {
      wasAsked = await send(lane);
    } catch (error) {
      trouble(error, lane);
      lane.heldUntil = now().getTime() + troubleMs;
    }
    if (wasAsked) return;
    circuits.saysNothing(phoneNumberId, false);
    pace.giveBack(phoneNumberId, conversationId);
  };

  const start = (lane: Lane): void => {
    lane.busy = true;
    circuits.started(lane.phoneNumberId);
    pace.take(lane.phoneNumberId, lane.conversationId);
    const done = serve(lane).finally(() => {
      lane.busy = false;
      queues.served(lane);
      underWay.delete(done);
      wake();
    });
    underWay.add(done);
  };

  const fromNumber = (number: string): number => Math.max(circuits.nextAt(number), pace.nextFrom(number));
  const toRecipient = ({ pending: [first], heldUntil, conversationId }: Lane): number =>
    Math.max(first?.dueAt ?? Infinity, heldUntil, pace.nextTo(conversationId));

  const startWhatIsDue = (): void => {
    isWoken = false;
    if (timer !== null) clearTimeout(timer);
    if (isClosed) return;
    // The number first: thousands may wait for one that is busy.
    const next = Math.min(Infinity, ...[...queues.pending].map(([number, lanes]) => startFrom(number, lanes)));
    if (next < Infinity) sleepUntil(next);
  };
  /** Gives when the next may go. Infinity: when one that is under way ends. */
  const startFrom = (number: string, lanes: ReadonlySet<Lane>): number => {
    let next = Infinity;
    for (const lane of lanes) {
      if (underWay.size >= parts.mostAtOnce) return Infinity;
      const free = fromNumber(number);
      if (free > now().getTime()) return free;
      if (lane.busy) continue;
      const at = toRecipient(lane);
      if (at <= now().getTime()) start(lane);
      else next = Math.min(next, at);
    }
    return next;
  };
  const sleepUntil = (at: number): void => {
    timer = setTimeout(wake, Math.min(longestSleepMs, Math.max(1, at - now().getTime())));
    timer.unref();
  };
  const wake = (): void => {
    if (isWoken || isClosed) return;
    isWoken = true;
    queueMicrotask(startWhatIsDue);
  };
  const settled = async (): Promise<void> => {
    while (underWay.size > 0 || (isWoken && !isClosed)) await Promise.all([...underWay, Promise.resolve()]);
  };
  return {
    wake,
    idle: settled,
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      for (const end of pauses) end();
      await settled();
    },
  };
};

/** A client that fails otherwise than it says leaves us in doubt. */
const answerOf = async (sent: Promise<Sent>): Promise<Sent> => {
  try {
    return await sent;
  } catch {
    return { kind: 'unclear', why: 'reset' };
  }
};
