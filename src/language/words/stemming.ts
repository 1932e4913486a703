import { newStemmer } from 'snowball-stemmers';
import { normalise } from './normalise.ts';

/** The stem of one Dutch word, lower case (Snowball): "huurtoeslagen" → "huurtoeslag". "fiets" and "fietsen" differ. */
export function stem(word: string): string {
  return newStemmer('dutch').stem(normalise(word));
}

/** The words and numbers of a text in order, normalised; hyphens part words, apostrophes inside stay ("foto's"). */
export function words(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? [];
}
