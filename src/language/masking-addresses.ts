import type { Span } from './masking-numbers.ts';
import { twoLetterWords } from './postcode.ts';

/** Streets with a house number, and a postcode with one: together they are an address. */
export function findStreetAddresses(text: string): Span[] {
  const spans = [...text.matchAll(street)].filter(isStreet).map((match): Span => {
    const start = match.index - nameBefore(text, match.index);
    return [start, match.index + match[0].length];
  });
  const coded = [...text.matchAll(postcodeWithNumber)]
    .filter(({ groups = {} }) => !twoLetterWords.has((groups['letters'] ?? '').toLowerCase()))
    .map((match): Span => [match.index, match.index + match[0].length]);
  return withoutOverlap([...spans, ...coded]);
}

const endings =
  'straat|straatje|str\\.|laan|laantje|weg|wegje|plein|pleintje|gracht|kade|hof|hofje|pad|paadje|dijk|singel|steeg|dreef|' +
  'plantsoen|boulevard|allee|park|markt|erf|gaarde|akker|veld|ring|zoom|wal|wallen|haven|poort|schouw|dam|sloot|vaart|' +
  'rade|hoeve|werf|weide|kamp|burg|oord|duin|brink|tuin|meent|stede|hage|hoek|horst|donk|bos';

/** A number of up to four digits with "a", "-2", "bis"; not the start of an amount, and not counting something. */
const houseNumber =
  "(?:[ ,]{1,3}(?:nr\\.?|no\\.?|nummer|huisnummer)?[ ]{0,2})(?<number>\\d{1,4}(?!\\d|[.,]\\d)(?:[ -/]{0,2}[a-hA-H](?![\\p{L}\\d'])|[a-zA-Z](?![\\p{L}\\d])|[ ]?-[ ]?(?:\\d{1,4}|[a-zA-Z])(?![\\p{L}\\d])|[ ]?(?:bis|hs|huis)(?!\\p{L}))?)";
const counted =
  '(?![ ]?(?:jaar|jr|jaren|maand|mnd|week|weken|dag|uur|euro|eur|€|cent|keer|x|kind|kids|personen|mensen|min|km|meter|m2|procent|%|per|p\\/|honderd|duizend))';

const street = new RegExp(
  `(?<![\\p{L}\\d])(?<name>[\\p{L}'’.-]{0,38}?(?:${endings})|[Ll]aan|[Pp]lein)(?<more> (?:van|der|den|de|het|ter|ten|'t)(?: [\\p{L}'’.-]{2,20}){1,3}?)?${houseNumber}${counted}`,
  'gu',
);

const postcodeWithNumber = new RegExp(
  `(?<![\\d.,€]|€ )[1-9]\\d{3} ?(?<letters>[a-zA-Z]{2})(?: ?(?:nr\\.?|huisnummer|nummer) ?| ?, ?|[ ]{1,2})\\d{1,4}[a-zA-Z]?(?=\\s*(?:$|[.,;!?)\\n]))`,
  'gu',
);
