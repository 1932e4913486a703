/** What is known about a household: folded from statements, with what follows from them. */
import {
  booleanFacts,
  householdTypes,
  numberFacts,
  type BooleanFact,
  type FactId,
  type HouseholdType,
  type NumberFact,
  type Statement,
} from '../contract.ts';
import { exactly, intersect, isEmpty, isExact, rangeOf, type Range } from './range.ts';

export interface Known {
  readonly numbers: ReadonlyMap<NumberFact, Range>;
  readonly booleans: ReadonlyMap<BooleanFact, boolean>;
  /** The household types that are still possible. */
  readonly household: ReadonlySet<HouseholdType>;
  readonly childAges: readonly number[] | null;
  readonly receives: ReadonlyMap<string, boolean>;
  /** All schemes that the household has are in `receives`. */
  readonly receivesComplete: boolean;
}

interface Draft {
  numbers: Map<NumberFact, Range>;
  booleans: Map<BooleanFact, boolean>;
  household: Set<HouseholdType>;
  childAges: number[] | null;
  receives: Map<string, boolean>;
  receivesComplete: boolean;
}

const isNumberFact = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);
const isBooleanFact = (fact: FactId): fact is BooleanFact => booleanFacts.some((f) => f === fact);
/** Only the percentage is not a whole number. */
export const isWhole = (fact: NumberFact): boolean => fact !== 'incomePercent';

/** Ages stop at 120; nothing else has an end. */
const domain = (fact: NumberFact): Range => ({ min: 0, max: fact === 'age' || fact === 'partnerAge' ? 120 : Infinity });

export const rangeKnown = (known: Known, fact: NumberFact): Range => known.numbers.get(fact) ?? domain(fact);

/** Later statements win where two cannot both be true. */
export function fold(statements: readonly Statement[]): Known {
  const draft: Draft = {
    numbers: new Map(),
    booleans: new Map(),
    household: new Set(householdTypes),
    childAges: null,
    receives: new Map(),
    receivesComplete: false,
  };
  for (const statement of statements) apply(draft, statement);
  for (let round = 0; round < 3; round += 1) consequences.forEach((follow) => follow(draft));
  return draft;
}

function apply(draft: Draft, statement: Statement): void {
  const { fact, op, value } = statement;
  if (isNumberFact(fact) && typeof value === 'number' && op !== 'isNot')
    narrow(draft, fact, rangeOf(op === 'is' || op === 'has' ? 'eq' : op, value, isWhole(fact)));
  else if (isBooleanFact(fact) && typeof value === 'boolean') draft.booleans.set(fact, op === 'isNot' ? !value : value);
  else if (fact === 'household') limitHousehold(draft, value, op === 'isNot');
  else if (fact === 'children.ages' && Array.isArray(value)) setAges(draft, value.map(Number));
  else if (fact === 'receives' && Array.isArray(value)) setReceives(draft, value.map(String), op);
}

function narrow(draft: Draft, fact: NumberFact, range: Range): void {
  const both = intersect(draft.numbers.get(fact) ?? domain(fact), range);
  draft.numbers.set(fact, isEmpty(both) ? intersect(domain(fact), range) : both);
}

function limitHousehold(draft: Draft, value: Statement['value'], not: boolean): void {
  const named = householdTypes.filter((type) => type === value);
  const left = not ? [...draft.household].filter((type) => !named.includes(type)) : named;
  if (left.length > 0) draft.household = new Set(left);
}

function setAges(draft: Draft, ages: number[]): void {
  draft.childAges = ages;
  draft.numbers.set('children.count', exactly(ages.length));
}

/** `is` gives the whole list; `has` and `isNot` single schemes. */
function setReceives(draft: Draft, ids: string[], op: Statement['op']): void {
  for (const id of ids) draft.receives.set(id, op !== 'isNot');
  if (op === 'is') draft.receivesComplete = true;
}

const remove = (draft: Draft, ...types: HouseholdType[]): void => {
  const left = [...draft.household].filter((type) => !types.includes(type));
  if (left.length > 0) draft.household = new Set(left);
};
const set = (draft: Draft, fact: BooleanFact, value: boolean): void => {
  if (!draft.booleans.has(fact)) draft.booleans.set(fact, value);
};
const only = (draft: Draft, ...types: HouseholdType[]): boolean =>
  [...draft.household].every((type) => types.includes(type));
const range = (draft: Draft, fact: NumberFact): Range => draft.numbers.get(fact) ?? domain(fact);

/** What follows from what; a table, so that each line can be checked by reading it. */
const consequences: readonly ((draft: Draft) => void)[] = [
  (d) => d.booleans.get('hasPartner') === true && remove(d, 'single', 'singleParent'),
  (d) => d.booleans.get('hasPartner') === false && remove(d, 'couple'),
  (d) => only(d, 'couple') && set(d, 'hasPartner', true),
  (d) => only(d, 'single', 'singleParent') && set(d, 'hasPartner', false),
  (d) => range(d, 'children.count').max === 0 && set(d, 'hasChildren', false),
  (d) => range(d, 'children.count').min >= 1 && set(d, 'hasChildren', true),
  (d) => d.booleans.get('hasChildren') === true && remove(d, 'single'),
  (d) => d.booleans.get('hasChildren') === false && remove(d, 'singleParent'),
  (d) => only(d, 'single') && set(d, 'hasChildren', false),
  (d) => only(d, 'singleParent') && set(d, 'hasChildren', true),
  (d) => d.booleans.get('hasChildren') === true && narrow(d, 'children.count', { min: 1, max: Infinity }),
  (d) => d.booleans.get('hasChildren') === false && setAges(d, []),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'children.anyInSchool', false),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'receivesChildBenefit', false),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'usesChildcare', false),
  (d) =>
    range(d, 'otherAdultsAtHome').max < Infinity &&
    narrow(d, 'costSharers', { min: 0, max: range(d, 'otherAdultsAtHome').max }),
  (d) =>
    range(d, 'costSharers').min > 0 &&
    narrow(d, 'otherAdultsAtHome', { min: range(d, 'costSharers').min, max: Infinity }),
  (d) => range(d, 'rentCents').min > 0 && set(d, 'rents', true),
  (d) => d.booleans.get('rents') === false && narrow(d, 'rentCents', exactly(0)),
  (d) => d.booleans.get('student') === false && set(d, 'disabledStudent', false),
  (d) => d.booleans.get('disabledStudent') === true && set(d, 'student', true),
];

/** Whether nothing more can be learnt about a fact. */
export function isKnown(known: Known, fact: FactId): boolean {
  if (isNumberFact(fact)) return isExact(rangeKnown(known, fact));
  if (isBooleanFact(fact)) return known.booleans.has(fact);
  if (fact === 'household') return known.household.size === 1;
  if (fact === 'children.ages') return known.childAges !== null;
  if (fact === 'receives') return known.receivesComplete;
  return false;
}
