import { hedgeOf } from './hedges.ts';
import { foldForMatch, normalise } from '../words/normalise.ts';
import type { NumberToken } from './number-tokens.ts';
import { numberTokens } from './number-tokens.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';
import { afterRepair } from '../answers/repairs.ts';

export { numberWords } from './number-words.ts';

/**
 * The one number that an answer gives, digits or words; never negative. "ongeveer 1200" is 1200. Fails on two different
 * numbers (unless one corrects the other), on bounds ("meer dan 3"), dates, times and ordinals. "geen" and "nul" are 0.
 */
export function parseNumber(text: string): Parsed<number> {
  const tokens = answerTokens(text);
  if (tokens && none.has(foldForMatch(text))) return success(0);
  if (!tokens || tokens.some((token, index) => isLinked(tokens, token, index))) return fail;
  const [first, ...others] = numbersIn(afterRepair(tokens));
  return first !== undefined && others.every((other) => other === first) ? success(first) : fail;
}

/**
 * All numbers of an answer, in order: "40 en 38", "5, 9 en 12". With `howMany` any other count fails, and "40,38" may be
 * two numbers instead of a decimal one.
 */
export function parseNumbers(text: string, howMany?: number): Parsed<number[]> {
  const readings = [text, text.replace(/(?<![\d.,])(\d{1,2})[.,](\d{1,2})(?![\d.,]*\d)/g, '$1, $2')];
  for (const reading of howMany === undefined ? [text] : readings) {
    const numbers = numbersIn(answerTokens(reading) ?? []);
    if (numbers.length > 0 && numbers.length === (howMany ?? numbers.length)) return success(numbers);
  }
  return fail;
}

/**
 * The values among tokens. A bare "een" counts as 1 only where a noun would not follow: alone, in a list, before a unit.
 */
export function numbersIn(tokens: readonly NumberToken[]): number[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'number' && !(token.article && isArticle(tokens[index + 1])) ? [token.value] : [],
  );
}

const none = new Set(['geen', 'geen een', 'geen enkele', 'helemaal geen', 'nul', 'niet een']);

function answerTokens(text: string): NumberToken[] | null {
  if (text.length > longestAnswer || hedgeOf(foldForMatch(text)) === 'bound') return null;
  if (/^[.,]\d/.test(normalise(text)) || /\b(?:min|minus) \d/.test(foldForMatch(text))) return null;
  const tokens = numberTokens(text);
  return tokens.some((token) => token.kind === 'mark' && refused.has(token.text)) ? null : tokens;
}

const refused = new Set(['minus', 'malformed']);

/** A mark between two numbers makes a date, a time or a range. */
function isLinked(tokens: readonly NumberToken[], token: NumberToken, index: number): boolean {
  const joins = token.kind === 'mark' && '-/:'.includes(token.text);
  return joins && tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number';
}

const afterNumber = new Set(
  'en of kind kindje persoon keer maal euro eur cent jaar jr maand mnd week dag uur ik bedoel sorry nee ja hoor'.split(
    ' ',
  ),
);

function isArticle(next: NumberToken | undefined): boolean {
  if (next?.kind === 'number') return true;
  return next?.kind === 'word' && !afterNumber.has(next.text);
}
