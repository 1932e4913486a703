import type { Activity } from 'botbuilder';
import { botAccount, channelId, draftSchema, type DraftActivity } from './activity.ts';

/** The kinds that clients get and that are kept; typing is shown only, traces are for developers' tools. */
export const isKept = ({ type }: Partial<Activity>): boolean =>
  type === undefined || ['message', 'event', 'endOfConversation'].includes(type);

/** A bot that asks for more is mistaken: the client would think it is gone. */
export const longestDelayMs = 10_000;

/** What the bot sends, as clients get it: plain JSON from the bot, without what only the SDK needs. */
export const toBotActivity = (activity: Partial<Activity>, replyToId: string | undefined, now: Date): DraftActivity => {
  return draftSchema.parse(
    JSON.parse(
      JSON.stringify({
        ...activity,
        ...forTheSdkOnly,
        type: activity.type ?? 'message',
        timestamp: now.toISOString(),
        channelId,
        from: botAccount,
        conversation: { id: activity.conversation?.id },
        replyToId,
      }),
    ),
  );
};

/** JSON leaves out what is undefined. */
const forTheSdkOnly = { id: undefined, serviceUrl: undefined, callerId: undefined, relatesTo: undefined };
