/** A resident who answers from a household, by what the bot sends beside its words; as any client could. */
import {
  factIds,
  type FactId,
  type Household,
  type QuestionChoice,
  type QuestionData,
  type Test,
} from '../../src/contract.ts';

type Value = number | boolean | string | string[] | number[] | undefined;

const isSchoolAge = (age: number): boolean => age >= 5 && age <= 15;

/** Undefined: the resident does not know. */
export function valueOf(household: Household, fact: FactId): Value {
  const { children } = household;
  const derived: Partial<Record<FactId, Value>> = {
    'children.count': children?.length,
    'children.ages': children?.map((c) => c.age),
    'children.anyInSchool': children?.some((c) => c.inSchool ?? isSchoolAge(c.age)),
    hasChildren: children === undefined || children === null ? undefined : children.length > 0,
    hasPartner:
      household.household === undefined || household.household === null ? undefined : household.household === 'couple',
    usesChildcare: household.childcare?.length === undefined ? undefined : household.childcare.length > 0,
    receives: household.receives ?? undefined,
  };
  if (fact in derived) return derived[fact];
  const own = Object.entries(household).find(([key]) => key === fact)?.[1];
  return typeof own === 'number' || typeof own === 'boolean' || typeof own === 'string' ? own : undefined;
}

export function passes(value: number, { op, value: limit }: Test): boolean {
  const table = { le: value <= limit, lt: value < limit, ge: value >= limit, gt: value > limit, eq: value === limit };
  return table[op];
}

/** What the resident types; `dontKnow` when an answer is not to be had. */
export function answer(question: QuestionData, household: Household, dontKnow = 'weet ik niet'): string {
  const kinds: Record<QuestionData['kind'], () => string | undefined> = {
    yesNo: () => yesNo(question, household),
    choice: () => question.choices?.find((c) => fits(c, household))?.title,
    multi: () => multi(question, household),
    number: () => numbers(question, household),
    numbers: () => numbers(question, household),
    text: () => undefined,
  };
  return kinds[question.kind]() ?? dontKnow;
}

function yesNo({ facts, test }: QuestionData, household: Household): string | undefined {
  const [fact] = facts;
  const value = fact === undefined ? undefined : valueOf(household, fact);
  if (value === undefined) return undefined;
  const holds = test === undefined ? value === true : typeof value === 'number' && passes(value, test);
  return holds ? 'ja' : 'nee';
}

function fits({ sets }: QuestionChoice, household: Household): boolean {
  return Object.entries(sets).every(([key, wanted]) => {
    const value = valueOf(household, factOf(key));
    if (key === 'receives') return (household.receives ?? []).some((id) => [wanted].flat().includes(id));
    if (typeof wanted === 'object' && 'op' in wanted) return typeof value === 'number' && passes(value, wanted);
    return JSON.stringify(value) === JSON.stringify(wanted);
  });
}

function multi({ choices = [], facts }: QuestionData, household: Household): string | undefined {
  if (facts.some((fact) => valueOf(household, fact) === undefined)) return undefined;
  const chosen = choices.filter((c) => fits(c, household));
  return chosen.length === 0 ? 'niets van deze' : chosen.map((c) => c.title).join(', ');
}

/** "640", "202,52", "40 en 38": an amount as people say it, in euros. */
function numbers({ facts }: QuestionData, household: Household): string | undefined {
  const told = facts.flatMap((fact) => [valueOf(household, fact)].flat().map((value) => inWords(fact, value)));
  return told.includes(undefined) ? undefined : told.join(' en ');
}

function inWords(fact: FactId, value: string | number | boolean | undefined): string | undefined {
  if (typeof value !== 'number') return undefined;
  const said = fact.endsWith('Cents') ? value / 100 : value;
  return String(said).replace('.', ',');
}

function factOf(key: string): FactId {
  const fact = factIds.find((id) => id === key);
  if (fact === undefined) throw new Error(`no fact ${key}`);
  return fact;
}
