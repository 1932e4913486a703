/** The income standard (bijstandsnorm) that applies to a household, or all that may apply while facts are missing. */
import type { FactId, HouseholdType } from '../contract.ts';
import type { Limit } from './compare.ts';
import { rangeKnown, type Known } from './known.ts';
import type { Range } from './range.ts';

export type NormId =
  | 'single'
  | 'singleParent'
  | 'couple'
  | 'singlePension'
  | 'couplePension'
  | 'singleYoung'
  | 'singleParentYoung'
  | 'coupleYoung'
  | 'coupleYoungChildren'
  | 'coupleOneYoung'
  | 'coupleOneYoungChildren';

/** The standards of one half year, in cents a month without holiday pay; a norm that is left out is not known. */
export interface IncomeStandard {
  readonly validFrom: string;
  readonly norms: Readonly<Partial<Record<NormId, number>>>;
  /** Percent of the couple's norm for each person, by the number of people who share the costs (from 2). */
  readonly costSharerPercent: ReadonlyMap<number, number>;
  /** Whole years (AOW-leeftijd); 67 in 2026 and 2027. */
  readonly statePensionAge: number;
}

type AgeClass = 'minor' | 'young' | 'adult' | 'pension';
type Household = Omit<Situation, 'limit'>;
/** Nothing is decided by it, not even for somebody without any income: there is no norm to be under. */
const unknownStandard: Limit = { low: -Infinity, high: Infinity };
/** Participatiewet art. 22a: the share falls towards 30% as more people share. */
const leastSharePercent = 30;

const halfUp = (value: number): number => Math.floor(value + 0.5);

function ageClasses(range: Range, pensionAge: number): AgeClass[] {
  const spans: [AgeClass, number, number][] = [
    ['minor', 0, 17],
    ['young', 18, 20],
    ['adult', 21, pensionAge - 1],
    ['pension', pensionAge, Infinity],
  ];
  return spans.filter(([, from, to]) => range.max >= from && range.min <= to).map(([name]) => name);
}

/** One of the households that are still possible; `partner` is null for someone alone. */
interface Situation {
  readonly type: HouseholdType;
  readonly own: AgeClass;
  readonly partner: AgeClass | null;
  readonly sharers: number;
  readonly children: boolean;
  readonly limit: Limit;
}

/** A household of which all that the standard hangs on is known. */
export interface StandardHousehold {
  readonly type: HouseholdType;
  readonly age: number;
  /** Counts for a couple only. */
  readonly partnerAge: number;
  readonly sharers: number;
  readonly children: boolean;
}

/** The standard of one household in cents; `low` and `high` are not one where the law or the source gives no sure one. */
export function standardOf(household: StandardHousehold, standard: IncomeStandard): Limit {
  const classOf = (age: number): AgeClass => ageClasses({ min: age, max: age }, standard.statePensionAge)[0] ?? 'minor';
  const { type, age, partnerAge, sharers, children } = household;
  return limitFor(
    { type, own: classOf(age), partner: type === 'couple' ? classOf(partnerAge) : null, sharers, children },
    standard,
  );
}

export interface PossibleStandards {
  /** Each once; `low` and `high` differ where the law or the source gives no sure standard. */
  readonly limits: readonly Limit[];
  /** What would tell which of them applies. */
  readonly facts: () => readonly FactId[];
}

/** Every standard that may apply to the households that are still possible. */
export function possibleStandards(known: Known, standard: IncomeStandard): PossibleStandards {
  const situations = possibleSituations(known, standard);
  const limits: Limit[] = [];
  for (const { limit } of situations) if (!limits.some((other) => alike(other, limit))) limits.push(limit);
  let telling: FactId[] | undefined;
  return { limits, facts: () => (telling ??= limits.length > 1 ? tellingFacts(situations) : []) };
}

function possibleSituations(known: Known, standard: IncomeStandard): Situation[] {
  const mine = ageClasses(rangeKnown(known, 'age'), standard.statePensionAge);
  const partners = ageClasses(rangeKnown(known, 'partnerAge'), standard.statePensionAge);
  const counts = sharerCounts(rangeKnown(known, 'costSharers'));
  const children = rangeKnown(known, 'children.count');
  return [...known.household].flatMap((type) =>
    mine.flatMap((own) =>
      (type === 'couple' ? partners : [null]).flatMap((partner) =>
        counts.flatMap((sharers) =>
          withChildren(partner, children).map((some): Situation => {
            const household = { type, own, partner, sharers, children: some };
            return { ...household, limit: limitFor(household, standard) };
          }),
        ),
      ),
    ),
  );
}

/** More people than the tables know all share alike: the greatest count stands for them. */
export const mostSharers = 9;
const sharerCounts = (range: Range): number[] =>
  Array.from({ length: mostSharers + 1 }, (_, count) => count).filter(
    (count) => count <= range.max && (count >= range.min || count === mostSharers),
  );

/** Children change the standard of a couple only. */
const withChildren = (partner: AgeClass | null, count: Range): boolean[] =>
  partner === null ? [false] : [true, false].filter((any) => (any ? count.max > 0 : count.min === 0));

const alike = (a: Limit, b: Limit): boolean => a.low === b.low && a.high === b.high;

const sides = ['type', 'own', 'partner', 'sharers', 'children'] as const;
type Side = (typeof sides)[number];
/** Which fact settles a side, and what else changes with it: only a couple has a partner. */
const settledBy: readonly [FactId, Side, readonly Side[]][] = [
  ['household', 'type', ['partner', 'children']],
  ['age', 'own', []],
  ['partnerAge', 'partner', []],
  ['costSharers', 'sharers', []],
  ['hasChildren', 'children', []],
];

/** A fact tells something when two situations that differ in it, and in nothing else, have other standards. */
function tellingFacts(situations: readonly Situation[]): FactId[] {
  return settledBy.filter(([, side, along]) => differs(situations, side, along)).map(([fact]) => fact);
}

function differs(situations: readonly Situation[], side: Side, along: readonly Side[]): boolean {
  const fixed = sides.filter((other) => other !== side && !along.includes(other));
  const groups = new Map<string, Situation[]>();
  return situations.some((one) => {
    const key = fixed.map((other) => String(one[other])).join();
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, one]);
    return group.some((other) => other[side] !== one[side] && !alike(other.limit, one.limit));
  });
}

const normLimit = (cents: number | undefined): Limit =>
  cents === undefined ? unknownStandard : { low: cents, high: cents };

function limitFor(situation: Household, standard: IncomeStandard): Limit {
  if (situation.sharers > 0) return shared(situation, standard);
  const id = normId(situation);
  return normLimit(id === null ? undefined : standard.norms[id]);
}

/** The norms of Participatiewet art. 20–22; null where the law has none for such a household. */
function normId({ type, own, partner, children }: Household): NormId | null {
  if (own === 'minor' || partner === 'minor') return null;
  if (partner === null) return aloneNorm(type === 'singleParent', own);
  if (own === 'pension' || partner === 'pension')
    return own === 'young' || partner === 'young' ? null : 'couplePension';
  if (own === 'adult' && partner === 'adult') return 'couple';
  const base = own === 'young' && partner === 'young' ? 'coupleYoung' : 'coupleOneYoung';
  return children ? `${base}Children` : base;
}

function aloneNorm(parent: boolean, own: AgeClass): NormId {
  if (own === 'pension') return 'singlePension';
  if (own === 'young') return parent ? 'singleParentYoung' : 'singleYoung';
  return parent ? 'singleParent' : 'single';
}

/** The cost-sharer norm (kostendelersnorm): a share of the couple's norm for each of the one or two applicants. */
function shared({ own, partner, sharers }: Household, standard: IncomeStandard): Limit {
  const ages = partner === null ? [own] : [own, partner];
  const couple = standard.norms[ages.includes('pension') ? 'couplePension' : 'couple'];
  if (couple === undefined || ages.some((age) => age === 'minor' || age === 'young')) return unknownStandard;
  const part = (percent: number) => ages.length * halfUp((percent * couple) / 100);
  const people = sharers + ages.length;
  const percent = standard.costSharerPercent.get(people);
  if (percent !== undefined) return { low: part(percent), high: part(percent) };
  const most = Math.max(...standard.costSharerPercent.keys());
  return people > most
    ? { low: part(leastSharePercent), high: part(standard.costSharerPercent.get(most) ?? 100) }
    : unknownStandard;
}
