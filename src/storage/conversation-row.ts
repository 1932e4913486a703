import { z } from 'zod';

const activity = z.looseObject({ id: z.string(), type: z.string(), timestamp: z.iso.datetime() });

const entry = z.object({
  sequence: z.int().nonnegative(),
  sender: z.enum(['user', 'bot']),
  activity,
  answers: z.string().exactOptional(),
  onceKey: z.string().exactOptional(),
  handled: z.literal(true).exactOptional(),
  resumptions: z.int().positive().exactOptional(),
});

/** A conversation as it is kept. */
export const conversationRowSchema = z.object({
  conversation: z.object({
    id: z.string().min(1),
    user: z.object({ id: z.string().min(1), name: z.string() }),
    locale: z.string().exactOptional(),
    createdAt: z.iso.datetime(),
  }),
  nextSequence: z.int().positive(),
  entries: z.array(entry),
});

export type ConversationRow = z.infer<typeof conversationRowSchema>;
export type ConversationEntry = z.infer<typeof entry>;
