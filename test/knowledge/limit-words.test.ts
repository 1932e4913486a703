import assert from 'node:assert/strict';
import { all, any, decided, leaf, type ShownLimit } from '../../src/eligibility/node.ts';
import { limitOf } from '../../src/knowledge/limit-words.ts';

const words = { perMonth: (amount: string) => `${amount} per maand`, percentOfStandard: (p: string) => `${p}%` };
const shows = (...limits: ShownLimit[]) => leaf(decided(true), { limits });
const income = (value: number, percent?: number): ShownLimit => ({
  fact: 'income',
  value,
  unit: 'cents',
  ...(percent !== undefined && { percent }),
});

describe('the words of a limit', () => {
  const cases: [string, ReturnType<typeof leaf>, string][] = [
    ['an amount a month', shows(income(161_818, 120)), '€ 1.618,18 per maand'],
    ['the percentage when several amounts are possible', shows(income(161_818, 120), income(231_168, 120)), '120%'],
    [
      'one of several amounts when there is no one percentage',
      shows(income(161_818), income(231_168)),
      '€ 1.618,18 per maand',
    ],
    ['a percentage', shows({ fact: 'incomePercent', value: 99.9, unit: 'percent' }), '99,9%'],
    ['an amount', shows({ fact: 'assetsCents', value: 800_000, unit: 'cents' }), '€ 8.000'],
    ['a number', shows({ fact: 'age', value: 67, unit: 'number' }), '67'],
    [
      'the first in a tree',
      all([shows(), any([shows({ fact: 'age', value: 21, unit: 'number' }), shows(income(1))])]),
      '21',
    ],
    ['none', shows(), ''],
  ];
  for (const [name, node, expected] of cases)
    it(name, () => {
      assert.equal(limitOf(node, words), expected);
    });
});
