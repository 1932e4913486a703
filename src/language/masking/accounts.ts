import { isDutchWord } from '../words/dutch-words.ts';
import { numberEnd } from './counts.ts';
import { findIbans } from './ibans.ts';
import { gap, joinSpans } from '../spans.ts';
import type { Span } from '../spans.ts';

/** Bank accounts and cards: IBANs, also with a digit wrong or missing, old account numbers after their word, and cards. */
export function findAccounts(text: string): Span[] {
  const proven = findIbans(text);
  const [dutch, foreign] = [dutchIban, foreignIban].map((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ groups = {} }) => isBank(groups['bank']))
      .map(({ index, 0: found }): Span => [index, index + found.length]),
  );
  const cards = [...text.matchAll(card)]
    .filter(({ groups = {}, 0: found }) => groups['announced'] !== undefined || isCard(found.replace(/\D/g, '')))
    .map(numberOf);
  const announced = [...text.matchAll(oldAccount), ...text.matchAll(giro)].map(numberOf);
  return joinSpans([...(dutch ?? []), ...outside(foreign ?? [], proven), ...proven, ...cards, ...announced]);
}

function numberOf({ index, groups = {}, 0: found }: RegExpExecArray): Span {
  const end = index + found.length;
  return [end - (groups['number'] ?? found).length, end];
}

/** A proven account keeps its own end. */
function outside(spans: readonly Span[], proven: readonly Span[]): Span[] {
  const starts = new Set(proven.map(([start]) => start));
  return spans.filter(([start]) => !starts.has(start));
}

/** NL, two digits, four letters, and from six digits on: nobody writes anything else so, unless the letters are a word. */
const dutchIban = new RegExp(
  `(?<!\\p{L})nl${gap}\\d${gap}\\d${gap}(?<bank>[a-z]{4})${gap}\\d(?:${gap}\\d){5,9}\\d{0,2}(?!\\d)`,
  'giu',
);
/** Others with their first four characters together, in capitals, and four letters or digits alone behind them. */
const foreignIban = new RegExp(
  `(?<![\\p{L}\\d\\]])(?!NL)[A-Z]{2}\\d{2}${gap}(?:(?<bank>[A-Z]{4})${gap}\\d(?:${gap}\\d){9,22}|\\d{4}(?:${gap}\\d{4}){2,6}(?:${gap}\\d{1,3})?|\\d{12,28})(?!\\d)`,
  'gu',
);

function isBank(letters = ''): boolean {
  return letters.toLowerCase() === 'trio' || !isDutchWord(letters.toLowerCase());
}

const card = new RegExp(
  `(?<announced>(?<!\\p{L})(?:credit ?card|visa|master ?card|(?:bank|pin)?pas|kaart)(?:nummer|nr)?(?: is)?[ :]{1,2})?(?<![\\d.,€])(?<number>[2-6]\\d{3}(?:[ .-]?\\d{4}){3})(?![\\d]|[.,]\\d)`,
  'giu',
);

/** The check of Luhn, which four amounts of four digits seldom pass; cards begin with 3 to 6. */
function isCard(digits: string): boolean {
  const doubled = [...digits].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return /^[3-6]/.test(digits) && sum % 10 === 0;
}

const filler = '(?:[ :.=-]{1,3}(?:is|was|van|nummer|nr|bij|de|ing|abn|amro|rabo|rabobank|oude)){0,3}[ :.=-]{1,3}';
const groups = '\\d{7,10}|\\d{2}[ .]\\d{2}[ .]\\d{2}[ .]\\d{2,3}|\\d{3}[ .]\\d{2}[ .]\\d{2}[ .]\\d{2,3}';
const oldAccount = new RegExp(
  `(?<![\\p{L}[])(?:bank|spaar|betaal)?(?:rekening|rek)(?:nummer|nr)?${filler}(?<number>${groups})${numberEnd}`,
  'giu',
);
const giro = new RegExp(
  `(?<!\\p{L})(?:post|gemeente)?giro(?:rekening)?(?:nummer|nr)?${filler}(?<number>\\d{5,9}|${groups})${numberEnd}`,
  'giu',
);
