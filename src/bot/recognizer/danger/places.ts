/** Where found words stand, and a message without them. */
import type { Place } from './message-words.ts';
import type { Reading } from './read-message.ts';

export const all = ({ start, end }: Place): number[] => Array.from({ length: end - start + 1 }, (_, at) => start + at);

/** From the first of these words to the last. */
export const spanOf = (places: readonly Place[]): Place => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});

/** Words of two sentences say nothing of each other: "mijn ex bedreigt me ik heb een brief". */
export function crosses(places: readonly Place[], stops: ReadonlySet<number>): boolean {
  const { start, end } = spanOf(places);
  return [...stops].some((stop) => stop >= start && stop < end);
}

/** The words on these places count no more; the rest of the message does. */
export function leaving(reading: Reading, places: readonly Place[]): Reading {
  const eaten = new Set(places.flatMap(all));
  if (eaten.size === 0) return reading;
  const isLeft = ({ start, end }: Place): boolean => !eaten.has(start) && !eaten.has(end);
  const placesOf = (element: number): readonly Place[] => reading.places(element).filter(isLeft);
  return { ...reading, places: placesOf, words: reading.words.filter(isLeft) };
}
