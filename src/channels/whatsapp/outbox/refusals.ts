import type { ErrorClass } from '../graph/error-classes.ts';
import { inState, later, type OutboxRow } from './outbox-row.ts';

/**
 * What a refusal makes of its message. `again`: later, a few times. `hold`: later, which burns no try. `park`: when the
 * resident writes. `byPhone`: once more by phone number, where there is one. `fail`: not at all.
 */
type Fate = 'again' | 'hold' | 'park' | 'byPhone' | 'fail';

const fates: Readonly<Record<ErrorClass, Fate>> = {
  token: 'hold',
  account: 'hold',
  permission: 'hold',
  operator: 'hold',
  unreachable: 'hold',
  slow: 'hold',
  pair: 'hold',
  retry: 'again',
  spam: 'again',
  windowClosed: 'park',
  needsPhone: 'byPhone',
  withheld: 'fail',
  optedOut: 'fail',
  undeliverable: 'fail',
  ours: 'fail',
  template: 'fail',
};

export const mostTries = 8;
const mostDelayMs = 3_600_000;

/** Seven waits, about an hour together: 2 s, 7 s, 22 s, 72 s, 4 min, 13 min, 43 min, each a fifth more or less. */
export const backoffMs = (tries: number, random: number): number =>
  Math.min(mostDelayMs, 2000 * 3.3 ** Math.max(0, tries - 1) * (0.8 + 0.4 * random));

export interface Refusal {
  readonly code: number | string;
  readonly errorClass: ErrorClass;
  readonly now: Date;
  readonly random: number;
  readonly retryAfterMs?: number;
}

/** After WhatsApp refused the call. */
export const afterRefusal = (row: OutboxRow, refusal: Refusal): OutboxRow => {
  const { errorClass, now, retryAfterMs = 0 } = refusal;
  const edit = { errorCode: refusal.code };
  const tries = row.tries + 1;
  const fail = (): OutboxRow => inState(row, 'failed', now, { ...edit, tries });
  // An invitation is of no use but now, and must not come of a number that people complained about.
  const fate = row.kind === 'invitation' && ['spam', 'windowClosed'].includes(errorClass) ? 'fail' : fates[errorClass];
  if (fate === 'fail') return fail();
  if (fate === 'park') return inState(row, 'parked', now, { ...edit, dueAt: null });
  if (fate === 'hold')
    return inState(row, 'waiting', now, { ...edit, dueAt: later(now, Math.min(retryAfterMs, mostDelayMs)) });
  if (tries >= mostTries) return fail();
  if (fate === 'byPhone') return row.to.userId === undefined || row.to.phone === undefined ? fail() : byPhone(row, now);
  const delayMs = Math.max(backoffMs(tries, refusal.random), Math.min(retryAfterMs, mostDelayMs));
  return inState(row, 'waiting', now, { ...edit, tries, dueAt: later(now, delayMs) });
};

const byPhone = (row: OutboxRow, now: Date): OutboxRow =>
  inState(row, 'waiting', now, { to: { phone: row.to.phone ?? '' }, tries: row.tries + 1, dueAt: null });

/**
 * After a status said that a message that WhatsApp had taken has failed: by the same table, but sent again once at most,
 * since each time may cost and come late; only what stops the whole number is no fault of the message.
 */
export const afterFailure = (row: OutboxRow, messageId: string, refusal: Refusal): OutboxRow => {
  const { errorClass, now } = refusal;
  const fate = fates[errorClass];
  const edit = { errorCode: refusal.code, inDoubt: false, messageId: row.messageId ?? messageId };
  const isOver = row.message === null || fate === 'fail' || fate === 'byPhone' || row.kind === 'invitation';
  const stops = fate === 'hold' && errorClass !== 'slow' && errorClass !== 'pair';
  if (isOver || (fate !== 'park' && !stops && row.failedIds.length > 0)) return inState(row, 'failed', now, edit);
  const failedIds = [...row.failedIds, messageId].slice(-mostFailedIds);
  const anew = { ...edit, failedIds, messageId: null };
  if (fate === 'park') return inState(row, 'parked', now, { ...anew, dueAt: null });
  return inState(row, 'waiting', now, { ...anew, dueAt: later(now, backoffMs(1, refusal.random)) });
};

const mostFailedIds = 10;

/** After a call that was cut off: it waits for a status, and then for its turn. */
export const afterUnclear = (row: OutboxRow, refusal: Pick<Refusal, 'now' | 'random'>, graceMs: number): OutboxRow => {
  const { now, random } = refusal;
  const tries = row.tries + 1;
  if (tries >= mostTries) return inState(row, 'failed', now, { tries, errorCode: 'unclear' });
  return inState(row, 'doubtful', now, {
    tries,
    inDoubt: true,
    dueAt: later(now, Math.max(graceMs, backoffMs(tries, random))),
  });
};
