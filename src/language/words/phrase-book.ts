/**
 * What is said in another language, as plain Dutch: only where every word of a sentence is known. A word that is not in the
 * book may turn the rest round ("ex", "niet"), so then nothing is said in Dutch at all.
 */
import { phraseTokens, type PhraseToken } from './phrase-tokens.ts';

/** `{number}`, `{amount}` (of money) and `{ages}` stand for what is typed. */
export const slots = ['{number}', '{amount}', '{ages}'] as const;
type Slot = (typeof slots)[number];

export interface Phrase {
  readonly said: string;
  readonly dutch: string;
  readonly kind: PhraseKind;
}

/**
 * - `tells`: something of the resident, in the first person.
 * - `person`: somebody besides: "my husband". What stands right behind may be told of them, and no `tells` may stand there.
 * - `age`: of the resident or of whom it stands behind.
 * - `around`: nothing by itself; a message of these alone is not read, as "ja" and "ben" are Dutch too.
 * - `apart`: the same, and only as the first words, before a comma: "husband: no" is no husband.
 */
export type PhraseKind = 'tells' | 'person' | 'age' | 'around' | 'apart';

/** The words of one language. */
export interface PhraseBook {
  readonly phrases: readonly Phrase[];
  /** Number words, and what they are. */
  readonly numbers: ReadonlyMap<string, number>;
  /** "Euro", as it is said. */
  readonly euros: readonly string[];
  /** "And": also between ages. */
  readonly and: readonly string[];
  /** "And" where it is written to the word behind it. */
  readonly attached: readonly string[];
  /** Dutch words that people use in every language, as "bijstand". */
  readonly kept: readonly string[];
}

/** The Dutch sentence that one sentence is; null where a word of it is not known. */
export type Translate = (sentence: string) => string | null;

export const placeholdersOf = (phrase: string): string[] => phrase.match(/\{[^{}]*\}/gu) ?? [];
export const isSlot = (piece: string): piece is Slot => slots.some((slot) => slot === piece);

type Piece = Slot | { readonly word: string };
interface Entry {
  readonly pieces: readonly Piece[];
  readonly dutch: string;
  readonly kind: PhraseKind;
}
interface Found {
  readonly dutch: string;
  readonly end: number;
}
interface Match extends Found {
  readonly kind: PhraseKind;
  /** How many of its words stand in the book as they are: "one child" before "{number} child". */
  readonly words: number;
}

/** More words than these are a story that is not told in words of this book alone. */
const mostTokens = 60;

export function createTranslate(book: PhraseBook): Translate {
  const reader = readerOf(book);
  const entries = byFirst(book, reader.and);
  const known = wordsKnown(book, entries);
  return (sentence) => {
    const tokens = phraseTokens(sentence).flatMap((token) => detached(token, book.attached, known));
    if (tokens.length === 0 || tokens.length > mostTokens) return null;
    return covered(tokens, entries, reader);
  };
}

/** The Dutch of all pieces, longest first; null where a piece has none, or none tells anything. */
function covered(tokens: readonly PhraseToken[], entries: Entries, reader: Reader): string | null {
  const dead = new Set<number>();
  const from = (at: number): Match[] | null => {
    if (at >= tokens.length) return [];
    if (dead.has(at)) return null;
    for (const match of matchesAt(tokens, at, entries, reader)) {
      const rest = from(match.end);
      if (rest !== null) return [match, ...rest];
    }
    dead.add(at);
    return null;
  };
  const pieces = from(0) ?? [];
  const dutch = pieces.map((piece) => piece.dutch).join(' ');
  const isTold = pieces.some(({ kind }) => kind !== 'around' && kind !== 'apart') && !pieces.some(isOfSomebody);
  return isTold ? dutch.replace(/ (?=[,;:])/g, '') : null;
}

/** "My husband unemployed" is not said of the resident. */
const isOfSomebody = ({ kind }: Match, at: number, pieces: readonly Match[]): boolean =>
  kind === 'tells' && pieces[at - 1]?.kind === 'person';

function matchesAt(tokens: readonly PhraseToken[], at: number, entries: Entries, reader: Reader): Match[] {
  const token = tokens[at];
  if (token?.kind === 'mark')
    return parting.has(token.text) ? [{ dutch: token.text, end: at + 1, words: 0, kind: 'around' }] : [];
  const key = token?.kind === 'word' ? token.text : '';
  return [...(entries.get(key) ?? []), ...(entries.get('') ?? [])]
    .flatMap((entry) => matched(tokens, at, entry, reader))
    .sort((a, b) => b.end - a.end || b.words - a.words);
}

/** Other marks may change what is meant: "700/800", "2?". */
const parting: ReadonlySet<string> = new Set([',', ';', ':', '&', '(', ')']);

function matched(tokens: readonly PhraseToken[], at: number, entry: Entry, reader: Reader): Match[] {
  const ends = entry.pieces.reduce<Partial[]>(
    (partials, piece) => partials.flatMap((partial) => further(tokens, partial, piece, reader)),
    [{ end: at, values: [] }],
  );
  const isFirst = (end: number): boolean => at === 0 && isPart(tokens[end]);
  return ends
    .filter(({ end }) => entry.kind !== 'apart' || isFirst(end))
    .map(({ end, values }) => ({
      dutch: filled(entry.dutch, values),
      kind: entry.kind,
      end,
      words: entry.pieces.length - values.length,
    }));
}

const isPart = (token: PhraseToken | undefined): boolean => token === undefined || token.kind === 'mark';

interface Partial {
  readonly end: number;
  readonly values: readonly (readonly [Slot, string])[];
}

function further(tokens: readonly PhraseToken[], { end, values }: Partial, piece: Piece, reader: Reader): Partial[] {
  if (typeof piece !== 'string') {
    const token = tokens[end];
    return token?.text === piece.word ? [{ end: end + 1, values }] : [];
  }
  return reader[piece](tokens, end).map((found) => ({
    end: found.end,
    values: [...values, [piece, inDutch(found.dutch)]],
  }));
}

/** Each place takes the next value of its kind. */
const filled = (dutch: string, values: Partial['values']): string =>
  values.reduce((text, [slot, value]) => text.replace(slot, value), dutch);

/** "4, 9 en 11". */
const inDutch = (values: string): string => values.replace(/, (\d+)$/, ' en $1');

type ReadSlot = (tokens: readonly PhraseToken[], at: number) => Found[];
interface Reader extends Readonly<Record<Slot, ReadSlot>> {
  /** "And", spelt as in a message. */
  readonly and: ReadonlySet<string>;
}

function readerOf(book: PhraseBook): Reader {
  const euros = new Set(['€', 'eur', ...book.euros.map(spelt)]);
  const and = new Set(book.and.map(spelt));
  const numbers = new Map([...book.numbers].map(([word, value]): [string, number] => [spelt(word), value]));
  const number: ReadSlot = (tokens, at) => numberAt(tokens, at, numbers, and);
  const isEuro = (token: PhraseToken | undefined): boolean => token?.kind === 'word' && euros.has(token.text);
  return {
    and,
    '{number}': number,
    '{amount}': (tokens, at) =>
      number(tokens, at).map(({ dutch, end }) => ({
        dutch: `${dutch} euro`,
        end: isEuro(tokens[end]) ? end + 1 : end,
      })),
    '{ages}': (tokens, at) => agesAt(tokens, at, number, and),
  };
}

const isAge = ({ dutch }: Found): boolean => /^\d{1,2}$/.test(dutch);

/** "4", "4 and 9", "4, 9 and 11", "4 9": shorter runs too, as the last may be of something else. */
function agesAt(tokens: readonly PhraseToken[], at: number, number: ReadSlot, and: ReadonlySet<string>): Found[] {
  return number(tokens, at)
    .filter(isAge)
    .flatMap((first) => {
      const next = afterLink(tokens, first.end, and);
      const more = agesAt(tokens, next, number, and);
      return [...more.map(({ dutch, end }) => ({ dutch: `${first.dutch}, ${dutch}`, end })), first];
    });
}

function afterLink(tokens: readonly PhraseToken[], at: number, and: ReadonlySet<string>): number {
  const token = tokens[at];
  const isLink = token !== undefined && (token.kind === 'mark' ? token.text === ',' : and.has(token.text));
  return isLink ? at + 1 : at;
}

/** In digits or in words: "34", "two", "thirty four" and, with "and" between, either of them first. */
function numberAt(
  tokens: readonly PhraseToken[],
  at: number,
  numbers: ReadonlyMap<string, number>,
  and: ReadonlySet<string>,
): Found[] {
  const token = tokens[at];
  if (token?.kind === 'number') return [{ dutch: token.text, end: at + 1 }];
  const first = wordValue(token, numbers);
  if (first === null) return [];
  const link = tokens[at + 1];
  const isLinked = link?.kind === 'word' && and.has(link.text);
  const next = isLinked ? at + 2 : at + 1;
  const second = wordValue(tokens[next], numbers);
  if (second === null) return [{ dutch: String(first), end: at + 1 }];
  const sum = summed(first, second, isLinked);
  if (sum !== null) return [{ dutch: String(sum), end: next + 1 }];
  return isLinked ? [{ dutch: String(first), end: at + 1 }] : [];
}

/** Tens and then ones; ones before tens only with a word between. Two number words beside each other are no two numbers. */
function summed(first: number, second: number, isLinked: boolean): number | null {
  const isSum = (tens: number, ones: number): boolean =>
    tens >= (isLinked ? 20 : 10) && tens % 10 === 0 && tens < 100 && ones > 0 && ones < 10;
  return isSum(first, second) || (isLinked && isSum(second, first)) ? first + second : null;
}

const wordValue = (token: PhraseToken | undefined, numbers: ReadonlyMap<string, number>): number | null =>
  token?.kind === 'word' ? (numbers.get(token.text) ?? null) : null;

/** By their first word; under '' those that begin with a number. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

function byFirst({ phrases, kept }: PhraseBook, and: ReadonlySet<string>): Entries {
  const entries = new Map<string, Entry[]>();
  const links = [...and].map((said): Phrase => ({ said, dutch: 'en', kind: 'around' }));
  const same = kept.map((said): Phrase => ({ said, dutch: said, kind: 'around' }));
  for (const phrase of [...phrases, ...links, ...same]) {
    const pieces = piecesOf(phrase.said);
    const [first] = pieces;
    const key = first === undefined || typeof first === 'string' ? '' : first.word;
    const entry = { pieces, dutch: phrase.dutch, kind: phrase.kind };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return entries;
}

const piecesOf = (said: string): Piece[] =>
  said
    .split(/(\{[^{}]*\})/u)
    .flatMap((part): Piece[] => (isSlot(part) ? [part] : phraseTokens(part).map(({ text }) => ({ word: text }))));

/** As a word of the book is compared. */
const spelt = (word: string): string => phraseTokens(word)[0]?.text ?? '';

const wordsKnown = ({ numbers }: PhraseBook, entries: Entries): ReadonlySet<string> =>
  new Set([
    ...[...numbers.keys()].map(spelt),
    ...[...entries.values()]
      .flat()
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.word]))),
  ]);

/** "And" stands by itself where what is left is a word of the book, or nothing as a number follows. */
function detached(token: PhraseToken, attached: readonly string[], known: ReadonlySet<string>): PhraseToken[] {
  if (token.kind !== 'word' || known.has(token.text)) return [token];
  const found = attached.find((and) => token.text.startsWith(and) && known.has(token.text.slice(and.length)));
  return found === undefined
    ? [token]
    : [
        { kind: 'word', text: found },
        { kind: 'word', text: token.text.slice(found.length) },
      ];
}
