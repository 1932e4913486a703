/**
 * What a message in another language means in Dutch: whole messages of dialogs/other-languages.yaml, and sentences of which
 * every word stands in dialogs/phrases-in-other-languages.yaml. No language is known here: they are what the files hold.
 */
import { z } from 'zod';
import { foldForMatch } from '../language/words/normalise.ts';
import {
  createTranslate,
  isSlot,
  placeholdersOf,
  type Phrase,
  type PhraseBook,
  type PhraseKind,
  type Translate,
} from '../language/words/phrase-book.ts';
import { readContent } from './read-content.ts';

const byLanguage = z.record(z.string().length(2), z.array(z.string().min(1)).min(1));
type ByLanguage = z.infer<typeof byLanguage>;
/** By the Dutch words that they mean. */
const meanings = z.record(z.string(), byLanguage);
type Meanings = z.infer<typeof meanings>;

const book = z
  .strictObject({
    kept: z.array(z.string().min(1)),
    euro: byLanguage,
    and: byLanguage,
    attached: byLanguage,
    numbers: meanings,
    around: meanings,
    people: meanings,
    ages: meanings,
    phrases: meanings,
  })
  .superRefine(({ numbers, around, people, ages, phrases }, context) => {
    const report = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const said of Object.keys(numbers))
      if (!/^\d+$/.test(said)) report(['numbers', said], 'must be a number in digits');
    for (const [field, all] of Object.entries({ around, people, ages, phrases }))
      for (const [dutch, languages] of Object.entries(all)) checkSlots([field, dutch], languages, report);
    for (const [field, all] of Object.entries({ numbers, around, people, ages, phrases }))
      for (const [path, message] of twice(all, field)) report(path, message);
  });
type Book = z.infer<typeof book>;
type Report = (path: (string | number)[], message: string) => void;

/** What is typed must come back in the Dutch words, all of it and once. */
function checkSlots(path: [field: string, dutch: string], languages: ByLanguage, report: Report): void {
  const inDutch = placeholdersOf(path[1]);
  for (const slot of inDutch.filter((one) => !isSlot(one))) report(path, `unknown place ${slot}`);
  for (const [language, phrases] of Object.entries(languages))
    for (const said of phrases)
      if (placeholdersOf(said).sort().join() !== [...inDutch].sort().join())
        report([...path, language], `"${said}" must have the places of the Dutch: ${inDutch.join(' ')}`);
}

/** One phrase with two meanings in one language would be a guess. */
function twice(all: Meanings, field: string): [path: string[], message: string][] {
  const seen = new Map<string, string>();
  return listed(all).flatMap(({ dutch, language, said }): [string[], string][] => {
    const key = `${language} ${bare(said)}`;
    const earlier = seen.get(key);
    seen.set(key, dutch);
    return earlier === undefined || earlier === dutch
      ? []
      : [[[field, dutch, language], `"${said}" is also "${earlier}"`]];
  });
}

const listed = (all: Meanings): { dutch: string; language: string; said: string }[] =>
  Object.entries(all).flatMap(([dutch, languages]) =>
    Object.entries(languages).flatMap(([language, phrases]) => phrases.map((said) => ({ dutch, language, said }))),
  );

export interface InDutch {
  /** The Dutch words that a whole message means, or null. */
  (text: string): string | null;
  /** What is told in it as a Dutch sentence; null where a word is not known. */
  told(text: string): string | null;
  /** The same where a sentence of it is known. Only where what it makes is asked back. */
  partlyTold(text: string): string | null;
}

/** @throws FLOW_INVALID with the field */
export function loadOtherLanguages(root: string): InDutch {
  const wholes = readContent(root, 'other-languages.yaml', meanings);
  const dutch = new Map(listed(wholes).map(({ said, dutch: meaning }): [string, string] => [bare(said), meaning]));
  const told = tellerOf(wholes, readContent(root, 'phrases-in-other-languages.yaml', book));
  return Object.assign((text: string) => dutch.get(bare(text)) ?? null, {
    told: (text: string) => inSentences(text, told, false),
    partlyTold: (text: string) => inSentences(text, told, true),
  });
}

/** What stands in a sentence with "?" is asked: no fact. */
const sentencesOf = (text: string): string[] =>
  text
    .slice(0, longest)
    .split(/(?<=[.!?؟\n])(?=\s|$)/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
const longest = 1000;
const isAsked = (sentence: string): boolean => /[?؟¿]/u.test(sentence);

/** What has no meaning stays as it was typed: it may ask for something. */
function inSentences(text: string, told: Translate, isPartEnough: boolean): string | null {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence: sentence.trim(), dutch: told(sentence) }));
  const known = sentences.filter(({ dutch }) => dutch !== null).length;
  if (known === 0 || (known < sentences.length && !isPartEnough)) return null;
  const last = sentences.length - 1;
  return sentences
    .map(({ sentence, dutch }, at) => (dutch === null ? sentence : at < last ? `${dutch}.` : dutch))
    .join(' ');
}

/** In whichever language it has a meaning; two meanings are none. */
function tellerOf(wholes: Meanings, content: Book): Translate {
  const languages = [...new Set(listed(content.phrases).map(({ language }) => language))];
  const translators = languages.map((language) => createTranslate(bookOf(language, wholes, content)));
  return (sentence) => {
    if (isAsked(sentence)) return null;
    const found = new Set(translators.map((translate) => translate(sentence)).filter((dutch) => dutch !== null));
    const [only, ...more] = found;
    return only === undefined || more.length > 0 || bare(only) === bare(sentence) ? null : only;
  };
}

function bookOf(language: string, wholes: Meanings, content: Book): PhraseBook {
  const of = (all: Meanings, kind: PhraseKind): Phrase[] =>
    listed(all).flatMap((one) => (one.language === language ? [{ said: one.said, dutch: one.dutch, kind }] : []));
  return {
    phrases: [
      ...of(content.phrases, 'tells'),
      ...of(content.people, 'person'),
      ...of(content.ages, 'age'),
      ...of(content.around, 'around'),
      ...of(wholes, 'apart'),
    ],
    numbers: new Map(of(content.numbers, 'around').map(({ said, dutch }): [string, number] => [said, Number(dutch)])),
    kept: content.kept,
    euros: content.euro[language] ?? [],
    and: content.and[language] ?? [],
    attached: content.attached[language] ?? [],
  };
}

const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
