import assert from 'node:assert/strict';
import type { FactId, Statement } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { relevant } from '../../src/eligibility/relevance.ts';
import { evaluated, is, roundStandard, someValues as values, that } from './knowing.ts';

const alone = [is('household', 'single'), is('age', 40), is('costSharers', 0)];
const net = (cents: number): Statement => is('netMonthlyIncomeCents', cents);

const presumed = { fact: 'yearlyIncomeCents' as const, le: 900, presumedWhen: 'nederland/bijstand' };

describe('an unknown condition', () => {
  const standard = roundStandard;
  const cases: [string, Condition, Statement[], FactId[], string[]][] = [
    ['asks for its number', { fact: 'age', ge: 18 }, [], ['age'], []],
    ['asks whether there is a partner first', { fact: 'partnerAge', ge: 18 }, [], ['household', 'partnerAge'], []],
    [
      "asks only for the partner's age",
      { fact: 'partnerAge', ge: 18 },
      [is('household', 'couple')],
      ['partnerAge'],
      [],
    ],
    ['asks who lives there', { fact: 'hasPartner', is: true }, [], ['household'], []],
    ['asks for children first', { anyChild: { inSchool: true } }, [], ['hasChildren', 'children.anyInSchool'], []],
    ['asks for the ages', { anyChild: { from: 4, below: 12 } }, [is('hasChildren', true)], ['children.ages'], []],
    ['asks whether one rents first', { fact: 'rentCents', ge: 20_000 }, [], ['rents', 'rentCents'], []],
    ['asks for the rent', { fact: 'rentCents', ge: 20_000 }, [is('rents', true)], ['rentCents'], []],
    ['asks for others first', { fact: 'costSharers', ge: 1 }, [], ['otherAdultsAtHome', 'costSharers'], []],
    [
      'asks for the household behind a limit',
      { fact: 'age', le: { value: 'table' } },
      [is('age', 7)],
      ['household'],
      [],
    ],
    ['asks for the income', { income: { le: 110 } }, alone, ['netMonthlyIncomeCents'], []],
    [
      'asks for the percentage that is there',
      { income: { le: 110 } },
      [that('incomePercent', 'le', 120)],
      ['incomePercent'],
      [],
    ],
    [
      'asks what tells the standard',
      { income: { le: 110 } },
      [net(100_000), ...alone.slice(0, 2)],
      ['otherAdultsAtHome', 'costSharers'],
      [],
    ],
    ['asks what it is presumed from', presumed, [], ['yearlyIncomeCents', 'receives'], []],
    [
      'asks only what it is presumed from',
      { ...presumed, le: { value: 'open' } },
      [is('yearlyIncomeCents', 1)],
      ['receives'],
      ['de grens van de pas'],
    ],
    ['asks nothing that cannot decide', { fact: 'age', lt: { value: 'open' } }, [], [], ['de grens van de pas']],
    [
      'names the value between its bounds',
      { fact: 'age', lt: { value: 'between' } },
      [is('age', 67)],
      [],
      ['de leeftijd'],
    ],
    ['names the boundary', { fact: 'age', gt: 21, boundary: 'unclear' }, [is('age', 21)], [], ['boundary']],
    ['names what the source leaves open', { unclear: 'of dat meetelt' }, [], [], ['of dat meetelt']],
    [
      'names the standard that is not sure',
      { income: { le: 110 } },
      [...alone.slice(0, 1), is('age', 17), is('costSharers', 0), net(1)],
      [],
      ['incomeStandard'],
    ],
  ];
  for (const [name, condition, statements, facts, doubts] of cases)
    it(name, () => {
      const found = relevant(evaluated(condition, statements, { standard, values }));
      assert.deepEqual([...found.facts], facts);
      assert.deepEqual(
        found.doubts.map((d) => d.value),
        doubts,
      );
    });
});
