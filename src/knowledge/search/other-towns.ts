/** Places that a query may name and that are not this municipality: what holds there is not known here. */
import type { SearchWords } from '../schemas/search-words.ts';

const shortQuery = 4;
const mostWords = 4;

interface Named {
  readonly name: string;
  /** The word before it. */
  readonly after: string;
}

/** `own`: what this municipality is called, folded. */
export type OtherTown = (words: readonly string[], own: ReadonlySet<string>) => string | undefined;

/**
 * The first other place that is named. When this municipality is named as well, only what is asked about a place for
 * people from here: "helpt die in Delft ook mensen uit Zoetermeer".
 */
export function createOtherTown(towns: SearchWords['towns']): OtherTown {
  const [places, alsoWords, alsoThings] = [towns.names, towns.alsoWords, towns.alsoThings].map((one) => new Set(one));
  const isPlace = ({ name, after }: Named, words: readonly string[]): boolean => {
    if (alsoThings?.has(name) === true)
      return (
        towns.town.includes(after) ||
        (towns.behind.includes(after) &&
          (words.length <= shortQuery || words.some((word) => towns.living.includes(word))))
      );
    return alsoWords?.has(name) === true ? towns.behind.includes(after) : places?.has(name) === true;
  };
  return (words, own) => {
    const named = namesIn(words);
    const here = named.filter(({ name }) => own.has(name));
    const others = named.filter((one) => !own.has(one.name) && isPlace(one, words));
    if (here.length === 0) return others[0]?.name;
    const fromHere = here.every(({ after }) => towns.from.includes(after));
    if (!fromHere || words.some((word) => towns.ourselves.includes(word))) return undefined;
    return others.find(({ after }) => towns.where.includes(after))?.name;
  };
}

/** Every row of a few words, the longest first, with the word before it. */
function namesIn(words: readonly string[]): Named[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(mostWords, words.length - from) }, (_, shorter) => {
      const to = Math.min(words.length, from + mostWords) - shorter;
      return { name: words.slice(from, to).join(' '), after: words[from - 1] ?? '' };
    }),
  );
}
