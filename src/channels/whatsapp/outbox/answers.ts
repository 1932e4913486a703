import { stopsTheNumber, type ErrorClass, type RefusalCode } from '../graph/error-classes.ts';
import type { Sent } from '../graph/read-answer.ts';
import type { Circuits } from './circuit.ts';
import type { KeptRows } from './kept-rows.ts';
import { inState, isOut, type OutboxRow } from './outbox-row.ts';
import type { OutboxParts, outboxLog } from './outbox-parts.ts';
import type { Pace } from './pace.ts';
import type { Lane } from './queues.ts';
import { afterRefusal, afterUnclear } from './refusals.ts';
import type { Statuses } from './statuses.ts';
import type { Window } from './window.ts';

export interface AnswerParts extends Pick<OutboxParts, 'now' | 'random' | 'closeWindow' | 'optOut'> {
  readonly rows: KeptRows;
  readonly pace: Pace;
  readonly circuits: Circuits;
  readonly window: Window;
  readonly statuses: () => Statuses;
  readonly log: ReturnType<typeof outboxLog>;
  readonly graceMs: number;
}

export interface Answers {
  /** Gives what is to be kept of the answer: it may be run again until the disk takes it. */
  take(lane: Lane, row: OutboxRow, sent: Sent, releases: number): () => Promise<void>;
  /** What an error that a status tells of means beyond its message. */
  heedLater(row: OutboxRow, errorClass: ErrorClass, code: RefusalCode): Promise<void>;
}

/** Refusals for a reason that lies in this message or this resident: the number itself works. */
const showsThatItWorks: ReadonlySet<ErrorClass> = new Set([
  ...(['pair', 'withheld', 'optedOut', 'windowClosed', 'undeliverable', 'template', 'needsPhone'] as const),
]);

/** Some errors of an account or a permission are of one recipient only (130497, a number of another country): it may not
 * go on stopping all the others. */
const mayBeOfOne: ReadonlySet<ErrorClass> = new Set(['account', 'permission'] as const);
const mostStopsOfOne = 3;

export const createAnswers = (parts: AnswerParts): Answers => {
  const { rows, pace, circuits, now } = parts;
  const stopsOf = new Map<string, number>();

  const accepted = async (id: string, messageId: string): Promise<void> => {
    await rows.edit(id, (row) => {
      if (row.failedIds.includes(messageId)) return undefined;
      if (isOut(row.state)) return row.messageId === null ? { ...row, messageId } : undefined;
      return inState(row, 'accepted', now(), { messageId, inDoubt: false, dueAt: null });
    });
    await parts.statuses().known(messageId);
  };

  /** A status may have settled the row while the call was under way: then the answer says nothing new. */
  const settle = async (id: string, after: (row: OutboxRow) => OutboxRow): Promise<void> => {
    let changed = false;
    const row = await rows.edit(id, (current) => {
      changed = current.state === 'sending';
      return changed ? after(current) : undefined;
    });
    if (changed && row?.state === 'failed') parts.log.failed(row, row.errorCode ?? 'unknown');
  };

  /** What the answer says of the number and of the recipient. Gives how long the message itself has to wait. */
  const heedPace = (row: OutboxRow, { errorClass, code, retryAfterMs }: Refused): number | undefined => {
    const { phoneNumberId: number, conversationId: recipient } = row;
    if (showsThatItWorks.has(errorClass)) circuits.works(number);
    else if (!stopsTheNumber.has(errorClass)) circuits.saysNothing(number, true);
    if (errorClass === 'slow') pace.slowDown(number, retryAfterMs);
    if (errorClass === 'pair') return pace.pairRefused(recipient, retryAfterMs) - now().getTime();
    if (stopsTheNumber.has(errorClass) && circuits.stop(number, errorClass, code) && mayBeOfOne.has(errorClass))
      stopsOf.set(row.id, (stopsOf.get(row.id) ?? 0) + 1);
    return retryAfterMs;
  };

  const heedLater: Answers['heedLater'] = async (row, errorClass, code) => {
    if (stopsTheNumber.has(errorClass)) circuits.stop(row.phoneNumberId, errorClass, code);
    if (errorClass === 'slow') pace.slowDown(row.phoneNumberId);
    if (errorClass === 'pair') pace.pairRefused(row.conversationId);
    await heed(row, errorClass);
  };
  const heed = async ({ conversationId, phoneNumberId }: OutboxRow, errorClass: ErrorClass): Promise<void> => {
    if (errorClass === 'spam') parts.window.holdInvitations(phoneNumberId);
    if (errorClass === 'windowClosed') await parts.closeWindow(conversationId);
    if (errorClass === 'optedOut') await parts.optOut(conversationId);
  };

  const refused = (lane: Lane, row: OutboxRow, sent: Refused, releases: number): (() => Promise<void>) => {
    const waitMs = heedPace(row, sent);
    const random = parts.random();
    const isAlone = (stopsOf.get(row.id) ?? 0) > mostStopsOfOne;
    if (isAlone) stopsOf.delete(row.id);
    return async () => {
      // The resident wrote while the call was under way: the window is open again.
      const isStale = sent.errorClass === 'windowClosed' && lane.releases !== releases;
      if (isStale) return settle(row.id, (current) => inState(current, 'waiting', now()));
      await heed(row, sent.errorClass);
      if (sent.errorClass === 'windowClosed' && row.kind === 'notice') await parts.window.invite(row);
      const refusal = { code: sent.code, errorClass: isAlone ? ('undeliverable' as const) : sent.errorClass };
      const waits = waitMs === undefined ? {} : { retryAfterMs: waitMs };
      await settle(row.id, (current) => afterRefusal(current, { ...refusal, now: now(), random, ...waits }));
    };
  };

  return {
    heedLater,
    take: (lane, row, sent, releases) => {
      if (sent.kind === 'refused') return refused(lane, row, sent, releases);
      stopsOf.delete(row.id);
      if (sent.kind === 'accepted') {
        circuits.works(row.phoneNumberId);
        pace.accepted(row.phoneNumberId, row.conversationId);
        return () => accepted(row.id, sent.messageId);
      }
      circuits.saysNothing(row.phoneNumberId, true);
      const random = parts.random();
      return () => settle(row.id, (current) => afterUnclear(current, { now: now(), random }, parts.graceMs));
    },
  };
};

type Refused = Extract<Sent, { kind: 'refused' }>;
