import assert from 'node:assert/strict';
import type { Statement } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { fold } from '../../src/eligibility/known.ts';
import { reasonValues, type ReasonValues } from '../../src/knowledge/reason-values.ts';
import { evaluated, is, roundStandard, someValues, that } from '../eligibility/knowing.ts';

const figures = (when: Condition, statements: Statement[]): ReasonValues =>
  reasonValues(when, evaluated(when, statements, { standard: roundStandard, values: someValues }), fold(statements));
const alone = [is('household', 'single'), is('age', 40), is('costSharers', 0)];

describe('the figures behind a reason', () => {
  const cases: [string, Condition, Statement[], ReasonValues][] = [
    [
      'a limit and an exact value',
      { fact: 'age', ge: 18 },
      [is('age', 40)],
      { limit: { value: 18, unit: 'years' }, known: { fact: 'age', value: 40 } },
    ],
    [
      'only more than',
      { fact: 'assetsCents', le: { value: 'limit' } },
      [that('assetsCents', 'gt', 800_000)],
      { limit: { value: 800_000, unit: 'cents' }, known: { fact: 'assetsCents', atLeast: 800_001 } },
    ],
    [
      'between two ends',
      { fact: 'monthsOnLowIncome', ge: 36 },
      [that('monthsOnLowIncome', 'ge', 12), that('monthsOnLowIncome', 'lt', 36)],
      { limit: { value: 36, unit: 'months' }, known: { fact: 'monthsOnLowIncome', atLeast: 12, atMost: 35 } },
    ],
    [
      'an income limit with its share of the standard',
      { income: { le: 110 } },
      [...alone, is('netMonthlyIncomeCents', 120_000)],
      {
        limit: { value: 110_000, unit: 'cents', percent: 110 },
        known: { fact: 'netMonthlyIncomeCents', value: 120_000 },
      },
    ],
    [
      'several standards may apply: only the share is sure',
      { income: { le: 110 } },
      [is('age', 40), is('costSharers', 0), is('netMonthlyIncomeCents', 20_000)],
      { limit: { value: 110, unit: 'percent' }, known: { fact: 'netMonthlyIncomeCents', value: 20_000 } },
    ],
    [
      'a percentage, with open ends',
      { fact: 'incomePercent', le: 110 },
      [that('incomePercent', 'gt', 110)],
      { limit: { value: 110, unit: 'percent' }, known: { fact: 'incomePercent', moreThan: 110 } },
    ],
    ['nothing known', { fact: 'rentCents', gt: 20_000 }, [], { limit: { value: 20_000, unit: 'cents' } }],
    ['yes or no', { fact: 'student', is: false }, [is('student', true)], { known: { fact: 'student', value: true } }],
    ['a household', { household: ['single'] }, alone, { known: { fact: 'household', value: 'single' } }],
    [
      'the part that decided, not the first',
      {
        all: [
          { fact: 'age', ge: 21 },
          { fact: 'age', lt: 67 },
        ],
      },
      [is('age', 70)],
      { limit: { value: 67, unit: 'years' }, known: { fact: 'age', value: 70 } },
    ],
    [
      'under a not',
      {
        not: {
          all: [
            { fact: 'student', is: true },
            { fact: 'age', lt: 30 },
          ],
        },
      },
      [is('age', 25), is('student', true)],
      { limit: { value: 30, unit: 'years' }, known: { fact: 'age', value: 25 } },
    ],
    [
      'two ways, two limits: none is the limit',
      {
        any: [
          { fact: 'age', ge: 67 },
          {
            all: [
              { fact: 'age', ge: 60 },
              { fact: 'student', is: false },
            ],
          },
        ],
      },
      [is('age', 50), is('student', false)],
      { known: { fact: 'age', value: 50 } },
    ],
    [
      'a way that is closed for another reason does not count',
      {
        any: [
          { fact: 'age', ge: 67 },
          {
            all: [
              { fact: 'age', ge: 60 },
              { fact: 'student', is: false },
            ],
          },
        ],
      },
      [is('age', 50), is('student', true)],
      { limit: { value: 67, unit: 'years' }, known: { fact: 'age', value: 50 } },
    ],
    [
      'a sum decides too: none is the limit',
      {
        any: [
          { fact: 'yearlyIncomeCents', le: 2_000_000 },
          { amount: 'month', ge: 200 },
        ],
      },
      [is('yearlyIncomeCents', 1_000_000)],
      { known: { fact: 'yearlyIncomeCents', value: 1_000_000 } },
    ],
    ['what the source leaves open', { unclear: 'wie het krijgt' }, alone, {}],
  ];
  for (const [name, when, statements, expected] of cases)
    it(name, () => {
      assert.deepEqual(figures(when, statements), expected);
    });
});
