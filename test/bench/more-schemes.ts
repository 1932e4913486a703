/** More schemes than there are: copies of real ones with other ids and other limits, to see what the engine can carry. */
import type { Condition, Operand } from '../../src/eligibility/condition.ts';
import type { Rules, SchemeRules } from '../../src/eligibility/rules.ts';
import type { Value, Values } from '../../src/eligibility/value.ts';

/** The real schemes first, then copies until there are `count`. */
export function withCopies(rules: Rules, count: number): Rules {
  const copies = Array.from({ length: Math.max(0, count - rules.schemes.length) }, (_, index) =>
    copyOf(rules.schemes, rules.values, index),
  );
  return { ...rules, schemes: [...rules.schemes, ...copies.flat()] };
}

function copyOf(schemes: readonly SchemeRules[], national: Values, index: number): SchemeRules[] {
  const original = schemes[index % schemes.length];
  if (original === undefined) return [];
  const round = 1 + Math.floor(index / schemes.length);
  const values = { ...national, ...original.values };
  return [{ ...original, id: `copy-${String(round)}/${original.id.replace('/', '-')}`, values: raised(values, round) }];
}

/** Limits of money and percentages move, a hundredth for each round; ages, months and counts are what they are. */
const raised = (values: Values, round: number): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, raisedValue(value, round)]));

function raisedValue(value: Value, round: number): Value {
  const more = (number: number): number => (number > 70 ? Math.round(number * (1 + round / 100)) : number);
  const { number, byHousehold } = value;
  return {
    ...value,
    ...(number !== undefined && { number: more(number) }),
    ...(byHousehold !== undefined && {
      byHousehold: {
        single: more(byHousehold.single),
        singleParent: more(byHousehold.singleParent),
        couple: more(byHousehold.couple),
      },
    }),
  };
}

/** Of schemes only what compares single facts with numbers, for engines that know no more. Schemes without any are left out. */
export function plainSchemes(rules: Rules): SchemeRules[] {
  return rules.schemes.flatMap((scheme) => {
    const values = { ...rules.values, ...scheme.values };
    const conditions = scheme.conditions.flatMap(({ id, when }) => {
      const plain = plainCondition(when, values);
      return plain === null ? [] : [{ id, when: plain }];
    });
    return conditions.length < 2 ? [] : [{ id: scheme.id, conditions, values: {} }];
  });
}

/** About the standard of somebody alone: an income limit that is plain enough. */
const centsAPercent = 1_450;

function plainCondition(when: Condition, values: Values): Condition | null {
  if ('all' in when) return joined(when.all, values, (all) => ({ all }));
  if ('any' in when) return joined(when.any, values, (any) => ({ any }));
  if ('not' in when) return joined([when.not], values, (parts) => ({ not: { all: parts } }));
  if ('is' in when || 'household' in when) return when;
  if ('income' in when)
    return compared(when.income, values, (op, limit) => ofFact('netMonthlyIncomeCents', op, limit * centsAPercent));
  if ('anyAdult' in when)
    return compared(when.anyAdult, values, (op, limit) => ({
      any: [ofFact('age', op, limit), { all: [couple, ofFact('partnerAge', op, limit)] }],
    }));
  if (!('fact' in when)) return null;
  const { fact } = when;
  return compared(when, values, (op, limit) =>
    fact === 'partnerAge' ? { all: [couple, ofFact(fact, op, limit)] } : ofFact(fact, op, limit),
  );
}

const couple: Condition = { household: ['couple'] };
const ops = ['le', 'lt', 'ge', 'gt', 'eq'] as const;
type Op = (typeof ops)[number];
type Fact = Extract<Condition, { fact: unknown; le?: unknown }>['fact'];
type NumberOf<F> = F extends Extract<Condition, { is: unknown }>['fact'] ? never : F;

const ofFact = (fact: NumberOf<Fact>, op: Op, limit: number): Condition => ({ fact, [op]: limit });

function joined(parts: readonly Condition[], values: Values, join: (some: Condition[]) => Condition): Condition | null {
  const plain = parts.flatMap((part) => plainCondition(part, values) ?? []);
  return plain.length === 0 ? null : join(plain);
}

function compared(
  spec: Partial<Record<Op, Operand | undefined>>,
  values: Values,
  with_: (op: Op, limit: number) => Condition,
): Condition | null {
  const op = ops.find((one) => spec[one] !== undefined);
  const operand = op === undefined ? undefined : spec[op];
  if (op === undefined || operand === undefined) return null;
  if (typeof operand === 'number') return with_(op, operand);
  const { number, byHousehold, status } = values[operand.value] ?? {};
  if (status === 'not_confirmed') return null;
  if (number !== undefined) return with_(op, number);
  if (byHousehold === undefined) return null;
  const types = ['single', 'singleParent', 'couple'] as const;
  return { any: types.map((type) => ({ all: [{ household: [type] }, with_(op, byHousehold[type])] })) };
}
