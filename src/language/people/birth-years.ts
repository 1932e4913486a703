/** "Ik 34, hij is van 1988": the ages that the years and dates of birth in an answer of two people come to. */
import { parseAge } from './ages.ts';

/** With the age of the end of this year in the place of a year; null: there is no year of birth. It is to be said back. */
export function withAgesOfYears(text: string, referenceDate: string): string | null {
  const read = text.replace(born, (found) => ageOf(found, referenceDate) ?? found);
  return read === text ? null : read;
}

function ageOf(found: string, referenceDate: string): string | null {
  const digits = /\d.*$/.exec(found)?.[0] ?? '';
  const parsed = parseAge(/^\d{2}$/.test(digits) ? `'${digits}` : digits, referenceDate);
  if (parsed.status === 'fail') return null;
  const age = parsed.status === 'unsure' ? parsed.high : parsed.value;
  return age < leastAge ? null : ` ${String(age)} `;
}
/** Nobody of whom it is asked is younger; "sinds 2019" is no year of birth. */
const leastAge = 16;

const year = '(?:19|20)\\d{2}';
const date = `\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:${year}|\\d{2})`;
const before =
  '(?:geboren|gebore|geb\\.?|bouwjaar|bj|geboortejaar|jaargang|uit|in)(?: (?:in|uit|het jaar|van|is))*[ :.]*';
/** "Hij is van 88" was born then, "een man van 88" is as old. */
const ofYear = '(?<=(?:ben|bent|is|ik|hij|zij|ze) )van ';
const born = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${before}|van )?(?:${date}|${year})|(?:${before}|${ofYear})['’‘\`]?\\d{2}|['’‘\`]\\d{2})` +
    '(?![\\p{L}\\d]|[-/. ]\\d|[,.]\\d)',
  'giu',
);
