import { childGroups } from './child-groups.ts';
import { dateParts, monthsSince, takeDates } from '../numbers/dates.ts';
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens } from '../numbers/number-tokens.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';

export interface Children {
  count: number | null;
  ages: number[] | null;
}

/**
 * How many children and how old on the reference date (`YYYY-MM-DD`): "2 kids 5 en 9", "een dochter van 3", "tweeling van 6",
 * "geen". Ages in whole years as said, also 18 and over; a baby is 0. What is not said is `null`; a year of birth leaves the
 * age open. One bare number is a count, or an age with `asked: 'ages'`. Fails when count and ages do not agree.
 */
export function parseChildren(
  text: string,
  referenceDate: string,
  asked: 'count' | 'ages' = 'count',
): Parsed<Children> {
  if (text.length > longestAnswer) return fail;
  const folded = foldForMatch(text);
  if (none.test(folded)) return success({ count: 0, ages: [] });
  const prepared = withoutDates(withoutAsides(withCountApart(folded)), referenceDate);
  if (prepared === null || doubtful.test(prepared.text)) return fail;
  return agreedReading(readings(prepared.text).map((reading) => readChildren(reading, prepared.years, asked)));
}

const none = new RegExp(
  '^(?:(?:nee|nog|ik|we|wij|heb|hebben|er|zijn|helemaal) )*(?:geen|nul|0|kinderloos|geen een|geen enkele?)' +
    '(?: (?:eigen )?(?:kinderen|kids|kind|kinders|kindjes))?(?: (?:hoor|joh|nog|thuis|gelukkig|helaas))*$',
);

/** "2,5" alone is two children or a child of two and a half. */
const doubtful =
  /\b(?:waarvan|tussen|behalve|of|tot|ouder dan|boven|minder|meer|bijna|ongeveer|geen)\b|[<>]|^\d{1,2}[.,]5(?: jaar| jr)?$/;

/** "Twee, 5 en 9": a word before exactly so many ages in digits says how many children there are. */
function withCountApart(folded: string): string {
  const [start, word] = countFirst.exec(folded) ?? [];
  if (start === undefined || word === undefined) return folded;
  const ages = folded.slice(start.length);
  return (ages.match(/\d+/g) ?? []).length === counts.indexOf(word) ? `${word} kinderen: ${ages}` : folded;
}
const counts = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const countFirst = /^(twee|drie|vier|vijf|zes) ?, ?(?=\d)/;

/** The age of the one who writes is no child's; under 18 is what was asked. */
function withoutAsides(folded: string): string {
  return folded
    .replace(/(?<![\d.,])(\d) ?x (?:van )?(?=\d{1,2}(?!\d))/g, '$1 van ')
    .replace(/\bik (?:ben|word) (?:zelf )?\S+(?: jaar)?(?: oud)?/g, ' ')
    .replace(/\b(?:onder|jonger dan|minder dan) (?:de )?(?:18|achttien)(?: jaar)?/g, ' ');
}

/** Dates of birth become ages; bare years of birth are counted and taken out. */
function withoutDates(folded: string, referenceDate: string): { text: string; years: number } | null {
  const taken = takeDates(folded, referenceDate, { shortYears: false });
  if (!taken || taken.dates.some(({ day }) => day === null)) return null;
  const ages = taken.dates.map((date) => Math.floor(monthsSince(date, referenceDate) / 12));
  let years = 0;
  const thisYear = dateParts(referenceDate).year;
  const text = taken.rest
    .replace(/;/g, () => `, ${ages.shift() ?? ''} jaar`)
    .replace(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g, (year) => {
      years += Number(year) <= thisYear ? 1 : 1000;
      return ' ';
    });
  return ages.some((age) => age < 0) || years >= 1000 ? null : { text, years };
}

/** "5,9" is two ages, "2,5" may be two and a half: each text is read both ways. */
function readings(text: string): string[] {
  const asList = text.replace(/(?<=\d)[.,\-+/&](?=\d)/g, ' , ');
  return asList === text ? [text] : [asList, text];
}

function agreedReading(read: readonly Parsed<Children>[]): Parsed<Children> {
  const [first, ...others] = read.filter((reading) => reading.status === 'success');
  const agrees = first && others.every((other) => JSON.stringify(other.value) === JSON.stringify(first.value));
  return first && agrees ? first : fail;
}

function readChildren(text: string, years: number, asked: 'count' | 'ages'): Parsed<Children> {
  const groups = childGroups(numberTokens(text));
  if (!groups) return fail;
  const { total, parts, ages, bare } = groups;
  if (bare !== null && years === 0 && asked === 'count') return bare > likelyChildren ? fail : result(bare, null);
  const mentioned = total ?? (parts > 0 ? parts : ages.length + years);
  if (mentioned === 0 && total === null) return fail;
  if (parts > 0 && parts !== mentioned) return fail;
  if (ages.length + years > 0 && ages.length + years !== mentioned) return fail;
  return result(mentioned, years > 0 || ages.length === 0 ? null : ages);
}

const mostChildren = 20;
/** A bare number above this is rather an age. */
const likelyChildren = 12;

function result(count: number, ages: number[] | null): Parsed<Children> {
  if (!Number.isInteger(count) || count > mostChildren) return fail;
  return success({ count, ages: count === 0 ? [] : ages });
}
