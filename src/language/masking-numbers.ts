/** Start and end (exclusive) of a piece of text; lists of them are ascending and do not overlap. */
export type Span = readonly [start: number, end: number];

/** Up to three of these may stand between the digits of one number; invisible characters come along when pasted. */
const gapCharacters = ' \\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff._/()\\u2010-\\u2015\\u2212-';
const gap = `[${gapCharacters}]{0,3}`;

/** Bounded on both sides of the @, so that a text without one costs no more than its length. */
export function findEmails(text: string): Span[] {
  const at = '(?:@| ?(?:\\(at\\)|\\[at\\]) ?| apenstaart(?:je)? )';
  const label = '[\\p{L}\\p{M}\\p{N}_-]{1,63}';
  const pattern = new RegExp(`[^\\s@<>()[\\],;:"]{1,64}(?:${at}| @ ?(?=[\\p{L}\\p{N}-]+\\.)|@ (?=[\\p{L}\\p{N}-]+\\.))${label}(?:(?:\\.| punt )${label}){0,8}`, 'giu');
  return spansOf(text, pattern).filter(([start, end]) => /\p{L}/u.test(text.slice(start, end)));
}

/** Countries with an IBAN, each with its length. */
const ibanLengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 ' +
    'GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
    'MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 ' +
    'TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function findIbans(text: string): Span[] {
  const starts = spansOf(text, new RegExp(`[a-z]{2}${gap}\\d${gap}\\d`, 'gi'));
  const spans: Span[] = [];
  for (const [start] of starts) {
    const span = ibanAt(text, start);
    if (span && start >= (spans.at(-1)?.[1] ?? 0)) spans.push(span);
  }
  return spans;
}

function ibanAt(text: string, start: number): Span | null {
  const length = ibanLengths.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  const letter = new RegExp(`${gap}([a-z0-9])`, 'iy');
  letter.lastIndex = start;
  let account = '';
  let end = start;
  while (account.length < length) {
    const found = letter.exec(text)?.[1];
    if (found === undefined) return null;
    account += found.toUpperCase();
    end = letter.lastIndex;
  }
  return isIban(account) ? [start, end] : null;
}

/** ISO 13616: the account with its first four characters at the end, letters as 10 to 35, leaves 1 when divided by 97. */
function isIban(account: string): boolean {
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4))
    for (const digit of parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Help lines and the numbers of municipalities are nobody's own. */
const publicNumber = `(?:0${gap}800|0${gap}90[069]|0800|090[069])`;
const date = `(?:0?[1-9]|[12]\\d|3[01])[-/. ]{1,3}(?:0?[1-9]|1[0-2])[-/. ]{1,3}(?:19|20)\\d\\d(?!\\d)`;

export function findPhones(text: string): Span[] {
  const notAfter = '(?<![\\d+]|0(?:800|90[069])[ .-])';
  const dutch = `(?:(?:\\+|00)${gap}31${gap}(?:\\(?0\\)?${gap})?|\\(?0)[1-9](?:${gap}\\d){8}(?!\\d)`;
  const withoutPlus = `31${gap}6(?:${gap}\\d){8}(?!\\d)`;
  const foreign = `(?:\\+|00(?=[1-9]))[1-9](?:${gap}\\d){7,13}(?!\\d)`;
  return spansOf(text, new RegExp(`${notAfter}(?!${date}|${publicNumber})(?:${dutch}|${withoutPlus}|${foreign})`, 'g'));
}

/** Runs of digits with at most a gap between them; a BSN is a whole number of them. */
export function findBsns(text: string): Span[] {
  const groups = spansOf(text, /\d+/g);
  const joins = new RegExp(`^${gap}$`);
  const spans: Span[] = [];
  for (let at = 0; at < groups.length;) {
    const run = groupsFrom(text, groups, at, joins);
    const length = [9, 8].map((digits) => bsnLength(text, run, digits)).find((count) => count > 0) ?? 0;
    const [first, last] = [run[0], run[length - 1]];
    if (first && last) spans.push([first[0], last[1]]);
    at += Math.max(length, 1);
  }
  return spans;
}

function groupsFrom(text: string, groups: readonly Span[], at: number, joins: RegExp): Span[] {
  const run: Span[] = [];
  for (const group of groups.slice(at, at + 9)) {
    const last = run.at(-1);
    if (last && !joins.test(text.slice(last[1], group[0]))) break;
    run.push(group);
  }
  return run;
}

/** How many groups of the run make a BSN of so many digits; 0 for none. */
function bsnLength(text: string, run: readonly Span[], digits: number): number {
  let number = '';
  for (const [index, [start, end]] of run.entries()) {
    number += end - start > 9 ? '0'.repeat(10) : text.slice(start, end);
    if (number.length > digits) return 0;
    const piece = text.slice(run[0]?.[0], end);
    if (number.length === digits) return isBsn(number) && isGrouped(run.slice(0, index + 1), digits) && !holdsDate.test(piece) ? index + 1 : 0;
  }
  return 0;
}

const holdsDate = new RegExp(`(?<!\\d)${date}|^\\d{4}-\\d\\d?-\\d\\d?`);

/** Nine digits may stand in any groups; eight only as a BSN is written, since two amounts have eight digits too. */
function isGrouped(run: readonly Span[], digits: number): boolean {
  const groups = run.map(([start, end]) => end - start).join('-');
  return digits === 9 || ['8', '2-3-3', '3-2-3'].includes(groups);
}

/** The 11-test: 9·d1 + 8·d2 + … + 2·d8 − 1·d9 is divisible by 11. Eight digits lack a leading zero. */
function isBsn(digits: string): boolean {
  const all = [...digits.padStart(9, '0')].map(Number);
  const sum = all.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && all.some((digit) => digit > 0);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]);
}
