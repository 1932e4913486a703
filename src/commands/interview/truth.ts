/** What the resident of an interview knows about the own household, and whether something that is said of it is so. */
import {
  booleanFacts,
  isNumberFact,
  type BooleanFact,
  type FactId,
  type Household,
  type NumberFact,
  type Statement,
  type TestOp,
} from '../../contract.ts';
import { householdStatements } from '../../eligibility/household-statements.ts';
import { possibleStandards, type IncomeStandard } from '../../eligibility/income-standard.ts';
import { fold, rangeKnown, type Known } from '../../eligibility/known.ts';

/** `standard`: of the day, null where none in euros is known. */
export function truthOf(household: Household, standard: IncomeStandard | null): Known {
  const statements = householdStatements(household);
  const net = standard === null ? null : netFromPercent(household, fold(statements), standard);
  return net === null
    ? fold(statements)
    : fold([...statements, { fact: 'netMonthlyIncomeCents', op: 'is', value: net }]);
}

/** A household may give its income as a percentage; whoever lives on it knows the euros. */
function netFromPercent(household: Household, known: Known, standard: IncomeStandard): number | null {
  const { incomePercent, netMonthlyIncomeCents } = household;
  if (incomePercent == null || netMonthlyIncomeCents != null) return null;
  const [limit, other] = possibleStandards(known, standard).limits;
  if (limit === undefined || other !== undefined || limit.low !== limit.high) return null;
  return Math.floor((incomePercent * limit.low) / 100 + 0.5);
}

const isBooleanFact = (fact: FactId): fact is BooleanFact => booleanFacts.some((f) => f === fact);

/** Null: the resident does not know. */
export function isSo({ fact, op, value }: Statement, truth: Known): boolean | null {
  if (isBooleanFact(fact)) {
    const own = truth.booleans.get(fact);
    return own === undefined ? null : own === value;
  }
  if (fact === 'household') return only([...truth.household].map((type) => type === value));
  if (fact === 'receives' && Array.isArray(value)) return hasAll(value.map(String), truth);
  if (!isNumberFact(fact) || typeof value !== 'number' || op === 'isNot' || op === 'has') return null;
  return passes(fact, op === 'is' ? 'eq' : op, value, truth);
}

/** True or false where all say so. */
const only = (answers: readonly boolean[]): boolean | null =>
  answers.every((one) => one) ? true : answers.some((one) => one) ? null : false;

function hasAll(ids: readonly string[], { receives, receivesComplete }: Known): boolean | null {
  const each = ids.map((id) => receives.get(id) ?? (receivesComplete ? false : null));
  if (each.includes(false)) return false;
  return each.includes(null) ? null : true;
}

/** Whether a number passes a test; null when it is not known well enough. */
export function passes(fact: NumberFact, op: TestOp, value: number, truth: Known): boolean | null {
  const { min, max } = rangeKnown(truth, fact);
  const holds = (own: number): boolean =>
    ({ le: own <= value, lt: own < value, ge: own >= value, gt: own > value, eq: own === value })[op];
  if (op === 'eq') return min === max ? min === value : value < min || value > max ? false : null;
  return only([holds(min), holds(max)]);
}
