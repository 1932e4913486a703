/** A hundred thousand entries made up from the real ones and from Dutch words, and what people would type to find them. */
import { dictionary } from '@zxcvbn-ts/language-nl-be';
import type { Entry, HitKind } from '../../src/knowledge/search/entry.ts';

/** 0 to 1, always the same row for a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds: readonly HitKind[] = ['service', 'organisation', 'article', 'scheme'];
const municipalities = 20;
/** Frequent words more often, as in any language. */
const skew = 2.2;
const compounds = 60_000;
/** One in three words of a changed entry is another one. */
const changed = 0.35;

export function madeUpEntries(real: readonly Entry[], count: number): Entry[] {
  const random = createRandom(11);
  const words = dutchWords(random);
  const word = (): string => words[Math.floor(words.length * random() ** skew)] ?? '';
  const some = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word).join(' ');
  const place = (): string[] => (random() < 0.1 ? [] : [placeName(Math.floor(random() * municipalities))]);
  const invented = (number: number): Entry => {
    const title = some(2, 4);
    const texts = { title, organisation: some(2, 3), summary: some(10, 16), text: some(15, 40) };
    return { ...base(number), kind: kinds[number % kinds.length] ?? 'service', title, texts, municipalities: place() };
  };
  const varied = (number: number): Entry => {
    const entry = real[number % real.length];
    if (entry === undefined) return invented(number);
    const vary = (text: string): string => text.replace(/\p{L}{4,}/gu, (own) => (random() < changed ? word() : own));
    const texts = Object.fromEntries(Object.entries(entry.texts).map(([field, text]) => [field, vary(text)]));
    return { ...entry, ...base(number), title: texts['title'] ?? '', texts, municipalities: place() };
  };
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, at) =>
    at % 2 === 0 ? invented(at) : varied(at),
  );
  return [...real, ...made];
}

const placeName = (number: number): string => ['zoetermeer', 'almere'][number] ?? `plaats-${String(number)}`;

const base = (number: number) => ({
  id: `gemaakt/${String(number)}`,
  topics: [],
  lastCheckedOn: `202${String(number % 7)}-0${String(1 + (number % 9))}-15`,
});

/** Common words first, then compounds of them. */
function dutchWords(random: () => number): string[] {
  const common = dictionary.commonWords.filter((word) => /^[a-z]{3,}$/.test(word));
  const parts = common.filter((word) => word.length >= 4 && word.length <= 8).slice(0, 4000);
  const part = (): string => parts[Math.floor(random() * parts.length)] ?? '';
  return [...new Set([...common, ...Array.from({ length: compounds }, () => part() + part())])];
}

/** Two words of an entry's title and summary, the longer one with a typing error. */
export function madeUpQueries(entries: readonly Entry[], count: number): string[] {
  const random = createRandom(5);
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () => {
    const texts = one(entries)?.texts;
    const words = `${texts?.title ?? ''} ${texts?.summary ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    const [a = 'hulp', b = 'voedselbank'] = [one(words), one(words)];
    return a.length > b.length ? `${mistyped(a, random)} ${b}` : `${a} ${mistyped(b, random)}`;
  });
}

/** A letter left out, doubled, changed or swapped with the next; the first stays. */
export function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter, next, tail] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  const ways = [
    head + next + tail,
    head + letter + letter + next + tail,
    `${head}e${next}${tail}`,
    head + next + letter + tail,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}
