import { z } from 'zod';
import type { Received, ReceivedMessage, Sender } from '../received.ts';
import { anything, keptWords, maybe, maybeText } from './lenient.ts';
import { readContent } from './read-content.ts';
import { readNotice, type Told } from './read-identity.ts';
import { readInstant } from './read-instant.ts';
import { readSender } from './read-sender.ts';

/** Where the message stands among the others. */
export interface Place extends Told {
  readonly contacts: readonly Sender[];
  readonly index: number;
  readonly count: number;
}

const frameSchema = z.object({
  id: z.string().min(1).max(512),
  timestamp: anything,
  type: maybeText,
  referral: maybe(z.object({ headline: maybeText, body: maybeText })),
});

/** `ignored`: a notice that changes nothing for us. `broken`: no id, or nobody to answer. */
export const readMessage = (message: unknown, place: Place): Received | 'ignored' | 'broken' => {
  const parsed = frameSchema.safeParse(message);
  if (!parsed.success) return 'broken';
  const { id, timestamp, type, referral } = parsed.data;
  if (type === 'system') return readNotice(message, place) ?? 'ignored';
  const sender = readSender(message, place.contacts, place.index, place.count);
  const read = readContent(message);
  if (sender === null || read === null) return 'broken';
  const { phoneNumberId, now } = place;
  const frame = { kind: 'message', id, phoneNumberId, sender, sentAt: readInstant(timestamp, now) } as const;
  const masked = read.masked ? ({ masked: true } as const) : {};
  return { ...frame, content: read.content, ...masked, ...readReferral(referral) };
};

const readReferral = (referral: z.infer<typeof frameSchema>['referral']): Pick<ReceivedMessage, 'referral'> => {
  if (referral === undefined) return {};
  const { headline, body } = referral;
  return {
    referral: {
      ...(headline === undefined ? {} : { headline: keptWords(headline).text.slice(0, 300) }),
      ...(body === undefined ? {} : { body: keptWords(body).text.slice(0, 300) }),
    },
  };
};
