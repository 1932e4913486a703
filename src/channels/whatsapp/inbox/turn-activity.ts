import type { Activity } from 'botbuilder';
import { defined } from '../../defined.ts';
import type { Content, MediaKind, ReceivedMessage } from '../received.ts';
import type { Resident } from '../residents.ts';

/** What the bot gets to know of a message besides its words, under `channelData.whatsapp`. */
export interface WhatsAppData {
  unreadable?: Unreadable;
  /** Of what may be shown to a volunteer, when the resident says yes. */
  mediaId?: string;
  /** The answer comes long after the message. */
  late?: true;
  /** Spoken, and heard by a program: it may have misheard. */
  heard?: true;
  /** A button under a question that is over. */
  oldButton?: true;
  masked?: true;
  municipality?: string;
}

export type Unreadable =
  'voice' | 'photo' | 'video' | 'file' | 'sticker' | 'location' | 'contact' | 'edited' | 'unknown';

/** What a tap, a number or a text says, given what stands under the last question. */
export type SaysOf = (content: Content, resident: Resident) => { text: string; oldButton?: true };

export const channelId = 'whatsapp';
export const serviceUrl = 'urn:wegwijs:whatsapp';

export interface ActivityParts {
  readonly saysOf: SaysOf;
  readonly isLate: boolean;
  /** The words are those of a voice note. */
  readonly isHeard?: boolean;
  /** Whose number it was sent to, when that is known. */
  readonly municipality?: string;
}

/** Bot Framework's form of a message. The conversation is the resident's, the id WhatsApp's. */
export const turnActivity = (
  message: ReceivedMessage,
  resident: Resident,
  { saysOf, isLate, isHeard = false, municipality }: ActivityParts,
): Partial<Activity> => {
  const { content, masked } = message;
  const { text, oldButton } = isWords(content) ? saysOf(content, resident) : { text: captionOf(content) };
  const late = isLate ? true : undefined;
  const heard = isHeard ? true : undefined;
  const whatsapp: WhatsAppData = defined({ ...unreadable(content), late, heard, oldButton, masked, municipality });
  return {
    type: 'message',
    id: message.id,
    channelId,
    serviceUrl,
    conversation: { id: resident.id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: resident.id, name: '', role: 'user' },
    recipient: { id: message.phoneNumberId, name: '', role: 'bot' },
    timestamp: new Date(message.sentAt),
    text,
    textFormat: 'plain',
    channelData: { whatsapp },
  };
};

/** The words as they are, for when nothing says what a number stands for. */
export const saysItself: SaysOf = (content) => ({
  text: content.kind === 'text' ? content.text : content.kind === 'tapped' ? content.title : '',
});

const isWords = ({ kind }: Content): boolean => kind === 'text' || kind === 'tapped';

const captionOf = (content: Content): string => (content.kind === 'media' ? (content.caption ?? '') : '');

const unreadable = (content: Content): Pick<WhatsAppData, 'unreadable' | 'mediaId'> => {
  if (content.kind === 'media') return { unreadable: unreadableMedia[content.what], mediaId: content.mediaId };
  const kinds: Partial<Record<Content['kind'], Unreadable>> = unreadableKinds;
  return defined({ unreadable: kinds[content.kind] });
};

const unreadableMedia: Readonly<Record<MediaKind, Unreadable>> = {
  image: 'photo',
  voice: 'voice',
  audio: 'voice',
  video: 'video',
  document: 'file',
  sticker: 'sticker',
};

const unreadableKinds = { location: 'location', contact: 'contact', edited: 'edited', unknown: 'unknown' } as const;
