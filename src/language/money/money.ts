import { isCounted } from '../numbers/counted-things.ts';
import { hedgeOf } from '../numbers/hedges.ts';
import { takePeriod } from './money-period.ts';
import type { Period } from './money-period.ts';
import { foldForMatch } from '../words/normalise.ts';
import { namesNoAmount } from '../numbers/no-amounts.ts';
import { numberTokens } from '../numbers/number-tokens.ts';
import type { NumberToken } from '../numbers/number-tokens.ts';
import { numbersIn } from '../numbers/numbers.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';
import { afterRepair } from '../answers/repairs.ts';

export { parsePeriod, perMonthCents } from './money-period.ts';
export type { Period } from './money-period.ts';

/**
 * An amount in cents as someone typed it. `approximate`: "ongeveer", "denk ik"; confirm it near a limit. `period`: what the
 * text itself says, else `null`. Gross or net is not told apart. "niks" is 0. Fails on negative amounts, bounds ("minder dan
 * 1200"), two amounts, amounts with another unit ("43 jaar", "5%"), and above 100 million euros.
 */
export function parseMoney(text: string): Parsed<{ cents: number; approximate: boolean; period: Period | null }> {
  if (text.length > longestAnswer) return fail;
  const folded = foldForMatch(text);
  if (nothing.has(folded)) return success({ cents: 0, approximate: false, period: null });
  const taken = namesNoAmount(folded) ? null : takePeriod(folded);
  const hedge = taken ? hedgeOf(taken.rest) : 'bound';
  const cents = taken && hedge !== 'bound' ? centsIn(taken.rest) : null;
  if (!taken || cents === null) return fail;
  return success({ cents, approximate: hedge === 'approximate', period: taken.period });
}

const nothing = new Set(
  [
    'niks',
    'niets',
    'nix',
    'noppes',
    'nada',
    'geen',
    'nul',
    'nul komma nul',
    'helemaal niks',
    'helemaal niets',
    'nul euro',
  ]
    .concat(['geen cent', 'geen rooie cent', 'geen euro', 'geen geld', 'ik heb niks', 'ik heb niets', 'heb niks'])
    .concat([
      'ik heb geen geld',
      'ik heb geen cent',
      'geen spaargeld',
      'ik heb geen spaargeld',
      'niks joh',
      'niets hoor',
    ]),
);

const mostCents = 100_000_000_00;

function centsIn(rest: string): number | null {
  if (/^[.,]\d/.test(rest) || [owed, people, aged].some((other) => other.test(rest))) return null;
  const tokens = numberTokens(withCents(rest));
  if (tokens.some((token, index) => isRefused(token, tokens[index - 1]))) return null;
  const [first, ...others] = numbersIn(afterRepair(tokens));
  if (first === undefined || others.some((other) => other !== first)) return null;
  const cents = Math.round(first * 100);
  return Math.abs(first * 100 - cents) < 1e-6 && cents <= mostCents ? cents : null;
}

/** Money that is missing is no amount that someone has. */
const owed = /\bmin\b(?! of meer)|\b(?:minus|negatief|rood|tekort|schuld|schulden|achterstand)\b|-\//;

/** "Alleen wij 2" are people. */
const people = /\b(?:wij|we|ons|met z'n|met zn|met ons|samen met) (?:z'n |zn )?\d(?![\d.,]|\s?(?:euro|eur|€))/;

/** "Hij is 80", "ik ben 34 jaar". */
const aged =
  /\b(?:ik ben|ben ik|(?:hij|zij|ze|die|moeder|vader|man|vrouw|partner|zoon|dochter|oma|opa) is) (?:(?:nu|net|al|pas|ook|bijna) )*\d{1,3}\b(?![\d.,]\d| ?(?:€|euro|eur|kwijt|netto|per|duizend|k\b))/;

/** "12 euro 50" and "12 euro en 5 cent" in one number; "50 cent" too. */
function withCents(text: string): string {
  return text
    .replace(
      /(\d)\s?(?:euros?|eur|€)\s?(?:en )?(\d{1,2})(?=\s?(?:cent|ct)\b|$)(?:\s?(?:cent|ct))?/g,
      (_, euro: string, cent: string) => {
        return `${euro},${cent.padStart(2, '0')}`;
      },
    )
    .replace(/(?<![\d.,])(\d{1,2})\s?(?:cent|ct)\b/g, (_, cent: string) => `0,${cent.padStart(2, '0')}`);
}

function isRefused(token: NumberToken, before: NumberToken | undefined): boolean {
  if (token.kind === 'mark' && (token.text === 'minus' || token.text === 'malformed')) return true;
  return before?.kind === 'number' && token.kind !== 'number' && (otherUnits.has(token.text) || isCounted(token.text));
}

const otherUnits = new Set(
  (
    'jaar jaren jr maand maanden mnd week weken wk dag dagen uur uren u minuten kind kinderen kids kinders zoons dochters ' +
    'mensen personen persoon man keer maal x procent % m2 km kg meter cm cent ct januari februari maart april mei juni juli ' +
    'augustus september oktober november december ste de e : /'
  ).split(' '),
);
