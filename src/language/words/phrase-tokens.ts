/** A message in small pieces, to be looked up in a phrase book: whatever the language or script. */
import { foldForMatch } from './normalise.ts';

export type PhraseToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** A comma or the like; it parts what is said. */
  | { readonly kind: 'mark'; readonly text: string };

const pattern =
  /(?<number>\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}']*)|(?<euro>€)|(?<mark>[^\s\p{L}\d])/gu;

/** Folded: without marks on letters, digits as 0 to 9. */
export function phraseTokens(text: string): PhraseToken[] {
  const plain = foldForMatch(text)
    .replace(/[ıłøđß]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/€\s*(\d[\d.,]*\d|\d)/gu, '$1 €')
    .replace(/(\d)(?:,-+|,=|,00)(?!\d)/g, '$1');
  return [...plain.matchAll(pattern)].map(({ groups = {}, 0: found }): PhraseToken => {
    if (groups['number'] !== undefined) return { kind: 'number', text: found.replace(/ /g, '.') };
    if (groups['mark'] !== undefined) return { kind: 'mark', text: found };
    return { kind: 'word', text: found };
  });
}

/** Letters that are no letter with a mark, and that people write plainly on a Dutch phone. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };
