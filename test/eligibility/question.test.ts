import assert from 'node:assert/strict';
import type { Statement } from '../../src/contract.ts';
import { setsAt, whenChosen, whenNotChosen, type Sets } from '../../src/eligibility/question.ts';
import { has, is, isNot, that } from './knowing.ts';

describe('a choice', () => {
  const cases: [string, Sets, Statement[], Statement[]][] = [
    ['of a scheme', { receives: ['a/pas'] }, [has('a/pas')], [isNot('receives', ['a/pas'])]],
    ['of a fact', { student: true }, [is('student', true)], [is('student', false)]],
    [
      'of what is not so',
      { hasHealthInsurance: false },
      [is('hasHealthInsurance', false)],
      [is('hasHealthInsurance', true)],
    ],
    ['of a number', { otherAdultsAtHome: { op: 'ge', value: 1 } }, [that('otherAdultsAtHome', 'ge', 1)], []],
    [
      'at a limit',
      { monthsOnLowIncome: { op: 'ge', value: 'limit' }, workProspect: false },
      [that('monthsOnLowIncome', 'ge', 36), is('workProspect', false)],
      [is('workProspect', true)],
    ],
  ];
  for (const [name, sets, chosen, notChosen] of cases)
    it(`${name} says so when it is chosen, and the opposite when it is not`, () => {
      assert.deepEqual(whenChosen(sets, 36), chosen);
      assert.deepEqual(whenNotChosen(sets), notChosen);
    });

  it('says nothing of a limit that is not asked', () => {
    assert.deepEqual(setsAt({ monthsOnLowIncome: { op: 'ge', value: 'limit' } }), {});
  });
});
