/** A day, or a month when `day` is null. Months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number | null;
}

/**
 * Takes the dates out of a folded text, read the Dutch way, day before month: "12-03-1980", "3/12/80", "12 mrt 1980",
 * "maart 1980", "1980-03-12". A year of two digits is the last such year up to the reference date; `shortYears: false`
 * leaves those alone. `null` when a date does not exist (31 February).
 */
export function takeDates(
  folded: string,
  referenceDate: string,
  { shortYears = true }: { shortYears?: boolean } = {},
): { dates: CalendarDate[]; rest: string } | null {
  const dates: CalendarDate[] = [];
  const take = (date: CalendarDate): string => {
    dates.push(date);
    return ' ; ';
  };
  const year = (digits: string): number => fullYear(digits, referenceDate);
  const rest = folded
    .replace(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, (_, y: string, m: string, d: string) =>
      take(dateOf(year(y), +m, +d)),
    )
    .replace(shortYears ? numericShort : numeric, (_, d: string, m: string, y: string) => take(dateOf(year(y), +m, +d)))
    .replace(/(?<!\d)(\d\d)(\d\d)((?:19|20)\d\d)(?!\d)/g, (_, d: string, m: string, y: string) =>
      take(dateOf(+y, +m, +d)),
    )
    .replace(named, (_, d: string | undefined, name: string, y: string) =>
      take(dateOf(year(y), monthNumber(name) ?? 0, d === undefined ? null : +d)),
    );
  return dates.every(exists) ? { dates, rest: rest.trim() } : null;
}

/** Whole months from one day to the next; from the first of the month where the day is not known. */
export function monthsSince({ year, month, day }: CalendarDate, referenceDate: string): number {
  const to = dateParts(referenceDate);
  return (to.year - year) * 12 + to.month - month - ((day ?? 1) > to.day ? 1 : 0);
}

export function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** The latest year with these last two digits that is not after the reference date. */
export function fullYear(digits: string, referenceDate: string): number {
  if (digits.length > 2) return Number(digits);
  const { year } = dateParts(referenceDate);
  return year - ((((year - Number(digits)) % 100) + 100) % 100);
}

/** 1 to 12 for a Dutch month name or its usual abbreviation, also misspelled. */
export function monthNumber(name: string): number | null {
  const at = months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name));
  return at < 0 ? null : at + 1;
}

const months = [
  ...['jan(?:uari)?|januarie', 'febr?(?:uari)?|februarie', 'maart|mrt|mar', 'apr(?:il)?', 'mei', 'juni?|jun'],
  ...['juli?|jul', 'aug(?:ustus)?', 'sept?(?:ember)?', 'okt(?:ober)?|oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];

/** Source of a pattern for a month name. */
export const monthName = `(?:${months.join('|')})`;

const numeric = /(?<![\d.,/-])(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4})(?!\d)/g;
const numericShort = /(?<![\d.,/-])(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?:\s?[-/.]\s?'?|\s)(\d{4}|\d{2})(?![\d])/g;
const named = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})(?:e|de|ste)?[\\s-]*)?(?<!\\p{L})(${monthName})\\.?[\\s-]*'?(\\d{4}|\\d{2})(?!\\d)`,
  'gu',
);

function dateOf(year: number, month: number, day: number | null): CalendarDate {
  return { year, month, day };
}

function exists({ year, month, day }: CalendarDate): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day === null ? days > 0 : day >= 1 && day <= days;
}
