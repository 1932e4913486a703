import { announcedBsns } from './announced-bsn.ts';
import { units } from './counts.ts';
import { gap, spansOf, joinSpans, writtenDate } from '../spans.ts';
import type { Span } from '../spans.ts';

/**
 * Citizen service numbers: runs of digits, at most a gap between them, that together pass the 11-test, and whatever has about
 * their length after a word that announces one.
 */
export function findBsns(text: string): Span[] {
  const groups = spansOf(text, /\d+/g);
  return joinSpans([...announcedBsns(text), ...provenBsns(text, groups)]);
}

function provenBsns(text: string, groups: readonly Span[]): Span[] {
  const rows = smallRows(text, groups);
  const spans: Span[] = [];
  for (let at = 0; at < groups.length;) {
    const run = groupsFrom(text, groups, at);
    const length = bsnLength(text, run, 9) || bsnLength(text, run, 8);
    const [first, last] = [run[0], run[length - 1]];
    const row = rows[at];
    if (first && last && !(row !== undefined && row === rows[at + length - 1])) spans.push([first[0], last[1]]);
    at += Math.max(length, 1);
  }
  return spans;
}

/**
 * The 11-test: 9·d1 + 8·d2 + … + 2·d8 − 1·d9 is divisible by 11, and not all digits are zero. Eight digits lack a leading zero.
 */
export function isBsn(digits: string): boolean {
  const all = [...digits.padStart(9, '0')].map(Number);
  const sum = all.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return all.length === 9 && sum % 11 === 0 && all.some((digit) => digit > 0);
}

const mostGroups = 9;
const joins = new RegExp(`^${gap}$`);

function groupsFrom(text: string, groups: readonly Span[], at: number): Span[] {
  const run = groups.slice(at, at + mostGroups);
  const end = run.findIndex(([start], index) => {
    const before = run[index - 1];
    return before !== undefined && !(start - before[1] <= 3 && joins.test(text.slice(before[1], start)));
  });
  return end < 0 ? run : run.slice(0, end);
}

/** How many groups of the run make a BSN of so many digits; 0 for none. */
function bsnLength(text: string, run: readonly Span[], digits: number): number {
  let length = 0;
  let count = 0;
  for (; count < run.length && length < digits; count += 1) length += sizeOf(run[count]);
  const used = run.slice(0, count);
  const end = used.at(-1)?.[1] ?? 0;
  const piece = text.slice(used[0]?.[0], end);
  const valid =
    length === digits && isGrouped(used, digits) && isBsn(piece.replace(/\D/g, '')) && !holdsDate.test(piece);
  const counts = count > 1 ? countsNext : isAmount;
  return valid && !counts.test(text.slice(end, end + 12)) ? count : 0;
}

const isAmount = /^ ?(?:euros?|eur)(?!\p{L})/iu;
const countsNext = new RegExp(`^ (?:${units})(?![\\p{L}\\d])`, 'iu');

/** A date of birth has eight digits, and is needed. */
const holdsDate = new RegExp(
  `(?<!\\d)${writtenDate}|(?<!\\d)(?:19|20)\\d\\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])(?!\\d)`,
);

/** Nine digits may stand in any groups; eight only as a BSN is written, since two amounts have eight digits too. */
function isGrouped(run: readonly Span[], digits: number): boolean {
  return digits === 9 || ['8', '2-3-3', '3-2-3'].includes(run.map(sizeOf).join('-'));
}

function sizeOf(group: Span | undefined): number {
  return group ? group[1] - group[0] : 0;
}

/**
 * For each group of digits the row of ages that it stands in, if any: numbers of one or two digits with spaces or commas
 * between them, that go up or down, are more than a BSN has, or stand beside words for children.
 */
function smallRows(text: string, groups: readonly Span[]): (number | undefined)[] {
  const rows: (number | undefined)[] = groups.map(() => undefined);
  for (let at = 0; at < groups.length;) {
    const end = rowEnd(text, groups, at);
    if (isRowOfAges(text, groups.slice(at, end))) rows.fill(at, at, end);
    at = end;
  }
  return rows;
}

function rowEnd(text: string, groups: readonly Span[], at: number): number {
  let end = at + 1;
  while (end < groups.length && rowGap.test(text.slice(groups[end - 1]?.[1], groups[end]?.[0]).slice(0, 6))) end += 1;
  return end;
}

const rowGap = /^(?: |, ?| en )$/;

function isRowOfAges(text: string, row: readonly Span[]): boolean {
  if (row.length < 4 || row.some((group) => sizeOf(group) > 2)) return false;
  const values = row.map(([start, end]) => Number(text.slice(start, end)));
  const [first, last] = [row[0]?.[0] ?? 0, row.at(-1)?.[1] ?? 0];
  const around = `${text.slice(Math.max(0, first - 40), first)} ${text.slice(last, last + 20)}`;
  const upward = values.every((value, index) => value >= (values[index - 1] ?? value));
  const downward = values.every((value, index) => value <= (values[index - 1] ?? value));
  return upward || downward || row.map(sizeOf).reduce((a, b) => a + b) > 10 || agesNear.test(around);
}

const agesNear = /kind|kids|leeftijd|jaar|jarig|zoon|dochter|jongen|meisje|(?<!\p{L})(?:jr|oud)(?!\p{L})/iu;
