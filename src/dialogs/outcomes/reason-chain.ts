/** A reason that a resident can follow: where the limit is, and what they said themselves. */
import type { AssessedReason, FactId, ReasonKnown, ReasonLimit } from '../../contract.ts';
import { figureWords } from '../../knowledge/figure-words.ts';
import { factNames } from '../../knowledge/missing-words.ts';
import { unitOfFact } from '../../knowledge/reason-values.ts';
import { formatNumber } from '../../locales/format.ts';
import { addressOf } from '../ask.ts';
import { statementsOf } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/** Facts whose name reads well in "De grens voor … is …". */
const named: ReadonlySet<FactId> = new Set([
  'age',
  'partnerAge',
  'incomePercent',
  'netMonthlyIncomeCents',
  'yearlyIncomeCents',
  'assetsCents',
  'taxAssetsCents',
  'bankBalanceCents',
  'carValueCents',
  'rentCents',
]);

/** "De grens voor uw inkomen per jaar is € 40.857. U zei dat het meer is." Without figures: the reason's own words. */
export function reasonChain(turn: Turn, { text, limit, known }: AssessedReason): string {
  const said = limit === undefined || known === undefined ? null : saidWords(turn, limit, known);
  if (limit === undefined || known === undefined || said === null) return text;
  const [fact] = factNames(turn.parts.knowledge, [known.fact], addressOf(turn));
  return fact === undefined ? text : `${turn.say('scheme.limit', { fact, value: limitWords(turn, limit) })} ${said}`;
}

const limitWords = (turn: Turn, { value, unit }: ReasonLimit): string =>
  unit === 'percent'
    ? turn.say('assessment.percentOfStandard', { percent: formatNumber(value) })
    : figureWords(value, unit);

/** Null when they did not say it themselves, or not in the measure of the limit. */
function saidWords(turn: Turn, limit: ReasonLimit, known: ReasonKnown): string | null {
  const unit = unitOfFact(known.fact);
  const isSaid = statementsOf(turn.state).some((s) => s.fact === known.fact);
  if (!named.has(known.fact) || !isSaid || unit !== limit.unit) return null;
  if (typeof known.value === 'number')
    return turn.say('scheme.said.exactly', { value: figureWords(known.value, unit) });
  return boundWords(turn, limit.value, known);
}

/** Seen from the limit: more, less, or just not more. */
function boundWords({ say }: Turn, limit: number, known: ReasonKnown): string | null {
  const { atLeast, moreThan, atMost, lessThan } = known;
  if ((atLeast !== undefined && atLeast > limit) || (moreThan !== undefined && moreThan >= limit))
    return say('scheme.said.more');
  if ((atMost !== undefined && atMost < limit) || (lessThan !== undefined && lessThan <= limit))
    return say('scheme.said.less');
  return atMost === limit ? say('scheme.said.notMore') : null;
}
