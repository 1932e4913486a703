/** Whose cry it is: where somebody else does not want to live, those words are no cry of the resident's own. */
import type { Danger } from '../../../dialogs/turn-types.ts';
import { createPatternIndex, type Found } from './find-patterns.ts';
import type { Place } from './message-words.ts';
import type { Pattern } from './pattern.ts';
import { crosses, leaving, spanOf } from './places.ts';
import type { Reading } from './read-message.ts';

interface Sign extends Pattern {
  readonly kind: Danger | null;
}

/** Where one of these stands between the other and the cry, it is the resident's own: "mijn man is weg, heb pillen klaarliggen". */
const own: ReadonlySet<string> = new Set(
  (
    'ik ikke k kwil kga kben kheb mezelf mijzelf ben heb ga denk maak spring stap hang slik neem pleeg overweeg ' +
    'i im ill id ive myself bende ja я انا yo quiero'
  ).split(' '),
);

/** @param exceptions what says that it is too late, or goes for the resident too ("en ik ook"), also in harmless words */
export function createOthersCries<S extends Sign>(signs: readonly S[], exceptions: readonly Pattern[]) {
  const worries = createPatternIndex(signs.filter(({ kind }) => kind === 'worry'));
  const cries = createPatternIndex(signs.filter(({ kind }) => kind === 'suicide'));
  const except = createPatternIndex(exceptions);
  /** What was found, without the cries that are somebody else's: what is said to the resident is about that other. */
  return (found: readonly Found<S>[], reading: Reading, whole: Reading): Found<S>[] => {
    const isWorry = found.some(({ pattern }) => pattern.kind === 'worry') && except.find(whole).length === 0;
    const theirs = isWorry ? worries.findAll(reading).flatMap(({ places }) => theirSpan(places, reading)) : [];
    if (theirs.length === 0) return [...found];
    const mine = new Set(cries.find(leaving(reading, theirs)).map(({ pattern }) => pattern));
    return found.filter(({ pattern }) => pattern.kind !== 'suicide' || mine.has(pattern));
  };
}

function theirSpan(places: readonly Place[], { words, stops }: Reading): Place[] {
  const span = spanOf(places);
  const isOwn = words.some(({ word, start, end }) => own.has(word) && start >= span.start && end <= span.end);
  return isOwn || crosses(places, stops) ? [] : [span];
}
