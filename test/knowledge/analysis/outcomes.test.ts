import assert from 'node:assert/strict';
import type { Condition } from '../../../src/eligibility/condition.ts';
import type { Values } from '../../../src/eligibility/value.ts';
import { basis, found, schemeWith, statePensionAge } from './made-up.ts';

const open = { status: 'not_confirmed', ask: 'stad', basis } as const;
const values: Values = {
  limit: { title: 'de inkomensgrens', ...open },
  age: { title: 'de leeftijd', ...open, atLeast: 60, atMost: 70 },
};
const adult: Condition = { fact: 'age', ge: 18 };
const limit: Condition = { income: { le: { value: 'limit' } } };

const table: [string, Condition[], (string | undefined)[][]][] = [
  ['a limit that nobody confirmed', [limit], [['unknownValue', 'a', 'de inkomensgrens', 'stad']]],
  ['the same, where somebody can get a no', [adult, limit], [['neverSureValue', 'b', 'de inkomensgrens', 'stad']]],
  ['a source that does not say', [{ unclear: 'voor wie' }], [['unknownSource', 'a', 'voor wie', 'de gemeente']]],
  [
    'two causes in one condition',
    [adult, { any: [limit, { unclear: 'of schulden tellen' }] }],
    [
      ['neverSureValue', 'b', 'de inkomensgrens', 'stad'],
      ['neverSureSource', 'b', 'of schulden tellen', 'de gemeente'],
    ],
  ],
  [
    'doubts that shut each other out',
    [{ any: [{ fact: 'student', is: true }, { unclear: 'wie studeert' }] }, { fact: 'student', is: false }],
    [['neverSureSource', 'a', 'wie studeert', 'de gemeente']],
  ],
  ['a limit with bounds that are sure for some', [{ fact: 'age', le: { value: 'age' } }], []],
  ['a doubt beside a way to a yes', [{ any: [adult, { unclear: 'hoe jong het mag' }] }], []],
];

describe('schemes without a sure yes', () => {
  for (const [name, when, expected] of table)
    it(name, () => {
      const findings = found([schemeWith(when, { values })]);
      assert.deepEqual(
        findings.map(({ kind, condition, words }) => [kind, condition, words['value'], words['ask']]),
        expected,
      );
    });

  it('tells that there is no standard for anybody', () => {
    const empty = {
      validFrom: '2026-01-01',
      norms: {},
      costSharerPercent: { byPeople: {}, status: 'confirmed', basis },
    } as const;
    const findings = found([schemeWith([{ income: { le: 100 } }])], {
      incomeStandards: [empty],
      nationalValues: [{ validFrom: '2026-01-01', values: statePensionAge }],
    });
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['unknownStandard'],
    );
  });
});
