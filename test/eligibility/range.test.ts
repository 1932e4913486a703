import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testOps, type TestOp } from '../../src/contract.ts';
import {
  allAbove,
  allBelow,
  anything,
  exactly,
  intersect,
  isEmpty,
  rangeOf,
  type Range,
} from '../../src/eligibility/range.ts';

const passes: Record<TestOp, (a: number, b: number) => boolean> = {
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  eq: (a, b) => a === b,
};
const has = (range: Range, value: number): boolean =>
  (range.minOpen === true ? value > range.min : value >= range.min) &&
  (range.maxOpen === true ? value < range.max : value <= range.max);

const number = fc.integer({ min: -20, max: 40 });
const half = fc.integer({ min: -3, max: 3 }).map((n) => n / 2);
const op = fc.constantFrom(...testOps);

describe('a range', () => {
  const cases: [TestOp, number, boolean, Range][] = [
    ['lt', 5, true, { min: -Infinity, max: 4 }],
    ['lt', 4.5, true, { min: -Infinity, max: 4 }],
    ['le', 4.5, true, { min: -Infinity, max: 4 }],
    ['gt', 5, true, { min: 6, max: Infinity }],
    ['ge', 4.5, true, { min: 5, max: Infinity }],
    ['lt', 5, false, { min: -Infinity, max: 5, maxOpen: true }],
    ['gt', 5, false, { min: 5, max: Infinity, minOpen: true }],
    ['eq', 5, true, { min: 5, max: 5 }],
  ];
  for (const [test, value, whole, range] of cases)
    it(`${test} ${String(value)} of ${whole ? 'whole numbers' : 'all numbers'}`, () => {
      assert.deepEqual(rangeOf(test, value, whole), range);
    });

  it('holds the whole numbers that pass its test, and no other', () => {
    fc.assert(
      fc.property(op, half, number, (test, limit, value) => {
        fc.pre(test !== 'eq' || Number.isInteger(limit));
        assert.equal(has(rangeOf(test, limit, true), value), passes[test](value, limit));
      }),
    );
  });

  it('holds the numbers that pass its test, and no other', () => {
    fc.assert(
      fc.property(op, half, half, (test, limit, value) => {
        assert.equal(has(rangeOf(test, limit, false), value), passes[test](value, limit));
      }),
    );
  });

  it('meets another in what both hold', () => {
    fc.assert(
      fc.property(op, half, op, half, half, (testA, a, testB, b, value) => {
        const [one, other] = [rangeOf(testA, a, false), rangeOf(testB, b, false)];
        assert.equal(has(intersect(one, other), value), has(one, value) && has(other, value));
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty when nothing is in it', () => {
    assert.equal(isEmpty(intersect(exactly(3), exactly(4))), true);
    assert.equal(isEmpty(intersect(rangeOf('lt', 3, false), rangeOf('ge', 3, false))), true);
    assert.equal(isEmpty(intersect(rangeOf('gt', 3, false), rangeOf('le', 3, false))), true);
    assert.equal(isEmpty(intersect(rangeOf('le', 3, false), rangeOf('ge', 3, false))), false);
    assert.equal(isEmpty(anything), false);
  });

  const sides: [Range, number, boolean, boolean, boolean][] = [
    [{ min: 0, max: 5 }, 5, false, false, false],
    [{ min: 0, max: 5 }, 5, true, true, false],
    [{ min: 0, max: 5, maxOpen: true }, 5, false, true, false],
    [{ min: 5, max: 9 }, 5, true, false, true],
    [{ min: 5, max: 9, minOpen: true }, 5, false, false, true],
  ];
  for (const [range, value, orAt, below, above] of sides)
    it(`${JSON.stringify(range)} against ${String(value)}${orAt ? ' or at it' : ''}`, () => {
      assert.deepEqual([allBelow(range, value, orAt), allAbove(range, value, orAt)], [below, above]);
    });
});
