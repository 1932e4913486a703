/** Why an entry was found: in which field which words. */
import { fields, type Field } from './entry.ts';
import type { QueryWord } from './query-words.ts';
import type { TermIndex } from './term-index.ts';

export interface Why {
  /** `topic`: the query names a topic that the entry belongs to. */
  readonly field: Field | 'topic';
  /** The words as the entry has them. */
  readonly words: readonly string[];
}

/** Its weightiest field for each word. */
export function createExplain(
  index: TermIndex,
): (entry: number, words: readonly QueryWord[], byTopic: boolean) => Why[] {
  return (entry, words, byTopic) => {
    const byField = new Map<Field, Set<string>>();
    for (const { word, matches } of words) {
      const places = matches
        .map(({ term, sure }) => ({ term, sure, at: placeOf(index, term, entry) }))
        .filter((p) => p.at >= 0);
      const best = places.sort((a, b) => b.sure * (index.impacts[b.at] ?? 0) - a.sure * (index.impacts[a.at] ?? 0))[0];
      const field = best === undefined ? undefined : fields.find((_, f) => ((index.masks[best.at] ?? 0) >> f) & 1);
      if (best === undefined || field === undefined) continue;
      const said = byField.get(field) ?? new Set<string>();
      byField.set(field, said.add(best.sure >= 0.9 ? word : (index.terms[best.term] ?? word)));
    }
    const why: Why[] = [...byField].map(([field, said]) => ({ field, words: [...said] }));
    return byTopic ? [...why, { field: 'topic', words: [] }] : why;
  };
}

/** Where in the postings of the term the entry stands, or -1: they are in order. */
function placeOf(index: TermIndex, term: number, entry: number): number {
  let [low, high] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0];
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low < end && index.entries[low] === entry ? low : -1;
}
