import { dateParts, monthName, monthNumber, monthsSince, takeDates } from './dates.ts';
import { hedgeOf } from './hedges.ts';
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens } from './number-tokens.ts';
import type { NumberToken } from './number-tokens.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';
import { afterRepair } from '../answers/repairs.ts';

/**
 * How long something lasts, in whole months up to the reference date (`YYYY-MM-DD`): "3 jaar", "2 jaar en 11 maanden",
 * "anderhalf jaar", "sinds maart 2023" (from the first of that month). A bare number needs `defaultUnit`. Fails on a bare
 * year ("sinds 2019"), on "bijna 3 jaar" and "meer dan 3 jaar", and on words without a length ("al heel lang").
 */
export function parseMonths(text: string, referenceDate: string, defaultUnit?: 'years' | 'months'): Parsed<number> {
  if (text.length > longestAnswer) return fail;
  const folded = foldForMatch(text).replace(/\b(?:vanaf|sedert)\b/g, 'sinds');
  const taken = takeDates(folded, referenceDate, { shortYears: false });
  if (!taken || hedgeOf(folded) === 'bound' || doubtful.test(folded) || ofSomebody.test(folded)) return fail;
  const [date, second] = taken.dates;
  if (date) return second || /\d/.test(taken.rest) ? fail : inRange(monthsSince(date, referenceDate));
  const since = monthWithoutYear.exec(folded)?.[1];
  if (since !== undefined) return inRange(sinceLast(monthNumber(since) ?? 1, referenceDate));
  return lengthOf(afterRepair(numberTokens(inUnits(folded))), defaultUnit);
}

/** "Elke maand anders, zo al jaren, 6 jr ofzo": of several pieces the one that is a length and nothing else. Null: none, or more. */
export function lengthNamed(text: string): string | null {
  const pieces = foldForMatch(text).split(/[.,;](?!\d)| dus | want | maar /);
  const [only, ...more] = pieces.map((piece) => piece.trim()).filter((piece) => onlyLength.test(piece));
  return pieces.length > 1 && only !== undefined && more.length === 0 ? only : null;
}
const around =
  "(?:al|nu|zo|dus|ja|nee|zeker|wel|toch|gewoon|ongeveer|ong|ongv|ruim|meer dan|langer dan|bijna|ik denk|denk ik|geloof ik|schat ik|ik schat|of zo|ofzo|of langer|of meer|zo'n|een|hoor|is het|het is|in totaal|intussen|inmiddels|zoiets)";
const onlyLength = new RegExp(
  `^(?:${around} )*(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|anderhalf) ?(?:jaar|jaren|jr|maanden|maand|mnd)(?: ${around})*[ !]*$`,
);

/** At three years the month decides, so "almost" is no length. */
const doubtful = /\b(?:bijna|krap|nog niet|niet eens|om de|per|elke|iedere|leeftijd|oud|paar|aantal)\b/;

/** "Mijn zoon is 6 jaar" is an age. */
const ofSomebody =
  /(?<!\p{L})(?:ik ben|ben ik|(?:zoon|zoontje|dochter|dochtertje|kind|kindje|kleine|baby|man|vrouw|partner|moeder|vader|hij|zij|ze) (?:is|van|wordt|werd)|kinderen (?:zijn|van))(?: \p{L}+)? \d{1,3}(?: jaar| jr|$)/u;

const monthWithoutYear = new RegExp(`^(?:al )?sinds (?:eind |begin |half )?(${monthName})(?: dit jaar)?$`);

function sinceLast(month: number, referenceDate: string): number {
  return (dateParts(referenceDate).month - month + 12) % 12;
}

/** Rewrites the words that hold both number and unit. */
function inUnits(folded: string): string {
  return folded
    .replace(/\bhalf ?jaar(?:tje)?\b/g, 'half jaar')
    .replace(/\b(?:een )?(jaar|jaartje|maand|week) of ([\p{L}\d]+)$/u, '$2 $1');
}

const monthsPerUnit = new Map([
  ...names('jaar jaren jr j jaartje jaartjes', 12),
  ...names('maand maanden mnd mnden mndn m maandje', 1),
  ...names('week weken wk wkn weekje weekjes', 12 / 52),
  ...names('dag dagen', 12 / 365),
  ...names('kwartaal kwartalen', 3),
]);

function names(words: string, months: number): [string, number][] {
  return words.split(' ').map((word) => [word, months]);
}

function lengthOf(tokens: readonly NumberToken[], defaultUnit: 'years' | 'months' | undefined): Parsed<number> {
  if (tokens.some((token) => token.kind === 'mark' && !fillerMarks.has(token.text))) return fail;
  const parts = tokens.flatMap((token, index) =>
    token.kind === 'number' && !(token.article && tokens[index + 1]?.kind === 'number')
      ? [{ value: token.value, unit: unitOf(tokens[index + 1]), article: token.article }]
      : [],
  );
  const [only] = parts;
  if (parts.length === 1 && only?.unit === null && !(only.article && tokens.length > 1))
    return defaultUnit === undefined ? fail : inRange(only.value * (defaultUnit === 'years' ? 12 : 1));
  const units = new Set(parts.map(({ unit }) => unit));
  if (parts.length === 0 || units.has(null) || units.size < parts.length || saysOr(tokens)) return fail;
  return inRange(parts.reduce((sum, { value, unit }) => sum + value * (unit ?? 0), 0));
}

const fillerMarks = new Set([',', '.', '!', '(', ')', "'", '±', '+/-', '~', '+-', ':']);

function unitOf(token: NumberToken | undefined): number | null {
  return token?.kind === 'word' ? (monthsPerUnit.get(token.text) ?? null) : null;
}

function saysOr(tokens: readonly NumberToken[]): boolean {
  return tokens.some((token) => token.kind === 'word' && token.text === 'of');
}

/** A life of 125 years is the longest that the contract holds. */
function inRange(months: number): Parsed<number> {
  const whole = Math.floor(months + 1e-9);
  return whole >= 0 && whole <= 1500 ? success(whole) : fail;
}
