import assert from 'node:assert/strict';
import { amountRange } from '../../../src/eligibility/amount/amount-range.ts';
import type { Formula } from '../../../src/eligibility/amount/formula.ts';
import type { Statement } from '../../../src/contract.ts';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { is, settingOf, someValues, that } from '../knowing.ts';

/** Half of the rent above 100 euros, less what is earned above 2,000 euros. */
const formula: Formula = {
  minus: [
    { percent: 50, of: { max: [0, { minus: [{ fact: 'rentCents' }, 100_00] }] } },
    { max: [0, { minus: [{ fact: 'yearlyIncomeCents' }, 2_000_00] }] },
  ],
};
const rent = (euros: number): Statement => is('rentCents', euros * 100);
const earns = (euros: number): Statement => is('yearlyIncomeCents', euros * 100);

const nodeOf = (statements: readonly Statement[], of: Formula | undefined = formula) => {
  const known = fold(statements);
  const amount = (_name: string, at = known) => (of === undefined ? undefined : amountRange(of, at, someValues));
  return evaluate({ amount: 'month', ge: 100_00 }, settingOf(known, { values: someValues, amount }));
};

describe('the condition that an amount is at least so much', () => {
  const table: [string, Statement[], boolean | null, string[], object[]][] = [
    ['all known, at the limit', [rent(300), earns(2_000)], true, [], []],
    ['all known, a cent too little', [rent(300), is('yearlyIncomeCents', 200_001)], false, [], []],
    ['the rent is too low for any income', [rent(299)], false, [], []],
    [
      'the income is missing: asked where it turns',
      [rent(400)],
      null,
      ['yearlyIncomeCents'],
      [{ fact: 'yearlyIncomeCents', op: 'le', value: 2_050_00 }],
    ],
    [
      'the rent is missing: asked where it turns',
      [is('rents', true), earns(2_010)],
      null,
      ['rentCents'],
      [{ fact: 'rentCents', op: 'ge', value: 320_00 }],
    ],
    [
      'two numbers are missing: neither turns it alone',
      [is('rents', true)],
      null,
      ['rentCents', 'yearlyIncomeCents'],
      [],
    ],
    ['enough is known', [rent(400), that('yearlyIncomeCents', 'le', 1_500_00)], true, [], []],
  ];
  for (const [name, statements, holds, facts, thresholds] of table)
    it(name, () => {
      const node = nodeOf(statements);
      assert.deepEqual([node.holds, node.facts, node.thresholds], [holds, facts, thresholds]);
    });

  it('is left to whoever must be asked when only a value is in doubt', () => {
    const node = nodeOf([], { times: [{ value: 'between' }, 149] });
    assert.deepEqual([node.holds, node.canHold, node.canFail], [null, false, false]);
    assert.deepEqual(node.doubts, [{ value: 'de leeftijd', ask: 'svb' }]);
  });

  it('stays undecided without such a formula', () => {
    assert.equal(evaluate({ amount: 'month', ge: 1 }, settingOf(fold([]))).holds, null);
  });
});
