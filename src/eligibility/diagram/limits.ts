/** The limits that an operand stands for, by household: a table has one for each type, the rest one for all. */
import { householdTypes, type HouseholdType } from '../../contract.ts';
import type { Limit } from '../compare.ts';
import { comparisonOps, type ComparisonOp, type Condition, type Operand } from '../condition.ts';
import type { Values } from '../value.ts';

export type LimitByType = Readonly<Record<HouseholdType, Limit>>;

const forAll = (limit: Limit): LimitByType => ({ single: limit, singleParent: limit, couple: limit });
const sure = (number: number): Limit => ({ low: number, high: number });

/** A value that is not confirmed has only its sure bounds. */
export function limitsOf(operand: Operand, values: Values): LimitByType {
  if (typeof operand === 'number') return forAll(sure(operand));
  const value = values[operand.value];
  if (value === undefined) throw new Error(`VALUE_UNKNOWN: ${operand.value}`);
  if (value.status === 'not_confirmed')
    return forAll({ low: value.atLeast ?? -Infinity, high: value.atMost ?? Infinity });
  if (value.byHousehold === undefined) return forAll(sure(value.number ?? 0));
  const { single, singleParent, couple } = value.byHousehold;
  return { single: sure(single), singleParent: sure(singleParent), couple: sure(couple) };
}

export const isForAll = (limits: LimitByType): boolean =>
  householdTypes.every((type) => limits[type].low === limits.single.low && limits[type].high === limits.single.high);

type Comparisons = Extract<Condition, { income: unknown }>['income'];

export interface Comparing {
  readonly op: ComparisonOp;
  readonly operand: Operand;
  readonly unclear: boolean;
}

export function comparing(spec: Comparisons): Comparing {
  const op = comparisonOps.find((one) => spec[one] !== undefined) ?? 'eq';
  return { op, operand: spec[op] ?? 0, unclear: spec.boundary === 'unclear' };
}

/** Half up to the cent; where one of the two has no sure bound, neither has the limit. */
export const shareOf = (percent: number, cents: number): number =>
  Number.isFinite(percent) && Number.isFinite(cents)
    ? Math.floor((percent * cents) / 100 + 0.5)
    : percent < 0 || cents < 0
      ? -Infinity
      : Infinity;

/** The conditions that a condition is made of, without those that only join others. */
export function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
}
