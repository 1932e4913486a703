/** Everyday words and the words of the knowledge base for the same thing. */
import { family } from './folded-words.ts';

/** @param lines each with words for the same thing, folded; a line works in both ways */
export function createSynonyms(lines: readonly (readonly string[])[]): (word: string) => readonly string[] {
  const byFamily = new Map<string, Set<string>>();
  for (const words of lines)
    for (const word of words) {
      const others = byFamily.get(family(word)) ?? new Set<string>();
      for (const other of words) if (other !== word) others.add(other);
      byFamily.set(family(word), others);
    }
  const lists = new Map([...byFamily].map(([word, others]) => [word, [...others]]));
  return (word) => lists.get(family(word)) ?? [];
}
