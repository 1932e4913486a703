import assert from 'node:assert/strict';
import { divide, max, min, minus, plus, rounded, times } from '../../../src/eligibility/amount/arithmetic.ts';
import { span, sure, type Amount } from '../../../src/eligibility/amount/amount.ts';
import { graded } from '../../../src/eligibility/amount/graded.ts';

const ends = ({ low, high }: Amount): number[] => [low, high];
const between = (low: number, high: number): Amount => span(low, high, []);

describe('rounding', () => {
  const table = [
    [2350, 'halfUp', 100, 2400],
    [2349, 'halfUp', 100, 2300],
    [2399.99999, 'down', 100, 2300],
    [2399.9999999999, 'down', 100, 2400],
    [0.1 + 0.2, 'halfUp', 1, 0],
    [19905.000001, 'up', 1, 19906],
    [19905.0000000001, 'up', 1, 19905],
    [Infinity, 'down', 100, Infinity],
  ] as const;
  for (const [value, how, unit, expected] of table)
    it(`${value} ${how} to ${unit} is ${expected}`, () => {
      assert.equal(rounded(value, how, unit), expected);
    });
});

describe('sums of which only the ends are known', () => {
  const table: [string, Amount, number[]][] = [
    ['plus', plus([between(1, 2), between(10, 20)]), [11, 22]],
    ['minus', minus([between(10, 20), between(1, 2)]), [8, 19]],
    ['minus anything', minus([sure(10), between(0, Infinity)]), [-Infinity, 10]],
    ['times, with a sign', times([between(-1, 2), between(3, 4)]), [-4, 8]],
    ['nothing times anything', times([sure(0), between(0, Infinity)]), [0, 0]],
    ['divide', divide(between(10, 20), between(2, 5)), [2, 10]],
    ['divide by what may be nothing', divide(sure(1), between(0, 1)), [-Infinity, Infinity]],
    ['max', max([between(0, 5), sure(3)]), [3, 5]],
    ['min', min([between(0, 5), sure(3)]), [0, 3]],
  ];
  for (const [name, found, expected] of table)
    it(name, () => {
      assert.deepEqual(ends(found), expected);
    });
});

describe('graded', () => {
  const bands = [
    { upTo: sure(200), percent: sure(100) },
    { upTo: sure(300), percent: sure(50) },
    { upTo: undefined, percent: sure(10) },
  ];
  const table: [string, Amount, Amount, number[]][] = [
    ['in the first band', sure(150), sure(100), [50, 50]],
    ['through all bands', sure(400), sure(100), [160, 160]],
    ['that begins in the second band', sure(400), sure(250), [35, 35]],
    ['below where it begins', sure(50), sure(100), [0, 0]],
    ['between ends', between(150, 400), between(100, 120), [30, 160]],
  ];
  for (const [name, number, from, expected] of table)
    it(name, () => {
      assert.deepEqual(ends(graded(number, from, bands)), expected);
    });

  it('takes the edge that is worst for each end, also where percentages rise', () => {
    const rising = [
      { upTo: between(200, 300), percent: sure(5) },
      { upTo: undefined, percent: sure(35) },
    ];
    assert.deepEqual(ends(graded(sure(400), sure(100), rising)), [45, 75]);
  });
});
