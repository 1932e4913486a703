import type { AddToOutbox, Outgoing } from '../outgoing.ts';
import type { DeliveryStatus, Sender } from '../received.ts';
import { createTurnQueue } from '../../turn-queue.ts';
import { createAnswers } from './answers.ts';
import { createCircuits } from './circuit.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createKeptRows } from './kept-rows.ts';
import { newRow, type OutboxRow } from './outbox-row.ts';
import { outboxLog, type OutboxParts } from './outbox-parts.ts';
import { createPace, usualLimits } from './pace.ts';
import { createQueues } from './queues.ts';
import { createStatuses } from './statuses.ts';
import { createWindow, type Invited } from './window.ts';
import { createWorker } from './worker.ts';

/**
 * The way out to WhatsApp. What is added is on disk, goes out once and in the order of its recipient; where WhatsApp leaves
 * us in doubt and no status settles it, it is sent again and counted as a possible double.
 */
export interface Outbox {
  readonly add: AddToOutbox;
  /** Resolves once it is kept. */
  status(status: DeliveryStatus): Promise<void>;
  /** Takes up what a stop or a crash left. Resolves when it is known what that is. */
  resume(): Promise<void>;
  /** The resident wrote: what was parked goes out, before what is added now; to `to`, when that changed. */
  released(conversationId: string, to?: Sender): Promise<void>;
  /** Asks the resident to write to us, if that is allowed and was not done for a day. Idempotent by id. */
  invite(invited: Invited): Promise<void>;
  /** Nothing of this conversation stays, but for `keepIds`; what is under way goes when its call is over. */
  erase(conversationId: string, keepIds?: readonly string[]): Promise<void>;
  /** What is over for 30 days goes, and words that nobody can need after a day. */
  removeOld(): Promise<void>;
  figures(): OutboxFigures;
  /** Resolves when nothing is under way and nothing is due before the clock goes on. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Of the rows that are kept: 30 days back. */
export interface OutboxFigures {
  readonly waiting: number;
  readonly parked: number;
  readonly doubtful: number;
  readonly possibleDoubles: number;
  readonly failed: number;
  readonly circuitOpen: boolean;
}

type Addable = Omit<Outgoing, 'kind'> & Pick<OutboxRow, 'kind'>;

export const createOutbox = (parts: OutboxParts): Outbox => {
  const { now, logger, random, graceMs = 20_000, probeEveryMs = 60_000, mostAtOnce = 16 } = parts;
  const queues = createQueues();
  const rows = createKeptRows(parts.rows, queues);
  const log = outboxLog(logger);
  const pace = createPace(now, parts.pace ?? usualLimits);
  const circuits = createCircuits(now, logger, probeEveryMs);
  const adding = createTurnQueue();
  let nextPlace = 0;

  /** One after the other for a resident, so that a crash in between leaves no gap that is filled later, out of order. */
  const addInOrder = (messages: readonly Addable[]): Promise<void>[] => {
    const placed = messages.map((message) => newRow(message, nextPlace++, now()));
    return [...new Set(placed.map(({ conversationId }) => conversationId))].map((conversationId) =>
      adding.run(conversationId, async () => {
        for (const row of placed) if (row.conversationId === conversationId) await rows.add(row);
      }),
    );
  };
  const window = createWindow({
    ...{ rows, queues, now, template: parts.template },
    windowOpenUntil: parts.windowOpenUntil,
    mayNotify: parts.mayNotify,
    add: async (invitation) => void (await Promise.all(addInOrder([invitation]))),
  });
  const answers = createAnswers({
    ...{ rows, pace, circuits, window, log, now, random, graceMs, statuses: () => statuses },
    closeWindow: parts.closeWindow,
    optOut: parts.optOut,
  });
  const statuses = createStatuses({ rows, queues, now, random, log, heed: answers.heedLater });
  const worker = createWorker({
    ...{ rows, queues, pace, circuits, window, answers, now, logger, log, mostAtOnce },
    client: parts.client,
  });
  const housekeeping = createHousekeeping({
    ...{ rows, queues, now, graceMs },
    isKnown: parts.isKnown ?? (() => Promise.resolve(true)),
  });

  let loaded: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    nextPlace = (await housekeeping.load()) + 1;
    await window.releaseOpen();
  };
  /** Nothing is decided before it is known what is there; a failure is tried again by the next call. */
  const ready = (): Promise<void> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  const whenReady = async (work: () => Promise<unknown>): Promise<void> => {
    await ready();
    try {
      await work();
    } finally {
      worker.wake();
    }
  };
  return {
    add: (messages) => whenReady(() => Promise.all(addInOrder(messages))),
    status: (status) => whenReady(() => statuses.take(status)),
    resume: () => whenReady(async () => undefined),
    released: (conversationId, to) => whenReady(() => window.released(conversationId, to)),
    invite: (invited) => whenReady(() => window.invite(invited)),
    erase: (conversationId, keepIds = []) => whenReady(() => housekeeping.erase(conversationId, new Set(keepIds))),
    removeOld: () => whenReady(() => housekeeping.removeOld()),
    figures: () => ({ ...queues.figures(), circuitOpen: circuits.isAnyOpen() }),
    idle: () => worker.idle(),
    close: () => worker.close(),
  };
};
