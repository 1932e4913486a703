import hyphen from 'hyphen/nl/index.js';
import type { Word } from './words.ts';

const longestHyphenated = 60;
const vowelSounds = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/**
 * Syllables of a Dutch word. The hyphenation patterns never cut off a single letter (o-pen), the vowel sounds miss
 * foreign hiatus (mu-se-um): the larger of both is right most often. Numbers and web addresses count as one.
 */
export function countSyllables(word: Word): number {
  if (word.kind !== 'word') return 1;
  const sounds = word.lower.match(vowelSounds)?.length ?? 0;
  return Math.max(1, sounds, hyphenated(word.lower));
}

function hyphenated(lower: string): number {
  if (lower.length > longestHyphenated) return 0;
  return hyphen.hyphenateSync(lower, { hyphenChar: '|', minWordLength: 3 }).split('|').length;
}
