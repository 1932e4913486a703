import { z } from 'zod';

const hardWord = z.strictObject({
  h: z.string().min(2),
  b: z.string().min(1),
  forms: z.array(z.string().min(2)).optional(),
  official: z.boolean().optional(),
  mild: z.boolean().optional(),
});

const blame = z.strictObject({
  h: z.string().min(2),
  b: z.string().min(1),
  unless: z.string().optional(),
  askable: z.boolean().optional(),
});

const abbreviation = z.strictObject({
  a: z.string().min(2),
  b: z.string().min(1),
  endsSentence: z.boolean().optional(),
});

export const sayingKeys = [
  'sentenceLength',
  'sentenceLengthSplit',
  'meanLength',
  'passive',
  'auxiliaries',
  'abbreviation',
  'acronym',
  'hardWord',
  'officialTerm',
  'rareWord',
  'questions',
  'flesch',
  'messageLength',
  'blame',
] as const;
export type SayingKey = (typeof sayingKeys)[number];

/**
 * The word lists of the reading check, as they stand in knowledge/language/b1.yaml.
 * `forms` of a hard word are its other spellings; with `forms` no endings are added. `…` in a form is a gap of at most
 * six words. An `official` word is the name of a scheme or law: it may stay, and is explained where it stands. A `mild`
 * one is advice, no error. A phrase of blame is no blame when the text goes on as `unless`, or, when `askable`, in a question.
 */
export const b1ListsSchema = z.strictObject({
  say: z.record(z.enum(sayingKeys), z.string().min(5)),
  hardWords: z.array(hardWord).min(1),
  blame: z.array(blame),
  abbreviations: z.array(abbreviation),
  acronyms: z.record(z.string(), z.string()),
  names: z.array(z.string()),
  plainWords: z.array(z.string()),
});

export type B1Lists = z.infer<typeof b1ListsSchema>;
export type HardWord = B1Lists['hardWords'][number];
export type Blame = B1Lists['blame'][number];
export type Abbreviation = B1Lists['abbreviations'][number];
export type Sayings = B1Lists['say'];
