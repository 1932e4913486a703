/** Words that say what is meant by them only in the company of others: "de verwarming is dood" tells of no death. */
import type { SearchWords } from '../schemas/search-words.ts';

/** The words without those that mean something else here. A word by itself may be what is sought. */
export function createInSense({ onlyBeside }: Pick<SearchWords, 'onlyBeside'>): (words: readonly string[]) => string[] {
  const company = new Map(onlyBeside.flatMap(({ words, beside }) => words.map((word) => [word, new Set(beside)])));
  return (words) =>
    words.filter((word) => {
      const beside = words.length > 1 ? company.get(word) : undefined;
      return beside === undefined || words.some((other) => beside.has(other));
    });
}
