import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, compareAny, type Comparison, type Limit } from '../../src/eligibility/compare.ts';
import type { ComparisonOp } from '../../src/eligibility/condition.ts';
import { anything, exactly, type Range } from '../../src/eligibility/range.ts';

const sure = (limit: number): Limit => ({ low: limit, high: limit });
const from = (min: number, max = Infinity): Range => ({ min, max });
const yes: Comparison = { holds: true, canHold: true, canFail: false };
const no: Comparison = { holds: false, canHold: false, canFail: true };
const either: Comparison = { holds: null, canHold: true, canFail: true };
const never: Comparison = { holds: null, canHold: false, canFail: false };
const perhapsYes: Comparison = { holds: null, canHold: true, canFail: false };
const perhapsNo: Comparison = { holds: null, canHold: false, canFail: true };

describe('comparing what is known with a limit', () => {
  const cases: [string, Range, ComparisonOp, Limit, boolean, Comparison][] = [
    ['at the limit, "op of onder"', exactly(100), 'le', sure(100), false, yes],
    ['at the limit, "onder"', exactly(100), 'lt', sure(100), false, no],
    ['at the limit, "en ouder"', exactly(65), 'ge', sure(65), false, yes],
    ['at the limit, "ouder dan"', exactly(65), 'gt', sure(65), false, no],
    ['at the limit, "tot" without saying whether', exactly(100), 'lt', sure(100), true, never],
    ['a cent below it', exactly(99.99), 'lt', sure(100), true, yes],
    ['a cent above it', exactly(100.01), 'lt', sure(100), true, no],
    ['at the limit, "tussen" without saying whether', exactly(21), 'gt', sure(21), true, never],
    ['nothing known', anything, 'le', sure(100), false, either],
    ['at most the limit', from(0, 100), 'le', sure(100), false, yes],
    ['at most the limit, unclear', from(0, 100), 'lt', sure(100), true, perhapsYes],
    ['at least the limit, unclear', from(100), 'lt', sure(100), true, perhapsNo],
    ['above an open end', { min: 100, max: Infinity, minOpen: true }, 'lt', sure(100), true, no],
    [
      'from the limit on, unclear, open above',
      { min: 100, max: 100.5, maxOpen: true },
      'lt',
      sure(100),
      true,
      perhapsNo,
    ],
    ['up to the limit, unclear, open below', { min: 99.5, max: 100, minOpen: true }, 'lt', sure(100), true, perhapsYes],
    ['exactly', exactly(100), 'eq', sure(100), false, yes],
    ['not exactly', from(101, 110), 'eq', sure(100), false, no],
    ['perhaps exactly', from(100, 110), 'eq', sure(100), false, either],
    ['under a sure bound', exactly(66), 'lt', { low: 67, high: 68 }, false, yes],
    ['between the bounds', exactly(67), 'lt', { low: 67, high: 68 }, false, never],
    ['over a sure bound', exactly(68), 'lt', { low: 67, high: 68 }, false, no],
    ['only a lower bound', exactly(90), 'le', { low: 100, high: Infinity }, false, yes],
    ['above the only bound', exactly(110), 'le', { low: 100, high: Infinity }, false, never],
  ];
  for (const [name, range, op, limit, unclear, expected] of cases)
    it(name, () => {
      assert.deepEqual(compare(range, op, limit, unclear), expected);
    });

  for (const op of ['le', 'lt', 'ge', 'gt', 'eq'] as const)
    it(`never decides ${op} a limit without sure bounds, whatever is learnt`, () => {
      assert.deepEqual(compare(anything, op, { low: -Infinity, high: Infinity }, false), never);
    });

  it('says of a range what it says of each number in it', () => {
    const small = fc.integer({ min: 0, max: 8 });
    const pair = fc.tuple(small, small).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const ops = fc.constantFrom('le', 'lt', 'ge', 'gt', 'eq');
    fc.assert(
      fc.property(pair, pair, ops, fc.boolean(), ([min, max], [low, high], op, unclear) => {
        fc.pre(op !== 'eq' || !unclear);
        const each = between(min, max).map((value) => onOne(value, op, between(low, high), unclear));
        assert.deepEqual(compare({ min, max }, op, { low, high }, unclear), together(each));
      }),
      { numRuns: 1000 },
    );
  });

  it('decides for several limits only what holds for all of them', () => {
    assert.deepEqual(compareAny(exactly(5), 'le', [sure(5), sure(9)], false), yes);
    assert.deepEqual(compareAny(exactly(7), 'le', [sure(5), sure(9)], false), either);
    assert.deepEqual(compareAny(exactly(10), 'le', [sure(5), sure(9)], false), no);
  });
});

const between = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const passes: Record<ComparisonOp, (value: number, limit: number) => boolean> = {
  le: (v, l) => v <= l,
  lt: (v, l) => v < l,
  ge: (v, l) => v >= l,
  gt: (v, l) => v > l,
  eq: (v, l) => v === l,
};

/** The plain meaning: true or false when that is so for every limit that may apply. */
function onOne(value: number, op: ComparisonOp, limits: readonly number[], unclear: boolean): boolean | null {
  const each = limits.map((limit) => (unclear && value === limit ? null : passes[op](value, limit)));
  return each.every((holds) => holds === each[0]) ? (each[0] ?? null) : null;
}

function together(each: readonly (boolean | null)[]): Comparison {
  const [first = null] = each;
  const same = each.every((holds) => holds === first);
  return { holds: same ? first : null, canHold: each.includes(true), canFail: each.includes(false) };
}
