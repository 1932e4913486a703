/** The figures behind a reason, for whoever checks it: the limit that decided, and what was known. */
import type { FactId, NumberFact, ReasonKnown, ReasonLimit } from '../contract.ts';
import type { Condition } from '../eligibility/condition.ts';
import { isKnown, rangeKnown, type Known } from '../eligibility/known.ts';
import type { Node, ShownLimit } from '../eligibility/node.ts';
import { isExact, type Range } from '../eligibility/range.ts';
import { conditionParts } from './condition-parts.ts';

export interface ReasonValues {
  readonly limit?: ReasonLimit;
  readonly known?: ReasonKnown;
}

/** Of the part of the condition that decided, or that is still open. */
export function reasonValues(when: Condition, node: Node, known: Known): ReasonValues {
  const limits = decisive(node)?.limits ?? [];
  const [first] = limits;
  if (first === undefined) return withKnown(yesNoFact(when, known), known);
  const fact = first.fact === 'income' ? incomeFact(known) : first.fact;
  const limit = isOnlyLimit(when, node, limits, first.fact) ? limitOf(limits, first) : null;
  return { ...(limit !== null && { limit }), ...withKnown(fact, known) };
}

/** The first leaf with a limit that the outcome of the whole rests on. */
function decisive(node: Node, wanted: boolean | null = node.holds): Node | undefined {
  if (node.holds !== wanted) return undefined;
  if (node.join === 'leaf') return node.limits.length > 0 ? node : undefined;
  const below = node.join === 'not' && wanted !== null ? !wanted : wanted;
  for (const child of node.children) {
    const found = decisive(child, below);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where another limit of the same fact counts too, or a sum decides (rent and income together), none is "the" limit. */
function isOnlyLimit(when: Condition, node: Node, limits: readonly ShownLimit[], fact: ShownLimit['fact']): boolean {
  const isSum = conditionParts(when).some((part) => 'amount' in part);
  return !isSum && rivals(node, node.holds, fact).every((rival) => limits.some((l) => l.value === rival.value));
}

/** The limits of a fact in every part that counts for the outcome. */
function rivals(node: Node, wanted: boolean | null, fact: ShownLimit['fact']): ShownLimit[] {
  if (node.holds !== wanted) return [];
  if (node.join === 'leaf') return node.limits.filter((l) => l.fact === fact);
  const below = node.join === 'not' && wanted !== null ? !wanted : wanted;
  const counting = node.children.filter((child) => child.holds === below);
  const found = counting.map((child) => rivals(child, below, fact));
  const failsAnyway = node.join === 'all' && wanted === false && found.some((one) => one.length === 0);
  return failsAnyway ? [] : found.flat();
}

/** Several limits may still apply to this household: then only a shared percentage is sure. */
function limitOf(limits: readonly ShownLimit[], first: ShownLimit): ReasonLimit | null {
  if (new Set(limits.map((l) => l.value)).size === 1)
    return { value: first.value, unit: unitOf(first), ...(first.percent !== undefined && { percent: first.percent }) };
  const shared = first.percent !== undefined && limits.every((l) => l.percent === first.percent);
  return shared ? { value: first.percent, unit: 'percent' } : null;
}

const units: Partial<Record<FactId, ReasonLimit['unit']>> = {
  age: 'years',
  partnerAge: 'years',
  monthsOnLowIncome: 'months',
  incomePercent: 'percent',
};

/** The unit in which a fact with a number is told. */
export const unitOfFact = (fact: FactId): ReasonLimit['unit'] =>
  units[fact] ?? (fact.endsWith('Cents') ? 'cents' : 'number');

const unitOf = (limit: ShownLimit): ReasonLimit['unit'] =>
  limit.fact === 'income' ? limit.unit : unitOfFact(limit.fact);

const incomeFact = (known: Known): NumberFact =>
  !known.numbers.has('netMonthlyIncomeCents') && known.numbers.has('incomePercent')
    ? 'incomePercent'
    : 'netMonthlyIncomeCents';

/** The first fact of a condition without limits. */
function yesNoFact(when: Condition, known: Known): FactId | null {
  if ('is' in when) return when.fact;
  if ('household' in when) return 'household';
  if ('not' in when) return yesNoFact(when.not, known);
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : [];
  const facts = parts.map((part) => yesNoFact(part, known)).filter((fact) => fact !== null);
  return facts.find((fact) => isKnown(known, fact)) ?? facts[0] ?? null;
}

function withKnown(fact: FactId | null, known: Known): { known?: ReasonKnown } {
  const found = fact === null ? null : knownOf(fact, known);
  return found === null ? {} : { known: found };
}

function knownOf(fact: FactId, known: Known): ReasonKnown | null {
  if (fact === 'household') return isKnown(known, fact) ? { fact, value: [...known.household].join() } : null;
  for (const [name, value] of known.booleans) if (name === fact) return { fact, value };
  for (const name of known.numbers.keys()) if (name === fact) return withEnds(fact, rangeKnown(known, name));
  return null;
}

function withEnds(fact: FactId, range: Range): ReasonKnown | null {
  const known = ends(range);
  return Object.keys(known).length === 0 ? null : { fact, ...known };
}

/** An end at zero or without end says nothing. */
function ends(range: Range): Omit<ReasonKnown, 'fact'> {
  if (isExact(range)) return { value: range.min };
  return {
    ...(range.min > 0 && (range.minOpen === true ? { moreThan: range.min } : { atLeast: range.min })),
    ...(Number.isFinite(range.max) && (range.maxOpen === true ? { lessThan: range.max } : { atMost: range.max })),
  };
}
