/** What a word weighs that the knowledge base does not have: everyday words little, rare ones much. */
import { dictionary } from '@zxcvbn-ts/language-nl-be';

/** Spoken Dutch, the most frequent first. */
export const everydayWords: readonly string[] = dictionary.commonWords;
const rank = new Map(everydayWords.map((word, at) => [word, at]));

const steps = [
  { below: 300, weight: 0.05 },
  { below: 1000, weight: 0.15 },
  { below: 4000, weight: 0.3 },
  { below: Infinity, weight: 0.45 },
];
const rare = 0.75;
const number = 0.3;

export function unknownWordWeight(word: string): number {
  if (/^\d+$/.test(word)) return number;
  const at = rank.get(word);
  return at === undefined ? rare : (steps.find(({ below }) => at < below)?.weight ?? rare);
}

export const isEverydayWord = (word: string): boolean => rank.has(word);
