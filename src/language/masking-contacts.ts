import { gap, spansOf, writtenDate } from './spans.ts';
import type { Span } from './spans.ts';

/** Mail addresses, also "jan (at) voorbeeld.nl" and without the last dot. */
export function findEmails(text: string): Span[] {
  return spansOf(text, email);
}

/** Dutch and foreign telephone numbers, save those of help lines. */
export function findPhones(text: string): Span[] {
  return [...text.matchAll(phone)]
    .filter(({ groups = {} }) => groups['public'] === undefined)
    .map((match): Span => [match.index, match.index + match[0].length]);
}

const label = '[\\p{L}\\p{M}\\p{N}_-]{1,63}';
const hasLetter = '(?=[\\p{N}_.-]{0,60}\\p{L})';
const at = `(?:@| ?(?:\\(at\\)|\\[at\\]) ?| apenstaart(?:je)? | ?@ ?(?=${label}\\.${label})| at (?=${label}(?: punt |\\.| dot )(?:nl|com|net|org|eu)))`;
/** Bounded on both sides of the sign, so that a text without one costs no more than its length. */
const email = new RegExp(
  `[^\\s@<>()[\\],;:"]{1,64}${at}${hasLetter}${label}(?:(?:\\.| punt | dot )${label}){0,8}`,
  'giu',
);

/** Help lines and service numbers are nobody's own; they are read first, so that they do not lend digits to another number. */
const publicLine = `0(?:800|90[069])${gap}(?:\\d{7}|\\d{4})(?!\\d)`;
const dutch = `(?:(?:\\+|00)${gap}31${gap}(?:0${gap})?|(?:\\((?=0\\d{1,3}\\)))?0)[1-9](?:${gap}\\d){8}(?!\\d)`;
const withoutPlus = `31${gap}6(?:${gap}\\d){8}(?!\\d)`;
const foreign = `(?:\\+|00)[1-9](?:${gap}\\d){7,13}(?!\\d)`;
const phone = new RegExp(
  `(?:(?<!\\d)|(?=\\+))(?:(?<public>${publicLine})|(?!${writtenDate}|0(?:800|90[069]))(?:${dutch}|${withoutPlus}|${foreign}))`,
  'g',
);
