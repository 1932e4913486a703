import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { rulesOn } from '../../../src/knowledge/rules.ts';
import { condition, namedValues } from '../../eligibility/arbitrary-condition.ts';
import { completeHousehold } from '../../eligibility/arbitrary-household.ts';
import { settingOf } from '../../eligibility/knowing.ts';
import { day, found, knowledgeOf, schemeWith, short } from './made-up.ts';

const adult: Condition = { fact: 'age', ge: 18 };
const student: Condition = { fact: 'student', is: true };
const low: Condition = { income: { le: 110 } };

const table: [string, Condition[], string[]][] = [
  ['a scheme without a fault', [adult, low, { fact: 'assetsCents', le: 800_000 }], []],
  ['an age that is high and low', [{ all: [adult, { fact: 'age', lt: 18 }] }], ['conditionNever a', 'schemeNobody a']],
  [
    'a partner of somebody alone',
    [{ all: [{ household: ['single'] }, { fact: 'hasPartner', is: true }] }, adult],
    ['conditionNever a', 'schemeNobody a'],
  ],
  ['a condition for everybody', [{ any: [student, { fact: 'student', is: false }] }, adult], ['conditionAlways a']],
  ['no less than nothing', [adult, { fact: 'assetsCents', ge: 0 }], ['conditionAlways b']],
  ['two conditions that shut each other out', [student, adult, { fact: 'age', lt: 18 }], ['schemeNobody b']],
  ['an income limit above another', [low, { income: { le: 120 } }], ['conditionSpare b']],
  ['the same condition twice', [adult, low, adult], ['conditionSpare a', 'conditionSpare c']],
  [
    'what follows from another fact, asked on purpose',
    [
      { fact: 'rents', is: true },
      { fact: 'rentCents', ge: 20_000 },
    ],
    [],
  ],
];

describe('conditions that decide nothing', () => {
  for (const [name, when, expected] of table)
    it(`finds ${name}`, () => {
      assert.deepEqual(short(found([schemeWith(when)])), expected);
    });

  it('names the fewest conditions that shut each other out', () => {
    const [finding] = found([schemeWith([student, adult, low, { fact: 'age', lt: 18 }])]);
    assert.deepEqual(finding?.words, { conditions: 'b, d' });
  });

  it('says where, and on what it rests', () => {
    const [finding] = found([schemeWith([adult, { fact: 'assetsCents', ge: 0 }])]);
    assert.deepEqual(
      [finding?.scheme, finding?.edition, finding?.file, finding?.path, finding?.basis[0]?.title],
      ['dorp/pas', '2026-01-01', 'schemes/dorp/pas/2026-01-01.yaml', ['conditions', 1], 'Een verordening'],
    );
  });

  it('is right for any condition and any household', () => {
    const inEuros = condition.filter((when) => !JSON.stringify(when).includes('incomePercent'));
    const outcome = { conditionNever: false, conditionAlways: true } as const;
    fc.assert(
      fc.property(inEuros, completeHousehold, (when, household) => {
        const knowledge = knowledgeOf([schemeWith([when], { values: namedValues })]);
        const rules = rulesOn(knowledge, 'dorp', day);
        const known = fold(householdStatements(household));
        const { holds } = evaluate(when, settingOf(known, { standard: rules.standard, values: namedValues }));
        for (const { kind } of found(knowledge.schemes))
          if (kind === 'conditionNever' || kind === 'conditionAlways') assert.equal(holds, outcome[kind]);
      }),
      { numRuns: 500 },
    );
  });
});
