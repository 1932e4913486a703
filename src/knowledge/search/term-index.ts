/**
 * Entries by term, in typed arrays: for each term the entries in order, how much it says about each (0 to 255, worked out
 * beforehand) and in which fields it stands. A term is a word as written, its family, or a part of a compound.
 */
import { splitCompound } from '../../language/words/compounds.ts';
import { fields, type Entry, type Field } from './entry.ts';
import { family, foldedWords } from './folded-words.ts';
import { everydayWords } from './unknown-words.ts';

export interface TermIndex {
  readonly size: number;
  readonly terms: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Per term 0 to 1: how rare it is. */
  readonly rarity: Float32Array;
  /** Postings of term `t` lie from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly impacts: Uint8Array;
  /** Bit `i` for `fields[i]`. */
  readonly masks: Uint8Array;
}

/** BM25F: a word in the title is worth seven in the text; long fields count less by `lengthMatters`. */
const weights: Readonly<Record<Field, number>> = {
  title: 4,
  organisation: 2.4,
  synonym: 2.4,
  summary: 1.5,
  text: 0.55,
  place: 0.8,
};
const saturation = 1.6;
const lengthMatters = 0.45;
/** What a family or a part of a compound is worth beside the word as written. */
const familyWorth = 0.9;
const partWorth = 0.5;
const shortestCompound = 7;

export function indexEntries(entries: readonly Entry[], emptyWords: ReadonlySet<string>): TermIndex {
  const read = readTokens(entries, emptyWords);
  const forms = formsOf(read.numberOf, emptyWords);
  const terms = [...read.numberOf.keys()];
  return { size: entries.length, terms, numberOf: read.numberOf, ...postingsOf(entries.length, read, forms) };
}

interface Tokens {
  /** Words as written; families and parts are numbered after them. */
  readonly numberOf: Map<string, number>;
  /** Per entry and field how many words end where in `tokens`. */
  readonly ends: Uint32Array;
  readonly tokens: Uint32Array;
  readonly averageLengths: readonly number[];
}

function readTokens(entries: readonly Entry[], emptyWords: ReadonlySet<string>): Tokens {
  const numberOf = new Map<string, number>();
  const ends = new Uint32Array(entries.length * fields.length + 1);
  const lengths = fields.map(() => ({ sum: 0, filled: 0 }));
  let tokens = new Uint32Array(1024);
  let used = 0;
  entries.forEach((entry, number) => {
    fields.forEach((field, f) => {
      const text = entry.texts[field];
      const words = text === undefined ? [] : foldedWords(text);
      if (used + words.length > tokens.length) tokens = larger(tokens, used + words.length);
      for (const word of words) if (!emptyWords.has(word)) tokens[used++] = numbered(numberOf, word);
      ends[number * fields.length + f + 1] = used;
      const length = lengths[f];
      if (length === undefined || words.length === 0) return;
      length.sum += words.length;
      length.filled += 1;
    });
  });
  const averageLengths = lengths.map(({ sum, filled }) => (filled === 0 ? 1 : sum / filled));
  return { numberOf, ends, tokens, averageLengths };
}

function numbered(numberOf: Map<string, number>, term: string): number {
  const known = numberOf.get(term);
  if (known !== undefined) return known;
  // Joined and cut again: a part of a text would keep that whole text in memory.
  numberOf.set(` ${term}`.slice(1), numberOf.size);
  return numberOf.size - 1;
}

interface Forms {
  /** Forms of word `w` lie from `starts[w]` up to `starts[w + 1]`; the word itself is not among them. */
  readonly starts: Uint32Array;
  readonly terms: readonly number[];
  readonly worths: readonly number[];
}

function formsOf(numberOf: Map<string, number>, emptyWords: ReadonlySet<string>): Forms {
  const written = [...numberOf.keys()];
  const known = new Set(written.filter((word) => word.length > 3 && !/\d/.test(word)));
  const everyday = new Set([...known, ...everydayWords].filter((word) => word.length > 4));
  const starts = new Uint32Array(written.length + 1);
  const terms: number[] = [];
  const worths: number[] = [];
  written.forEach((word, number) => {
    const add = (form: string, worth: number): void => {
      if (form === word || emptyWords.has(form)) return;
      terms.push(numbered(numberOf, form));
      worths.push(worth);
    };
    const parts = word.length > shortestCompound ? partsOf(word, known, everyday) : [];
    add(familyOf(word, parts), familyWorth);
    for (const part of new Set(parts.flatMap((one) => [one, family(one)]))) add(part, partWorth);
    starts[number + 1] = terms.length;
  });
  return { starts, terms, worths };
}

/** A compound bends at its end, and ends are few: much is spared. */
function familyOf(word: string, parts: readonly string[]): string {
  const end = parts.at(-1);
  return end !== undefined && word.endsWith(end) ? word.slice(0, -end.length) + family(end) : family(word);
}

/** "huurtoeslag" also as "huur" and "toeslag"; none when it is no compound. */
function partsOf(word: string, known: ReadonlySet<string>, everyday: ReadonlySet<string>): readonly string[] {
  const own = splitCompound(word, known);
  if (own.length > 1) return own;
  const two = splitCompound(word, everyday);
  return two.length === 2 ? two : [];
}

type Visit = (term: number, entry: number, impact: number, mask: number) => void;

/** Entry after entry: what each of its terms says about it. */
function eachPosting(
  size: number,
  { numberOf, ends, tokens, averageLengths }: Tokens,
  forms: Forms,
  visit: Visit,
): void {
  const weight = new Float32Array(numberOf.size);
  const mask = new Uint8Array(numberOf.size);
  const met: number[] = [];
  const add = (term: number, worth: number, bit: number): void => {
    if (mask[term] === 0) met.push(term);
    mask[term] = (mask[term] ?? 0) | bit;
    weight[term] = (weight[term] ?? 0) + worth;
  };
  const addField = (field: number, from: number, to: number): void => {
    const worth = worthOf(field, to - from, averageLengths);
    for (let at = from; at < to; at += 1) {
      const word = tokens[at] ?? 0;
      add(word, worth, 1 << field);
      for (let form = forms.starts[word] ?? 0; form < (forms.starts[word + 1] ?? 0); form += 1)
        add(forms.terms[form] ?? 0, worth * (forms.worths[form] ?? 0), 1 << field);
    }
  };
  for (let entry = 0; entry < size; entry += 1) {
    for (let f = 0; f < fields.length; f += 1)
      addField(f, ends[entry * fields.length + f] ?? 0, ends[entry * fields.length + f + 1] ?? 0);
    for (const term of met) {
      const w = weight[term] ?? 0;
      visit(term, entry, Math.max(1, Math.round((255 * w) / (saturation + w))), mask[term] ?? 0);
      weight[term] = 0;
      mask[term] = 0;
    }
    met.length = 0;
  }
}

function worthOf(field: number, length: number, averageLengths: readonly number[]): number {
  const name = fields[field];
  const longer = length / (averageLengths[field] ?? 1);
  return name === undefined ? 0 : weights[name] / (1 - lengthMatters + lengthMatters * longer);
}

function larger(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(least, Math.ceil(array.length * 1.5)));
  copy.set(array);
  return copy;
}

/** Counted first and then put in place: no second copy of what takes most of the memory. */
function postingsOf(size: number, read: Tokens, forms: Forms): Omit<TermIndex, 'size' | 'terms' | 'numberOf'> {
  const termCount = read.numberOf.size;
  const starts = new Uint32Array(termCount + 1);
  eachPosting(size, read, forms, (term) => (starts[term + 1] = (starts[term + 1] ?? 0) + 1));
  const rarity = Float32Array.from({ length: termCount }, (_, term) => rarityOf(starts[term + 1] ?? 0, size));
  for (let term = 1; term <= termCount; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const used = starts[termCount] ?? 0;
  const next = starts.slice();
  const postings = { entries: new Uint32Array(used), impacts: new Uint8Array(used), masks: new Uint8Array(used) };
  eachPosting(size, read, forms, (term, entry, impact, mask) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    postings.entries[at] = entry;
    postings.impacts[at] = impact;
    postings.masks[at] = mask;
  });
  return { starts, rarity, ...postings };
}

/** 1 for a term in one entry, towards 0 for one in all of them. */
const rarityOf = (count: number, size: number): number => Math.log(1 + size / (count + 0.5)) / Math.log(1 + size / 1.5);
