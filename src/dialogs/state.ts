/** What is remembered of a conversation between turns. Small, plain JSON, without words that the resident typed. */
import { z } from 'zod';
import { factIds, isoDate, statementSchema, testOps, type Statement } from '../contract.ts';

const test = z.strictObject({ op: z.enum(testOps), value: z.number() });

/** A question as it was asked: its id in knowledge/facts, the limit, and of a tick list the choices that were shown. */
const pendingSchema = z.strictObject({ question: z.string(), test: test.optional(), shown: z.array(z.string()) });
export type Pending = z.infer<typeof pendingSchema>;

const answerSchema = z.strictObject({
  question: z.string(),
  test: test.optional(),
  statements: z.array(statementSchema),
});
export type Answer = z.infer<typeof answerSchema>;

export const stateSchema = z.strictObject({
  /** A step of the flow (dialogs/). */
  step: z.string(),
  /** The step to go back to after an interruption; null: none is under way. */
  returnTo: z.string().nullable(),
  municipality: z.string().nullable(),
  locale: z.string(),
  /** Given by a test client; otherwise every day is today. */
  referenceDate: isoDate.nullable(),
  /** Null: everything is looked into. */
  topic: z.string().nullable(),
  /** Whether amounts are asked for to the euro: a few more questions than the outcomes need. */
  exact: z.boolean().default(false),
  answers: z.array(answerSchema),
  /** Questions that the resident does not know or would rather not answer. */
  passed: z.array(
    z.strictObject({
      question: z.string(),
      how: z.enum(['dontKnow', 'ratherNot']),
      /** What was asked; a tick list does not ask all that it can. */
      facts: z.array(z.enum(factIds)),
    }),
  ),
  pending: pendingSchema.nullable(),
  /** What was understood and waits for "Klopt dit?". */
  confirming: z.array(statementSchema).nullable(),
  /** Questions of which an answer was asked back, once for each time: nobody is asked for ever. */
  doubted: z.array(z.string()).default([]),
  /** The ids behind the choices of the menu that was shown. */
  menu: z.array(z.string()),
  /** The gravest that was heard. */
  urgency: z.enum(['none', 'urgent', 'crisis']),
  /** Misunderstandings in a row. */
  misses: z.int().nonnegative(),
  /** The scheme that is being explained. */
  scheme: z.string().nullable(),
  lastSeenAt: z.iso.datetime().nullable(),
});
export type ConversationState = z.infer<typeof stateSchema>;

export const initialState = (locale: string): ConversationState => ({
  step: 'new',
  returnTo: null,
  municipality: null,
  locale,
  referenceDate: null,
  topic: null,
  exact: false,
  answers: [],
  passed: [],
  pending: null,
  confirming: null,
  doubted: [],
  menu: [],
  urgency: 'none',
  misses: 0,
  scheme: null,
  lastSeenAt: null,
});

export const statementsOf = (state: ConversationState): Statement[] => state.answers.flatMap((a) => a.statements);
