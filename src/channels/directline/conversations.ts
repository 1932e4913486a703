import { randomUUID } from 'node:crypto';
import type { StartEvent } from '../../contract.ts';
import { defined } from '../defined.ts';
import { botAccount, channelId, serviceUrl, type DraftActivity } from './activity.ts';
import type { ClientActivity } from './client-activity.ts';
import type { Conversation, ConversationLog } from './conversation-log.ts';
import { mapTexts } from './plain-json.ts';
import { refusals, type Refusal } from './refusal.ts';
import type { Streams } from './streams.ts';
import type { Turns } from './turns.ts';

/** What clients do to conversations. What these resolve for is kept; the bot's work comes after. */
export interface Conversations {
  /** Resolves false when it existed: the bot hears of a start once, however often a page starts it. */
  start(opening: Opening): Promise<boolean>;
  post(conversationId: string, posted: Posted): Promise<{ id: string } | Refusal>;
}

export interface Opening {
  conversationId: string;
  user: { id: string; name?: string };
  locale?: string | undefined;
  start?: StartEvent | undefined;
}

export interface Posted {
  activity: ClientActivity;
  /** Left out with the secret: whoever holds it speaks for anyone. */
  user?: { id: string; name?: string };
  attachments?: { contentType: string; name: string; contentUrl: string }[];
}

export interface ConversationsParts {
  log: ConversationLog;
  streams: Streams;
  turns: Turns;
  now: () => Date;
  /** Takes what must not be kept (BSN, phone number, address) out of a text. */
  mask: (text: string) => string;
}

export const createConversations = ({ log, streams, turns, now, mask }: ConversationsParts): Conversations => ({
  start: async (opening) => {
    const { conversationId: id, user, locale } = opening;
    const createdAt = now().toISOString();
    const conversation: Conversation = {
      id,
      user: { id: user.id, name: user.name ?? '' },
      createdAt,
      ...defined({ locale }),
    };
    const kept = await log.create(conversation, openingActivity(conversation, opening.start ?? {}));
    if (kept !== null) void turns.deliver(id, kept);
    return kept !== null;
  },
  post: async (conversationId, posted) => {
    const conversation = await log.get(conversationId);
    if (conversation === null) return refusals.unknownConversation;
    // Nobody waits for it, and it says nothing about the resident's situation: not kept, not worth a turn.
    if (posted.activity.type === 'typing') return { id: randomUUID() };
    const said = toDraft(conversation, posted, now());
    const kept = await log.append(conversationId, [{ sender: 'user', activity: masked(said, mask), ...onceKey(said) }]);
    const [first] = kept ?? [];
    if (first === undefined) return refusals.unknownConversation;
    if (first.added) {
      streams.changed(conversationId);
      // The bot hears what was typed (a number to be called back on), the log keeps it masked.
      void turns.deliver(conversationId, { ...said, id: first.activity.id });
    }
    return { id: first.activity.id };
  },
});

/** The bot's cue to say hello. */
const openingActivity = (conversation: Conversation, start: StartEvent): DraftActivity => ({
  ...envelope(conversation, conversation.createdAt),
  type: 'conversationUpdate',
  from: { ...conversation.user, role: 'user' },
  membersAdded: [{ ...conversation.user, role: 'user' }],
  ...defined({ locale: conversation.locale }),
  channelData: { start },
});

const toDraft = (conversation: Conversation, { activity, user, attachments }: Posted, now: Date): DraftActivity => {
  const { from, ...said } = activity;
  const { id, name } = user ?? { id: from.id || conversation.user.id, name: from.name };
  return {
    ...defined({ locale: conversation.locale }),
    ...Object.fromEntries(Object.entries(said).filter(([key, value]) => value != null && key !== 'attachments')),
    ...envelope(conversation, now.toISOString()),
    type: activity.type,
    from: { id, name: name ?? '', role: 'user' },
    ...defined({ attachments }),
  };
};

const envelope = (conversation: Conversation, timestamp: string) => ({
  timestamp,
  channelId,
  serviceUrl,
  conversation: { id: conversation.id },
  recipient: botAccount,
});

/** Design, promise 5: what looks like a BSN or an address is masked before it is kept. */
const masked = (said: DraftActivity, mask: (text: string) => string): DraftActivity => ({
  ...said,
  ...('text' in said ? { text: mapTexts(said.text, mask) } : {}),
  ...('value' in said ? { value: mapTexts(said.value, mask) } : {}),
});

/** Clients number what they send; a message sent again because the acknowledgement got lost is not said twice. */
const onceKey = ({ channelData }: DraftActivity): { onceKey?: string } => {
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return {};
  const { clientActivityID } = channelData;
  return typeof clientActivityID === 'string' && clientActivityID !== '' ? { onceKey: clientActivityID } : {};
};
