import { foldForMatch, normalise } from '../words/normalise.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';

/**
 * The four digits of a Dutch postcode: "2711 AB", "2711ab", "postcode 1312". Four digits alone count only when they are the
 * whole text or the text says postcode: otherwise they may be a year or an amount. Two different postcodes fail.
 */
export function parsePostcode(text: string): Parsed<number> {
  if (text.length > longestAnswer) return fail;
  const folded = foldForMatch(text);
  const said = postcodeIn(folded, /\bpost ?codes?\b[^\d]{0,20}([1-9]\d{3})(?!\d|[.,]\d)/g);
  const alone = /^(?:(?:ik|wij|we|woon|wonen|in|op|mijn|is|het|dat|pc)[ :]+)*([1-9]\d{3})(?:[ -]?[a-z]{2})?$/.exec(
    folded,
  )?.[1];
  const found =
    said.length > 0 ? said : alone !== undefined && !isPlainWord(folded) ? [alone] : lettered(normalise(text));
  const [first, ...others] = found;
  return first !== undefined && others.every((other) => other === first) ? success(Number(first)) : fail;
}

/**
 * Two letters behind a number that are a word or a unit of their own: "1250 in de week", "1250 eu". With them four digits
 * are no postcode.
 */
export const twoLetterWords: ReadonlySet<string> = new Set(
  (
    'in en is ik je we ze of op om te er al eu pm pw pj pp nu zo na bij ja he ho ok jr km kg cm mm kw st nr ct dd de di do ' +
    'du ex hij ha id la li me mn na no oa ov pa per s t u uu va vd wk wo ww za ma ca sa sd ss bv nl'
  )
    .split(' ')
    .filter((word) => word.length === 2),
);

function postcodeIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, digits = '']) => digits);
}

function lettered(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,€\p{L}]|€ )([1-9]\d{3}) ?([a-z]{2})(?![\p{L}\d])/gu)]
    .filter(([, , letters = '']) => !twoLetterWords.has(letters))
    .map(([, digits = '']) => digits);
}

/** "1250 eu", "1200 pm": an amount, though the whole text has the form of a postcode. */
function isPlainWord(folded: string): boolean {
  return twoLetterWords.has(/(?<=\d[ -]?)[a-z]{2}$/.exec(folded)?.[0] ?? '');
}
