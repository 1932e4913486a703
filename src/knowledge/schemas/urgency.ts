/** What danger and need sound like (knowledge/urgency): patterns by language. How one is written stands at the top of words/nl.yaml. */
import { z } from 'zod';

/** Kinds of danger to life or safety now; each has its own fixed words. `attack`: a weapon, at this moment; `worry`: somebody else who hurts themselves, or does not want to live; `missing`: a child, or who is confused, and nobody knows where; `leftHome`: who ran away, or wants to; `exploited`: held by an employer or a landlord. */
export const dangers = [
  'attack',
  'worry',
  'suicide',
  'selfHarm',
  'overdose',
  'medical',
  'violence',
  'control',
  'childDanger',
  'forcedMarriage',
  'harmToOthers',
  'missing',
  'leftHome',
  'exploited',
] as const;
export type Danger = (typeof dangers)[number];

/** Kinds of what cannot wait though nobody is in danger: out of the house, a bailiff, cut off, no food, no bed, no medicine, no income. */
export const needs = ['eviction', 'bailiff', 'cutOff', 'food', 'shelter', 'medicine', 'income'] as const;
export type Need = (typeof needs)[number];

/** Patterns by language or way of writing: `nl`, `arLatin`. */
const signsSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));
export type Signs = z.infer<typeof signsSchema>;

/** Services that help with it now, the nearest first: the search shows them first. */
const helpers = z.array(z.string()).default([]);

export const dangerSignsSchema = z.strictObject({
  kind: z.enum(dangers),
  helpers,
  signs: signsSchema,
  /** Of `worry`: what says that the cry is the resident's too, or that it is too late. */
  except: signsSchema.default({}),
});
/** What may be said by somebody who is not well, and by many who are: they are asked kindly how they are. */
export const perhapsSignsSchema = z.strictObject({ signs: signsSchema });
/** What is only learned, and no pattern says, is heard only in a message about one of `topics`. */
export const needSignsSchema = z.strictObject({
  kind: z.enum(needs),
  helpers,
  topics: z.array(z.string()).default([]),
  /** What takes it back after it was heard. */
  denied: z.array(z.string().min(1)).default([]),
  signs: signsSchema,
});
export const harmlessSchema = z.strictObject({
  against: z.enum(['danger', 'need']),
  signs: signsSchema,
  /** Words of every day that are one letter away from a word of danger. */
  lookalikes: z.array(z.string()).default([]),
});
/** Who is not 18 yet, and what only seems to say so ("ik ben 15 jaar getrouwd"). */
export const minorSignsSchema = z.strictObject({ signs: signsSchema, except: signsSchema });
/** Lists of words that patterns name with `@`; a list may name another. */
export const wordListsSchema = z.strictObject({ words: z.record(z.string(), z.array(z.string()).min(1)) });

/** What somebody says when asked whether it is safe, the first that is heard. Who says that it is not, or cannot call, is believed first. */
export const safetyAnswers = [
  'cannotCall',
  'unsafe',
  'helped',
  'falseAlarm',
  'goOn',
  'called',
  'calling',
  'gone',
  'leaveIt',
  'denied',
  'safe',
  'unsure',
] as const;
export type SafetyAnswer = (typeof safetyAnswers)[number];
const phrases = z.array(z.string().min(1)).min(1);
/** `chat`: asks for a human in writing. `whatToSay`: what to tell whoever answers the phone. `seen`: who can see this and how it goes, asked by whoever may be watched. `found`: who was missing is there again. `takenAway`: the fear that a child is. `comesBack`: who gave danger will be there soon. `noHarm`: does nothing to themselves. `lost`: "what?" in another language. `denies`: words after which no answer was heard, where they stand outside the phrases. */
export const safetyWordsSchema = z.strictObject({
  cannotCall: phrases,
  unsafe: phrases,
  helped: phrases,
  goOn: phrases,
  falseAlarm: phrases,
  called: phrases,
  calling: phrases,
  gone: phrases,
  leaveIt: phrases,
  denied: phrases,
  safe: phrases,
  unsure: phrases,
  chat: phrases,
  whatToSay: phrases,
  seen: phrases,
  found: phrases,
  takenAway: phrases,
  comesBack: phrases,
  noHarm: phrases,
  lost: phrases,
  denies: phrases,
});
export type SafetyWords = z.infer<typeof safetyWordsSchema>;

type DangerSigns = z.infer<typeof dangerSignsSchema>;
type NeedSigns = z.infer<typeof needSignsSchema>;
type Harmless = z.infer<typeof harmlessSchema>;

/** All of the folder, as the detector reads it. */
export interface Urgency {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly dangers: readonly DangerSigns[];
  readonly needs: readonly NeedSigns[];
  readonly perhaps: Signs;
  readonly noDanger: Signs;
  readonly noNeed: Signs;
  readonly minor: Signs;
  readonly noMinor: Signs;
  readonly lookalikes: readonly string[];
  readonly answers: readonly SafetyWords[];
}

export interface UrgencyFiles {
  readonly words: readonly z.infer<typeof wordListsSchema>[];
  readonly dangers: readonly DangerSigns[];
  readonly needs: readonly NeedSigns[];
  readonly harmless: readonly Harmless[];
  readonly perhaps: readonly z.infer<typeof perhapsSignsSchema>[];
  readonly minors: readonly z.infer<typeof minorSignsSchema>[];
  readonly answers: readonly SafetyWords[];
}

export function urgencyOf({ words, dangers, needs, perhaps, harmless, minors, answers }: UrgencyFiles): Urgency {
  const against = (what: Harmless['against']): Signs =>
    joined(harmless.filter((file) => file.against === what).map(({ signs }) => signs));
  return {
    words: new Map(words.flatMap((file) => Object.entries(file.words))),
    dangers,
    needs,
    perhaps: joined(perhaps.map(({ signs }) => signs)),
    noDanger: against('danger'),
    noNeed: against('need'),
    minor: joined(minors.map(({ signs }) => signs)),
    noMinor: joined(minors.map(({ except }) => except)),
    lookalikes: harmless.flatMap((file) => file.lookalikes),
    answers,
  };
}

function joined(files: readonly Signs[]): Signs {
  const all: Signs = {};
  for (const signs of files)
    for (const [language, patterns] of Object.entries(signs)) all[language] = [...(all[language] ?? []), ...patterns];
  return all;
}
