/** The words of a query that say something, each with the known terms that it may stand for. */
import { splitCompound } from '../../language/words/compounds.ts';
import { family } from './folded-words.ts';
import { createNearTerms } from './near-terms.ts';
import type { TermIndex } from './term-index.ts';
import { smallNumber, type WorthOf } from './word-worth.ts';

export interface Match {
  readonly term: number;
  /** 0 to 1: how sure it is that this was meant. */
  readonly sure: number;
}

export interface QueryWord {
  readonly word: string;
  /** None: the word is not known here. */
  readonly matches: readonly Match[];
  /** 0 to 1: how much it counts in what is asked. */
  readonly worth: number;
}

export interface Vocabulary {
  matchesOf(word: string): Match[];
  wordsOf(words: readonly string[]): QueryWord[];
}

const sureness = {
  family: 0.92,
  kin: 0.85,
  typo: [1, 0.88, 0.75],
  otherStart: 0.75,
  prefix: 0.95,
  respelled: 0.9,
  lastPart: 0.8,
  joined: 0.95,
  synonym: 0.75,
} as const;
const mostTypos = 6;
const mostPrefixed = 12;
/** As one hears it, and as it is written: further apart than a typing error. */
const spellings: readonly (readonly [heard: RegExp, written: string])[] = [
  [/ies(e?)$/, 'isch$1'],
  [/^sg/, 'sch'],
  // Lessons in something are about that: "dansles".
  [/(?<=.{3})les(?:sen)?$/, ''],
];
const shortestPrefix = 4;
const shortestPart = 4;
const shortestEnd = 5;

export interface Dutch {
  /** Folded words that say nothing about what is sought. */
  readonly emptyWords: ReadonlySet<string>;
  /** Folded words that mean nearly the same. */
  readonly synonymsOf: (word: string) => readonly string[];
  readonly worthOf: WorthOf;
  /** Good Dutch, so that it is no typing error. */
  readonly isWord: (word: string) => boolean;
}

export function createVocabulary(index: TermIndex, { emptyWords, synonymsOf, worthOf, isWord }: Dutch): Vocabulary {
  const { terms, numberOf } = index;
  const near = createNearTerms(terms);
  const sorted = Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  const known = new Set([...terms, ...emptyWords]);
  const commonFirst = (a: number, b: number): number => (index.rarity[a] ?? 0) - (index.rarity[b] ?? 0);

  const exact = (word: string): Match[] => {
    const own = numberOf.get(word);
    const kin = numberOf.get(family(word));
    return [
      ...(own === undefined ? [] : [{ term: own, sure: 1 }]),
      ...(kin === undefined || kin === own
        ? []
        : [{ term: kin, sure: own === undefined ? sureness.kin : sureness.family }]),
    ];
  };
  const typos = (word: string): Match[] =>
    near
      .near(word)
      .sort((a, b) => commonFirst(a.term, b.term))
      .slice(0, mostTypos)
      .map(({ term, distance }) => ({
        term,
        sure: (sureness.typo[distance] ?? 0) * startWorth(word, terms[term] ?? ''),
      }));
  const prefixed = (word: string): Match[] => {
    const found: number[] = [];
    for (let at = firstFrom(sorted, terms, word); (terms[sorted[at] ?? -1] ?? '').startsWith(word); at += 1)
      found.push(sorted[at] ?? 0);
    return found
      .sort(commonFirst)
      .slice(0, mostPrefixed)
      .map((term) => ({ term, sure: sureness.prefix * (word.length / (terms[term] ?? '').length) ** 0.3 }));
  };
  const synonyms = (word: string): Match[] =>
    synonymsOf(word).flatMap((other) =>
      exact(other).map(({ term, sure }) => ({ term, sure: sure * sureness.synonym })),
    );
  const respelled = (word: string): Match[] =>
    spellings
      .filter(([heard]) => heard.test(word))
      .flatMap(([heard, written]) => exact(word.replace(heard, written)))
      .map(({ term, sure }) => ({ term, sure: sure * sureness.respelled }));
  /** A compound of which only the end is known is a kind of that: "beschermingsbewind". */
  const lastPart = (word: string): Match[] => {
    for (let at = shortestPrefix - 1; at <= word.length - shortestEnd; at += 1) {
      const found = numberOf.has(word.slice(at)) ? matchesOf(word.slice(at)) : [];
      if (found.length > 0) return found.map(({ term, sure }) => ({ term, sure: sure * sureness.lastPart }));
    }
    return [];
  };
  const matchesOf = (word: string): Match[] => {
    const sure = [...exact(word), ...synonyms(word)];
    if (numberOf.has(word)) return sure;
    const begun = word.length < shortestPrefix ? [] : prefixed(word);
    const near = [...sure, ...begun, ...respelled(word)];
    return near.length > 0 || isWord(word) ? near : typos(word);
  };
  return {
    matchesOf,
    wordsOf: (words) => queryWords(words, { matchesOf, exact, lastPart, known, emptyWords, worthOf, isWord }),
  };
}

/** The first letter is seldom wrong. */
const startWorth = (typed: string, known: string): number => (typed[0] === known[0] ? 1 : sureness.otherStart);

interface Ways {
  readonly emptyWords: ReadonlySet<string>;
  readonly matchesOf: (word: string) => Match[];
  readonly exact: (word: string) => Match[];
  readonly lastPart: (word: string) => Match[];
  readonly worthOf: WorthOf;
  readonly isWord: (word: string) => boolean;
  /** The vocabulary and the empty words: "hulpbijschulden" holds "bij". */
  readonly known: ReadonlySet<string>;
}

function queryWords(words: readonly string[], ways: Ways): QueryWord[] {
  const { emptyWords } = ways;
  return words.flatMap((word, at): QueryWord[] => {
    const worth = ways.worthOf(word, words[at - 1]);
    if (emptyWords.has(word) || worth === 0) return [];
    if (smallNumber.test(word)) return [{ word, matches: [], worth }];
    const joined = [joinedMatches(words[at - 1], word, ways), joinedMatches(word, words[at + 1], ways)].flat();
    const matches = [...ways.matchesOf(word), ...joined];
    if (matches.length > 0 || ways.isWord(word)) return [{ word, matches, worth }];
    const parts = splitCompound(word, ways.known);
    const whole = parts.length === 1 || parts.some((part) => part.length < shortestPart && !emptyWords.has(part));
    if (whole) return [{ word, matches: ways.lastPart(word), worth }];
    return parts
      .filter((part) => !emptyWords.has(part))
      .map((part) => ({ word: part, matches: ways.matchesOf(part), worth }));
  });
}

/** "voedsel bank": the two are one word here. */
function joinedMatches(left: string | undefined, right: string | undefined, ways: Ways): Match[] {
  if (left === undefined || right === undefined || left.length + right.length < 6) return [];
  return ways.exact(left + right).map(({ term, sure }) => ({ term, sure: sure * sureness.joined }));
}

function firstFrom(sorted: Uint32Array, terms: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[sorted[middle] ?? 0] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
