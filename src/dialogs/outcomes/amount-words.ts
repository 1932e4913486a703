import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { formatEuros } from '../../locales/format.ts';
import { mostAsNow } from './as-now.ts';
import type { Turn } from '../turn-types.ts';

/** `€ 659 per jaar`, `ongeveer € 129 per maand`, `tussen € 90 en € 129 per maand`; null when no amount is known. */
export function amountWords(turn: Turn, found: AssessedScheme): string | null {
  const { amountCents, amountRangeCents, period } = found;
  if (period === undefined) return null;
  if (period !== 'month' && amountCents !== undefined)
    return turn.say(`result.per.${period}`, { amount: formatEuros(amountCents) });
  const most = mostAsNow(turn, found);
  if (most !== null) return asNowWords(turn, most, period);
  const ends = amountRangeCents ?? (amountCents === undefined ? undefined : [amountCents, amountCents]);
  return ends === undefined
    ? null
    : turn.say(`result.per.${period}`, { amount: estimateWords(turn, ends[0], ends[1]) });
}

/** "Met uw inkomen van nu waarschijnlijk hoogstens € 64 per maand". */
function asNowWords(turn: Turn, most: number, period: NonNullable<AssessedScheme['period']>): string {
  if (most === 0) return turn.say('result.nothingAsNow');
  const amount = turn.say(`result.per.${period}`, { amount: estimateWords(turn, 0, most) });
  return turn.say('result.asNow', { amount });
}

/** Whole euros: what is worked out here is never exact to the cent. */
export function estimateWords(turn: Turn, low: number, high: number): string {
  if (low === high) return turn.say('result.about', { amount: euros(Math.round(high / 100)) });
  const least = Math.floor(low / 100);
  const most = euros(Math.ceil(high / 100));
  if (least <= 0) return turn.say('result.atMost', { amount: most });
  return turn.say('result.between', { low: euros(least), high: most });
}

const euros = (whole: number): string => formatEuros(whole * 100);

/** What surely brings most in a year comes first; what has no amount keeps its order, behind it. */
export const mostFirst = <T extends { readonly found: AssessedScheme }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => sureCents(b.found) - sureCents(a.found));

const sureCents = ({ amountCents, amountRangeCents, period }: AssessedScheme): number =>
  period === undefined ? 0 : (amountRangeCents?.[0] ?? amountCents ?? 0) * timesAYear[period];
const timesAYear = { month: 12, year: 1, once: 1 };

interface Open {
  readonly found: AssessedScheme;
  readonly scheme: Scheme;
}

/** Of what may come: what has an amount is worth knowing first, then what brings money every month though less is known of it. */
export const worthFirst = <T extends Open>(turn: Turn, entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => openEnds(turn, a) - openEnds(turn, b));

/** What brings nothing with the income of now stands behind the rest. */
const openEnds = (turn: Turn, { found, scheme }: Open): number =>
  mostAsNow(turn, found) === 0
    ? amountFirst
    : found.missing.length -
      (amountWords(turn, found) === null ? 0 : amountFirst) -
      (scheme.amount?.formula === undefined ? 0 : formulaFirst);
const amountFirst = 100;
const formulaFirst = 50;
