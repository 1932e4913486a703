/** Gives a condition its value for what is known: Kleene's three values, with what is missing and what is in doubt. */
import type { FactId, NumberFact } from '../contract.ts';
import { amountNode } from './amount/amount-node.ts';
import type { AmountRange } from './amount/amount.ts';
import { compareAny, type Comparison, type Limit } from './compare.ts';
import type { ComparisonOp, Condition, Operand } from './condition.ts';
import { comparing, shareOf } from './diagram/limits.ts';
import { possibleStandards, type IncomeStandard, type PossibleStandards } from './income-standard.ts';
import { isWhole, rangeKnown, type Known } from './known.ts';
import { missingFacts } from './missing-facts.ts';
import {
  all,
  any,
  atLeast,
  decided,
  leaf,
  not,
  open,
  stuck,
  type Doubt,
  type Node,
  type ShownLimit,
  type Threshold,
} from './node.ts';
import { isExact, type Range } from './range.ts';
import type { Values } from './value.ts';

export interface Setting {
  readonly known: Known;
  /** The standards in euros of the reference date; null where none is confirmed: then income is a percentage. */
  readonly standard: IncomeStandard | null;
  /** Those that may apply to this household, when somebody has worked them out before. */
  readonly standards?: (() => PossibleStandards) | undefined;
  /** The scheme's own values and the national ones. */
  readonly values: Values;
  /** The value of another scheme, by id. */
  readonly scheme: (id: string) => Node;
  /** What the scheme's own formula of that name comes to; left out where there is none to work out. */
  readonly amount?: ((name: string, known?: Known) => AmountRange | undefined) | undefined;
}

type Kind<K extends string> = Extract<Condition, Record<K, unknown>>;

export function evaluate(condition: Condition, setting: Setting): Node {
  if ('all' in condition) return all(condition.all.map((c) => evaluate(c, setting)));
  if ('any' in condition) return any(condition.any.map((c) => evaluate(c, setting)));
  if ('not' in condition) return not(evaluate(condition.not, setting));
  if ('of' in condition)
    return atLeast(
      condition.atLeast,
      condition.of.map((c) => evaluate(c, setting)),
    );
  if ('amount' in condition)
    return amountNode(condition.amount, condition.ge, setting.known, (at) => setting.amount?.(condition.amount, at));
  if ('unclear' in condition) return leaf(stuck, { doubts: [{ value: condition.unclear }] });
  if ('income' in condition) return income(condition.income, setting);
  if ('is' in condition) return boolean(condition, setting.known);
  if ('fact' in condition) return presumable(condition, setting);
  return household(condition, setting);
}

/** A bound that always holds stands in for a number that is not known: bijstand all year is under the allowances' limits. */
function presumable(condition: Exclude<Kind<'fact'>, Kind<'is'>>, setting: Setting): Node {
  const node = number(condition.fact, condition, setting);
  if (condition.presumedWhen === undefined || node.holds !== null) return node;
  const presumption = receives(condition.presumedWhen, setting.known);
  if (presumption.holds === true) return { ...node, ...decided(true), facts: [], doubts: [], thresholds: [] };
  return presumption.holds === null ? { ...node, canHold: true, facts: [...node.facts, ...presumption.facts] } : node;
}

type OtherCondition = Kind<'household'> | Kind<'anyAdult'> | Kind<'anyChild'> | Kind<'receives'> | Kind<'scheme'>;

function household(condition: OtherCondition, setting: Setting): Node {
  if ('household' in condition) return householdType(condition.household, setting.known);
  if ('anyAdult' in condition) return anyAdult(condition.anyAdult, setting);
  if ('anyChild' in condition) return anyChild(condition.anyChild, setting.known);
  if ('receives' in condition) return receives(condition.receives, setting.known);
  return any([receives(condition.scheme, setting.known), setting.scheme(condition.scheme)]);
}

function boolean(condition: Kind<'is'>, known: Known): Node {
  const value = known.booleans.get(condition.fact);
  return value === undefined
    ? leaf(open, { facts: missingFacts(known, condition.fact) })
    : leaf(decided(value === condition.is));
}

function householdType(types: Kind<'household'>['household'], known: Known): Node {
  const inside = [...known.household].filter((type) => types.includes(type)).length;
  if (inside === known.household.size) return leaf(decided(true));
  return inside === 0 ? leaf(decided(false)) : leaf(open, { facts: ['household'] });
}

function receives(id: string, known: Known): Node {
  const value = known.receives.get(id) ?? (known.receivesComplete ? false : undefined);
  return value === undefined ? leaf(open, { facts: ['receives'] }) : leaf(decided(value));
}

type ComparisonSpec = Kind<'income'>['income'];

interface Resolved {
  readonly limits: readonly Limit[];
  readonly doubts: readonly Doubt[];
  readonly facts: readonly FactId[];
}

/** The limits that an operand may stand for. A name that does not exist is caught when knowledge is loaded. */
function resolve(operand: Operand, { known, values }: Setting): Resolved {
  if (typeof operand === 'number') return { limits: [{ low: operand, high: operand }], doubts: [], facts: [] };
  const value = values[operand.value];
  if (value === undefined) throw new Error(`VALUE_UNKNOWN: ${operand.value}`);
  if (value.status === 'not_confirmed') {
    const doubt = { value: value.title, ...(value.ask !== undefined && { ask: value.ask }) };
    return {
      limits: [{ low: value.atLeast ?? -Infinity, high: value.atMost ?? Infinity }],
      doubts: [doubt],
      facts: [],
    };
  }
  if (value.number !== undefined) return { limits: [{ low: value.number, high: value.number }], doubts: [], facts: [] };
  const table = value.byHousehold;
  const numbers = [...new Set([...known.household].flatMap((type) => (table === undefined ? [] : [table[type]])))];
  return {
    limits: numbers.map((n) => ({ low: n, high: n })),
    doubts: [],
    facts: numbers.length > 1 ? ['household'] : [],
  };
}

/** Nothing is so of a partner there is not; who tells a partner's age has one. */
function number(fact: NumberFact, spec: ComparisonSpec, setting: Setting): Node {
  const { known } = setting;
  const node = comparisonNode(fact, spec, setting);
  const hasPartner = known.booleans.get('hasPartner') ?? (known.numbers.has('partnerAge') ? true : undefined);
  return fact !== 'partnerAge' || hasPartner === true
    ? node
    : all([boolean({ fact: 'hasPartner', is: true }, known), node]);
}

function comparisonNode(fact: NumberFact, spec: ComparisonSpec, setting: Setting): Node {
  const { op, operand, unclear } = comparing(spec);
  const { limits, doubts, facts } = resolve(operand, setting);
  const sides: Sides = { fact, range: rangeKnown(setting.known, fact), op, limits, unclear };
  const comparison = compareAny(sides.range, op, limits, unclear);
  const unit = unitOf(fact);
  const shown = shownValues(sides, comparison.holds).map((value) => ({ fact, value, unit }));
  if (comparison.holds !== null) return leaf(comparison, { limits: shown });
  return openLeaf(sides, comparison, [...missingFacts(setting.known, fact), ...facts], doubts, shown);
}

const isSure = (limit: Limit): boolean => limit.low === limit.high;
const unitOf = (fact: NumberFact): ShownLimit['unit'] =>
  fact.endsWith('Cents') ? 'cents' : fact === 'incomePercent' ? 'percent' : 'number';

interface Sides {
  readonly fact: NumberFact;
  readonly range: Range;
  readonly op: ComparisonOp;
  readonly limits: readonly Limit[];
  readonly unclear: boolean;
}

function openLeaf(
  sides: Sides,
  comparison: Comparison,
  facts: readonly FactId[],
  doubts: readonly Doubt[],
  limits: readonly ShownLimit[],
): Node {
  const { range } = sides;
  const atLimit =
    sides.unclear && isExact(range) && sides.limits.some((l) => l.low <= range.min && l.high >= range.min);
  return leaf(comparison, {
    facts,
    doubts: atLimit ? [...doubts, { value: 'boundary' }] : doubts,
    thresholds: tests(sides),
    limits,
  });
}

/** Of a limit that is not sure, the bound that decided. */
function shownValues({ limits, op }: Sides, holds: boolean | null): number[] {
  const isUpper = op === 'le' || op === 'lt';
  return limits
    .filter((limit) => isSure(limit) || (holds !== null && op !== 'eq'))
    .map((limit) => (holds === isUpper ? limit.low : limit.high));
}

/** The yes/no tests that cut the range where this comparison changes: at a sure limit, or at the sure bounds of one. */
function tests({ fact, op, limits, unclear, range }: Sides): Threshold[] {
  const ops = unclear || op === 'eq' ? bothWays : op === 'le' || op === 'gt' ? upwards : downwards;
  const found: Threshold[] = [];
  for (const limit of limits)
    for (const bound of boundsOf(limit))
      for (const test of ops) {
        const value = unclear && isWhole(fact) ? bound + (test === 'le' ? -1 : 1) : bound;
        const isInside = value >= range.min && value <= range.max;
        if (isInside && (test === 'le' ? range.max > value : range.min < value))
          found.push({ fact, op: test, value, ...(limits.length > 1 && oneOfMany) });
      }
  return found;
}

const bothWays = ['le', 'ge'] as const;
const upwards = ['le'] as const;
const downwards = ['ge'] as const;
const oneOfMany = { isOneOfMany: true } as const;

const boundsOf = (limit: Limit): number[] =>
  isSure(limit) ? [limit.low] : [limit.low, limit.high].filter((bound) => bound > 0 && Number.isFinite(bound));

/** Income as a percentage of the standard: by euros against the limit in euros, else by the percentage that is known. */
function income(spec: ComparisonSpec, setting: Setting): Node {
  const percent = number('incomePercent', spec, setting);
  if (setting.standard === null) return percent;
  const euros = incomeInEuros(spec, setting, setting.standard);
  const { numbers } = setting.known;
  if (euros.holds !== null || !numbers.has('incomePercent')) return euros;
  return percent.holds !== null || !numbers.has('netMonthlyIncomeCents') ? percent : euros;
}

function incomeInEuros(spec: ComparisonSpec, setting: Setting, standard: IncomeStandard): Node {
  const { op, operand, unclear } = comparing(spec);
  const { known } = setting;
  const percents = resolve(operand, setting);
  const standards = setting.standards?.() ?? possibleStandards(known, standard);
  const fact = 'netMonthlyIncomeCents';
  const limits = percents.limits.flatMap((p) =>
    standards.limits.map((s) => ({ low: shareOf(p.low, s.low), high: shareOf(p.high, s.high) })),
  );
  const sides: Sides = { fact, range: rangeKnown(known, fact), op, limits, unclear };
  const comparison = compareAny(sides.range, op, limits, unclear);
  const shown = shownValues(sides, comparison.holds).map((value) => incomeLimit(value, percents.limits));
  if (comparison.holds !== null) return leaf(comparison, { limits: shown });
  const telling = standards.facts().flatMap((f) => missingFacts(known, f));
  const doubts = [...percents.doubts, ...unsupported(standards.limits)];
  return openLeaf(sides, comparison, [...missingFacts(known, fact), ...telling, ...percents.facts], doubts, shown);
}

/** The percentage is told when it is one that is sure. */
function incomeLimit(value: number, percents: readonly Limit[]): ShownLimit {
  const [percent, ...others] = percents;
  const isOne = percent !== undefined && others.length === 0 && isSure(percent);
  return { fact: 'income', value, unit: 'cents', ...(isOne && { percent: percent.low }) };
}

/** The law or the source gives this household no sure standard. */
const unsupported = (limits: readonly Limit[]): Doubt[] =>
  limits.every((l) => !isSure(l)) ? [{ value: 'incomeStandard' }] : [];

function anyAdult(spec: ComparisonSpec, setting: Setting): Node {
  return any([number('age', spec, setting), number('partnerAge', spec, setting)]);
}

function anyChild(spec: Kind<'anyChild'>['anyChild'], known: Known): Node {
  if ('inSchool' in spec) return boolean({ fact: 'children.anyInSchool', is: true }, known);
  if (known.childAges !== null)
    return leaf(decided(known.childAges.some((age) => age >= spec.from && age < spec.below)));
  const everyChild = spec.from === 0 && spec.below >= 18;
  if (everyChild) return boolean({ fact: 'hasChildren', is: true }, known);
  return leaf(open, { facts: missingFacts(known, 'children.ages') });
}
