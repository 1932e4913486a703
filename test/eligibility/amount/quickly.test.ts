import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quickly } from '../../../src/eligibility/amount/quickly.ts';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { condition, namedValues } from '../arbitrary-condition.ts';
import { completeHousehold } from '../arbitrary-household.ts';
import { settingOf } from '../knowing.ts';

describe('a simple condition', () => {
  it('has the value that evaluate gives it, for any household of which any part is known', () => {
    let simple = 0;
    const part = completeHousehold.chain((household) => fc.subarray(householdStatements(household)));
    fc.assert(
      fc.property(condition, part, (when, statements) => {
        const known = fold(statements);
        const quick = quickly(when, known);
        if (quick === undefined) return;
        simple += 1;
        assert.equal(quick, evaluate(when, settingOf(known, { values: namedValues })).holds);
      }),
      { numRuns: 3000 },
    );
    assert.ok(simple > 300, `only ${String(simple)}`);
  });
});
