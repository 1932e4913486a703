/** Somebody who writes to the business: each act becomes a webhook post as Meta would make it. */
import { createHash, randomInt } from 'node:crypto';
import { pick } from './choices-of.ts';
import { contactOf, newMessageId, type Change } from './envelope.ts';
import { exampleDocument, examplePhoto, exampleVoice } from './example-media.ts';
import { inSeconds } from './graph-clock.ts';
import type { MediaStore } from './media.ts';
import { given, type Json } from './meta-json.ts';
import type { Person } from './people.ts';
import type { Sent } from './sent.ts';

export interface ResidentOptions {
  /** Made up when left out; `null`: webhooks without one, as before 2026. */
  readonly userId?: string | null;
  /** Left out: the number is not known to anybody here. */
  readonly phone?: string;
  /** Whether the business sees the number; it does when left out. */
  readonly phoneVisible?: boolean;
  readonly name?: string;
  readonly username?: string;
}

/** A message on its way. */
export interface Delivery {
  /** wamid */
  readonly id: string;
  /** What the webhook answered last; 200 when it has it. */
  readonly status: number;
}

export interface MessageOptions {
  readonly id?: string;
  /** When it was written; now when left out. */
  readonly at?: Date;
  readonly context?: Json;
  readonly referral?: Json;
}

export type Resident = ReturnType<typeof createResident>;

export interface ResidentParts {
  readonly displayPhone: string;
  readonly media: MediaStore;
  readonly now: () => Date;
  readonly deliver: (changes: readonly Change[]) => Promise<number>;
  /** Before it goes out: from then on it may be read and answered. */
  readonly onWritten: (messageId: string) => void;
}

export const newUserId = (): string => `NL.${Array.from({ length: 20 }, () => String(randomInt(10))).join('')}`;

/** These open no window of 24 hours. */
const silent = ['reaction', 'system'];

export function createResident(person: Person, parts: ResidentParts) {
  /** A message to put into an envelope of one's own. */
  const message = (type: string, content: unknown, options: MessageOptions = {}): Json => {
    const { id = newMessageId(), at = parts.now(), context, referral } = options;
    if (!silent.includes(type)) person.lastWroteAt = at;
    parts.onWritten(id);
    return given({
      from: person.phoneVisible ? person.phone : undefined,
      from_user_id: person.userId,
      id,
      timestamp: inSeconds(at),
      type,
      context,
      referral,
      ...(type === 'unsupported' ? jsonFields(content) : { [type]: content }),
    });
  };
  /** The value of a change that brings these messages. */
  const value = (messages: readonly Json[]): Json => ({ contacts: [contactOf(person)], messages });

  const send = async (built: Json, valueOf = value): Promise<Delivery> => ({
    id: String(built['id']),
    status: await parts.deliver([{ value: valueOf([built]) }]),
  });
  const sends = (type: string, content: unknown, options?: MessageOptions): Promise<Delivery> =>
    send(message(type, content, options));
  const sendsMedia = (type: string, bytes: Uint8Array, contentType: string, more: Json = {}): Promise<Delivery> =>
    sends(type, {
      id: parts.media.add(bytes, contentType),
      mime_type: contentType,
      sha256: createHash('sha256').update(bytes).digest('base64'),
      ...given(more),
    });

  return {
    person,
    message,
    value,
    sends,
    says: (text: string, options?: MessageOptions) => sends('text', { body: text }, options),
    /** A button or a row of one of our messages, by place or title; old ones can be tapped for ever. */
    taps: (sent: Pick<Sent, 'id' | 'body'>, which: number | string, options: MessageOptions = {}) => {
      const { kind, ...reply } = pick(sent.body, which);
      const context = { from: parts.displayPhone, id: sent.id };
      return sends('interactive', { type: kind, [kind]: reply }, { context, ...options });
    },
    /** The button under a template. */
    pressesButton: (sent: Pick<Sent, 'id'>, text: string, payload = text) =>
      sends('button', { payload, text }, { context: { from: parts.displayPhone, id: sent.id } }),
    sendsVoice: (bytes: Uint8Array = exampleVoice) =>
      sendsMedia('audio', bytes, 'audio/ogg; codecs=opus', { voice: true }),
    sendsPhoto: (bytes: Uint8Array = examplePhoto, caption?: string, contentType = 'image/png') =>
      sendsMedia('image', bytes, contentType, { caption }),
    sendsDocument: (bytes: Uint8Array = exampleDocument, filename = 'brief.pdf', contentType = 'application/pdf') =>
      sendsMedia('document', bytes, contentType, { filename }),
    sendsLocation: (latitude = 52.0607, longitude = 4.494) => sends('location', { latitude, longitude }),
    sendsContact: (name = 'Sanne de Vries', phone = '+31 6 98765432') =>
      sends('contacts', [
        {
          name: { formatted_name: name, first_name: name.split(' ')[0] },
          phones: [{ phone, wa_id: phone.replace(/\D/g, ''), type: 'CELL' }],
        },
      ]),
    /** `null` takes the reaction away. */
    reacts: (messageId: string, emoji: string | null = '👍') =>
      sends('reaction', given({ message_id: messageId, emoji: emoji ?? undefined })),
    /** As WhatsApp tells it now, without the words; `edit` is how it may tell it later. */
    edits: (messageId: string, text: string, as: 'unsupported' | 'edit' = 'unsupported') =>
      as === 'edit'
        ? sends('edit', { original_message_id: messageId, message: { type: 'text', text: { body: text } } })
        : sends('unsupported', unsupported('edit')),
    deletes: (messageId: string, as: 'unsupported' | 'revoke' = 'unsupported') =>
      as === 'revoke'
        ? sends('revoke', { original_message_id: messageId })
        : sends('unsupported', unsupported('revoke')),
    /** Another number means another user id; the notice comes as a message of the system, or as a change of its own. */
    changesNumber: (
      to: string,
      as: 'system' | 'user_id_update' = 'system',
      userId = newUserId(),
    ): Promise<Delivery> => {
      const [phone, previous] = [person.phone, person.userId];
      const toldNumber = person.phoneVisible ? to : undefined;
      const noticeOf = (type: string): Json =>
        given({
          type,
          body: `User ${person.name} changed number`,
          wa_id: toldNumber,
          user_id: userId,
          previous_user_id: previous,
        });
      const notice = message('system', noticeOf(phone === undefined ? 'user_changed_user_id' : 'user_changed_number'));
      Object.assign(person, { phone: to }, previous === undefined ? {} : { userId });
      if (as === 'system') return send(notice, (messages) => ({ messages }));
      return parts
        .deliver([{ field: 'user_id_update', value: userIdUpdate(person, previous, inSeconds(parts.now())) }])
        .then((status) => ({ id: String(notice['id']), status }));
    },
  };
}

const jsonFields = (content: unknown): Json => Object.fromEntries(Object.entries(content ?? {}));

const unsupported = (type: string): Json => ({
  errors: [
    {
      code: 131051,
      title: 'Message type unknown',
      message: 'Message type unknown',
      error_data: { details: 'Message type is currently not supported.' },
    },
  ],
  unsupported: { type },
});

const userIdUpdate = (person: Person, previous: string | undefined, timestamp: string): Json => ({
  contacts: [contactOf(person)],
  user_id_update: [
    given({
      wa_id: person.phoneVisible ? person.phone : undefined,
      detail: 'The user id has changed.',
      user_id: given({ previous, current: person.userId }),
      timestamp,
    }),
  ],
});
