import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IdentityChange, Sender } from '../received.ts';
import { anything, maybe, maybeId, maybeText } from './lenient.ts';
import { readInstant } from './read-instant.ts';
import { senderOf } from './read-sender.ts';

/** Where a change was told, and when it was read. */
export interface Told {
  readonly phoneNumberId: string;
  readonly now: Date;
}

const noticeSchema = z.object({
  id: maybeId,
  from: maybeId,
  from_user_id: maybeId,
  timestamp: anything,
  system: z.object({
    wa_id: maybeId,
    new_wa_id: maybeId,
    customer: maybeId,
    user_id: maybeId,
    previous_user_id: maybeId,
  }),
});

/** A notice of the system: who wrote under `from` goes on under what stands in `system`. Null when it tells of no change. */
export const readNotice = (message: unknown, told: Told): IdentityChange | null => {
  const parsed = noticeSchema.safeParse(message);
  if (!parsed.success) return null;
  const { id, from, from_user_id, timestamp, system } = parsed.data;
  const after = senderOf(system.user_id, system.wa_id ?? system.new_wa_id);
  const before = senderOf(system.previous_user_id ?? from_user_id, system.customer ?? from);
  return toChange({ id, timestamp, before, after }, told);
};

const updateSchema = maybe(
  z.object({
    id: maybeId,
    wa_id: maybeId,
    previous_wa_id: maybeId,
    /** Either the new id, or both. */
    user_id: z
      .union([z.string(), z.object({ previous: maybeText, current: maybeText })])
      .optional()
      .catch(undefined),
    previous_user_id: maybeId,
    timestamp: anything,
  }),
);

/** One entry of the field `user_id_update`. */
export const readUpdate = (update: unknown, told: Told): IdentityChange | null => {
  const parsed = updateSchema.parse(update);
  if (parsed === undefined) return null;
  const { id, wa_id, previous_wa_id, user_id, previous_user_id, timestamp } = parsed;
  const ids = typeof user_id === 'object' ? user_id : { previous: previous_user_id, current: user_id };
  const before = senderOf(ids.previous ?? previous_user_id, previous_wa_id);
  return toChange({ id, timestamp, before, after: senderOf(ids.current, wa_id) }, told);
};

interface Change {
  readonly id: string | undefined;
  readonly timestamp: unknown;
  readonly before: Sender;
  readonly after: Sender;
}

const toChange = ({ id, timestamp, before, after }: Change, { phoneNumberId, now }: Told): IdentityChange | null => {
  const [was, is] = [withoutSame(before, after), withoutSame(after, before)];
  if (isNobody(was) || isNobody(is)) return null;
  const known = id ?? madeId(JSON.stringify([before, after, timestamp]));
  return { kind: 'identity', id: known, phoneNumberId, sentAt: readInstant(timestamp, now), before: was, after };
};

/** What stays the same tells nothing of who it was before. */
const withoutSame = (one: Sender, other: Sender): Sender => ({
  ...(one.userId === undefined || one.userId === other.userId ? {} : { userId: one.userId }),
  ...(one.phone === undefined || one.phone === other.phone ? {} : { phone: one.phone }),
});

const isNobody = ({ userId, phone }: Sender): boolean => userId === undefined && phone === undefined;

/** The same update, delivered again, gets the same id. */
const madeId = (change: string): string => `update.${createHash('sha256').update(change).digest('hex').slice(0, 32)}`;
