import { z } from 'zod';
import { statementSchema } from '../contract.ts';

/** Keeps handoff requests. `save` adds a request or replaces the one with the same id. */
export interface HandoffStore {
  save(request: HandoffRequest): Promise<void>;
  get(id: string): Promise<HandoffRequest | null>;
  /** Erases the request; nothing happens when there is none. */
  remove(id: string): Promise<void>;
  /** Oldest first. A filter key left out does not filter. */
  list(filter: HandoffFilter): Promise<HandoffRequest[]>;
}

export interface HandoffFilter {
  municipality?: string;
  status?: HandoffStatus;
}

export const handoffStatuses = ['queued', 'agent', 'closed'] as const;
export type HandoffStatus = (typeof handoffStatuses)[number];

export const handoffPriorities = ['normal', 'urgent', 'crisis'] as const;
export type HandoffPriority = (typeof handoffPriorities)[number];

/** What an agent is asked to take over. `createdAt` is an ISO instant. */
export const handoffRequestSchema = z
  .strictObject({
    id: z.string().min(1),
    conversationId: z.string().min(1),
    channelId: z.string().min(1),
    municipality: z.string().min(1),
    status: z.enum(handoffStatuses),
    priority: z.enum(handoffPriorities),
    reason: z.string(),
    topic: z.string().exactOptional(),
    consentToShareAnswers: z.boolean(),
    answers: z.array(statementSchema).exactOptional(),
    createdAt: z.iso.datetime(),
  })
  .refine((request) => request.consentToShareAnswers || request.answers === undefined, {
    path: ['answers'],
    // AVG art. 5(1)(b): the answers were given to be assessed; sharing them is another purpose, so it needs a yes.
    message: 'answers are kept only with consent to share them',
  });
export type HandoffRequest = z.infer<typeof handoffRequestSchema>;
