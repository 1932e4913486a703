/** Who writes to us: an id of our own, under which the conversation is kept, and the ways to reach somebody. */
import { z } from 'zod';

/** What stands under the last question, so that "2" is the second of them and an old button is known as old. */
export const offerSchema = z.strictObject({
  /** In the ids of its buttons and rows. */
  ref: z.string(),
  /** Full titles, in order; what a tap or a number says. */
  titles: z.array(z.string()),
  /** A number picks a title; not where a number is itself an answer. */
  byNumber: z.boolean(),
});
export type Offer = z.infer<typeof offerSchema>;

export const residentSchema = z.strictObject({
  /** Ours, random: also the conversation's. */
  id: z.string().min(1),
  phoneNumberId: z.string(),
  userId: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  /** The last message of theirs, by WhatsApp's clock; reactions and notices of the system do not count. */
  lastWroteAt: z.iso.datetime().nullable(),
  offer: offerSchema.nullable(),
  /** Since when we may write first; null: not asked, or no. */
  mayNotifySince: z.iso.datetime().nullable(),
});
export type Resident = z.infer<typeof residentSchema>;
