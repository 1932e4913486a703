/** Typed words brought back to words that were learned, when they are one slip away; longer words forgive two. */
import { splitCompound } from '../../../language/compounds.ts';
import { isDutchWord } from '../../../language/dutch-words.ts';
import { soundOf } from '../../../language/everyday-spelling.ts';
import type { FindMeanings } from './meanings.ts';

/** One typed word → the word that it stands for, or the words when they were written as one. */
export type Mend = (word: string) => readonly string[];

const shortest = 4;
const longForTwo = 9;

/** @param words what was learned from, with how often each was seen */
export function createMend(words: ReadonlyMap<string, number>, findMeanings: FindMeanings): Mend {
  const bySound = mostSeenBySound(words);
  const near = nearIndex([...bySound.keys()]);
  const whole = new Set([...words.keys()].filter((word) => word.length >= shortest && /^[a-z]+$/.test(word)));
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

interface Known {
  readonly word: string;
  readonly count: number;
}

function mostSeenBySound(words: ReadonlyMap<string, number>): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const [word, count] of words) {
    const sound = soundOf(word);
    const before = found.get(sound);
    if (before === undefined || before.count < count) found.set(sound, { word, count });
  }
  return found;
}

/** Each word under itself and under all that is left when one letter falls out: two words one slip apart meet there. */
function nearIndex(sounds: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const sound of sounds)
    if (sound.length >= shortest)
      for (const key of withoutOne(sound)) {
        const there = index.get(key);
        if (there === undefined) index.set(key, [sound]);
        else there.push(sound);
      }
  return index;
}

const withoutOne = (sound: string): string[] => [
  sound,
  ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1)),
];

function nearest(
  sound: string,
  near: ReadonlyMap<string, readonly string[]>,
  bySound: ReadonlyMap<string, Known>,
): string | null {
  const candidates = new Set(withoutOne(sound).flatMap((key) => near.get(key) ?? []));
  let best: { readonly word: string; readonly worth: number } | null = null;
  for (const candidate of candidates) {
    const distance = isOneSlip(sound, candidate) ? 1 : 2;
    if (distance === 2 && sound.length < longForTwo) continue;
    const known = bySound.get(candidate);
    const worth = Math.log(1 + (known?.count ?? 0)) - 3 * distance + (candidate.startsWith(sound.charAt(0)) ? 2 : 0);
    if (known !== undefined && (best === null || worth > best.worth)) best = { word: known.word, worth };
  }
  return best?.word ?? null;
}

/** A letter more, less, other, or two swapped. Words that meet in the index are at most two slips apart. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from += 1;
  let back = 0;
  const shorter = Math.min(a.length, b.length) - from;
  while (back < shorter && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back)) back += 1;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return (
    left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0)
  );
}
