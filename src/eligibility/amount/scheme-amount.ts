import type { Known } from '../known.ts';
import { valuesOf, type Rules, type SchemeRules } from '../rules.ts';
import { amountRange } from './amount-range.ts';
import type { AmountRange } from './amount.ts';

/** What a formula of the scheme comes to; undefined when it has none of that name. */
export function schemeAmount(scheme: SchemeRules, name: string, rules: Rules, known: Known): AmountRange | undefined {
  const formula = scheme.formulas?.[name];
  if (formula === undefined) return undefined;
  return amountRange(formula, known, valuesOf(rules, scheme), rules.standard);
}
