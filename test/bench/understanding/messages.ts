/** The messages that understanding is measured on: written by people who saw none of what is learned from. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const messageSchema = z.strictObject({
  text: z.string().min(1),
  topic: z.string(),
  /** Topics that are as right. */
  also: z.array(z.string()).default([]),
  urgency: z.enum(['none', 'urgent', 'crisis']).default('none'),
  style: z.string(),
  locale: z.string().optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** dev: mistakes may be looked at. The others: only the figures. */
export const sets = ['dev', 'held-out', 'fresh', 'strangers', 'examination'] as const;

export const messagesOf = (set: (typeof sets)[number]): Message[] =>
  z
    .array(messageSchema)
    .min(1)
    .parse(parse(readFileSync(new URL(`messages/${set}.yaml`, import.meta.url), 'utf8')));
