import { countsNothing } from './counts.ts';
import { gap, writtenDate } from '../spans.ts';
import type { Span } from '../spans.ts';

/** What follows or precedes "bsn" and has seven to ten digits, right or wrong: somebody meant it as one. */
export function announcedBsns(text: string): Span[] {
  const before = [...text.matchAll(numberBefore)].map(({ index, groups = {} }): Span => {
    const number = groups['number'] ?? '';
    return [index, index + number.length];
  });
  return [...before, ...numbersAfterWords(text)];
}

/** Several numbers may follow one word: "bsn van de kinderen: … en …". */
function numbersAfterWords(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: word } of text.matchAll(announcement)) {
    let from = Math.max(index + word.length, spans.at(-1)?.[1] ?? 0);
    for (let found = numberAfter(text, from); found !== null; found = numberAfter(text, from)) {
      spans.push(found);
      from = found[1];
    }
  }
  return spans;
}

/** "burgerservicenummer", "sofinummer" and "bsn", also as they are mistyped. */
const words =
  '(?<!\\[)b\\.?s\\.?n|(?<!\\p{L})b s n(?!\\p{L})|(?<!\\p{L})(?:bns|bsm|bssn)(?!\\p{L})|(?<!\\p{L})sof+i(?:e?[ -]?n(?:umm?er|r))?(?!\\p{L})|' +
  'b\\p{L}{3,6}[ -]?ser\\p{L}{2,5}[ -]?n(?:\\p{L}{2,5}r|r)|(?<!\\p{L})burge?r[ -]?n(?:umm?er|r)';
const announcement = new RegExp(words, 'giu');

const numberBefore = new RegExp(
  `(?<!\\d|\\d[.,])(?!${writtenDate})(?<number>\\d(?:[ .-]?\\d){6,9})(?!\\d),? (?:(?:is|=|als|dat is) )?(?:(?:mijn|m'n|mn|me|het|haar|zijn) )?(?:${words})`,
  'giu',
);

/** What cannot stand between the word and its number: then the number is of something else. A bracket opens what is masked. */
const other =
  /\[|huur|inkom|loon|schuld|euro|€|geb|bel(?!asting)|tel(?:efoon|\.| )|rekening|spaar|boete|(?<!\p{L})(?:krijg|verdien|betaal)/iu;
const farthest = 36;

function numberAfter(text: string, from: number): Span | null {
  const piece = text.slice(from, from + farthest + 40);
  for (const match of piece.matchAll(joined)) {
    if (match.index > farthest || other.test(piece.slice(0, match.index))) return null;
    const length = bsnPart(match[0], piece.slice(match.index));
    if (length > 0) return [from + match.index, from + match.index + length];
  }
  return null;
}

const between = `(?:${gap}|, ?)`;
const aside = '[ ,]{1,3}(?:(?:en|dan|eindigt|eind|daarna|vervolgens|op|met)[ :]{1,2}){1,4}';
/** Digits that may be of one number, also told in two parts: "begint met 298615 en eindigt op 010". */
const joined = new RegExp(`\\d+(?:(?:${between}|${aside})\\d+){0,9}`, 'gi');
const oneGroup = new RegExp(`(${aside})|\\d+`, 'gi');
const isDate = new RegExp(`^${writtenDate}|^(?:19|20)\\d\\d-\\d\\d?-\\d\\d?(?!\\d)`);
const countsNothingHere = new RegExp(`^${countsNothing}`, 'iu');

/** How much of the digits is the number: nine when they can be had, else the longest of seven to ten. */
function bsnPart(digits: string, text: string): number {
  if (isDate.test(text)) return 0;
  const together = /^\d{7,}/.exec(digits)?.[0].length ?? 0;
  let count = 0;
  let best = together > 10 ? 0 : together;
  let told = together > 0;
  for (const { index, 0: found, 1: apart } of digits.matchAll(oneGroup)) {
    told ||= apart !== undefined;
    if (apart !== undefined) continue;
    const end = index + found.length;
    count += found.length;
    const counts = end !== together && !countsNothingHere.test(text.slice(end, end + 14));
    if (count > 10 || counts) break;
    if (count === 9) return end;
    if (count >= 7 && !told) best = end;
  }
  return best;
}
