import assert from 'node:assert/strict';
import type { Statement, Test } from '../../../src/contract.ts';
import { choicesAt } from '../../../src/dialogs/ask.ts';
import { understand } from '../../../src/dialogs/answers/understand.ts';
import type { Understood } from '../../../src/dialogs/answers/understood.ts';
import { realContent } from '../../transcripts/conversation.ts';

function read(id: string, text: string, test?: Test): Understood {
  const question = realContent().knowledge.questions.find((q) => q.id === id);
  if (question === undefined) throw new Error(id);
  const choices = choicesAt(question, test, 'u');
  const pending = { question: id, shown: [], ...(test !== undefined && { test }) };
  return understand({ question, pending, choices, none: question.none ?? null, referenceDate: '2026-07-01' }, text);
}

const is = (fact: Statement['fact'], value: Statement['value']): Statement => ({
  fact,
  op: 'is',
  value,
});
const le: Test = { op: 'le', value: 1_348_49 };
const income = 'netMonthlyIncomeCents' as const;

const bso = { type: 'bso', hoursPerMonth: 40, hourlyRateCents: 950 } as const;

const answers: [string, string, Test | undefined, Statement[]][] = [
  ['age', '43', undefined, [is('age', 43)]],
  ['age', 'ik ben drieënveertig', undefined, [is('age', 43)]],
  ['age', '12-03-1980', undefined, [is('age', 46)]],
  ['ages', '40 en 38', undefined, [is('age', 40), is('partnerAge', 38)]],
  ['ages', 'ik 40, hij 38', undefined, [is('age', 40), is('partnerAge', 38)]],
  ['ages', '52', undefined, [is('age', 52)]],
  ['ages', '52, van mijn partner weet ik niet', undefined, [is('age', 52)]],
  ['child-ages', '2 kids 5 en 9', undefined, [is('children.ages', [5, 9]), is('children.anyInSchool', true)]],
  ['child-ages', '0', undefined, [is('children.ages', [0])]],
  ['child-ages', '3 en 19', undefined, [is('children.ages', [3])]],
  ['income-percent', '99,9', undefined, [is('incomePercent', 99.9)]],
  ['income-percent', '105%', undefined, [is('incomePercent', 105)]],
  ['income-percent', '120.125', undefined, [is('incomePercent', 120.125)]],
  ['household', 'alleen met 2 kids', undefined, [is('household', 'singleParent')]],
  ['household', 'in mn eentje', undefined, [is('hasPartner', false)]],
  ['household', 'getrouwd, geen kinderen', undefined, [is('hasChildren', false), is('hasPartner', true)]],
  ['chronically-ill', 'ja hoor', undefined, [is('chronicallyIllOrDisabled', true)]],
  ['chronically-ill', 'neuh', undefined, [is('chronicallyIllOrDisabled', false)]],
  ['net-monthly-income', 'klopt', le, [{ fact: income, op: 'le', value: 1_348_49 }]],
  ['net-monthly-income', 'nee', le, [{ fact: income, op: 'gt', value: 1_348_49 }]],
  ['net-monthly-income', '1.250,50', le, [is(income, 1_250_50)]],
  ['net-monthly-income', '€ 1250', le, [is(income, 1_250_00)]],
  ['net-monthly-income', 'twaalfhonderd', le, [is(income, 1_200_00)]],
  ['net-monthly-income', 'ong 1000', le, [{ fact: income, op: 'le', value: 1_348_49 }]],
  ['net-monthly-income', 'ongeveer 1800', le, [{ fact: income, op: 'gt', value: 1_348_49 }]],
  ['net-monthly-income', 'ongeveer 1800', { op: 'eq', value: 1_348_49 }, [{ fact: income, op: 'gt', value: 1_348_49 }]],
  ['net-monthly-income', 'ongeveer 1800', { op: 'ge', value: 1_348_49 }, [{ fact: income, op: 'ge', value: 1_348_49 }]],
  ['net-monthly-income', 'ongeveer 1000', { op: 'ge', value: 1_348_49 }, [{ fact: income, op: 'lt', value: 1_348_49 }]],
  ['childcare', 'bso 40 uur 9,50', undefined, [is('childcare', [bso])]],
  ['childcare', 'bso 40 uur 9,50 en bso 40 uur 9,50', undefined, [is('childcare', [bso, bso])]],
  ['months-on-low-income', '5 jaar', { op: 'ge', value: 36 }, [is('monthsOnLowIncome', 60)]],
  ['months-on-low-income', 'nee', { op: 'ge', value: 36 }, [{ fact: 'monthsOnLowIncome', op: 'lt', value: 36 }]],
];

/** Heard as it was said: `plausible.ts` asks it back. */
const oddAnswers: typeof answers = [
  ['age', '150', undefined, [is('age', 150)]],
  ['age', '-3', undefined, [is('age', -3)]],
  ['ages', '8', undefined, [is('age', 8)]],
  ['ages', '8 en 14', undefined, [is('age', 8), is('partnerAge', 14)]],
  ['ages', '40 en 380', undefined, [is('age', 40), is('partnerAge', 380)]],
  ['child-ages', '19 en 22', undefined, [is('children.ages', [19, 22])]],
  ['child-ages', '5 en 150', undefined, [is('children.ages', [5, 150])]],
  ['income-percent', '-5', undefined, [is('incomePercent', -5)]],
  ['net-monthly-income', '19000', le, [is(income, 19_000_00)]],
  ['net-monthly-income', '-500', le, [is(income, -500_00)]],
  ['net-monthly-income', 'ik sta 500 rood', le, [is(income, -500_00)]],
  ['net-monthly-income', 'ongeveer een miljoen', le, [is(income, 1_000_000_00)]],
  ['net-monthly-income', 'minder', le, [{ fact: income, op: 'le', value: le.value }]],
  ['net-monthly-income', 'iets meer hoor', le, [{ fact: income, op: 'gt', value: le.value }]],
  ['months-on-low-income', 'korter', { op: 'ge', value: 36 }, [{ fact: 'monthsOnLowIncome', op: 'lt', value: 36 }]],
  ['months-on-low-income', '200 jaar', { op: 'ge', value: 36 }, [is('monthsOnLowIncome', 2400)]],
];

const notAnswers: [string, string, Test | undefined, Understood['status']][] = [
  ['age', 'blauw', undefined, 'fail'],
  ['age', 'geb 1980', undefined, 'askBack'],
  ['ages', '1980 en 1985', undefined, 'confirm'],
  ['child-ages', 'drie kinderen', undefined, 'askBack'],
  ['income-percent', 'weinig', undefined, 'fail'],
  ['household', 'in een huis', undefined, 'fail'],
  ['net-monthly-income', 'ong 1300', le, 'askBack'],
  ['net-monthly-income', '1200 per 4 weken', le, 'confirm'],
  ['net-monthly-income', '50 per dag', le, 'askBack'],
  ['net-monthly-income', 'ja meer', le, 'whichSide'],
  ['net-monthly-income', 'korter', le, 'fail'],
];

describe('understand', () => {
  for (const [id, text, test, statements] of [...answers, ...oddAnswers])
    it(`${id}${test === undefined ? '' : ` ${test.op}`}: "${text}"`, () => {
      const understood = read(id, text, test);
      assert.equal(understood.status, 'answer');
      assert.deepEqual(understood.status === 'answer' ? understood.statements : [], statements);
    });

  for (const [id, text, test, status] of notAnswers)
    it(`${id}: "${text}" is no answer yet (${status})`, () => {
      assert.equal(read(id, text, test).status, status);
    });

  it('converts an amount of four weeks to a month before it asks "Klopt dat?"', () => {
    const understood = read('net-monthly-income', '1200 per 4 weken', le);
    assert.equal(understood.status === 'confirm' && understood.statements[0]?.value, 1_300_00);
  });
});
