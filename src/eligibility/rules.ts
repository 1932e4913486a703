/** The rules of a municipality on a day, as far as the engine needs them; knowledge has the words. */
import type { Formulas } from './amount/formula.ts';
import type { Condition } from './condition.ts';
import type { IncomeStandard } from './income-standard.ts';
import type { Values } from './value.ts';

/** What the engine needs of a scheme. */
export interface SchemeRules {
  readonly id: string;
  readonly conditions: readonly { readonly id: string; readonly when: Condition }[];
  readonly values: Values;
  /** For its amount conditions, and for the amount itself. */
  readonly formulas?: Formulas | undefined;
}

export interface Rules {
  readonly schemes: readonly SchemeRules[];
  readonly standard: IncomeStandard | null;
  /** National values of the reference date. */
  readonly values: Values;
}

const merged = new WeakMap<SchemeRules, { readonly national: Values; readonly all: Values }>();

/** The scheme's own values and the national ones; its own go first. Merged once: every condition asks for them. */
export function valuesOf(rules: Rules, scheme: SchemeRules): Values {
  const known = merged.get(scheme);
  if (known?.national === rules.values) return known.all;
  const all = { ...rules.values, ...scheme.values };
  merged.set(scheme, { national: rules.values, all });
  return all;
}
