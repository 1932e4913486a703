/** Where in a message the words of the patterns stand: typing errors forgiven, run-together words taken apart. */
import { remembering } from '../../../language/remembering.ts';
import { messageWords, type MessageWord, type Place } from './message-words.ts';
import type { Element, KnownWord } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where each element stands. */
export interface Reading {
  /** The elements that stand in it, each once. */
  present(): Iterable<number>;
  has(element: number): boolean;
  /** In the order of the message. */
  places(element: number): readonly Place[];
  /** Where its words stand, each once. */
  readonly words: readonly MessageWord[];
  /** The places where the message begins, or goes on after a mark. */
  readonly begins: ReadonlySet<number>;
  /** The places after which something new begins. */
  readonly ends: ReadonlySet<number>;
  /** The places after which surely another sentence begins. */
  readonly stops: ReadonlySet<number>;
  /** The places after which an exclamation mark stands. */
  readonly cries: ReadonlySet<number>;
}

export type Read = (text: string) => Reading;

/** An alternative of an element. */
interface Run {
  readonly element: number;
  readonly words: readonly KnownWord[];
}

/** What a typed word may be: elements that are one word, and runs of words that begin with it. */
interface Meaning {
  readonly elements: readonly number[];
  /** By their second word, where it is given whole: "ik" begins hundreds. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** Those of which only a part of the second word is given. */
  readonly partRuns: readonly Run[];
}

/** "zelf moord": shorter joined words are too often two of their own, unless one is a letter ("can t"). */
const joinedFrom = 6;
export function createReader(elements: readonly Element[], vocabulary: Vocabulary): Read {
  const known = remembering((word) => vocabulary.known(word));
  const meaningOf = remembering(meanings(elements, known));
  const partsOf = remembering((word) => (isMeant(meaningOf(word)) ? null : vocabulary.parts(word)));
  const is = (word: string, expected: KnownWord): boolean =>
    typeof expected === 'string' ? known(word).includes(expected) : expected.test(word);
  return (text) => {
    const words = apart(messageWords(text), partsOf);
    const found = createPlaces(elements.length);
    words.forEach((word, index) => {
      const { elements: single, runs, partRuns } = meaningOf(word.word);
      found.addWord(word.word, single, word);
      const next = runs.size === 0 ? [] : known(words[index + 1]?.word ?? '');
      for (const run of [...next.flatMap((second) => runs.get(second) ?? []), ...partRuns]) {
        const place = placeOf(run, words, index, is);
        if (place !== null) found.add(run.element, place);
      }
      const joined = joinedAt(words, index, vocabulary);
      if (joined !== null) found.addWord(joined.word, meaningOf(joined.word).elements, joined);
    });
    const after = (is: (word: MessageWord) => boolean) => new Set(words.filter(is).map(({ end }) => end));
    return {
      ...found,
      words,
      begins: new Set(words.filter(({ begins }) => begins).map(({ start }) => start)),
      ends: after(({ ends }) => ends),
      stops: after(({ stops }) => stops),
      cries: after(({ cries }) => cries),
    };
  };
}

const isMeant = ({ elements, runs, partRuns }: Meaning): boolean =>
  elements.length > 0 || runs.size > 0 || partRuns.length > 0;

/** The places by word, and by element only when they are asked for: most elements of most messages never are. */
function createPlaces(elements: number) {
  const byWord = new Map<string, Place[]>();
  const present: number[] = [];
  // Most elements stand in a message by one word only.
  const first = new Array<readonly Place[] | undefined>(elements);
  const others = new Map<number, (readonly Place[])[]>();
  const merged = new Map<number, readonly Place[]>();
  const link = (element: number, list: readonly Place[]): void => {
    if (first[element] === undefined) {
      first[element] = list;
      present.push(element);
    } else others.set(element, [...(others.get(element) ?? []), list]);
  };
  const merge = (element: number): readonly Place[] => {
    const lists = [first[element] ?? [], ...(others.get(element) ?? [])];
    const all = lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
    merged.set(element, all);
    return all;
  };
  return {
    addWord: (word: string, elements: readonly number[], place: Place): void => {
      const before = byWord.get(word);
      if (before !== undefined) {
        before.push(place);
        return;
      }
      const list = [place];
      byWord.set(word, list);
      for (const element of elements) link(element, list);
    },
    add: (element: number, place: Place): void => {
      link(element, [place]);
    },
    present: () => present,
    has: (element: number): boolean => first[element] !== undefined,
    places: (element: number): readonly Place[] => merged.get(element) ?? merge(element),
  };
}

function meanings(elements: readonly Element[], known: (word: string) => readonly string[]): (word: string) => Meaning {
  const byWord = new Map<string, Run[]>();
  // By the letter that they begin with: a word is tried on few of them.
  const tested = new Map<string, Run[]>();
  for (const { number, alternatives } of elements)
    for (const words of alternatives) {
      const [first] = words;
      const run = { element: number, words };
      if (first === undefined) continue;
      const [runs, key] = typeof first === 'string' ? [byWord, first] : [tested, first.begin.charAt(0)];
      runs.set(key, [...(runs.get(key) ?? []), run]);
    }
  return (word) => {
    const whole = known(word).flatMap((one) => byWord.get(one) ?? []);
    const partly = [...(tested.get('') ?? []), ...(tested.get(word.charAt(0)) ?? [])].filter(
      ({ words: [first] }) => typeof first === 'object' && first.test(word),
    );
    const all = [...whole, ...partly];
    const partRuns: Run[] = [];
    const runs = new Map<string, Run[]>();
    for (const run of all.filter(({ words }) => words.length > 1)) {
      const [, second] = run.words;
      if (typeof second === 'string') runs.set(second, [...(runs.get(second) ?? []), run]);
      else partRuns.push(run);
    }
    const elements = new Set(all.filter(({ words }) => words.length === 1).map(({ element }) => element));
    return { elements: [...elements], runs, partRuns };
  };
}

/** Where the run stands when it begins at this word. */
function placeOf(
  { words: expected }: Run,
  words: readonly MessageWord[],
  index: number,
  is: (word: string, expected: KnownWord) => boolean,
): Place | null {
  const first = words[index];
  if (first === undefined) return null;
  for (let at = 1; at < expected.length; at += 1) {
    const word = words[index + at];
    const wanted = expected[at];
    if (word === undefined || wanted === undefined) return null;
    if (word.start !== first.start + at || !is(word.word, wanted)) return null;
  }
  return { start: first.start, end: first.start + expected.length - 1 };
}

/** This word and the next as one that is known. */
function joinedAt(words: readonly MessageWord[], index: number, vocabulary: Vocabulary): MessageWord | null {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.start !== word.end + 1) return null;
  const together = word.word + next.word;
  const isOneLetter = word.word.length === 1 || next.word.length === 1;
  return (isOneLetter || together.length >= joinedFrom) && vocabulary.has(together)
    ? {
        word: together,
        start: word.start,
        end: next.end,
        begins: word.begins,
        ends: next.ends,
        stops: next.stops,
        cries: next.cries,
      }
    : null;
}

/** Words that were typed without the spaces between them. */
function apart(words: readonly MessageWord[], partsOf: (word: string) => readonly string[] | null): MessageWord[] {
  let shift = 0;
  return words.flatMap(({ word, start, begins, ends, stops, cries }) => {
    const parts = partsOf(word) ?? [word];
    const found = parts.map((part, index) => {
      const at = start + shift + index;
      const isLast = index === parts.length - 1;
      const edges = { begins: begins && index === 0, ends: ends && isLast, stops: stops && isLast };
      return { word: part, start: at, end: at, ...edges, cries: cries && isLast };
    });
    shift += parts.length - 1;
    return found;
  });
}
