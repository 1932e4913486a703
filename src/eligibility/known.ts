/** What is known about a household: folded from statements, with what follows from them. */
import {
  booleanFacts,
  householdTypes,
  isNumberFact,
  type BooleanFact,
  type Childcare,
  type FactId,
  type HouseholdType,
  type NumberFact,
  type Statement,
} from '../contract.ts';
import { exactly, intersect, isEmpty, isExact, isSame, rangeOf, type Range } from './range.ts';

export interface Known {
  readonly numbers: ReadonlyMap<NumberFact, Range>;
  readonly booleans: ReadonlyMap<BooleanFact, boolean>;
  /** The household types that are still possible. */
  readonly household: ReadonlySet<HouseholdType>;
  readonly childAges: readonly number[] | null;
  /** What is paid for each child that goes to childcare; null while that is not known. */
  readonly childcare: readonly Childcare[] | null;
  readonly receives: ReadonlyMap<string, boolean>;
  /** All schemes that the household has are in `receives`. */
  readonly receivesComplete: boolean;
}

interface Draft {
  numbers: Map<NumberFact, Range>;
  booleans: Map<BooleanFact, boolean>;
  household: Set<HouseholdType>;
  childAges: number[] | null;
  childcare: readonly Childcare[] | null;
  receives: Map<string, boolean>;
  receivesComplete: boolean;
  /** Two statements cannot both be true. */
  contradictory: boolean;
  /** Something was learnt since this was last cleared. */
  changed: boolean;
}

const isBooleanFact = (fact: FactId): fact is BooleanFact => booleanFacts.some((f) => f === fact);
/** Only the percentage is not a whole number. */
export const isWhole = (fact: NumberFact): boolean => fact !== 'incomePercent';

/** Ages stop at 120; nothing else has an end. */
const domain = (fact: NumberFact): Range => ({ min: 0, max: fact === 'age' || fact === 'partnerAge' ? 120 : Infinity });

export const rangeKnown = (known: Known, fact: NumberFact): Range => known.numbers.get(fact) ?? domain(fact);

/** Where statements cannot all be true, the later ones win. The order says nothing else. */
export function fold(statements: readonly Statement[]): Known {
  const together = draftOf(statements);
  return together.contradictory ? draftOf(lastConsistent(statements)) : together;
}

/** Whether all statements can be true together. */
export const agree = (statements: readonly Statement[]): boolean => !draftOf(statements).contradictory;

function lastConsistent(statements: readonly Statement[]): Statement[] {
  let kept: Statement[] = [];
  for (const statement of [...statements].reverse())
    if (!draftOf([statement, ...kept]).contradictory) kept = [statement, ...kept];
  return kept;
}

function draftOf(statements: readonly Statement[]): Draft {
  const draft: Draft = {
    numbers: new Map(),
    booleans: new Map(),
    household: new Set(householdTypes),
    childAges: null,
    childcare: null,
    receives: new Map(),
    receivesComplete: false,
    contradictory: false,
    changed: true,
  };
  for (const statement of statements) apply(draft, statement);
  while (draft.changed && !draft.contradictory) {
    draft.changed = false;
    consequences.forEach((follow) => follow(draft));
  }
  return draft;
}

function apply(draft: Draft, statement: Statement): void {
  const { fact, op, value } = statement;
  if (isNumberFact(fact) && typeof value === 'number' && op !== 'isNot')
    narrow(draft, fact, rangeOf(op === 'is' || op === 'has' ? 'eq' : op, value, isWhole(fact)));
  else if (isBooleanFact(fact) && typeof value === 'boolean') set(draft, fact, op === 'isNot' ? !value : value);
  else if (fact === 'household') keep(draft, (type) => (op === 'isNot') !== (type === value));
  else if (fact === 'children.ages' && Array.isArray(value)) setAges(draft, value.map(Number));
  else if (fact === 'childcare' && Array.isArray(value)) setChildcare(draft, value.filter(isChildcare));
  else if (fact === 'receives' && Array.isArray(value)) setReceives(draft, value.map(String), op);
}

const range = (draft: Draft, fact: NumberFact): Range => draft.numbers.get(fact) ?? domain(fact);

function narrow(draft: Draft, fact: NumberFact, to: Range): void {
  const before = range(draft, fact);
  const both = intersect(before, to);
  if (isEmpty(both)) draft.contradictory = true;
  else if (!isSame(both, before)) {
    draft.numbers.set(fact, both);
    draft.changed = true;
  }
}

function set(draft: Draft, fact: BooleanFact, value: boolean): void {
  const before = draft.booleans.get(fact);
  if (before === undefined) {
    draft.booleans.set(fact, value);
    draft.changed = true;
  } else if (before !== value) draft.contradictory = true;
}

function keep(draft: Draft, possible: (type: HouseholdType) => boolean): void {
  const left = [...draft.household].filter(possible);
  if (left.length === 0) draft.contradictory = true;
  else if (left.length < draft.household.size) {
    draft.household = new Set(left);
    draft.changed = true;
  }
}

const oldestFirst = (ages: readonly number[]): number[] => [...ages].sort((a, b) => b - a);

function setAges(draft: Draft, ages: readonly number[]): void {
  const sorted = oldestFirst(ages);
  if (draft.childAges === null) {
    draft.childAges = sorted;
    draft.changed = true;
    narrow(draft, 'children.count', exactly(sorted.length));
  } else if (sorted.join() !== draft.childAges.join()) draft.contradictory = true;
}

const isChildcare = (item: string | number | Childcare): item is Childcare => typeof item === 'object';

function setChildcare(draft: Draft, entries: readonly Childcare[]): void {
  if (draft.childcare === null) {
    draft.childcare = entries;
    draft.changed = true;
  } else if (JSON.stringify(draft.childcare) !== JSON.stringify(entries)) draft.contradictory = true;
}

/** `is` gives the whole list; `has` and `isNot` single schemes. */
function setReceives(draft: Draft, ids: readonly string[], op: Statement['op']): void {
  const others = op === 'is' ? [...draft.receives.keys()].filter((id) => !ids.includes(id)) : [];
  for (const id of ids) setReceived(draft, id, op !== 'isNot');
  for (const id of others) setReceived(draft, id, false);
  if (op === 'is') draft.receivesComplete = true;
}

function setReceived(draft: Draft, id: string, value: boolean): void {
  const before = draft.receives.get(id) ?? (draft.receivesComplete ? false : value);
  draft.receives.set(id, value);
  if (before !== value) draft.contradictory = true;
}

const only = (draft: Draft, ...types: HouseholdType[]): boolean =>
  [...draft.household].every((type) => types.includes(type));
const without =
  (...types: HouseholdType[]) =>
  (type: HouseholdType): boolean =>
    !types.includes(type);

/** True of nobody without children. */
const childFacts = ['children.anyInSchool', 'receivesChildBenefit', 'usesChildcare'] as const;

/** What follows from what; a table, so that each line can be checked by reading it. */
const consequences: readonly ((draft: Draft) => void)[] = [
  (d) => d.booleans.get('hasPartner') === true && keep(d, without('single', 'singleParent')),
  (d) => d.booleans.get('hasPartner') === false && keep(d, without('couple')),
  (d) => only(d, 'couple') && set(d, 'hasPartner', true),
  (d) => only(d, 'single', 'singleParent') && set(d, 'hasPartner', false),
  (d) => range(d, 'children.count').max === 0 && set(d, 'hasChildren', false),
  (d) => range(d, 'children.count').min >= 1 && set(d, 'hasChildren', true),
  (d) => d.booleans.get('hasChildren') === true && keep(d, without('single')),
  (d) => d.booleans.get('hasChildren') === false && keep(d, without('singleParent')),
  (d) => only(d, 'single') && set(d, 'hasChildren', false),
  (d) => only(d, 'singleParent') && set(d, 'hasChildren', true),
  (d) => d.booleans.get('hasChildren') === true && narrow(d, 'children.count', { min: 1, max: Infinity }),
  (d) => d.booleans.get('hasChildren') === false && setAges(d, []),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'children.anyInSchool', false),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'receivesChildBenefit', false),
  (d) => d.booleans.get('hasChildren') === false && set(d, 'usesChildcare', false),
  (d) => childFacts.some((fact) => d.booleans.get(fact) === true) && set(d, 'hasChildren', true),
  (d) => d.booleans.get('usesChildcare') === false && setChildcare(d, []),
  (d) => d.childcare !== null && set(d, 'usesChildcare', d.childcare.length > 0),
  (d) => d.booleans.get('usesChildcare') === true && set(d, 'hasChildren', true),
  (d) => narrow(d, 'costSharers', { min: 0, max: range(d, 'otherAdultsAtHome').max }),
  (d) => narrow(d, 'otherAdultsAtHome', { min: range(d, 'costSharers').min, max: Infinity }),
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
  if (fact === 'childcare') return known.childcare !== null;
  if (fact === 'receives') return known.receivesComplete;
  return false;
}
