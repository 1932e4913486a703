/**
 * Complete households as they come by, drawn from the priors: for the bench and for counting questions.
 * They are consistent and credible; whether one has a right to something is for the rules to say, not for this file.
 */
import type { BooleanFact, Household } from '../../contract.ts';
import { householdStatements } from '../household-statements.ts';
import { possibleStandards, type IncomeStandard } from '../income-standard.ts';
import { fold } from '../known.ts';
import { quantilesOf, shareOf, shareUpTo, valueAt, type Family, type Priors } from '../priors.ts';
import { drawFrom, near, pick, type Draw } from './draw-from-priors.ts';
import { idOf, incomeOf, savingsOf, type Source } from './household-money.ts';

export interface Population {
  readonly seed: number;
  readonly count: number;
  /** `low`: a net income of at most 130% of the income standard. */
  readonly population: 'mixed' | 'low';
  readonly standard: IncomeStandard;
}

/** The same seed gives the same households. Every key is given; `partnerAge` is null where there is no partner. */
export function householdsFrom(priors: Priors, { seed, count, population, standard }: Population): Household[] {
  const draw = drawFrom(priors, seed);
  const found: Household[] = [];
  for (let tries = 0; found.length < count; tries += 1) {
    if (tries > 100 + 50 * count) throw new Error('these priors hardly ever give such a household');
    const household = householdFrom(draw, standard);
    if (household !== null && (population === 'mixed' || (household.incomePercent ?? 0) <= 130)) found.push(household);
  }
  return found;
}

function householdFrom(draw: Draw, standard: IncomeStandard): Household | null {
  const people = peopleOf(draw);
  const { family, ...who } = people;
  const standardCents = standardFor(who, standard);
  if (standardCents === null) return null;
  const person = personOf(draw, people, standard.statePensionAge);
  const incomeRank = draw.rank();
  const savings = savingsOf(draw, family, incomeRank, person.hasProblemDebts);
  const ages = [who.age, ...(who.partnerAge === null ? [] : [who.partnerAge])];
  const pensioners = ages.filter((age) => age >= standard.statePensionAge).length;
  const earner = { ...people, ...person, ...savings, pensioners, adults: ages.length, incomeRank, standardCents };
  const { source, ...income } = incomeOf(draw, earner);
  const incomePercent = (100 * income.netMonthlyIncomeCents) / standardCents;
  const childcare = childcareOf(draw, people, person.worksOrStudies);
  const known = { ...who, ...person, ...savings, ...income, incomePercent, ...homeOf(draw, family), childcare };
  return { ...known, receives: receivedBy(draw, known, source) };
}

interface People {
  readonly family: Family;
  readonly household: 'single' | 'singleParent' | 'couple';
  readonly age: number;
  readonly partnerAge: number | null;
  readonly children: { age: number; inSchool: boolean }[];
  readonly costSharers: number;
  readonly otherAdultsAtHome: number;
}

const typeOf = { single: 'single', singleParent: 'singleParent' } as const;

function peopleOf(draw: Draw): People {
  const family = draw.family();
  const couple = family === 'coupleWithoutChildren' || family === 'coupleWithChildren';
  const rank = draw.rank();
  const age = draw.number('age', family, rank);
  const others = draw.rank();
  const otherAdultsAtHome = draw.number('otherAdultsAtHome', family, others);
  return {
    family,
    household: couple ? 'couple' : typeOf[family],
    age,
    partnerAge: couple ? draw.number('partnerAge', family, near(draw, rank, 0.1)) : null,
    children: family === 'singleParent' || family === 'coupleWithChildren' ? childrenOf(draw, age) : [],
    otherAdultsAtHome,
    costSharers: Math.min(otherAdultsAtHome, draw.number('costSharers', family, others)),
  };
}

/** Nobody has a child before 16. */
function childrenOf(draw: Draw, parentAge: number): People['children'] {
  const count = 1 + pick(draw.rank(), draw.priors.childCount);
  return Array.from({ length: count }, () => {
    const age = Math.min(Math.floor(valueAt(draw.priors.childAge, draw.rank())), Math.max(0, parentAge - 16));
    return { age, inSchool: age >= 5 || (age === 4 && draw.yes(0.9)) };
  });
}

/** Cents a month; null where the law has no sure standard, as for young adults who share the costs. */
function standardFor(household: Household, standard: IncomeStandard): number | null {
  const { limits } = possibleStandards(fold(householdStatements(household)), standard);
  const [limit] = limits;
  return limit !== undefined && limits.length === 1 && limit.low === limit.high ? limit.low : null;
}

const studentsUntil = 30;

/** The chance that somebody of a student's age is one. */
function studentShare({ priors }: Draw, family: Family): number {
  const young = shareUpTo(quantilesOf(priors.numbers.age ?? { all: [[0, 0]] }, family), studentsUntil);
  return Math.min(0.8, shareOf(priors.booleans.student ?? { all: 0 }, family) / Math.max(young, 0.01));
}

function personOf(draw: Draw, { family, age, children }: People, statePensionAge: number) {
  const isTrue = (fact: BooleanFact): boolean => draw.isTrue(fact, family);
  const student = age <= studentsUntil && draw.yes(studentShare(draw, family));
  const pensioner = age >= statePensionAge;
  return {
    student,
    disabledStudent: student && isTrue('disabledStudent'),
    statePensionIncomplete: pensioner && isTrue('statePensionIncomplete'),
    workProspect: !pensioner && isTrue('workProspect'),
    chronicallyIllOrDisabled: isTrue('chronicallyIllOrDisabled'),
    hasHealthInsurance: isTrue('hasHealthInsurance'),
    hasProblemDebts: isTrue('hasProblemDebts'),
    worksOrStudies: student || (!pensioner && isTrue('worksOrStudies')),
    receivesChildBenefit: children.length > 0 && isTrue('receivesChildBenefit'),
    monthsOnLowIncome: Math.min(draw.number('monthsOnLowIncome', family), (age - 16) * 12),
  };
}

function homeOf(draw: Draw, family: Family) {
  const rents = draw.isTrue('rents', family);
  return {
    rents,
    selfContainedHome: !rents || draw.isTrue('selfContainedHome', family),
    rentCents: rents ? draw.number('rentCents', family) : 0,
    serviceCostsCents: rents ? draw.number('serviceCostsCents', family) : 0,
  };
}

type Childcare = NonNullable<Household['childcare']>;

/** Mostly of parents who work, for children who do not go to secondary school yet. */
function childcareOf(draw: Draw, { family, children }: People, works: boolean): Childcare {
  const small = children.filter(({ age }) => age < 13);
  const share = shareOf(draw.priors.booleans.usesChildcare ?? { all: 0 }, family);
  if (small.length === 0 || !draw.yes(works ? Math.min(0.9, 2 * share) : share / 10)) return [];
  return small.map(({ age }) => ({
    type: age < 4 ? 'dagopvang' : 'bso',
    hoursPerMonth: Math.round(20 + 100 * draw.rank()),
    hourlyRateCents: Math.round(900 + 250 * draw.rank()),
  }));
}

/** Roughly who can have an allowance in 2026, so that the answers are credible; cents a year, alone and together. */
const rough = {
  careIncome: [4_085_700, 5_114_200],
  rentIncome: [3_400_000, 4_300_000],
  childIncome: [7_000_000, 9_000_000],
  rentAssets: [3_847_900, 7_695_800],
  assets: [14_601_100, 18_463_300],
} as const;

type Known = Omit<Household, 'receives'>;

function receivedBy(draw: Draw, household: Known, source: Source): string[] {
  const side = household.household === 'couple' ? 1 : 0;
  const under = (value: number | null | undefined, limit: keyof typeof rough): boolean =>
    (value ?? Infinity) <= rough[limit][side];
  const { yearlyIncomeCents: year, taxAssetsCents: assets } = household;
  const home = household.rents === true && household.selfContainedHome === true;
  const entitled: [string, boolean][] = [
    ['nederland/zorgtoeslag', household.hasHealthInsurance === true && under(year, 'careIncome')],
    ['nederland/huurtoeslag', home && under(year, 'rentIncome') && under(assets, 'rentAssets')],
    ['nederland/kindgebonden-budget', household.receivesChildBenefit === true && under(year, 'childIncome')],
    ['nederland/kinderopvangtoeslag', household.worksOrStudies === true && (household.childcare?.length ?? 0) > 0],
  ];
  const allowances = entitled
    .filter(([id, can]) => can && under(assets, 'assets') && draw.yes(draw.priors.takeUp?.[id] ?? 0.5))
    .map(([id]) => id);
  return source === 'assistance' || source === 'supplement' ? [idOf[source], ...allowances] : allowances;
}
