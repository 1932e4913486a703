/** Childcare as parents write it: "bso 40 uur 9,50", "2 kinderen dagopvang, elk 80 uur per maand voor 10,50". */
import { numberTokens, type NumberToken } from '../numbers/number-tokens.ts';
import { fail, longestAnswer, success, type Parsed } from '../parsed.ts';

export interface ParsedChildcare {
  readonly type: 'dagopvang' | 'bso' | 'gastouder';
  readonly hoursPerMonth: number;
  readonly hourlyRateCents: number;
}

/**
 * One entry for each child: which childcare, the hours a month and the price of an hour. Children are parted by "en", a
 * comma before a word, a semicolon or a new line; a kind that is named once holds for the next child too. Fails when one of
 * the three is missing, on hours a week or a day, and on a price that no hour has (above € 100).
 */
export function parseChildcare(text: string): Parsed<ParsedChildcare[]> {
  if (text.length > longestAnswer) return fail;
  const found: ParsedChildcare[] = [];
  let type: ParsedChildcare['type'] | undefined;
  for (const part of text.split(/[;\n+]|\ben\b|,\s+(?=\p{L})/giu)) {
    if (part.trim() === '') continue;
    const tokens = numberTokens(part);
    type = typeIn(tokens) ?? type;
    const entry = type === undefined ? null : entryOf(type, tokens);
    if (entry === null) return fail;
    if (entry !== 'nothing') found.push(...entry);
  }
  return found.length === 0 ? fail : success(found);
}

const words: readonly [RegExp, ParsedChildcare['type']][] = [
  [
    /^(?:dagopvang|kinderdagopvang|kinderdagverblijf|kdv|dagverblijf|creche|kinderopvang|peuteropvang|opvang)$/,
    'dagopvang',
  ],
  [/^(?:bso|buitenschoolse|naschoolse|na-?schoolse|tso|schoolopvang)$/, 'bso'],
  [/^(?:gastouder|gastouders|gastmoeder|gastouderopvang|oppasouder)$/, 'gastouder'],
];

/** "Buitenschoolse opvang" is one thing: the most telling word decides. */
function typeIn(tokens: readonly NumberToken[]): ParsedChildcare['type'] | undefined {
  const named = tokens.flatMap((token) =>
    token.kind === 'word' ? words.flatMap(([word, type]) => (word.test(token.text) ? [type] : [])) : [],
  );
  return named.find((type) => type !== 'dagopvang') ?? named[0];
}

const mostHours = 744;
const mostEuros = 100;
const hour = /^(?:uur|uren|u|h)$/;
const child = /^(?:kind|kinderen|kids|keer|x|maal)$/;
const otherPeriod = /^(?:week|weken|wk|dag|dagen|jaar|jr)$/;

/** `nothing`: a part without a number, like "en de opvang". */
function entryOf(type: ParsedChildcare['type'], tokens: readonly NumberToken[]): ParsedChildcare[] | 'nothing' | null {
  const numbers = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const unit = next?.kind === 'word' || next?.kind === 'mark' ? next.text : '';
    return token.kind === 'number' && !token.article ? [{ value: token.value, unit }] : [];
  });
  if (numbers.length === 0) return 'nothing';
  if (tokens.some((token) => token.kind === 'word' && otherPeriod.test(token.text))) return null;
  const count = numbers.find(({ unit }) => child.test(unit))?.value ?? 1;
  const others = numbers.filter(({ unit }) => !child.test(unit));
  const hours = others.find(({ unit }) => hour.test(unit));
  const [price, ...more] = others.filter((number) => number !== hours);
  if (hours === undefined || price === undefined || more.length > 0) return null;
  if (hours.value > mostHours || price.value > mostEuros || !Number.isInteger(count) || count > 10) return null;
  const entry = { type, hoursPerMonth: hours.value, hourlyRateCents: Math.round(price.value * 100) };
  return Array.from({ length: count }, () => entry);
}
