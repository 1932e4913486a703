/** The same schemes for json-rules-engine: a rule each, that fires when all conditions hold. */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { booleanFacts, numberFacts, type Household } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { booleanOf, numberOf } from '../../src/eligibility/diagram/household-values.ts';
import type { SchemeRules } from '../../src/eligibility/rules.ts';

export type Facts = Record<string, number | boolean | string>;

export const jsonRules = (schemes: readonly SchemeRules[]): Engine => new Engine(schemes.map(ruleOf));

/** Ids of the schemes that all conditions of hold. */
export async function eligibleBy(engine: Engine, facts: Facts): Promise<Set<string>> {
  const { events } = await engine.run(facts);
  return new Set(events.map(({ type }) => type));
}

const ruleOf = ({ id, conditions }: SchemeRules): RuleProperties => ({
  conditions: { all: conditions.map(({ when }) => nested(when)) },
  event: { type: id },
});

const operators = {
  le: 'lessThanInclusive',
  lt: 'lessThan',
  ge: 'greaterThanInclusive',
  gt: 'greaterThan',
  eq: 'equal',
} as const;

/** @throws for what has no plain form */
function nested(when: Condition): NestedCondition {
  if ('all' in when) return { all: when.all.map(nested) };
  if ('any' in when) return { any: when.any.map(nested) };
  if ('not' in when) return { not: nested(when.not) };
  if ('household' in when) return { fact: 'household', operator: 'in', value: when.household };
  if ('is' in when) return { fact: when.fact, operator: 'equal', value: when.is };
  if ('fact' in when)
    for (const op of ['le', 'lt', 'ge', 'gt', 'eq'] as const)
      if (typeof when[op] === 'number') return { fact: when.fact, operator: operators[op], value: when[op] };
  throw new Error(`no plain condition: ${JSON.stringify(when)}`);
}

/** All that a rule may ask of a household that says everything. */
export function factsOf(household: Household): Facts {
  const numbers = numberFacts.flatMap((fact) => {
    const value = numberOf(household, fact);
    return value === null ? [] : [[fact, value]];
  });
  const booleans = booleanFacts.flatMap((fact) => {
    const value = booleanOf(household, fact);
    return value === null ? [] : [[fact, value]];
  });
  const hasPartner = household.household === 'couple';
  const hasChildren = (household.children ?? []).length > 0;
  return {
    ...Object.fromEntries([...numbers, ...booleans]),
    household: household.household ?? '',
    hasPartner,
    hasChildren,
  };
}
