import type { Sentence } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Higher is easier. */
export function fleschDouma(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.84 - (0.77 * 100 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
