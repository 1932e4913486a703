import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { householdSchema, isoDate, type Household, type Outcome } from '../../src/contract.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold } from '../../src/eligibility/known.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { householdOf2010 } from '../eligibility/arbitrary-household.ts';
import { almere2010, zoetermeer2010 } from './tables-of-2010.ts';

const knowledge = loadKnowledge('knowledge');

function outcomes(municipality: string, date: string, household: Household): Record<string, Outcome> {
  const found = assess(rulesOn(knowledge, municipality, date), fold(householdStatements(household)));
  return Object.fromEntries(found.map((one) => [one.id, one.outcome]));
}

const personas = z.array(
  z.strictObject({
    id: z.string(),
    about: z.string(),
    municipality: z.string(),
    date: isoDate,
    household: householdSchema,
    outcomes: z.record(z.string(), z.enum(['eligible', 'ineligible', 'unknown'])),
  }),
);

describe('the tables of 2010', () => {
  for (const one of personas.parse(parse(readFileSync('test/content/personas-2010.yaml', 'utf8'))))
    it(`${one.id} ${one.about}`, () => {
      assert.deepEqual(outcomes(one.municipality, one.date, one.household), one.outcomes);
    });

  /** Some of it is not known. */
  const partly = fc
    .tuple(householdOf2010, fc.infiniteStream(fc.integer({ min: 0, max: 5 })))
    .map(([household, dice]) => Object.fromEntries(Object.entries(household).filter(() => dice.next().value !== 0)))
    // Without the age of an older partner a child may seem too old.
    .filter((household) => householdSchema.safeParse(household).success)
    .map((household) => householdSchema.parse(household));
  const tables = [
    ['zoetermeer', zoetermeer2010],
    ['almere', almere2010],
  ] as const;
  for (const [municipality, table] of tables)
    it(`say the same as the table of ${municipality}, for any household`, () => {
      fc.assert(
        fc.property(fc.oneof(householdOf2010, partly), (household) => {
          assert.deepEqual(outcomes(municipality, '2010-10-15', household), table(household));
        }),
        { numRuns: 3000 },
      );
    });

  const days: [string, string, number][] = [
    ['zoetermeer', '2010-01-01', 9],
    ['zoetermeer', '2010-12-31', 9],
    ['almere', '2010-01-01', 6],
    ['almere', '2010-12-31', 6],
    ['zoetermeer', '2009-12-31', 0],
    ['almere', '2011-01-01', 0],
  ];
  for (const [municipality, date, count] of days)
    it(`hold ${String(count)} schemes of ${municipality} on ${date}`, () => {
      assert.equal(Object.keys(outcomes(municipality, date, {})).length, count);
    });
});
