/** An amount beside words of another time: how it is now is offered, and who has an income is not asked to type 0. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const single: Answer = {
  question: 'household',
  statements: [
    { fact: 'household', op: 'is', value: 'single' },
    { fact: 'hasPartner', op: 'is', value: false },
    { fact: 'hasChildren', op: 'is', value: false },
  ],
};
const month: ConversationState = {
  ...start,
  step: 'check',
  answers: [single],
  pending: { question: 'net-monthly-income', shown: [], test: { op: 'lt', value: 1_348_49 } },
};

describe('an income beside words of another time', () => {
  for (const [text, euros] of [
    ['vorige maand was het 1200', '1.200'],
    ['straks 1300 nu 1100', '1.100'],
    ['1200 net als vorige maand', '1.200'],
  ] as const)
    it(`"${text}" is that of now`, () => {
      const after = talk(month, text);
      const said = saidIn(after).includes(`netMonthlyIncomeCents is ${euros.replace('.', '')}00`);
      assert.ok(said || new RegExp(`€ ${euros}.*Klopt dat\\?`).test(after.text), after.text);
    });

  it('that is nothing now is said back', () => {
    assert.match(talk(month, 'vorige maand 1900 deze maand 0').text, /Nu geen inkomen\. Klopt dat\?/);
  });

  for (const text of ['1200 had ik al gezegd', 'zoals ik zei 1200', 'dat zei ik al, 1200'])
    it(`"${text}" is an answer`, () =>
      assert.ok(saidIn(talk(month, text)).includes('netMonthlyIncomeCents is 120000')));

  for (const text of [
    '1900 loon maar er gaat 350 alimentatie vanaf',
    'gemiddeld 1250 maar daar gaan nog kosten af',
    '1450 en er gaat 200 naar de deurwaarder',
  ])
    it(`"${text}" counts nowhere unasked, and asks for no 0`, () => {
      const after = talk(month, text);
      assert.doesNotMatch(after.text, /Typ dan 0/);
      assert.deepEqual(saidIn(after), saidIn({ state: month, replies: [], text: '' }));
    });

  for (const text of ['had 1200 voor mijn ontslag', 'krijg binnenkort 1400'])
    it(`"${text}" is asked for now`, () => assert.match(talk(month, text).text, /bedrag van nu/));

  for (const text of [
    'na de vaste lasten hou ik 200 over',
    'door beslag krijg ik maar 1100',
    'na alimentatie 1200',
    '1500 maar moet nog belasting betalen',
    '900 over om van te leven',
  ])
    it(`"${text}" is not all that comes in`, () => {
      const after = talk(month, text);
      assert.deepEqual(saidIn(after), saidIn({ state: month, replies: [], text: '' }));
      assert.match(after.text, /^(?:Ik zoek alles wat er netto binnenkomt|Gaat er nog belasting af)/);
    });
});
