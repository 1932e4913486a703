import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NumberFact } from '../../../src/contract.ts';
import { compare } from '../../../src/eligibility/compare.ts';
import { comparisonOps, type ComparisonOp } from '../../../src/eligibility/condition.ts';
import { cellOf, cellsOf, cutsOf, numberIn, sortedCuts } from '../../../src/eligibility/diagram/cuts.ts';

describe('the cells of a number', () => {
  const rows: [string, NumberFact, ComparisonOp, number, boolean, number[]][] = [
    ['"or less" cuts above the limit', 'age', 'le', 18, false, [18.5]],
    ['"less" cuts below it', 'age', 'lt', 18, false, [17.5]],
    ['"or more" cuts below it', 'age', 'ge', 18, false, [17.5]],
    ['"more" cuts above it', 'age', 'gt', 18, false, [18.5]],
    ['"exactly" cuts on both sides', 'age', 'eq', 18, false, [17.5, 18.5]],
    ['an unclear boundary cuts on both sides', 'age', 'le', 18, true, [17.5, 18.5]],
    ['a percentage is cut next to it', 'incomePercent', 'le', 110, false, [110 + 1e-9]],
  ];
  for (const [name, fact, op, limit, unclear, expected] of rows)
    it(name, () => {
      assert.deepEqual(cutsOf(fact, op, { low: limit, high: limit }, unclear), expected);
    });

  it('of a limit that is not sure are cut at its sure bounds', () => {
    assert.deepEqual(cutsOf('age', 'ge', { low: 67, high: Infinity }, false), [66.5, 67.5]);
  });

  it('hold the spans that a range touches', () => {
    const cuts = sortedCuts([17.5, 66.5]);
    const at = (min: number, max: number, open = {}) => cellsOf('age', cuts, { min, max, ...open });
    assert.deepEqual(
      [at(0, 120), at(18, 66), at(18, 67), at(17, 17), at(67, Infinity), at(66, 80, { minOpen: true })],
      [
        [0, 2],
        [1, 1],
        [1, 2],
        [0, 0],
        [2, 2],
        [2, 2],
      ],
    );
  });

  it('have one answer to every comparison that they were cut for', () => {
    const limits = fc.array(
      fc.tuple(fc.constantFrom(...comparisonOps), fc.integer({ min: 1, max: 40 }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 50 }), (comparisons, value) => {
        const one = (limit: number) => ({ low: limit, high: limit });
        const cuts = sortedCuts(comparisons.flatMap(([op, limit, unclear]) => cutsOf('age', op, one(limit), unclear)));
        const alike = numberIn('age', cuts, cellOf(cuts, value));
        for (const [op, limit, unclear] of comparisons)
          assert.equal(
            compare({ min: alike, max: alike }, op, one(limit), unclear).holds,
            compare({ min: value, max: value }, op, one(limit), unclear).holds,
          );
      }),
    );
  });
});
