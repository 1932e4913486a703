/** Numbers that stand beside an amount, or beside what is asked: a year is no money, and the rest is offered at most. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const alone: Answer = { question: 'household', statements: [{ fact: 'hasPartner', op: 'is', value: false }] };
const savings: ConversationState = {
  ...start,
  step: 'check',
  answers: [alone],
  pending: { question: 'assets', test: { op: 'le', value: 8_000_00 }, shown: [] },
};
const rent: ConversationState = {
  ...start,
  step: 'check',
  answers: [alone, { question: 'rents', statements: [{ fact: 'rents', op: 'is', value: true }] }],
  pending: { question: 'rent', shown: [] },
};
const told = (from: ConversationState, text: string): string[] =>
  saidIn(talk(from, text)).slice(saidIn(talk(from)).length);
const waits = (from: ConversationState, text: string): unknown =>
  talk(from, text).state.confirming?.map(({ value }) => value);

describe('a number beside an amount', () => {
  for (const text of [
    'telt de auto ook mee? een oude opel uit 2009',
    'heb een fiat van 2012 met 180.000 km',
    'ik woon hier sinds 2019',
    'telt de auto ook mee? die is 3000 waard',
  ])
    it(`is no savings in "${text}"`, () => {
      assert.deepEqual(told(savings, text), []);
      assert.equal(waits(savings, text), undefined);
    });

  it('is money where it stands alone', () => {
    assert.deepEqual(told(savings, '2009'), ['assetsCents is 200900']);
    assert.deepEqual(told(savings, '1500 euro'), ['assetsCents is 150000']);
  });

  for (const [text, euros] of [['zit in de schuldsanering sinds 2021, spaar 1500', 1500]] as const)
    it(`is offered in "${text}"`, () => {
      assert.deepEqual(told(savings, text), []);
      assert.deepEqual(waits(savings, text), [euros * 100]);
    });

  it('leaves what is owed instead of savings an answer', () =>
    assert.deepEqual(told(savings, 'spaargeld? haha. alleen schulden'), ['assetsCents le 800000']));

  it('is taken off the rent where it is in it', () =>
    assert.deepEqual(waits(rent, '890 waarvan 40 service'), [850_00]));
});
