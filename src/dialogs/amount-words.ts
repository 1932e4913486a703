import type { AssessedScheme } from '../contract.ts';
import { formatEuros } from '../locales/format.ts';
import type { Turn } from './turn-types.ts';

/** `€ 659 per jaar`, or null when no amount is known. */
export function amountWords(turn: Turn, found: AssessedScheme): string | null {
  if (found.amountCents === undefined || found.period === undefined) return null;
  return turn.say(`result.per.${found.period}`, { amount: formatEuros(found.amountCents) });
}
