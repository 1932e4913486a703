/** "Not" without the word, so that a reader need not turn a sentence round. */
import { householdTypes } from '../../contract.ts';
import type { ComparisonOp, Condition } from '../../eligibility/condition.ts';

type Comparison = Extract<Condition, { income: unknown }>['income'];

/** The comparison that holds just when this one fails. Exactly equal has no opposite: callers keep the word "not". */
export function opposite({ le, lt, ge, gt, boundary }: Comparison): Comparison {
  return {
    ...(le !== undefined && { gt: le }),
    ...(lt !== undefined && { ge: lt }),
    ...(ge !== undefined && { lt: ge }),
    ...(gt !== undefined && { le: gt }),
    ...(boundary !== undefined && { boundary }),
  };
}

/** Facts that a household without a partner or children does not have: for them "not 18 or older" is not "under 18". */
const ofOthers: readonly string[] = ['partnerAge', 'children.count'];
const hasOpposite = (spec: Partial<Record<ComparisonOp, unknown>>): boolean => spec.eq === undefined;

/** The same as "not this", said straight; null where only "not" says it. */
export function negated(condition: Condition): Condition | null {
  if ('not' in condition) return condition.not;
  if ('is' in condition) return { fact: condition.fact, is: !condition.is };
  if ('household' in condition) {
    const others = householdTypes.filter((type) => !condition.household.includes(type));
    return others.length === 0 ? null : { household: others };
  }
  if ('income' in condition) return hasOpposite(condition.income) ? { income: opposite(condition.income) } : null;
  if (!('fact' in condition) || !hasOpposite(condition) || ofOthers.includes(condition.fact)) return null;
  return condition.presumedWhen === undefined ? { fact: condition.fact, ...opposite(condition) } : null;
}
