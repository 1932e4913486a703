/** The words that the search goes by (knowledge/language/search-words.yaml). All folded: small letters, no accents. */
import { z } from 'zod';
import { slug } from './text.ts';

const folded = (between: RegExp) =>
  z
    .string()
    .transform((line) => line.split(between).map((word) => word.trim()))
    .refine(
      (words) => words.every((word) => /^[a-z0-9' ]+$/.test(word)),
      'words in small letters, without accents, and nothing between them twice',
    );
/** With spaces between them. */
const words = folded(/\s+/);
/** Names of one word and more, with commas between them. */
const names = folded(/,/);

export const searchWordsSchema = z.strictObject({
  /** Say nothing about what is sought. */
  empty: words,
  /** Tell for whom it is: they find, but count half in what is asked. */
  forWhom: words,
  /** A small number behind one of these is no age. */
  numbering: words,
  /** Ask for somebody who helps. */
  helper: words,
  /** Each line: words for the same thing. */
  alike: z.array(words),
  /** What is meant by these words is meant only beside one of the others. */
  onlyBeside: z.array(z.strictObject({ words, beside: words })),
  /** Said alone, each may mean either of two topics. */
  eitherTopic: z.array(z.strictObject({ words, topics: z.array(slug).length(2) })),
  /** About health itself; `costsOfCare`: about what that costs. */
  medical: words,
  costsOfCare: words,
  /** What a short question may be about, and nobody here knows. */
  notOurs: words,
  /** Belong to the names of helpers, and name none by themselves. */
  partsOfNames: words,
  towns: z.strictObject({
    names,
    /** Also plain words: places only behind one of `behind`. */
    alsoWords: names,
    behind: words,
    /** Also things or people: places only behind one of `town`, or with one of `living`, or in a short query. */
    alsoThings: names,
    town: words,
    living: words,
    /** Before the town that is asked about, before the town where people are from, and for ourselves. */
    where: words,
    from: words,
    ourselves: words,
  }),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;

export const noSearchWords: SearchWords = {
  empty: [],
  forWhom: [],
  numbering: [],
  helper: [],
  alike: [],
  onlyBeside: [],
  eitherTopic: [],
  medical: [],
  costsOfCare: [],
  notOurs: [],
  partsOfNames: [],
  towns: {
    names: [],
    alsoWords: [],
    behind: [],
    alsoThings: [],
    town: [],
    living: [],
    where: [],
    from: [],
    ourselves: [],
  },
};
