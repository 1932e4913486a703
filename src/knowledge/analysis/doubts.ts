/** What keeps a condition open whatever a household is like: values that are not confirmed, and sources that do not say. */
import { conditionsIn, numbersIn, tablesIn } from '../../eligibility/amount/formula-parts.ts';
import { comparisonOps, type Condition, type Operand } from '../../eligibility/condition.ts';
import { leavesOf } from '../../eligibility/diagram/limits.ts';
import type { Scheme } from '../schemas/scheme.ts';
import { organisationName, valueOf, whomToAsk, type Ground } from './ground.ts';

export interface Doubt {
  readonly by: 'Value' | 'Source';
  /** In words. */
  readonly value: string;
  /** Whom to ask. */
  readonly ask: string;
}

/** Each once, in the order of the condition. */
export function doubtsIn(ground: Ground, scheme: Scheme, when: Condition): Doubt[] {
  const found = leavesOf(when).flatMap((leaf) => [
    ...namesIn(leaf, scheme).flatMap((name) => openValue(ground, scheme, name)),
    ...unclearIn(leaf).map((value): Doubt => ({ by: 'Source', value, ask: whomToAsk(ground, scheme) })),
  ]);
  return [...new Map(found.map((doubt) => [`${doubt.by} ${doubt.value}`, doubt])).values()];
}

const unclearIn = (leaf: Condition): string[] => ('unclear' in leaf ? [leaf.unclear] : []);

function openValue(ground: Ground, scheme: Scheme, name: string): Doubt[] {
  const value = valueOf(ground, scheme, name)?.value;
  if (value?.status !== 'not_confirmed') return [];
  const ask = value.ask === undefined ? whomToAsk(ground, scheme) : organisationName(ground.knowledge, value.ask);
  return [{ by: 'Value', value: value.title, ask }];
}

/** The values that a comparison, or the formula behind an amount, is made with. */
function namesIn(leaf: Condition, scheme: Scheme): string[] {
  const spec = comparisonIn(leaf);
  if (spec !== null) return [spec].flatMap((operand) => (typeof operand === 'number' ? [] : [operand.value]));
  const formula = 'amount' in leaf ? scheme.formulas?.[leaf.amount] : undefined;
  if (formula === undefined) return [];
  return [
    ...numbersIn(formula),
    ...tablesIn(formula),
    ...conditionsIn(formula).flatMap((c) => leavesOf(c).flatMap((l) => namesIn(l, scheme))),
  ];
}

/** What a comparison compares with; null where the condition is none. */
export function comparisonIn(leaf: Condition): Operand | null {
  const spec =
    'income' in leaf
      ? leaf.income
      : 'anyAdult' in leaf
        ? leaf.anyAdult
        : 'fact' in leaf && !('is' in leaf)
          ? leaf
          : null;
  if (spec === null) return null;
  const op = comparisonOps.find((one) => spec[one] !== undefined);
  return op === undefined ? null : (spec[op] ?? null);
}
