import fc from 'fast-check';
import { leastYearsBetween, youngestPartnerYears, type Household } from '../../src/contract.ts';

/** Amounts and ages where something changes, and everything around them. */
const around = (...limits: number[]): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...limits), fc.constantFrom(-1, 0, 1)).map(([limit, step]) => Math.max(0, limit + step));
const near = (limits: number[], most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: around(...limits) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: most }) });

export const adultAge = near([15, 18, 21, 23, 27, 65, 67], 100).filter((age) => age >= 14);
const children = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 17 }), fc.boolean())
    .map(([age, inSchool]) => (age >= 5 && age <= 15 ? { age } : { age, inSchool })),
  { minLength: 1, maxLength: 6 },
);
export const incomePercent = fc.oneof(
  fc.constantFrom(0, 99.9, 100, 100.1, 104.9, 105, 105.1, 109.9, 110, 110.1, 119.9, 120, 120.1),
  fc.integer({ min: 0, max: 1800 }).map((tenths) => tenths / 10),
);
/** The standards without holiday pay from July 2026, and 110% and 130% of that for a single. */
const netMonthlyIncome = near([33_290, 66_580, 134_849, 148_334, 150_797, 175_304, 192_640, 206_730], 300_000);
const yearlyIncome = near([2_342_500, 3_150_000, 4_085_700, 4_700_000, 5_114_200, 6_100_000, 7_277_900], 14_000_000);

const noChildren: { age: number; inSchool?: boolean }[] = [];
const family = fc.oneof(
  fc.constant({ household: 'single' as const, children: noChildren }),
  children.map((list) => ({ household: 'singleParent' as const, children: list })),
  fc.record({
    household: fc.constant('couple' as const),
    partnerAge: adultAge.filter((age) => age >= youngestPartnerYears),
    children: fc.oneof(fc.constant(noChildren), children),
  }),
);
/** Four cost sharers or more are one answer to the question: then nobody asks how many exactly. */
const housemates = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([a, b]) => ({ otherAdultsAtHome: Math.max(a, b), costSharers: Math.min(a, b) }));
const home = fc.oneof(
  fc.record({
    rents: fc.constant(true),
    rentCents: near([20_071, 20_252, 20_271, 20_452], 150_000),
    selfContainedHome: fc.boolean(),
  }),
  fc.constant({ rents: false, rentCents: 0, selfContainedHome: true }),
);
const study = fc.oneof(
  fc.constant({ student: false, disabledStudent: false }),
  fc.boolean().map((disabledStudent) => ({ student: true, disabledStudent })),
);
const receivable = [
  'nederland/bijstand',
  'nederland/zorgtoeslag',
  'nederland/huurtoeslag',
  'nederland/kindgebonden-budget',
  'nederland/kinderopvangtoeslag',
  'nederland/aio',
];

const rest = fc.record({
  age: adultAge,
  yearlyIncomeCents: yearlyIncome,
  assetsCents: near([800_000, 1_600_000], 3_000_000),
  taxAssetsCents: near([3_847_900, 7_695_800, 14_601_100, 18_463_300], 20_000_000),
  bankBalanceCents: fc.integer({ min: 0, max: 500_000 }),
  carValueCents: near([335_000], 1_000_000),
  serviceCostsCents: fc.integer({ min: 0, max: 20_000 }),
  monthsOnLowIncome: near([36, 60], 100),
  workProspect: fc.boolean(),
  chronicallyIllOrDisabled: fc.boolean(),
  statePensionIncomplete: fc.boolean(),
  hasHealthInsurance: fc.boolean(),
  hasProblemDebts: fc.boolean(),
  worksOrStudies: fc.boolean(),
  receives: fc.subarray(receivable),
});
const care = fc.record({ receivesChildBenefit: fc.boolean(), usesChildcare: fc.boolean() });

/** A partner is no child, and a child is younger than its parents. */
function fitting<T extends Household>(household: T): T {
  const own = Math.max(household.age ?? 0, household.household === 'couple' ? youngestPartnerYears : 0);
  const most = Math.max(own, household.partnerAge ?? 0) - leastYearsBetween;
  const children = (household.children ?? []).map((child) => (child.age <= most ? child : childOf(Math.max(0, most))));
  return { ...household, age: own, children };
}
const childOf = (age: number) => (age >= 5 && age <= 15 ? { age } : { age, inSchool: false });

/** Whoever has bijstand has it all year here: the rules presume as much when the income is not known. */
const yearOfBijstand = 2_000_000;
const place = { type: 'bso' as const, hoursPerMonth: 40, hourlyRateCents: 900 };
const withoutIncome = fc
  .tuple(family, rest, housemates, home, study, care)
  .map(([some, own, others, dwelling, learning, { receivesChildBenefit, usesChildcare }]) => {
    const hasChildren = some.children.length > 0;
    const yearlyIncomeCents = own.receives.includes('nederland/bijstand')
      ? Math.min(own.yearlyIncomeCents, yearOfBijstand)
      : own.yearlyIncomeCents;
    return fitting({
      ...some,
      ...own,
      yearlyIncomeCents,
      ...others,
      ...dwelling,
      ...learning,
      // Whoever has bijstand all year earns less than the limits of the allowances.
      ...(own.receives.includes('nederland/bijstand') && { yearlyIncomeCents: 15_000_00 }),
      receivesChildBenefit: hasChildren && receivesChildBenefit,
      childcare: hasChildren && usesChildcare ? [place] : [],
    });
  });

/** Everything is known, the income in euros: as asked today. */
export const completeHousehold: fc.Arbitrary<Household> = fc
  .tuple(withoutIncome, netMonthlyIncome)
  .map(([household, netMonthlyIncomeCents]) => ({ ...household, netMonthlyIncomeCents }));

/** Everything is known, the income as a percentage of the standard: as in 2010. */
export const householdOf2010: fc.Arbitrary<Household> = fc
  .tuple(withoutIncome, incomePercent)
  .map(([household, percent]) => ({ ...household, incomePercent: percent }));
