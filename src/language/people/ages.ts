import { dateParts, fullYear, monthsSince, takeDates } from '../numbers/dates.ts';
import type { CalendarDate } from '../numbers/dates.ts';
import { hedgeOf } from '../numbers/hedges.ts';
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens } from '../numbers/number-tokens.ts';
import type { NumberToken } from '../numbers/number-tokens.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';
import { afterRepair } from '../answers/repairs.ts';

export { parseChildren } from './children.ts';

export type ParsedAge = Parsed<number> | { status: 'unsure'; low: number; high: number };

/**
 * Someone's age in whole years on the reference date (`YYYY-MM-DD`): "43", "ik ben drieënveertig", a date of birth. A bare
 * year of birth leaves one year of doubt: `unsure`, with both ages. Fails over 120, on "bijna 67", "60+", and on two ages.
 */
export function parseAge(text: string, referenceDate: string): ParsedAge {
  if (text.length > longestAnswer) return fail;
  const folded = foldForMatch(text);
  const taken = takeDates(folded, referenceDate);
  if (!taken || hedgeOf(folded) !== 'exact' || doubtful.test(folded)) return fail;
  const year = shortYear.exec(text)?.[1];
  if (year !== undefined) return ageInYear(fullYear(year, referenceDate), referenceDate);
  const [date, second] = taken.dates;
  if (date) return second || /\d/.test(taken.rest) ? fail : ageOn(date, referenceDate);
  return ageInTokens(numberTokens(folded), referenceDate);
}

/** An age that is not yet reached, or only about right: at 18, 21 and 67 a year decides. */
const doubtful = /\b(?:word|wordt|worden)\b|\d ?(?:\+|plus)|\b(?:plusser|in de \d0)\b|\d ?(?:er|ers)\b/;

/** A year of two digits says that it is one: "'80", "geb. 80". */
const shortYear =
  /(?:['’‘`]|\b(?:geb|geb\.|geboren|bouwjaar|bj)(?: in| uit)?[ :.]*['’‘`]?|\b(?:ben|bent|is|ik) (?:van|uit) )(\d{2})(?!\d|[-/. ]\d| ?(?:jan|feb|m|a|ju|s|o|n|d))/i;

function ageOn(date: CalendarDate, referenceDate: string): ParsedAge {
  const high = Math.floor(monthsSince(date, referenceDate) / 12);
  const low = date.day === null ? Math.floor(monthsSince({ ...date, day: 31 }, referenceDate) / 12) : high;
  return ageBetween(low, high);
}

function ageInYear(year: number, referenceDate: string): ParsedAge {
  const high = dateParts(referenceDate).year - year;
  const birthdaysAreOver = referenceDate.slice(5, 10) === '12-31';
  return ageBetween(birthdaysAreOver ? high : high - 1, high);
}

function ageBetween(low: number, high: number): ParsedAge {
  if (high < 0 || high > oldest) return fail;
  return low < high && high > 0 ? { status: 'unsure', low, high } : success(high);
}

const oldest = 120;

function ageInTokens(tokens: NumberToken[], referenceDate: string): ParsedAge {
  const numbers = afterRepair(tokens).flatMap((token, index, all) =>
    token.kind === 'number' ? [{ value: token.value, after: textOf(all[index + 1]) }] : [],
  );
  if (numbers.some(({ after }) => otherUnits.has(after)) || tokens.some((token) => refused.has(textOf(token))))
    return fail;
  const ages = distinct(agesIn(numbers));
  const years = distinct(numbers.map(({ value }) => value).filter((value) => value > oldest));
  const [age] = ages;
  const [year] = years;
  if (ages.length + years.length === 1) return age === undefined ? ageInYear(year ?? 0, referenceDate) : success(age);
  return ages.length === 1 && years.length === 1 ? agreed(age ?? 0, ageInYear(year ?? 0, referenceDate)) : fail;
}

interface Counted {
  value: number;
  after: string;
}

/** "8 maanden" is 0; in "2 jaar en 11 maanden" the months change nothing. */
function agesIn(numbers: readonly Counted[]): number[] {
  const inMonths = ({ after }: Counted): boolean => monthUnits.has(after);
  const shown = numbers.some((number) => !inMonths(number)) ? numbers.filter((number) => !inMonths(number)) : numbers;
  return shown
    .map((number) =>
      Math.floor(inMonths(number) ? number.value / (number.after.startsWith('w') ? 52 : 12) : number.value),
    )
    .filter((age) => age <= oldest);
}

/** "geboren in 1980, dus 46": the age settles which of the two it is. */
function agreed(age: number, ofYear: ParsedAge): ParsedAge {
  const fits =
    ofYear.status === 'unsure'
      ? age === ofYear.low || age === ofYear.high
      : ofYear.status === 'success' && ofYear.value === age;
  return fits ? success(age) : fail;
}

const monthUnits = new Set(['maand', 'maanden', 'mnd', 'week', 'weken', 'wk']);
const otherUnits = new Set(
  'kind kinderen kids kinders zoons zonen dochters euro eur € % procent uur dagen keer mensen personen : /'.split(' '),
);
const refused = new Set(['minus', 'malformed']);

function textOf(token: NumberToken | undefined): string {
  return token === undefined || token.kind === 'number' ? '' : token.text;
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)];
}
