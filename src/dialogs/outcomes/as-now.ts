/**
 * "Hoogstens € 436" is no honest most for somebody with € 3.250 a month: were the year as the month is, it would be far less.
 * Only what is shown changes, and it says on what it rests: an income that rose this year, or what may be taken off it, makes
 * the year less than twelve times the month, so that no outcome hangs on it.
 */
import type { AssessedScheme, Statement } from '../../contract.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { holdTogether } from '../answers/plausible.ts';
import { addressOf } from '../ask.ts';
import { statementsOf, type ConversationState } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/** In cents; null: no less than it is, or not told. */
export function mostAsNow(turn: Turn, { id, amountRangeCents, received }: AssessedScheme): number | null {
  const [low = 0, high = 0] = amountRangeCents ?? [];
  if (low > 0 || high === 0 || received === true) return null;
  const found = schemesAsNow(turn)?.find((scheme) => scheme.id === id);
  if (found === undefined) return null;
  const most = found.outcome === 'ineligible' ? 0 : (found.amountCents ?? found.amountRangeCents?.[1] ?? 0);
  return most < high ? most : null;
}

const worked = new WeakMap<ConversationState, readonly AssessedScheme[] | null>();

function schemesAsNow(turn: Turn): readonly AssessedScheme[] | null {
  const before = worked.get(turn.state);
  if (before !== undefined) return before;
  const statements = statementsOf(turn.state);
  const year = yearAsNow(statements, Number(turn.today.slice(5, 7)));
  const found =
    year === null
      ? null
      : turn.parts.assess(turn.say)({
          municipality: turn.state.municipality ?? '',
          referenceDate: turn.today,
          statements: [...statements, year],
          address: addressOf(turn),
        }).schemes;
  worked.set(turn.state, found);
  return found;
}

const months = 12;

/** Net is never more than gross. Null: nothing is known of the month, or the income is known to be of this year only. */
function yearAsNow(statements: readonly Statement[], monthsThisYear: number): Statement | null {
  const known = fold(statements);
  const least = rangeKnown(known, 'netMonthlyIncomeCents').min * months;
  if (least <= rangeKnown(known, 'yearlyIncomeCents').min) return null;
  if (rangeKnown(known, 'monthsOnLowIncome').max < monthsThisYear) return null;
  const year: Statement = { fact: 'yearlyIncomeCents', op: 'ge', value: least };
  return holdTogether([...statements, year]) ? year : null;
}
