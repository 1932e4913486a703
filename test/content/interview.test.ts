import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Household, Statement } from '../../src/contract.ts';
import { assess, type SchemeAssessment } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold } from '../../src/eligibility/known.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { completeHousehold, householdOf2010 } from '../eligibility/arbitrary-household.ts';
import { interview } from './resident.ts';

const knowledge = loadKnowledge('knowledge');
const mostQuestions = 60;

/** What the household has already is not looked into any further. */
const outcomes = (found: readonly SchemeAssessment[], household: Household): Record<string, string> =>
  Object.fromEntries(
    found.filter(({ id }) => household.receives?.includes(id) !== true).map(({ id, outcome }) => [id, outcome]),
  );

const noNorm = {
  children: [],
  netMonthlyIncomeCents: 0,
  yearlyIncomeCents: 0,
  assetsCents: 0,
  taxAssetsCents: 0,
  monthsOnLowIncome: 60,
  workProspect: false,
  student: false,
  disabledStudent: false,
  statePensionIncomplete: false,
  hasHealthInsurance: true,
  hasProblemDebts: false,
  rents: false,
  rentCents: 0,
  otherAdultsAtHome: 0,
  costSharers: 0,
  receives: [],
};

describe('the questions, one after the other', () => {
  const editions: [string, string, fc.Arbitrary<Household>][] = [
    ['zoetermeer', '2026-07-01', completeHousehold],
    ['zoetermeer', '2026-12-31', completeHousehold],
    ['almere', '2026-07-01', completeHousehold],
    ['zoetermeer', '2010-10-15', householdOf2010],
    ['almere', '2010-10-15', householdOf2010],
  ];
  /** The end of the questions after what was told first, against all that there is to know. */
  function agrees(municipality: string, date: string, household: Household, told: readonly Statement[]): void {
    const { questions, found } = interview(knowledge, municipality, date, household, told);
    const complete = assess(rulesOn(knowledge, municipality, date), fold(householdStatements(household)));
    assert.deepEqual(outcomes(found, household), outcomes(complete, household));
    assert.ok(questions.length < mostQuestions, `${String(questions.length)} questions`);
  }

  it('end there too for a household without income and without a norm', () => {
    const household: Household = { ...noNorm, household: 'couple', age: 66, partnerAge: 15 };
    agrees('almere', '2026-07-01', household, []);
  });

  for (const [municipality, date, households] of editions) {
    it(`end where the whole household ends: ${municipality} on ${date}`, () => {
      fc.assert(
        fc.property(households, (household) => {
          agrees(municipality, date, household, []);
        }),
        { numRuns: 50 },
      );
    });

    it(`end there too when some was told first: ${municipality} on ${date}`, () => {
      const cases = households.chain((household) =>
        fc.tuple(fc.constant(household), fc.subarray(householdStatements(household))),
      );
      fc.assert(
        fc.property(cases, ([household, told]) => {
          agrees(municipality, date, household, told);
        }),
        { numRuns: 100 },
      );
    });
  }
});
