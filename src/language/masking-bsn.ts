import { gap, spansOf, writtenDate } from './spans.ts';
import type { Span } from './spans.ts';

/** Citizen service numbers: runs of digits, at most a gap between them, that together pass the 11-test. */
export function findBsns(text: string): Span[] {
  const groups = spansOf(text, /\d+/g);
  const spans: Span[] = [];
  for (let at = 0; at < groups.length;) {
    const run = groupsFrom(text, groups, at);
    const length = bsnLength(text, run, 9) || bsnLength(text, run, 8);
    const [first, last] = [run[0], run[length - 1]];
    if (first && last) spans.push([first[0], last[1]]);
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
  const piece = text.slice(used[0]?.[0], used.at(-1)?.[1]);
  const valid =
    length === digits && isGrouped(used, digits) && isBsn(piece.replace(/\D/g, '')) && !holdsDate.test(piece);
  return valid ? count : 0;
}

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
