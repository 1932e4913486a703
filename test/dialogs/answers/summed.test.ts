/** Incomes named one by one, an amount beside its side, and money that does not count. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const alone: Answer = {
  question: 'household',
  statements: [
    { fact: 'household', op: 'is', value: 'single' },
    { fact: 'hasPartner', op: 'is', value: false },
  ],
};
const couple: Answer = { question: 'household', statements: [{ fact: 'hasPartner', op: 'is', value: true }] };
const limit: Test = { op: 'le', value: 1_583_37 };
const asked = (who: Answer, question = 'net-monthly-income', test: Test | undefined = limit): ConversationState => ({
  ...start,
  step: 'check',
  answers: [who],
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const own = asked(alone);
const told = (from: ConversationState, ...said: string[]): string | undefined =>
  saidIn(talk(from, ...said)).slice(saidIn(talk(from)).length)[0];
const income = (euros: number): string => `netMonthlyIncomeCents is ${String(euros * 100)}`;

describe('what is told of an income in parts', () => {
  const offered: [ConversationState, string, number][] = [
    [own, 'ja 900 en 300', 1200],
    [own, 'ik werk 600 en uitkering 700', 1300],
    [own, 'aow 1380 en pensioen 120', 1500],
    [own, 'wajong 1100, krantenwijk 120, samen 1220', 1220],
    [own, 'ww 1200, toeslag 80', 1280],
    [asked(couple), 'ik 900 loon en mijn man 1100 ww', 2000],
    [asked(couple), '620 en 480 per 4 weken', 1191.67],
    [own, '300 + 150 per week', 1950],
    [asked(couple), '850 + 620 per maand samen netto', 1470],
    [own, 'gem 1700 maar soms 2100 en soms 1100', 1700],
    [own, 'wisselt, meestal 1250, soms 900', 1250],
    [{ ...own, forOther: true }, 'meer, hij krijgt 1600 pm', 1600],
    [own, 'meer hoor, loon is 1750 per maand', 1750],
    [own, 'nee minder, ik verdien 1100', 1100],
    [own, '1590 aow en 90 van mijn oude baas', 1680],
    [asked(couple), '1590 aow en 90 van zijn oude baas', 1680],
    [asked(couple), 'nu dus alleen die 900 van kim', 900],
    [asked(couple), 'nu dus alleen wat zij verdient 900', 900],
    [asked(couple), 'hij krijgt 1200, ik niks', 1200],
  ];
  for (const [from, text, euros] of offered)
    it(`"${text}" is offered as one amount`, () => {
      assert.equal(told(from, text), undefined);
      assert.equal(told(from, text, 'ja'), income(euros));
    });

  const left: [ConversationState, string, RegExp][] = [
    [own, '900 loon en betaal 300 alimentatie', /Noem één bedrag/],
    [own, 'wia 900 en huurtoeslag 300', /Toeslagen, kindgebonden budget en kinderbijslag tellen niet mee/],
    [own, '1400 met kgb erbij', /Hoeveel is het zonder/],
    [asked(alone, 'yearly-income', { op: 'le', value: 6_100_000 }), '30000 met kgb erbij', /Hoeveel is het zonder/],
    [asked(couple), 'ik krijg 600 loon en 700 uitkering', /samen/],
    [asked(couple), '900 van kim', /samen/],
    [asked(couple), 'kim verdient 900', /samen/],
    [own, 'we huren gewoon n flat voor 760', /alleen naar uw inkomen/],
    [own, '620 per week en 480 per 4 weken', /per maand/],
    [own, '480 per 4 weken en 620', /per maand/],
    [own, 'minder, ik betaal 640 huur', /€ 1\.583,37 per maand of minder/],
    [own, 'meer, 20000 per jaar', /€ 1\.666,67 per maand/],
  ];
  for (const [from, text, words] of left)
    it(`"${text}" is not`, () => {
      assert.match(talk(from, text).text, words);
      assert.equal(told(from, text), undefined);
    });
});

describe('a side with words behind it', () => {
  it('"niks meer" is no more', () =>
    assert.equal(told(own, 'ja minder we hebben niks meer'), 'netMonthlyIncomeCents le 158337'));
  it('who does not know the gross does not know', () => {
    const reply = talk(own, 'weet ik niet hoor bruto');
    assert.equal(reply.state.passed.length, 1);
  });
});
