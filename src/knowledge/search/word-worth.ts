/** How much a word counts in what is asked: whoever tells for whom, or an age, asks no more for it. */
import type { SearchWords } from '../schemas/search-words.ts';

/** 0 to 1. `before`: the word before it. */
export type WorthOf = (word: string, before: string | undefined) => number;

/** An age, a house number, a share of a telephone number: no word of anyone's. */
export const smallNumber = /^\d{1,2}$/;
const forWhomWorth = 0.5;

export function createWorth(known: Pick<SearchWords, 'forWhom' | 'numbering'>): WorthOf {
  const [forWhom, numbering] = [new Set(known.forWhom), new Set(known.numbering)];
  return (word, before) => {
    if (smallNumber.test(word)) return before !== undefined && numbering.has(before) ? 1 : 0;
    return forWhom.has(word) ? forWhomWorth : 1;
  };
}
