/** A message as features: words by their sound, pairs of words, and groups of letters, hashed. */
import type { FindMeanings } from './meanings.ts';
import { withVerbsWhole } from './separable-verbs.ts';
import type { Mend } from './typos.ts';
import { remembering } from '../../../language/remembering.ts';
import { everydayWords, soundOf } from '../../../language/words/everyday-spelling.ts';

/** The features of one text: hashes in the order of the text, those of words and those of letter groups apart. */
export interface HashedFeatures {
  readonly meanings: readonly number[];
  readonly words: readonly number[];
  readonly letters: readonly number[];
}

export const hashBits = 20;
const mask = (1 << hashBits) - 1;

const shortestGroup = 2;
const longestGroup = 5;

export type FeaturesOf = (text: string) => HashedFeatures;

/** @param mend for what people type; what is learned from is taken as it stands */
export function createFeaturesOf(findMeanings: FindMeanings, mend: Mend = (word) => [word]): FeaturesOf {
  const typedWord = remembering((word) => wordOf(mend(word)));
  return (text) => {
    const typed = everydayWords(text).map(typedWord);
    return {
      meanings: meaningFeatures(findMeanings(withVerbsWhole(typed.flatMap(({ words }) => words)))),
      words: wordFeatures(typed.flatMap(({ tokens }) => tokens)),
      letters: joined(typed),
    };
  };
}

/** What was typed as one word, brought back to words that are known. */
interface TypedWord {
  readonly words: readonly string[];
  /** Those words by their sound. */
  readonly tokens: readonly string[];
  /** The groups of letters in each word by itself, with its borders. */
  readonly letters: readonly number[];
}

function wordOf(words: readonly string[]): TypedWord {
  const tokens = words.map(soundOf);
  return { words, tokens, letters: tokens.flatMap((token) => groupsIn(`_${token}_`)) };
}

/** A loop: `flatMap` takes more than ten times as long for so many numbers. */
function joined(typed: readonly TypedWord[]): number[] {
  const all: number[] = [];
  for (const { letters } of typed) for (const hash of letters) all.push(hash);
  return all;
}

/** Each meaning, and each two that are next to each other. */
function meaningFeatures(meanings: readonly string[]): number[] {
  const hashes = meanings.map((meaning) => hash(4, meaning));
  const single = [...new Set(meanings)];
  single.forEach((one, at) => {
    for (const other of single.slice(at + 1))
      hashes.push(one < other ? hash(5, one, '+', other) : hash(5, other, '+', one));
  });
  return hashes;
}

function wordFeatures(tokens: readonly string[]): number[] {
  const hashes = tokens.map((token) => hash(1, token));
  for (let at = 1; at < tokens.length; at += 1) hashes.push(hash(2, tokens[at - 1] ?? '', ' ', tokens[at] ?? ''));
  return hashes;
}

function groupsIn(padded: string): readonly number[] {
  const hashes: number[] = [];
  for (let start = 0; start < padded.length; start += 1) {
    let value = seedOf(3);
    const end = Math.min(padded.length, start + longestGroup);
    for (let at = start; at < end; at += 1) {
      value = Math.imul(value ^ padded.charCodeAt(at), prime);
      if (at - start + 1 >= shortestGroup) hashes.push(settled(value));
    }
  }
  return hashes;
}

/** FNV-1a, with a kind in front so that a word and a group of letters differ. */
const prime = 0x01000193;
const seedOf = (kind: number): number => Math.imul(0x811c9dc5 ^ kind, prime);

function hash(kind: number, ...texts: readonly string[]): number {
  let value = seedOf(kind);
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return settled(value);
}

/** The high bits of FNV are the better mixed: fold them in. */
const settled = (value: number): number => ((value >>> hashBits) ^ value) & mask;
