/** Words that name an organisation: "mim", "humanitas". Who says one asks for it, whatever else is said. */
import type { Dutch } from './query-words.ts';
import { fields, type Entry } from './entry.ts';
import { foldedWords } from './folded-words.ts';

const shortest = 3;

/**
 * Per name the numbers of the entries of that organisation and its services. `places`: a town names no organisation, and
 * neither does a word that stands in the texts of more others than its own: "toeslagen".
 */
export function ownNames(
  entries: readonly Entry[],
  places: ReadonlySet<string>,
  dutch: Pick<Dutch, 'emptyWords' | 'isWord'>,
): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  const holders = new Map<string, number>();
  entries.forEach(({ kind, texts }, number) => {
    const name = kind === 'organisation' ? texts.title : kind === 'service' ? texts.organisation : undefined;
    for (const word of new Set(foldedWords(name ?? '')))
      if (isName(word, dutch) && !places.has(word)) named.set(word, [...(named.get(word) ?? []), number]);
    for (const word of new Set(fields.flatMap((field) => foldedWords(texts[field] ?? ''))))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  });
  return new Map([...named].filter(([word, own]) => (holders.get(word) ?? 0) <= 2 * own.length));
}

const isName = (word: string, { emptyWords, isWord }: Pick<Dutch, 'emptyWords' | 'isWord'>): boolean =>
  word.length >= shortest && !/^\d+$/.test(word) && !emptyWords.has(word) && !isWord(word);
