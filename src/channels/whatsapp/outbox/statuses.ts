import { errorClassOf, type ErrorClass } from '../graph/error-classes.ts';
import type { DeliveryStatus, Sender } from '../received.ts';
import type { KeptRows } from './kept-rows.ts';
import { inState, isFinal, rankOf, type OutboxRow } from './outbox-row.ts';
import type { outboxLog } from './outbox-parts.ts';
import type { Queues } from './queues.ts';
import { afterFailure } from './refusals.ts';

export interface StatusParts {
  readonly rows: KeptRows;
  readonly queues: Queues;
  readonly now: () => Date;
  readonly random: () => number;
  readonly log: ReturnType<typeof outboxLog>;
  /** What the error means beyond its message. */
  readonly heed: (row: OutboxRow, errorClass: ErrorClass, code: number) => Promise<void>;
}

export interface Statuses {
  /** Resolves once it is kept. Duplicates and late ones change nothing. */
  take(status: DeliveryStatus): Promise<void>;
  /** A message is known by its wamid from now on: what came before is taken now. */
  known(messageId: string): Promise<void>;
}

/** Those of messages that nobody knows yet; without our own id in them they cannot be found otherwise. */
const mostHeld = 1000;

export const createStatuses = (parts: StatusParts): Statuses => {
  const { rows, queues, now } = parts;
  const held = new Map<string, DeliveryStatus[]>();

  const hold = (status: DeliveryStatus): void => {
    held.set(status.messageId, [...(held.get(status.messageId) ?? []), status].slice(-10));
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
  };
  const takeFailure = async (id: string, status: DeliveryStatus): Promise<void> => {
    const row = await rows.get(id);
    if (row === null || !failureCounts(row, status)) return;
    const { errorCode: code = 'unknown' } = status;
    const errorClass = code === 'unknown' ? 'undeliverable' : errorClassOf(code);
    if (code !== 'unknown') await parts.heed(row, errorClass, code);
    const refusal = { code, errorClass, now: now(), random: parts.random() };
    let changed = false;
    const after = await rows.edit(id, (current) => {
      changed = failureCounts(current, status);
      return changed ? afterFailure(current, status.messageId, refusal) : undefined;
    });
    if (changed && after?.state === 'failed') parts.log.failed(after, code);
  };
  /**
   * Where WhatsApp does not give our own id back: a message of ours that we do not know, to somebody of whom one is in doubt,
   * is that one. Nothing overtakes it, so there is no other.
   */
  const doubtfulTo = async ({ status, recipient, at }: DeliveryStatus): Promise<string | undefined> => {
    if (recipient === undefined || status === 'failed') return undefined;
    for (const id of queues.inDoubt()) {
      const row = await rows.get(id);
      if (row !== null && isTo(row, recipient) && Date.parse(at) >= wholeSecond(row.addedAt)) return id;
    }
    return undefined;
  };
  const take = async (status: DeliveryStatus): Promise<void> => {
    const { outboxId, messageId } = status;
    const id =
      outboxId === undefined
        ? (queues.idOfMessage(messageId) ?? (await doubtfulTo(status)))
        : queues.idOfCallbackData(outboxId);
    if (id === undefined) hold(status);
    else if (status.status === 'failed') await takeFailure(id, status);
    else await rows.edit(id, (row) => afterStatus(row, status, now()));
  };
  return {
    take,
    known: async (messageId) => {
      for (const status of held.get(messageId) ?? []) await take(status);
      held.delete(messageId);
    },
  };
};

const isTo = ({ to }: OutboxRow, { userId, phone }: Sender): boolean =>
  userId !== undefined && to.userId !== undefined ? userId === to.userId : phone !== undefined && phone === to.phone;

/** WhatsApp's clock has no finer one. */
const wholeSecond = (at: string): number => Math.floor(Date.parse(at) / 1000) * 1000;

/** Undefined: it says nothing new. */
const afterStatus = (row: OutboxRow, { messageId, status }: DeliveryStatus, now: Date): OutboxRow | undefined => {
  if (row.failedIds.includes(messageId)) return undefined;
  // We gave it up without knowing: WhatsApp knows better.
  const wasGivenUp = row.state === 'failed' && row.messageId === null;
  if (rankOf(status) <= rankOf(row.state) && !wasGivenUp) return undefined;
  return inState(row, status, now, { messageId: row.messageId ?? messageId, inDoubt: false, dueAt: null });
};

/** Not of an older call, and not after it has arrived: of two that were possibly sent one is enough. */
const failureCounts = (row: OutboxRow, { messageId }: DeliveryStatus): boolean =>
  !row.failedIds.includes(messageId) && !isFinal(row.state) && (row.messageId === null || row.messageId === messageId);
