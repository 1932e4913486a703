import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quantilesOf, shareOf, shareUpTo, valueAt, type Quantiles } from '../../src/eligibility/priors.ts';

/** Nobody is under 10; a fifth have exactly 20; half have 60 or less. */
const points: Quantiles = [
  [0, 10],
  [0.2, 20],
  [0.4, 20],
  [0.5, 60],
  [1, 100],
];

describe('quantiles', () => {
  const values: [share: number, value: number][] = [
    [0, 10],
    [0.1, 15],
    [0.2, 20],
    [0.3, 20],
    [0.4, 20],
    [0.45, 40],
    [0.5, 60],
    [1, 100],
  ];
  for (const [share, value] of values)
    it(`${String(share)} of the people stay under ${String(value)}`, () => {
      assert.ok(Math.abs(valueAt(points, share) - value) < 1e-9);
    });

  const shares: [value: number, share: number][] = [
    [9, 0],
    [10, 0],
    [15, 0.1],
    [19, 0.18],
    [20, 0.4],
    [40, 0.45],
    [99, 0.9875],
    [100, 1],
    [101, 1],
  ];
  for (const [value, share] of shares)
    it(`${String(value)} or less is what ${String(share)} of the people have`, () => {
      assert.ok(Math.abs(shareUpTo(points, value) - share) < 1e-9);
    });

  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 1000 })), {
    minLength: 1,
    maxLength: 8,
  });
  const quantiles = steps.map((all): Quantiles => {
    const whole = all.reduce((sum, [width]) => sum + width, 0);
    let [at, value] = [0, 0];
    const rest = all.map(([width, more]): [number, number] => [(at += width) / whole, (value += more)]);
    return [[0, 0], ...rest];
  });

  it('whoever stands at a share has the value of that share, whatever the spread', () => {
    fc.assert(
      fc.property(quantiles, fc.double({ min: 0, max: 1, noNaN: true }), (spread, share) => {
        const value = valueAt(spread, share);
        assert.ok(shareUpTo(spread, value + 1e-6) >= share - 1e-6);
        assert.ok(shareUpTo(spread, value - 1e-6) <= share + 1e-6);
      }),
    );
  });
});

describe('a figure for all, or for each kind of family', () => {
  it('is read alike', () => {
    const each = { single: 0.1, singleParent: 0.2, coupleWithoutChildren: 0.3, coupleWithChildren: 0.4 };
    assert.equal(shareOf({ all: 0.5 }, 'singleParent'), 0.5);
    assert.equal(shareOf({ byFamily: each }, 'singleParent'), 0.2);
    assert.equal(quantilesOf({ all: points }, 'single'), points);
  });
});
