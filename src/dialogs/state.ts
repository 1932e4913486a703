/** What is remembered of a conversation between turns. Small, plain JSON, without words that the resident typed. */
import { z } from 'zod';
import { circumstances } from '../language/story/besides-rules.ts';
import { factIds, isoDate, numberFacts, statementSchema, testOps, type Statement } from '../contract.ts';
import { dangers } from './danger/danger.ts';
import type { Reply } from './reply.ts';

const test = z.strictObject({ op: z.enum(testOps), value: z.number() });

/** A question as it was asked: its id in knowledge/facts, the limit, and of a tick list the choices that were shown. */
const pendingSchema = z.strictObject({ question: z.string(), test: test.optional(), shown: z.array(z.string()) });
export type Pending = z.infer<typeof pendingSchema>;

const answerSchema = z.strictObject({
  question: z.string(),
  test: test.optional(),
  statements: z.array(statementSchema),
  /** Told by oneself and confirmed, not asked: what the question asks besides is still asked. */
  volunteered: z.literal(true).optional(),
  /** Money that was told of one person: with a partner it is not that of the household. */
  ofOne: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** What is wrong with something that was told: the question that asks it again, and why, as a key of locales. */
const oddSchema = z.strictObject({ question: z.string(), key: z.string(), values: z.record(z.string(), z.string()) });
export type OddPart = z.infer<typeof oddSchema>;

/** The answers in one line of "Klopt dit?". */
export type StoryLine = readonly Answer[];

const storySchema = z.strictObject({
  lines: z.array(z.array(answerSchema)),
  odd: oddSchema.nullable(),
  /** The step to go on with. */
  next: z.string(),
  /** What it is about, where that waits until the municipality is known. */
  topic: z.string().nullable(),
  /** `which`: something in it is wrong, and it was asked what. */
  asking: z.enum(['all', 'which']),
  /** A number that was just left out as wrong: a number by itself is how it is. */
  dropped: answerSchema.optional(),
});
export type Story = z.infer<typeof storySchema>;

const crisisSchema = z.strictObject({
  /** Null: the kind is not known. */
  danger: z.enum(dangers).nullable(),
  /** Another that was heard besides: the graver does not make it vanish. */
  also: z.enum(dangers).optional(),
  /** What was said last surely tells of it. */
  told: z.literal(true).optional(),
  /** Nowhere to sleep, said besides. */
  bed: z.literal(true).optional(),
  /** Told by somebody who is not 18 yet. */
  minor: z.boolean(),
  /** Of the message, as "tr"; null when it is not known. */
  language: z.string().nullable(),
  /** Asked last: nothing yet, whether it is safe, whether the desk may know; `unsafe`: whether somebody calls now; `calling`: whether help is there; or nothing more. */
  phase: z.enum(['new', 'safe', 'unsafe', 'calling', 'share', 'done']),
  /** The answer that the words hold which may have been a cry: offered back after it. */
  kept: z.array(z.array(answerSchema)).optional(),
  /** What was asked in the words that may have been a cry: a topic, or services that answer it. Taken up after it. */
  asked: z
    .strictObject({
      topic: z.string().nullable(),
      services: z.array(z.string()),
      /** Asked once more after the numbers, without danger in it. */
      again: z.literal(true).optional(),
    })
    .optional(),
});
export type Crisis = z.infer<typeof crisisSchema>;

/** The bot's own words, as it said them. */
const replySchema = z.custom<Reply>(
  (value) => z.object({ text: z.string(), choices: z.array(z.string()) }).safeParse(value).success,
);

/** More than anyone sends of one thing. */
const mostShown = 100;

export const stateSchema = z.strictObject({
  /** A step of the flow (dialogs/). */
  step: z.string(),
  /** The step to go back to after an interruption; null: none is under way. */
  returnTo: z.string().nullable(),
  municipality: z.string().nullable(),
  /** As the Bot Framework names it; some words fit one channel only. */
  channelId: z.string().nullable().default(null),
  locale: z.string(),
  /** Languages of which it was said that the bot goes on in it, or has it not. */
  languagesTold: z.array(z.string()).default([]),
  /** Messages in such a language of which nothing came, since the words in that language that came first. */
  languageMisses: z.int().nonnegative().default(0),
  /** The titles of the buttons below the last message. */
  shownChoices: z.array(z.string()).default([]),
  /** What was asked last, to ask it again after something in between; null where the check puts it into words anew. */
  lastAsked: replySchema.nullable().default(null),
  /** What was told last, to whoever asks on: it does not come twice. */
  said: z.array(z.string()).default([]),
  /** Media of which it was asked whether a volunteer may see or hear them; that question stands last. */
  showing: z.array(z.string()).max(mostShown).default([]),
  /** Given by a test client; otherwise every day is today. */
  referenceDate: isoDate.nullable(),
  /** Null: everything is looked into. */
  topic: z.string().nullable(),
  /** Whether amounts are asked for to the euro: a few more questions than the outcomes need. */
  exact: z.boolean().default(false),
  answers: z.array(answerSchema),
  /** Told in passing, asked by no question: under these some schemes are no certain yes. */
  circumstances: z.array(z.enum(circumstances)).default([]),
  /** Amounts that were told where they could not count yet: offered at the question that asks them, and no facts before that. */
  amountsTold: z
    .array(z.strictObject({ fact: z.enum(numberFacts), value: z.number(), about: z.boolean() }))
    .default([]),
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
  /** What somebody told by themselves, as long as it waits for "Klopt dit?". */
  story: storySchema.nullable().default(null),
  /** Questions of which an answer was asked back, once for each time: nobody is asked for ever. */
  doubted: z.array(z.string()).default([]),
  /** How many questions were said to be left, last, and of what is looked into; null: nothing was. */
  leftTold: z.strictObject({ topic: z.string().nullable(), count: z.number() }).nullable().default(null),
  /** The ids behind the choices of the menu that was shown. */
  menu: z.array(z.string()),
  /** The gravest that was heard. */
  urgency: z.enum(['none', 'urgent', 'crisis']),
  /** The danger that was heard last and how far the talk about it is; null: none, or it is behind us. */
  crisis: crisisSchema.nullable().default(null),
  /** Danger was heard once: nothing is said by itself of what this conversation was about. */
  quiet: z.boolean().default(false),
  /** Who talks said to be a child: other words, and the Kindertelefoon. */
  minor: z.boolean().default(false),
  /** A child was heard in what was said of danger: it is spoken to as one, also when that is behind us. */
  young: z.boolean().default(false),
  /** It is filled in for somebody else: "zij" is whom "u" means. */
  forOther: z.boolean().default(false),
  /** Topics of which the short answer was told in between: no sentence comes twice. */
  topicsTold: z.array(z.string()).default([]),
  /** Kind words that were said to how somebody feels, by their keys: none comes twice. */
  felt: z.array(z.string()).default([]),
  /** Topics of which the list of who helps was told: the next time only what is new. */
  helpersTold: z.array(z.string()).default([]),
  /** Who was asked for by name, or helps with what cannot wait, in the last message that was no button: services' ids. */
  helpersFirst: z.array(z.string()).default([]),
  /** The helper (a service's id) that was told of last; null again where the talk goes on. */
  helper: z.string().nullable().default(null),
  /** What cannot wait and was answered: once a subject. */
  needsTold: z.array(z.string()).default([]),
  /** The last of these was answered in the last turn: who takes something back means that. */
  needNow: z.boolean().default(false),
  /** What was asked last of whoever wants a human. */
  humanAsks: z.enum(['consent', 'notify']).default('consent'),
  /** Whether the municipality may write first; null: not asked. */
  notify: z.boolean().nullable().default(null),
  /** Misunderstandings in a row. */
  misses: z.int().nonnegative(),
  /** The scheme that is being explained. */
  scheme: z.string().nullable(),
  /** It was said that a number or an address was taken out. */
  maskedTold: z.boolean().default(false),
  lastSeenAt: z.iso.datetime().nullable(),
});
export type ConversationState = z.infer<typeof stateSchema>;

export const initialState = (locale: string): ConversationState => ({
  step: 'new',
  returnTo: null,
  municipality: null,
  channelId: null,
  locale,
  languagesTold: [],
  languageMisses: 0,
  shownChoices: [],
  lastAsked: null,
  said: [],
  showing: [],
  referenceDate: null,
  topic: null,
  exact: false,
  answers: [],
  circumstances: [],
  amountsTold: [],
  passed: [],
  pending: null,
  confirming: null,
  story: null,
  doubted: [],
  leftTold: null,
  menu: [],
  urgency: 'none',
  crisis: null,
  quiet: false,
  minor: false,
  young: false,
  forOther: false,
  topicsTold: [],
  felt: [],
  helpersTold: [],
  helpersFirst: [],
  helper: null,
  needsTold: [],
  needNow: false,
  humanAsks: 'consent',
  notify: null,
  misses: 0,
  scheme: null,
  maskedTold: false,
  lastSeenAt: null,
});

/** One more; what was sent first goes out first. */
export const alsoShowing = (state: ConversationState, mediaId: string): string[] =>
  [...new Set([...state.showing, mediaId])].slice(-mostShown);

export const statementsOf = (state: ConversationState): Statement[] => state.answers.flatMap((a) => a.statements);
