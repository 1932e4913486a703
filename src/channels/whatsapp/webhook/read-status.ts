import { z } from 'zod';
import { defined } from '../../defined.ts';
import { deliveryStatuses, type DeliveryStatus } from '../received.ts';
import { anything, maybe, maybeList } from './lenient.ts';
import { readInstant } from './read-instant.ts';

const statusSchema = z.object({
  id: z.string().min(1).max(512),
  status: z.string(),
  timestamp: anything,
  biz_opaque_callback_data: maybe(z.string().max(512)),
  errors: maybeList.optional(),
  recipient_id: maybe(z.string().max(64)),
  recipient_user_id: maybe(z.string().max(256)),
});
const codeSchema = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);
const errorSchema = z.object({ code: codeSchema });

/** What became of a message of ours; `ignored` is a status that is new to us. */
export const readStatus = (status: unknown, now: Date): DeliveryStatus | 'ignored' | 'broken' => {
  const parsed = statusSchema.safeParse(status);
  if (!parsed.success) return 'broken';
  const { id, timestamp, biz_opaque_callback_data, errors, recipient_id, recipient_user_id } = parsed.data;
  const known = deliveryStatuses.find((one) => one === parsed.data.status);
  if (known === undefined) return 'ignored';
  const beside = defined({ outboxId: biz_opaque_callback_data, errorCode: readErrorCodes(errors)[0] });
  const recipient = defined({ phone: recipient_id, userId: recipient_user_id });
  const to = Object.keys(recipient).length > 0 ? { recipient } : {};
  return { messageId: id, status: known, at: readInstant(timestamp, now), ...beside, ...to };
};

export const readErrorCodes = (errors: unknown): number[] =>
  maybeList.parse(errors).flatMap((error) => {
    const parsed = errorSchema.safeParse(error);
    return parsed.success ? [parsed.data.code] : [];
  });
