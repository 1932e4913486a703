/** Text as words that can be compared: small letters, no diacritics; and the family of a word, its stem. */
import { newStemmer } from 'snowball-stemmers';
import { foldForMatch } from '../../language/words/normalise.ts';

const ascii = /^[\x20-\x7e\n]*$/;
/** The same for most texts, and twice as fast. */
const asciiWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g;
const wordsIn = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** Much longer than any Dutch word. */
const longest = 40;

/** In order, with those that occur twice; very long ones are cut. */
export function foldedWords(text: string): string[] {
  const plain = ascii.test(text) ? text.toLowerCase() : foldForMatch(text);
  const words = plain.match(ascii.test(plain) ? asciiWords : wordsIn) ?? [];
  return words.some((word) => word.length > longest) ? words.map((word) => word.slice(0, longest)) : words;
}

// One for all words: making one takes longer than a stem.
const stemmer = newStemmer('dutch');

/**
 * One form for a word's forms, folded: "brieven" and "brief", "fietsen" and "fiets", "laptopje" and "laptop". Snowball
 * twice, then what it leaves apart: z and s, v and f, doubled letters, diminutives.
 */
export function family(word: string): string {
  const known = families.get(word);
  if (known !== undefined) return known;
  if (families.size >= mostFamilies) families.clear();
  const found = familyOf(word);
  families.set(word, found);
  return found;
}

/** Stemming takes some 20 µs, and the same words come back. */
const families = new Map<string, string>();
const mostFamilies = 30_000;

/** What the stemmer takes for the same: parents and the elderly. */
const apart: ReadonlyMap<string, string> = new Map([
  ['ouders', 'ouders'],
  ['oudere', 'ouderen'],
  ['ouderen', 'ouderen'],
]);

function familyOf(word: string): string {
  const own = apart.get(word);
  if (own !== undefined) return own;
  if (word.length < 4 || /\d/.test(word)) return word;
  const root = word.replace(/(?<=.{3}[^aeiou])(?:et|p|t)?jes?$/, '');
  const once = stemmed(root);
  const stem = once === root ? root : stemmed(once);
  return stem
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/(.)\1$/, '$1');
}

/** Snowball keeps the t of "zorgt"; that of "post" and "recht" is no ending. */
const stemmed = (word: string): string => stemmer.stem(word).replace(/(?<=.{3}[lrnpkgmd])t$/, '');
