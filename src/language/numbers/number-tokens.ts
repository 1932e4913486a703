import { foldForMatch, normalise } from '../words/normalise.ts';
import { numberWords } from './number-words.ts';
import { readNumeral } from './numerals.ts';

/** A piece of an answer. `article`: a bare "een", which may be the article as well as the number 1. */
export type NumberToken =
  { kind: 'number'; value: number; article: boolean } | { kind: 'word'; text: string } | { kind: 'mark'; text: string };

/**
 * The answer in tokens, numbers recognised: digits, Dutch number words (also over several words), "1,2k", "12 honderd",
 * "3 en een half". Words are folded. Marks: one sign each, `minus` for a minus sign, `malformed` for a number like 1.2.3.
 */
export function numberTokens(text: string): NumberToken[] {
  const spaced = normalise(text)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/(?<!\p{L})(eur|euro|ong|ca)(?=\d)/gu, '$1 ');
  const raw = rawTokens(spaced);
  return withMultipliers(withWrittenNumbers(raw));
}

const pattern =
  /(?<approx>\+\/?-|±)|(?<minus>(?<!\d\s?)-(?=[\s€]*\d))|(?<ordinal>\d+(?:e|de|ste)(?![\p{L}\d]))|(?<numeral>\d{1,3}(?: \d{3})+(?:,\d{1,2})?(?! ?\d)|\d+(?:[.,]\d+)*(?:[.,](?:-+|=))?)|(?<word>\p{L}[\p{L}\p{M}\d']*)|(?<mark>\S)/gu;

function rawTokens(text: string): NumberToken[] {
  return [...text.matchAll(pattern)].map(({ groups = {}, 0: found }): NumberToken => {
    if (groups['numeral'] !== undefined) return numeralToken(found);
    if (groups['word'] !== undefined || groups['ordinal'] !== undefined) return { kind: 'word', text: found };
    return { kind: 'mark', text: groups['minus'] === undefined ? found : 'minus' };
  });
}

function numeralToken(found: string): NumberToken {
  const value = readNumeral(found);
  return value === null ? { kind: 'mark', text: 'malformed' } : numberToken(value);
}

function numberToken(value: number, article = false): NumberToken {
  return { kind: 'number', value: Math.round(value * 1e6) / 1e6, article };
}

const longestRun = 8;

function withWrittenNumbers(tokens: readonly NumberToken[]): NumberToken[] {
  const result: NumberToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const run = result.at(-1)?.kind === 'number' && isScale(token) ? null : writtenNumber(tokens, at);
    if (run) result.push(run.token);
    else if (token?.kind === 'word') result.push({ kind: 'word', text: foldForMatch(token.text) });
    else if (token) result.push(token);
    at += run?.length ?? 1;
  }
  return result;
}

/** In "12 honderd 50" the word multiplies the number before it. */
function isScale(token: NumberToken | undefined): boolean {
  return token?.kind === 'word' && (token.text === 'honderd' || token.text === 'duizend');
}

/** The longest run of words from here that says one number: "vijf en twintig" is 25, "vijf en negen" starts with 5. */
function writtenNumber(tokens: readonly NumberToken[], at: number): { token: NumberToken; length: number } | null {
  const words = tokens.slice(at, at + longestRun).map((token) => (token.kind === 'word' ? token.text : null));
  const end = words.indexOf(null);
  const folded = words.slice(0, end < 0 ? undefined : end).map((word) => foldForMatch(word ?? ''));
  for (let length = folded.length; length > 0; length -= 1) {
    const run = folded.slice(0, length);
    const value = joinable(run) ? numberWords(run.join('')) : null;
    if (value !== null) return { token: numberToken(value, length === 1 && words[0] === 'een'), length };
  }
  return null;
}

/** Parts of one number stand apart only around "honderd", "duizend" and "en": "vijf tien" is not 15. */
function joinable(run: readonly string[]): boolean {
  return run.every(
    (word, index) =>
      index === 0 || /(?:honderd|duizend|^en)$/.test(run[index - 1] ?? '') || /^(?:honderd|duizend|en$)/.test(word),
  );
}

const multipliers = new Map(
  Object.entries({
    honderd: 100,
    duizend: 1000,
    k: 1000,
    mille: 1000,
    ton: 100_000,
    miljoen: 1e6,
    tientje: 10,
    tientjes: 10,
  }),
);

function withMultipliers(tokens: readonly NumberToken[]): NumberToken[] {
  const result: NumberToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const grown = token?.kind === 'number' ? grow(token.value, tokens, at + 1) : null;
    if (grown) result.push(numberToken(grown.value));
    else if (token?.kind === 'mark' && token.text === '½') result.push(numberToken(0.5));
    else if (token) result.push(token);
    at = grown?.next ?? at + 1;
  }
  return result;
}

function grow(value: number, tokens: readonly NumberToken[], next: number): { value: number; next: number } | null {
  const half = halfAfter(tokens, next);
  if (half > 0) return { value: value + 0.5, next: next + half };
  const factor = multiplier(tokens[next]);
  if (factor === null || (value >= 100 && factor < 1000)) return null;
  const hundreds = factor === 100 ? tensAfterEn(tokens, next + 1) : null;
  if (hundreds !== null && Number.isInteger(value)) return { value: value * factor + hundreds, next: next + 3 };
  const rest = tokens[next + 1];
  if (rest?.kind === 'number' && factor >= 100 && rest.value < factor && Number.isInteger(value))
    return { value: value * factor + rest.value, next: next + 2 };
  return { value: value * factor, next: next + 1 };
}

/** "6 honderd en 50 euro"; of "6 honderd en 50 gas" the second is something else. */
function tensAfterEn(tokens: readonly NumberToken[], at: number): number | null {
  const [en, tens, behind] = tokens.slice(at, at + 3);
  if (en?.kind !== 'word' || en.text !== 'en' || tens?.kind !== 'number' || tens.value < 10 || tens.value >= 100)
    return null;
  const isSum = behind === undefined || behind.kind === 'mark' || (behind.kind === 'word' && sums.has(behind.text));
  return isSum ? tens.value : null;
}
const sums = new Set('euro eur per netto bruto huur aan in'.split(' '));

function multiplier(token: NumberToken | undefined): number | null {
  return token?.kind === 'word' ? (multipliers.get(token.text) ?? null) : null;
}

/** How many tokens "½", "en half" or "en een half" take. */
function halfAfter(tokens: readonly NumberToken[], at: number): number {
  const isHalf = (token: NumberToken | undefined): boolean => token?.kind === 'number' && token.value === 0.5;
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind === 'mark' && first.text === '½') return 1;
  if (first?.kind !== 'word' || first.text !== 'en') return 0;
  if (isHalf(second)) return 2;
  return second?.kind === 'number' && second.article && isHalf(third) ? 3 : 0;
}
