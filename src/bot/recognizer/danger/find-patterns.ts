/** Which patterns stand in a message. Only those are tried of which every word is there. */
import type { Place } from './message-words.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './read-message.ts';

export interface Found<P> {
  readonly pattern: P;
  /** Where the words of the pattern stand, in its order. */
  readonly places: readonly Place[];
}

export interface PatternIndex<P extends Pattern> {
  /** The patterns that stand in the message, once each. */
  find(reading: Reading): Found<P>[];
  /** The same, once for every place where one begins. */
  findAll(reading: Reading): Found<P>[];
}

/** Words apart that any order allows. */
const anyOrderWidth = 8;

export function createPatternIndex<P extends Pattern>(patterns: readonly P[]): PatternIndex<P> {
  const byRarest = indexByRarest(patterns);
  const possible = (reading: Reading): readonly P[] => {
    const found: number[] = [];
    for (const element of reading.present())
      for (const entry of byRarest.get(element) ?? []) if (isPossible(entry, reading)) found.push(entry.at);
    return found.sort((a, b) => a - b).flatMap((at) => patterns[at] ?? []);
  };
  const search = (reading: Reading, once: boolean): Found<P>[] =>
    possible(reading).flatMap((pattern) =>
      placesOf(pattern, reading, once).map((places): Found<P> => ({ pattern, places })),
    );
  return { find: (reading) => search(reading, true), findAll: (reading) => search(reading, false) };
}

/** A pattern, and its elements beside the one under which it stands, rarest first. */
interface Entry {
  readonly at: number;
  readonly others: readonly number[];
}

/** A loop: of each message thousands are tried. */
function isPossible({ others }: Entry, reading: Reading): boolean {
  for (const other of others) if (!reading.has(other)) return false;
  return true;
}

/** Each pattern under that element which the fewest patterns have: "ik" stands in most messages. */
function indexByRarest(patterns: readonly Pattern[]): Map<number, Entry[]> {
  const counts = new Map<number, number>();
  for (const { elements } of patterns)
    for (const { number } of elements) counts.set(number, (counts.get(number) ?? 0) + 1);
  const byRarest = new Map<number, Entry[]>();
  patterns.forEach(({ elements }, at) => {
    const rarestFirst = elements
      .map(({ number }) => number)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const [rarest, ...others] = rarestFirst;
    if (rarest === undefined) return;
    const entry = { at, others };
    const there = byRarest.get(rarest);
    if (there === undefined) byRarest.set(rarest, [entry]);
    else there.push(entry);
  });
  return byRarest;
}

function placesOf(pattern: Pattern, reading: Reading, once: boolean): (readonly Place[])[] {
  const options = pattern.elements.map(({ number }) => reading.places(number));
  const found: (readonly Place[])[] = [];
  for (const first of options[0] ?? []) {
    const places = extend(pattern, options, reading, [first]);
    if (places !== null) found.push(places);
    if (places !== null && once) return found;
  }
  return found;
}

/** Adds a place for the next element, and the next, until all have one. */
function extend(
  pattern: Pattern,
  options: readonly (readonly Place[])[],
  reading: Reading,
  chosen: readonly Place[],
): readonly Place[] | null {
  const next = options[chosen.length];
  if (next === undefined) return fits(pattern, reading, chosen) ? chosen : null;
  const farthest = (chosen.at(-1)?.end ?? 0) + Math.max(anyOrderWidth, (pattern.gaps[chosen.length] ?? 0) + 1);
  for (const place of next) {
    if (place.start > farthest) return null;
    if (!follows(pattern, chosen, place)) continue;
    const whole = extend(pattern, options, reading, [...chosen, place]);
    if (whole !== null) return whole;
  }
  return null;
}

function follows({ anyOrder, gaps }: Pattern, chosen: readonly Place[], place: Place): boolean {
  const last = chosen.at(-1);
  if (last === undefined) return true;
  if (!anyOrder) return place.start > last.end && place.start - last.end - 1 <= (gaps[chosen.length] ?? 0);
  if (chosen.some((other) => place.start <= other.end && other.start <= place.end)) return false;
  return chosen.every((other) => Math.max(place.end, other.end) - Math.min(place.start, other.start) < anyOrderWidth);
}

function fits({ begins, ends, cries }: Pattern, reading: Reading, chosen: readonly Place[]): boolean {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return true;
  // All that is said: "Boję się, że muszę oddać pieniądze" says more than its first words.
  const isAll = !begins || (reading.begins.has(first.start) && (!ends || reading.stops.has(last.end)));
  return isAll && (!ends || reading.ends.has(last.end)) && (!cries || reading.cries.has(last.end));
}
