/** What the words of a query say about each entry: a sum over the words, each by its best match. */
import type { QueryWord } from './query-words.ts';
import type { TermIndex } from './term-index.ts';

export interface Scores {
  /** Entries that were touched stand in the first `count` of `touched`; valid until the next query. */
  readonly touched: Uint32Array;
  count: number;
  /** Per entry 0 to 1: the share of what was asked that it answers. */
  readonly scores: Float32Array;
}

export interface Scorer {
  score(words: readonly QueryWord[]): Scores;
  /** Counts an entry in that no word led to. */
  touch(entry: number): void;
}

/** A story of many words asks no more than a short question does: what is told besides counts half. */
const usualSum = 1.5;
const beyondUsual = 0.5;

/** @param weightOfUnknown what a word weighs that no entry knows, 0 to 1 */
export function createScorer(index: TermIndex, weightOfUnknown: (word: string) => number): Scorer {
  const best = new Float32Array(index.size);
  const inWord = new Uint32Array(index.size);
  const isTouched = new Uint8Array(index.size);
  const result: Scores = { touched: new Uint32Array(index.size), count: 0, scores: new Float32Array(index.size) };
  const touch = (entry: number): void => {
    if (isTouched[entry] === 1) return;
    isTouched[entry] = 1;
    result.touched[result.count] = entry;
    result.count += 1;
  };
  const clear = (): void => {
    for (let at = 0; at < result.count; at += 1) {
      const entry = result.touched[at] ?? 0;
      result.scores[entry] = 0;
      isTouched[entry] = 0;
    }
    result.count = 0;
  };
  const addWord = ({ matches, worth: counts }: QueryWord, share: number): void => {
    let met = 0;
    for (const { term, sure } of matches) {
      const worth = (counts * sure * (index.rarity[term] ?? 0)) / 255;
      const end = index.starts[term + 1] ?? 0;
      for (let at = index.starts[term] ?? 0; at < end; at += 1) {
        const entry = index.entries[at] ?? 0;
        const value = worth * (index.impacts[at] ?? 0);
        const before = best[entry] ?? 0;
        if (before === 0) inWord[met++] = entry;
        if (value > before) best[entry] = value;
      }
    }
    for (let at = 0; at < met; at += 1) {
      const entry = inWord[at] ?? 0;
      touch(entry);
      result.scores[entry] = (result.scores[entry] ?? 0) + (best[entry] ?? 0) / share;
      best[entry] = 0;
    }
  };
  return {
    touch,
    score: (words) => {
      clear();
      const weights = words.map((word) => weightOf(word, index, weightOfUnknown));
      const sum = weights.reduce((sum, weight) => sum + weight, 0);
      const all = sum > usualSum ? usualSum + (sum - usualSum) * beyondUsual : sum;
      words.forEach((word) => {
        addWord(word, all);
      });
      return result;
    },
  };
}

const weightOf = ({ word, matches, worth }: QueryWord, { rarity }: TermIndex, ofUnknown: (word: string) => number) =>
  worth *
  (matches.length === 0 ? ofUnknown(word) : Math.max(...matches.map(({ term, sure }) => sure * (rarity[term] ?? 0))));
