/** Which topics a query names, by their phrases: word for word, and as whole phrases. */
import { family, foldedWords } from './folded-words.ts';
import { createNearTerms } from './near-terms.ts';
import type { Dutch } from './query-words.ts';

export interface TopicPhrases {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly string[];
}

/** Topic ids with 0 to 1: 1 when the query is one of its phrases. */
export type NamedTopics = ReadonlyMap<string, number>;

export interface NameTopics {
  name(text: string): NamedTopics;
  /** Whether the text holds a whole phrase of the topic, of two words or more. */
  says(text: string, topic: string): boolean;
  /** Whether any phrase has the word, or one like it. */
  knows(word: string): boolean;
}

const longestPhrase = 6;
/** Of single words, beside a whole phrase. */
const wordWorth = 0.85;
const typoWorth = 0.8;
const synonymWorth = 0.7;
/** An everyday word that no topic has hardly says that it is about something else. */
const everydayWorth = 0.6;
/** A topic with more phrases than most does not get more words for it. */
const usualPhrases = 70;
/** A query of no more than for whom it is. */
const leastAsked = 0.5;

export function createNameTopics(
  topics: readonly TopicPhrases[],
  { emptyWords, synonymsOf, worthOf, isWord }: Dutch,
): NameTopics {
  const { shares, whole } = learn(topics, emptyWords);
  const scattered = byWord(topics, emptyWords);
  const known = [...new Set(topics.flatMap(({ phrases }) => phrases.flatMap(foldedWords)))];
  const near = createNearTerms(known);
  const sharesOf = (word: string): { shares: ReadonlyMap<string, number>; worth: number } | undefined => {
    const own = shares.get(family(word));
    if (own !== undefined) return { shares: own, worth: 1 };
    const alike = synonymsOf(word).find((other) => shares.has(family(other)));
    if (alike !== undefined) return { shares: shares.get(family(alike)) ?? new Map(), worth: synonymWorth };
    const guess = isWord(word) ? undefined : near.near(word)[0];
    const guessed = guess === undefined ? undefined : shares.get(family(known[guess.term] ?? ''));
    return guessed === undefined ? undefined : { shares: guessed, worth: typoWorth };
  };
  const worthIn = (words: readonly string[]) => (word: string, at: number) => {
    const worth = emptyWords.has(word) ? 0 : worthOf(word, words[at - 1]);
    return worth === 1 && isWord(word) && sharesOf(word) === undefined ? everydayWorth : worth;
  };
  const name = (text: string): NamedTopics => {
    const words = foldedWords(text);
    const worths = words.map(worthIn(words));
    const asked = Math.max(leastAsked, sumOf(worths));
    const named = new Map<string, number>();
    words.forEach((word, at) => {
      const worth = worths[at] ?? 0;
      const found = worth === 0 ? undefined : sharesOf(word);
      for (const [topic, share] of found?.shares ?? [])
        named.set(topic, (named.get(topic) ?? 0) + (share * (found?.worth ?? 0) * wordWorth * worth) / asked);
    });
    const kin = new Map(words.flatMap((word, at) => (emptyWords.has(word) ? [] : [[family(word), worths[at] ?? 0]])));
    for (const [topic, score] of [...wholePhrases(words, worths, whole), ...spreadPhrases(kin, scattered)])
      named.set(topic, Math.max(score, named.get(topic) ?? 0));
    return named;
  };
  const says = (text: string, topic: string): boolean =>
    rowsOf(foldedWords(text), 2).some((row) => whole.get(keyOf(row))?.includes(topic) === true);
  return { name, says, knows: (word) => sharesOf(word) !== undefined };
}

interface Learned {
  /** Per word's family the share of each topic in the phrases with it. */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Per phrase, as families with spaces, the topics that have it. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
}

function learn(topics: readonly TopicPhrases[], emptyWords: ReadonlySet<string>): Learned {
  const counts = new Map<string, Map<string, number>>();
  const whole = new Map<string, string[]>();
  for (const { id, title, phrases } of topics)
    for (const phrase of [title, ...phrases]) {
      const words = foldedWords(phrase);
      const key = keyOf(words);
      whole.set(key, [...(whole.get(key) ?? []), id]);
      const content = new Set(words.filter((word) => !emptyWords.has(word)).map(family));
      for (const word of content)
        counted(counts, word, id, usualPhrases / Math.max(usualPhrases, phrases.length) / Math.sqrt(content.size));
    }
  return { shares: new Map([...counts].map(([word, byTopic]) => [word, shared(byTopic)])), whole };
}

function counted(counts: Map<string, Map<string, number>>, word: string, topic: string, worth: number): void {
  const byTopic = counts.get(word) ?? new Map<string, number>();
  byTopic.set(topic, (byTopic.get(topic) ?? 0) + worth);
  counts.set(word, byTopic);
}

/** A word that half the topics use says little about each: its shares are small. */
function shared(byTopic: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...byTopic.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...byTopic].map(([topic, count]) => [topic, count / (all + 0.15)]));
}

const keyOf = (words: readonly string[]): string => words.map(family).join(' ');

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Every row of so many words up to a phrase's length. */
const rowsOf = (words: readonly string[], least: number): string[][] =>
  words.flatMap((_, from) =>
    Array.from({ length: Math.max(0, Math.min(longestPhrase, words.length - from) - least + 1) }, (_, more) =>
      words.slice(from, from + least + more),
    ),
  );

/** The phrases inside the query, by the share of what is asked that they hold. */
function wholePhrases(
  words: readonly string[],
  worths: readonly number[],
  whole: Learned['whole'],
): Map<string, number> {
  const found = new Map<string, number>();
  const content = (from: number, to: number): number => sumOf(worths.slice(from, to));
  const all = Math.max(leastAsked, content(0, words.length));
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to += 1)
      for (const topic of whole.get(keyOf(words.slice(from, to))) ?? []) {
        const isAll = from === 0 && to === words.length;
        const score = isAll ? 1 : 0.3 + (0.65 * content(from, to)) / all;
        if (isAll || content(from, to) > 0) found.set(topic, Math.max(score, found.get(topic) ?? 0));
      }
  return found;
}

interface Scattered {
  readonly topic: string;
  readonly families: readonly string[];
}

/** Phrases of two words and more, by their words. */
function byWord(
  topics: readonly TopicPhrases[],
  emptyWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly Scattered[]> {
  const found = new Map<string, Scattered[]>();
  for (const { id, phrases } of topics)
    for (const phrase of phrases) {
      const families = [
        ...new Set(
          foldedWords(phrase)
            .filter((word) => !emptyWords.has(word))
            .map(family),
        ),
      ];
      const [first] = families;
      if (first === undefined || families.length < 2) continue;
      const others = found.get(first) ?? [];
      others.push({ topic: id, families });
      found.set(first, others);
    }
  return found;
}

/** The phrases all of whose words occur, in any order and with others between: "vakantie naar Spanje boeken". */
function spreadPhrases(
  kin: ReadonlyMap<string, number>,
  phrases: ReadonlyMap<string, readonly Scattered[]>,
): [string, number][] {
  const all = Math.max(leastAsked, sumOf([...kin.values()]));
  const content = (families: readonly string[]): number => sumOf(families.map((one) => kin.get(one) ?? 0));
  return [...kin.keys()].flatMap((first) =>
    (phrases.get(first) ?? [])
      .filter(({ families }) => families.every((one) => kin.has(one)))
      .map(({ topic, families }): [string, number] => [topic, 0.2 + (0.65 * content(families)) / all]),
  );
}
