/** Complete households, as they might live in either city. */
import fc from 'fast-check';
import { leastYearsBetween, type Household } from '../../src/contract.ts';

interface Home {
  household: string;
  age: number;
  partnerAge: number | undefined;
  children: { age: number }[];
}

const child = fc.record({ age: fc.integer({ min: 0, max: 17 }) });
const adultAge = fc.integer({ min: 18, max: 90 });

/** A child is younger than its parents. */
const fitting = (home: Home): Home => {
  const most = Math.max(home.age, home.partnerAge ?? 0) - leastYearsBetween;
  return { ...home, children: home.children.map(({ age }) => ({ age: Math.min(age, most) })) };
};

const family: fc.Arbitrary<Home> = fc
  .constantFrom('single', 'singleParent', 'couple')
  .chain((household) =>
    fc.record({
      household: fc.constant(household),
      age: adultAge,
      partnerAge: household === 'couple' ? adultAge : fc.constant(undefined),
      children: fc.array(child, {
        minLength: household === 'singleParent' ? 1 : 0,
        maxLength: household === 'single' ? 0 : 4,
      }),
    }),
  )
  .map(fitting);

const withSchool = (children: { age: number }[], inSchool: boolean): { age: number; inSchool: boolean }[] =>
  children.map(({ age }) => ({ age, inSchool: age >= 5 && age <= 15 ? true : inSchool && age >= 4 }));

const drop = (value: object): Household => JSON.parse(JSON.stringify(value));

/** With the percentages at which the tables change, and between them. */
export const household2010: fc.Arbitrary<Household> = fc
  .tuple(
    family,
    fc.constantFrom(80, 99.9, 100, 100.1, 104, 105, 106, 109.9, 110, 115, 119.5, 120, 120.1, 150),
    fc.constantFrom(0, 12, 24, 35, 36, 48, 59, 60, 90),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  )
  .map(([home, incomePercent, monthsOnLowIncome, [workProspect, chronicallyIllOrDisabled, inSchool]]) =>
    drop({
      ...home,
      children: withSchool(home.children, inSchool),
      incomePercent,
      monthsOnLowIncome,
      workProspect,
      chronicallyIllOrDisabled,
    }),
  );

const money = (...euros: number[]): fc.Arbitrary<number> =>
  fc.constantFrom(...euros).map((euro) => Math.round(euro * 100));

export const household2026: fc.Arbitrary<Household> = fc
  .record({
    home: family,
    netMonthlyIncomeCents: money(900, 1348.49, 1348.5, 1500, 1926.4, 1926.41, 2500, 4000),
    yearlyIncomeCents: money(15000, 23425, 29736, 40857, 40857.01, 51142, 65000, 120000),
    assetsCents: money(0, 8000, 8000.01, 16000, 20000),
    taxAssetsCents: money(0, 38479, 50000, 146011, 200000),
    // Nobody rents for € 40 or € 3.000 every day: these are asked back.
    rentCents: money(0, 40, 180, 202.52, 640, 1100, 3000),
    monthsOnLowIncome: fc.constantFrom(0, 35, 36, 60, 100),
    flags: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    otherAdultsAtHome: fc.constantFrom(0, 0, 0, 1, 2),
    receives: fc.subarray(['nederland/bijstand', 'nederland/zorgtoeslag', 'nederland/huurtoeslag']),
  })
  .map(({ home, flags, otherAdultsAtHome, rentCents, ...rest }) => {
    const [work, student, disabled, pension, insured, debts, kids, own, track, ill] = flags;
    return drop({
      ...home,
      ...rest,
      ...{ otherAdultsAtHome, costSharers: otherAdultsAtHome === 0 ? 0 : 1 },
      children: withSchool(home.children, true),
      ...{ rentCents, rents: rentCents > 0, selfContainedHome: own },
      ...{
        workProspect: work,
        student,
        disabledStudent: student === true && disabled,
        statePensionIncomplete: pension,
      },
      ...{
        hasHealthInsurance: insured,
        hasProblemDebts: debts,
        chronicallyIllOrDisabled: ill,
        worksOrStudies: track,
        carValueCents: 0,
        bankBalanceCents: 0,
      },
      // Whoever has bijstand all year earns less than the limits of the allowances.
      ...(rest.receives.includes('nederland/bijstand') && { yearlyIncomeCents: 15_000_00 }),
      receivesChildBenefit: home.children.length > 0 && kids === true,
      childcare:
        home.children.length > 0 && kids === true ? [{ type: 'bso', hoursPerMonth: 40, hourlyRateCents: 900 }] : [],
    });
  });
