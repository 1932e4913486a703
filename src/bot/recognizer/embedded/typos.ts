/** Typed words brought back to words that were learned, when they are one slip away; longer words forgive two. */
import { splitCompound } from '../../../language/words/compounds.ts';
import { isDutchWord } from '../../../language/words/dutch-words.ts';
import { soundOf } from '../../../language/words/everyday-spelling.ts';
import type { FindMeanings } from './meanings.ts';

/** One typed word → the word that it stands for, or the words when they were written as one. */
export type Mend = (word: string) => readonly string[];

const shortest = 4;
const longForTwo = 9;

/** A word of what was learned from. Working out its sound is slow for many of them: it is kept. */
export interface SeenWord {
  readonly word: string;
  readonly sound: string;
  /** How often it was seen. */
  readonly count: number;
}

export function createMend(words: readonly SeenWord[], findMeanings: FindMeanings): Mend {
  const bySound = mostSeenBySound(words);
  const near = nearIndex([...bySound.keys()]);
  const whole = new Set(
    words.map(({ word }) => word).filter((word) => word.length >= shortest && /^[a-z]+$/.test(word)),
  );
  return (word) => {
    const sound = soundOf(word);
    if (word.length < shortest || bySound.has(sound)) return [word];
    const parts = /^[a-z]{8,}$/.test(word) ? splitCompound(word, whole) : [word];
    if (parts.length > 1) return [word, ...parts];
    if (isDutchWord(word) || findMeanings([word]).length > 0) return [word];
    const found = nearest(sound, near, bySound);
    return found === null ? [word] : [found];
  };
}

function mostSeenBySound(words: readonly SeenWord[]): Map<string, SeenWord> {
  const found = new Map<string, SeenWord>();
  for (const seen of words) {
    const before = found.get(seen.sound);
    if (before === undefined || before.count < seen.count) found.set(seen.sound, seen);
  }
  return found;
}

/** The sounds by their length with their first letter, and with their last: of two that are a slip apart one of these is the same. */
function nearIndex(sounds: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const sound of sounds)
    if (sound.length >= shortest)
      for (const key of ends(sound, sound.length)) {
        const there = index.get(key);
        if (there === undefined) index.set(key, [sound]);
        else there.push(sound);
      }
  return index;
}

const ends = (sound: string, length: number): string[] => [
  `${sound.charAt(0)}${String(length)}`,
  `${String(length)}${sound.slice(-1)}`,
];

function nearest(
  sound: string,
  near: ReadonlyMap<string, readonly string[]>,
  bySound: ReadonlyMap<string, SeenWord>,
): string | null {
  const lengths = [sound.length - 1, sound.length, sound.length + 1];
  const keys = lengths.flatMap((length) => ends(sound, length));
  let best: { readonly word: string; readonly worth: number } | null = null;
  for (const candidate of keys.flatMap((key) => near.get(key) ?? [])) {
    const distance = slips(sound, candidate);
    if (distance === null || (distance === 2 && sound.length < longForTwo)) continue;
    const known = bySound.get(candidate);
    const worth = Math.log(1 + (known?.count ?? 0)) - 3 * distance + (candidate.startsWith(sound.charAt(0)) ? 2 : 0);
    if (known !== undefined && (best === null || worth > best.worth)) best = { word: known.word, worth };
  }
  return best?.word ?? null;
}

/** 1: a letter more, less, other, or two swapped. 2: a letter more here and another one there. Null: farther apart. */
function slips(a: string, b: string): 1 | 2 | null {
  let from = 0;
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from += 1;
  let back = 0;
  const shorter = Math.min(a.length, b.length) - from;
  while (back < shorter && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back)) back += 1;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  if (left.length <= 1 && right.length <= 1) return 1;
  if (left.length !== right.length) return null;
  if (left.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0)) return 1;
  return left.slice(1) === right.slice(0, -1) || left.slice(0, -1) === right.slice(1) ? 2 : null;
}
