import { z } from 'zod';
import type { DraftActivity, LoggedActivity } from './activity.ts';

/** One resident's conversation. `createdAt` is an ISO instant. */
export const conversationSchema = z.object({
  id: z.string().min(1),
  user: z.object({ id: z.string().min(1), name: z.string() }),
  locale: z.string().exactOptional(),
  createdAt: z.iso.datetime(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** What is to be added. `answers`: the id of the activity in whose turn the bot said it. */
export type Draft = UserDraft | BotDraft;
export interface UserDraft {
  sender: 'user';
  activity: DraftActivity;
  /** A second draft with the same key is the same message sent again: it is not added. */
  onceKey?: string;
}
export interface BotDraft {
  sender: 'bot';
  activity: DraftActivity;
  answers?: string;
}

export interface Kept {
  activity: LoggedActivity;
  /** false: it was there already, under this id. */
  added: boolean;
}

export interface Unhandled {
  conversationId: string;
  activity: LoggedActivity;
}

/**
 * What was said in the conversations of this channel, in order. Activities have the sequence 1, 2, 3 …; a client's
 * watermark is the sequence it has seen. The opening has sequence 0, so that no client ever gets it.
 * What a promise has resolved for is kept durably. `null` means: no such conversation.
 */
export interface ConversationLog {
  /** Resolves with the opening as kept; with `null`, changing nothing, when the conversation exists. */
  create(conversation: Conversation, opening: DraftActivity): Promise<LoggedActivity | null>;
  get(conversationId: string): Promise<Conversation | null>;
  append(conversationId: string, drafts: readonly Draft[]): Promise<Kept[] | null>;
  since(conversationId: string, watermark: number): Promise<ActivitySet | null>;
  /** Only the bot's own activities can be replaced or removed; resolves false when there is no such one. */
  replace(conversationId: string, activity: LoggedActivity): Promise<boolean>;
  remove(conversationId: string, activityId: string): Promise<boolean>;
  markHandled(conversationId: string, activityId: string): Promise<void>;
  isHandled(conversationId: string, activityId: string): Promise<boolean>;
  /** Users' activities and openings whose turn did not end and that nothing answers. Reads every conversation. */
  unhandled(): AsyncIterable<Unhandled>;
  /** How often this activity was taken up again, this time included. */
  countResumption(conversationId: string, activityId: string): Promise<number>;
  /** Erases all that was said; the conversation goes on, and its numbers too, so that no client hears anything twice. */
  clear(conversationId: string): Promise<void>;
  /** Erases the conversation and all that was said in it. */
  forget(conversationId: string): Promise<void>;
}

export interface ActivitySet {
  activities: LoggedActivity[];
  watermark: number;
}
