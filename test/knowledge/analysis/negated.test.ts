import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { negated } from '../../../src/knowledge/analysis/negated.ts';
import { condition, namedValues } from '../../eligibility/arbitrary-condition.ts';
import { completeHousehold } from '../../eligibility/arbitrary-household.ts';
import { roundStandard, settingOf } from '../../eligibility/knowing.ts';

describe('"not" said straight', () => {
  it('means the same for any condition and any household', () => {
    fc.assert(
      fc.property(condition, completeHousehold, (when, household) => {
        const straight = negated(when);
        fc.pre(straight !== null);
        const setting = settingOf(fold(householdStatements(household)), {
          standard: roundStandard,
          values: namedValues,
        });
        if (straight !== null) assert.equal(evaluate(straight, setting).holds, evaluate({ not: when }, setting).holds);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays "not" where the opposite says something else', () => {
    for (const when of [{ fact: 'partnerAge', ge: 60 }, { fact: 'age', eq: 18 }, { unclear: 'wie' }] as const)
      assert.equal(negated(when), null);
  });
});
