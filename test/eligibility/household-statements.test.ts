import assert from 'node:assert/strict';
import fc from 'fast-check';
import { householdSchema, statementSchema, type Household, type Statement } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { completeHousehold, householdOf2010 } from './arbitrary-household.ts';
import { is } from './knowing.ts';

const inSchool = (value: boolean): Statement => is('children.anyInSchool', value);

describe('the statements of a household', () => {
  const cases: [string, Household, Statement[]][] = [
    ['nothing', {}, []],
    ['what is null', { age: null, children: null, receives: null, student: null }, []],
    [
      'zero, no and nothing are something',
      { assetsCents: 0, student: false },
      [is('assetsCents', 0), is('student', false)],
    ],
    ['a child of 8', { children: [{ age: 8 }] }, [is('children.ages', [8]), inSchool(true)]],
    ['a child of 4', { children: [{ age: 4 }] }, [is('children.ages', [4])]],
    ['a child of 16', { children: [{ age: 16 }] }, [is('children.ages', [16])]],
    ['a child of 4 at school', { children: [{ age: 4, inSchool: true }] }, [is('children.ages', [4]), inSchool(true)]],
    ['a child of 8 at home', { children: [{ age: 8, inSchool: false }] }, [is('children.ages', [8]), inSchool(false)]],
    [
      'one not known, one at school',
      { children: [{ age: 2 }, { age: 5 }] },
      [is('children.ages', [2, 5]), inSchool(true)],
    ],
    ['one not known, one not', { children: [{ age: 2, inSchool: false }, { age: 3 }] }, [is('children.ages', [2, 3])]],
    ['no children', { children: [] }, [is('children.ages', []), inSchool(false)]],
    [
      'childcare',
      { childcare: [{ type: 'bso', hoursPerMonth: 40, hourlyRateCents: 900 }] },
      [is('childcare', [{ type: 'bso', hoursPerMonth: 40, hourlyRateCents: 900 }])],
    ],
    ['no childcare', { childcare: [] }, [is('childcare', [])]],
    ["a partner's age", { partnerAge: 60 }, [is('partnerAge', 60), is('hasPartner', true)]],
    ['what is received', { receives: ['a/b'] }, [is('receives', ['a/b'])]],
  ];
  for (const [name, household, statements] of cases)
    it(name, () => {
      assert.deepEqual(householdStatements(household), statements);
    });

  it('fit the contract, for every household that does', () => {
    fc.assert(
      fc.property(fc.oneof(completeHousehold, householdOf2010), (household) => {
        assert.deepEqual(householdSchema.parse(household), household);
        for (const statement of householdStatements(household)) statementSchema.parse(statement);
      }),
    );
  });
});
