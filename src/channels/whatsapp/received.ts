/** What a webhook brings, once it is checked, read and masked. Ids are WhatsApp's own; instants are ISO. */
import { z } from 'zod';

/** Who sent it. The business-scoped user id is the key; a phone number may be hidden. One of them is always there. */
const senderSchema = z.strictObject({
  userId: z.string().exactOptional(),
  /** Digits only, as WhatsApp writes it. */
  phone: z.string().exactOptional(),
});
export type Sender = z.infer<typeof senderSchema>;

/** What the bot cannot read as words. */
export const mediaKinds = ['image', 'voice', 'audio', 'video', 'document', 'sticker'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  /** A button or a row that was tapped; `repliesTo` is the message that it stood under. */
  z.strictObject({
    kind: z.literal('tapped'),
    id: z.string(),
    title: z.string(),
    repliesTo: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('media'),
    what: z.enum(mediaKinds),
    mediaId: z.string(),
    /** As WhatsApp says, not to be believed. */
    contentType: z.string().exactOptional(),
    caption: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('location') }),
  /** Somebody else's number or name: nothing of it is kept. */
  z.strictObject({ kind: z.literal('contact') }),
  z.strictObject({ kind: z.literal('edited') }),
  /** What was sent before is taken back. */
  z.strictObject({ kind: z.literal('deleted'), messageId: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('reaction'), messageId: z.string(), emoji: z.string().exactOptional() }),
  /** A kind that nobody knows yet, a poll, an order, a picture to be seen once. */
  z.strictObject({ kind: z.literal('unknown'), type: z.string() }),
]);
export type Content = z.infer<typeof contentSchema>;

const messageSchema = z.strictObject({
  kind: z.literal('message'),
  /** wamid */
  id: z.string().min(1),
  /** The number that it was sent to. */
  phoneNumberId: z.string(),
  sender: senderSchema,
  /** By WhatsApp's clock, in whole seconds. */
  sentAt: z.iso.datetime(),
  content: contentSchema,
  /** A number or an address was taken out of the words. */
  masked: z.literal(true).exactOptional(),
  /** The advertisement or post that the resident came from. */
  referral: z.strictObject({ headline: z.string().exactOptional(), body: z.string().exactOptional() }).exactOptional(),
});
export type ReceivedMessage = z.infer<typeof messageSchema>;

/** Somebody goes on under another number or id. */
const identitySchema = z.strictObject({
  kind: z.literal('identity'),
  id: z.string().min(1),
  phoneNumberId: z.string(),
  sentAt: z.iso.datetime(),
  before: senderSchema,
  after: senderSchema,
});
export type IdentityChange = z.infer<typeof identitySchema>;

/** What must be kept before WhatsApp gets its 200, in the order of its resident. */
export const receivedSchema = z.discriminatedUnion('kind', [messageSchema, identitySchema]);
export type Received = z.infer<typeof receivedSchema>;

export const deliveryStatuses = ['sent', 'delivered', 'read', 'played', 'failed'] as const;

/** What became of a message of ours. */
export interface DeliveryStatus {
  /** wamid */
  readonly messageId: string;
  readonly status: (typeof deliveryStatuses)[number];
  /** What we gave along when sending: the outbox row's id. */
  readonly outboxId?: string;
  readonly errorCode?: number;
  /** Whom it went to. */
  readonly recipient?: Sender;
  readonly at: string;
}
