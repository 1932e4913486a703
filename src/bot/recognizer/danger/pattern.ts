/**
 * Patterns as an editor writes them: words in order with at most two others in between. `a|b` one of these, `@name` one of a
 * list of words, `a_b` these words right after each other, `slaa*` and `*moord` the beginning or end of a word, `#` a number,
 * `..` between two words up to six others, `_` none, `^` the beginning of the message or after a mark,
 * `$` the end of the sentence, `!` an exclamation mark after it. `a & b & c`: in any order, near each other.
 */
import { foldWord } from './message-words.ts';

/** One word as a pattern knows it: itself, or a test where only a part of it is given. */
export type KnownWord = string | WordPart;

/** A word of which only a part is given. */
export interface WordPart {
  /** How it begins; empty when that is not given. */
  readonly begin: string;
  readonly test: (word: string) => boolean;
}

/** What may stand at one place of a pattern. */
export interface Element {
  /** From 0, in the order in which they were first written: the same words are the same element. */
  readonly number: number;
  /** Each alternative is one word, or some right after each other. */
  readonly alternatives: readonly (readonly KnownWord[])[];
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** Most words between an element and the one before it; the first has none before it. */
  readonly gaps: readonly number[];
  readonly anyOrder: boolean;
  /** It stands at the beginning of the message, or after a mark: "geslagen" says more there than among other words. */
  readonly begins: boolean;
  /** Nothing may follow in the sentence. */
  readonly ends: boolean;
  /** An exclamation mark must follow: a bare number is no cry, "112!" is. */
  readonly cries: boolean;
  /** As written, for whoever wants to know why. */
  readonly source: string;
}

export type WordLists = ReadonlyMap<string, readonly string[]>;

/** Every element of a set of patterns, each once. */
export interface Elements {
  of(token: string, language: string): Element;
  /** Of one language, or of all. */
  all(language?: string): readonly Element[];
}

/** `of` throws PATTERN_UNKNOWN_LIST with the name of a word list that is not there. */
export function createElements(lists: WordLists): Elements {
  const known = new Map<string, Element>();
  const byLanguage = new Map<string, Set<string>>();
  return {
    of: (token, language) => {
      byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(token));
      const before = known.get(token);
      if (before !== undefined) return before;
      const element = { number: known.size, alternatives: words(token, lists).map(parts) };
      known.set(token, element);
      return element;
    },
    all: (language) =>
      [...known].filter(([token]) => language === undefined || byLanguage.get(language)?.has(token)).map(([, e]) => e),
  };
}

const usualGap = 2;
const wideGap = 6;

/** The pattern; two when its last place may also be the end of the sentence (`a|$`). */
export function parsePattern(source: string, language: string, known: Elements): Pattern[] {
  const tokens = source.split(/[\s&]+/).filter((token) => token !== '');
  const last = tokens.at(-1) ?? '';
  const orEnd = last.includes('|$');
  const whole = built(orEnd ? [...tokens.slice(0, -1), last.replace('|$', '')] : tokens, source, (token) =>
    known.of(token, language),
  );
  return orEnd ? [whole, built([...tokens.slice(0, -1), '$'], source, (token) => known.of(token, language))] : [whole];
}

function built(tokens: readonly string[], source: string, elementOf: (token: string) => Element): Pattern {
  const elements: Element[] = [];
  const gaps: number[] = [];
  let gap = usualGap;
  for (const token of tokens) {
    if (token === '..') gap = wideGap;
    else if (token === '_') gap = 0;
    else if (!isBound(token)) {
      elements.push(elementOf(token));
      gaps.push(gap);
      gap = usualGap;
    }
  }
  return {
    elements,
    gaps,
    anyOrder: source.includes('&'),
    begins: tokens[0] === '^',
    ends: tokens.at(-1) === '$',
    cries: tokens.at(-1) === '!',
    source,
  };
}

const isBound = (token: string): boolean => ['^', '$', '!'].includes(token);

const words = (token: string, lists: WordLists): string[] =>
  token.split('|').flatMap((word) => (word.startsWith('@') ? listed(word.slice(1), lists) : [word]));

function listed(name: string, lists: WordLists): string[] {
  const list = lists.get(name);
  if (list === undefined) throw new Error(`PATTERN_UNKNOWN_LIST: ${name}`);
  return list.flatMap((word) => words(word, lists));
}

const parts = (written: string): KnownWord[] =>
  written
    .split(/[_-]/)
    .filter((word) => word !== '')
    .map((word) => (word === '#' ? number : word.includes('*') ? partTest(word) : foldWord(word)));

const number: WordPart = { begin: '', test: (word) => /^\d+(?:[.,]\d+)*$/.test(word) };

function partTest(written: string): WordPart {
  const [before = '', after = '', ...more] = written.split('*').map(foldWord);
  if (more.length > 0) return { begin: '', test: (word) => word.includes(after) };
  const shortest = before.length + after.length;
  return {
    begin: before,
    test: (word) => word.length >= shortest && word.startsWith(before) && word.endsWith(after),
  };
}
