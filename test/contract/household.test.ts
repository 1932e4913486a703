import assert from 'node:assert/strict';
import fc from 'fast-check';
import { householdSchema, householdTypes } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { agree } from '../../src/eligibility/known.ts';
import { completeHousehold, householdOf2010 } from '../eligibility/arbitrary-household.ts';

const place = { type: 'bso', hoursPerMonth: 40, hourlyRateCents: 900 };
const gastouder = { ...place, type: 'gastouder' };

/** The household, the field that is named, and what the message says. */
const refused: [object, string, RegExp][] = [
  [{ household: 'single', partnerAge: 40 }, 'partnerAge', /only a couple/],
  [{ household: 'singleParent', partnerAge: 40 }, 'partnerAge', /only a couple/],
  [{ household: 'couple', age: 40, partnerAge: 3 }, 'partnerAge', /at least 15/],
  [{ partnerAge: 14 }, 'partnerAge', /at least 15/],
  [{ household: 'couple', age: 8, partnerAge: 40 }, 'age', /at least 15/],
  [{ household: 'single', children: [{ age: 5 }] }, 'children', /singleParent/],
  [{ household: 'singleParent', children: [] }, 'children', /at least one child/],
  [{ household: 'singleParent', age: 17, children: [{ age: 17 }] }, 'children', /younger than the oldest/],
  [{ household: 'singleParent', age: 16, children: [{ age: 2 }, { age: 17 }] }, 'children', /younger than the oldest/],
  [{ age: 16, children: [{ age: 17 }] }, 'children', /younger than the oldest/],
  [{ household: 'couple', age: 16, partnerAge: 17, children: [{ age: 17 }] }, 'children', /younger than the oldest/],
  [{ children: [{ age: 30 }] }, 'children.0.age', /under 18.*otherAdultsAtHome/],
  [{ children: [{ age: -1 }] }, 'children.0.age', /0 years or more/],
  [{ age: 150 }, 'age', /at most 120 years/],
  [{ age: -40 }, 'age', /0 years or more/],
  [{ age: 40.5 }, 'age', /whole number of years/],
  [{ netMonthlyIncomeCents: -1 }, 'netMonthlyIncomeCents', /0 cents or more/],
  [{ netMonthlyIncomeCents: 1250.5 }, 'netMonthlyIncomeCents', /whole number of cents/],
  [{ netMonthlyIncomeCents: 1_000_000_00 }, 'netMonthlyIncomeCents', /at most 7500000 cents/],
  [{ yearlyIncomeCents: 1_000_000_00 }, 'yearlyIncomeCents', /at most 90000000 cents/],
  [{ rentCents: 1_000_000_00 }, 'rentCents', /at most 2000000 cents/],
  [{ incomePercent: -5 }, 'incomePercent', /0 percent or more/],
  [{ incomePercent: 1_000_000 }, 'incomePercent', /at most 10000 percent/],
  [{ monthsOnLowIncome: 12.5 }, 'monthsOnLowIncome', /whole number of months/],
  [{ household: 'single', age: 30, monthsOnLowIncome: 372 }, 'monthsOnLowIncome', /lived/],
  [{ household: 'couple', age: 30, partnerAge: 20, monthsOnLowIncome: 372 }, 'monthsOnLowIncome', /lived/],
  [{ otherAdultsAtHome: 1, costSharers: 2 }, 'costSharers', /more cost sharers/],
  [{ disabledStudent: true, student: false }, 'disabledStudent', /student/],
  [{ rents: false, rentCents: 640_00 }, 'rentCents', /pays no rent/],
  [{ household: 'single', receivesChildBenefit: true }, 'receivesChildBenefit', /needs a child/],
  [{ children: [], childcare: [place] }, 'childcare', /needs a child/],
  [{ household: 'single', childcare: [place] }, 'childcare', /needs a child/],
  [{ childcare: [{ ...place, hoursPerMonth: 800 }] }, 'childcare.0.hoursPerMonth', /at most 744/],
];

/** On the right side of a limit, or not certain to be wrong. */
const accepted: [string, object][] = [
  ['nothing', {}],
  ['an adult who is one year older', { household: 'singleParent', age: 18, children: [{ age: 17 }] }],
  ['a sister of 20 who takes care', { household: 'singleParent', age: 20, children: [{ age: 17 }, { age: 14 }] }],
  ['a partner who is the parent', { household: 'couple', age: 16, partnerAge: 40, children: [{ age: 17 }] }],
  ['a partner of unknown age, who may be the parent', { household: 'couple', age: 16, children: [{ age: 17 }] }],
  ['two kinds of childcare for one child', { children: [{ age: 3 }], childcare: [place, gastouder] }],
  ['all months of a life', { household: 'single', age: 30, monthsOnLowIncome: 371 }],
  ['the months of an older partner', { household: 'couple', age: 30, partnerAge: 70, monthsOnLowIncome: 500 }],
  ['a high income', { netMonthlyIncomeCents: 75_000_00, yearlyIncomeCents: 900_000_00 }],
  ['a partner of 15', { household: 'couple', age: 20, partnerAge: 15 }],
  ['no rent', { rents: false, rentCents: 0 }],
];

describe('a household', () => {
  for (const [household, field, message] of refused)
    it(`${JSON.stringify(household)} is an error in ${field}`, () => {
      const issue = householdSchema.safeParse(household).error?.issues[0];
      assert.equal(issue?.path.map(String).join('.'), field);
      assert.match(issue.message, message);
    });

  for (const [name, household] of accepted)
    it(`with ${name} is no error`, () => {
      assert.deepEqual(householdSchema.safeParse(household).error?.issues ?? [], []);
    });

  const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const anyHousehold = fc.record({
    household: perhaps(fc.constantFrom(...householdTypes)),
    age: perhaps(fc.integer({ min: 0, max: 100 })),
    partnerAge: perhaps(fc.integer({ min: 0, max: 100 })),
    children: perhaps(
      fc.array(fc.record({ age: fc.integer({ min: 0, max: 17 }), inSchool: perhaps(fc.boolean()) }), { maxLength: 3 }),
    ),
    childcare: perhaps(fc.constantFrom([], [{ type: 'bso' as const, hoursPerMonth: 40, hourlyRateCents: 900 }])),
    receivesChildBenefit: perhaps(fc.boolean()),
    rents: perhaps(fc.boolean()),
    rentCents: perhaps(fc.constantFrom(0, 640_00)),
    costSharers: perhaps(fc.integer({ min: 0, max: 2 })),
    otherAdultsAtHome: perhaps(fc.integer({ min: 0, max: 2 })),
    student: perhaps(fc.boolean()),
    disabledStudent: perhaps(fc.boolean()),
    receives: perhaps(fc.constantFrom([], ['a/b'])),
  });

  it('that is accepted says nothing that would have to be dropped', () => {
    fc.assert(
      fc.property(anyHousehold, (household) => {
        const parsed = householdSchema.safeParse(household);
        if (parsed.success) assert.ok(agree(householdStatements(parsed.data)), 'two statements cannot both be true');
      }),
      { numRuns: 2000 },
    );
  });

  it('is what the other tests work with', () => {
    fc.assert(
      fc.property(fc.oneof(completeHousehold, householdOf2010), (household) => {
        assert.deepEqual(householdSchema.safeParse(household).error?.issues ?? [], []);
      }),
      { numRuns: 1000 },
    );
  });
});
