import { z } from 'zod';
import type { Outgoing } from '../outgoing.ts';
import { messageSchema } from './message-schema.ts';

/**
 * `waiting` → `sending` (kept before the call) → `accepted` → `sent`, `delivered`, `read`, `played`; or `failed`.
 * `doubtful`: the call was cut off, WhatsApp may have it. `parked`: outside the 24 hours, until the resident writes.
 */
const states = [
  ...(['waiting', 'sending', 'doubtful', 'parked'] as const),
  ...(['accepted', 'sent', 'delivered', 'read', 'played', 'failed'] as const),
];
const stateSchema = z.enum(states);
export type OutboxState = z.infer<typeof stateSchema>;

export const outboxRowSchema = z.strictObject({
  id: z.string().min(1),
  /** Grows with every row: the order of its recipient. */
  place: z.int().nonnegative(),
  conversationId: z.string(),
  phoneNumberId: z.string(),
  to: z.strictObject({ userId: z.string().exactOptional(), phone: z.string().exactOptional() }),
  /** `invitation`: the template that asks to write to us, since there is an answer. */
  kind: z.enum(['answer', 'notice', 'invitation']),
  /** Null once it is not needed to send again: it has arrived, or never will, or the resident had it erased. */
  message: messageSchema.nullable(),
  state: stateSchema,
  addedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** Not to be sent before; null: at once. */
  dueAt: z.iso.datetime().nullable(),
  /** Those that count; a closed circuit or a busy number burns none. */
  tries: z.int().nonnegative(),
  /** wamid of the last that was accepted. */
  messageId: z.string().nullable(),
  /** A call was cut off, and no status has said since that it went well. */
  inDoubt: z.boolean(),
  /** Was sent again while in doubt: the resident may have it twice. */
  possibleDouble: z.boolean(),
  /** Those that failed after they were accepted: what is still said of them counts no more. */
  failedIds: z.array(z.string()),
  /** Of the last refusal. */
  errorCode: z.union([z.number(), z.string()]).nullable(),
  /** The resident had everything erased while the call was under way. */
  erased: z.boolean(),
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;

export const newRow = (outgoing: Omit<Outgoing, 'kind'> & Pick<OutboxRow, 'kind'>, place: number, now: Date) => {
  const at = now.toISOString();
  const { id, conversationId, phoneNumberId, to, message, kind } = outgoing;
  return {
    ...{ id, place, conversationId, phoneNumberId, to, kind, message },
    ...{ state: 'waiting', addedAt: at, changedAt: at, dueAt: null, tries: 0, messageId: null },
    ...{ inDoubt: false, possibleDouble: false, failedIds: [], errorCode: null, erased: false },
  } satisfies OutboxRow;
};

/** How far a message has come: it never goes back. Before that, nothing is known of it. */
const ranks: Readonly<Record<OutboxState, number>> = {
  ...{ waiting: 0, doubtful: 0, parked: 0, sending: 0 },
  ...{ accepted: 1, sent: 2, delivered: 3, read: 4, played: 5, failed: 5 },
};
export const rankOf = (state: OutboxState): number => ranks[state];

/** WhatsApp has it, as far as we know. */
export const isOut = (state: OutboxState): boolean => ranks[state] > 0;

/** It has arrived or never will: its words are needed no more, and nothing better is to be expected than `read`. */
export const isFinal = (state: OutboxState): boolean => ranks[state] >= ranks.delivered;

/** The row in another state, without words that are needed no more. */
export const inState = (row: OutboxRow, state: OutboxState, now: Date, edit: Partial<OutboxRow> = {}): OutboxRow => {
  const next = { ...row, ...edit, state, changedAt: now.toISOString() };
  return isFinal(state) ? withoutWords(next) : next;
};

/** Nor whose they were: the conversation says enough. */
export const withoutWords = (row: OutboxRow): OutboxRow => ({ ...row, message: null, to: {}, dueAt: null });

export const later = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() + Math.ceil(milliseconds)).toISOString();
