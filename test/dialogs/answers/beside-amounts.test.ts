/** Numbers that stand beside an amount, or beside what is asked: a year is no money, and the rest is offered at most. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const alone: Answer = { question: 'household', statements: [{ fact: 'hasPartner', op: 'is', value: false }] };
const couple: Answer = { question: 'has-partner', statements: [{ fact: 'hasPartner', op: 'is', value: true }] };
const pendingOf = (value: number) => ({ question: 'assets', test: { op: 'le' as const, value }, shown: [] });
const savings: ConversationState = {
  ...start,
  step: 'check',
  answers: [alone],
  pending: pendingOf(8_000_00),
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

describe('an amount of now beside one of another time', () => {
  const month: ConversationState = {
    ...start,
    step: 'check',
    answers: [couple],
    pending: { question: 'net-monthly-income', test: { op: 'le', value: 2_170_67 }, shown: [] },
  };
  for (const [from, text, euros] of [
    [rent, '720 en in juli gaat ie weer omhoog natuurlijk', 720],
    [rent, 'ik betaal 655 maar volgend jaar wordt het weer meer', 655],
    [rent, '720 wordt straks 745', 720],
    [rent, '750 maar per 1 januari wordt het 800', 750],
    [month, 'vorige maand was het samen 1200', 1200],
    [month, 'aow 1090 de vrouw nog niks die krijgt pas volgend jaar aow, en 310 pensioen van de metaal', 1400],
    [month, '1400 en volgend jaar krijgt mn vrouw ook aow', 1400],
  ] as const)
    it(`is offered in "${text}"`, () => {
      assert.deepEqual(told(from, text), []);
      assert.deepEqual(waits(from, text), [euros * 100]);
    });

  for (const text of ['straks, 655', 'volgende maand 655'])
    it(`is asked in "${text}"`, () => assert.equal(waits(rent, text), undefined));

  it('is a side where the last year lies on it too', () => {
    const year: ConversationState = {
      ...month,
      pending: { question: 'yearly-income', test: { op: 'le', value: 23_425_00 }, shown: [] },
    };
    assert.deepEqual(waits(year, 'vorig jaar 19 duizend winst, dit jaar denk ik minder'), [23_425_00]);
    assert.equal(waits(year, 'vorig jaar 30 duizend, dit jaar denk ik minder'), undefined);
    assert.equal(waits(year, 'vorig jaar 19 duizend, dit jaar niet minder'), undefined);
  });
});

describe('savings of two', () => {
  const asked: ConversationState = { ...savings, answers: [couple], pending: pendingOf(16_000_00) };
  const offered = (text: string): string[] =>
    (talk(asked, text).state.story?.lines ?? [])
      .flat()
      .flatMap(({ statements }) => statements.map(({ fact, op, value }) => `${fact} ${op} ${String(value)}`));

  it('are of both where nobody is named, and offered as that for the other day', () => {
    const funeral = '8000 op de spaarrekening, voor de begrafenis';
    assert.deepEqual(told(asked, funeral), ['assetsCents is 800000']);
    assert.deepEqual(offered(funeral), ['taxAssetsCents is 800000']);
    assert.match(talk(asked, funeral).text, /€ 8\.000, samen met een partner/);
  });

  it('are offered as that of both where one speaks', () => {
    assert.deepEqual(told(asked, 'ik heb 8000 op mijn spaarrekening'), []);
    assert.deepEqual(waits(asked, 'ik heb 8000 op mijn spaarrekening'), [8_000_00]);
    assert.match(talk(asked, 'ik heb 8000').text, /samen: € 8\.000\. Klopt dat\?/);
  });

  for (const text of ['8000 van mij', '8000 op de rekening van mijn man', 'mijn vrouw heeft 8000 op de spaarrekening'])
    it(`are not what one has: "${text}"`, () => {
      assert.deepEqual(told(asked, text), []);
      assert.equal(waits(asked, text), undefined);
      assert.ok(!offered(text).some((one) => / is /.test(one)), offered(text).join());
    });

  it('with a car are below the limit where all of it is', () => {
    assert.deepEqual(waits(asked, '6 duizend en een auto van 3'), [16_000_00]);
    assert.equal(waits(asked, '12 duizend en een auto van 9'), undefined);
    assert.equal(waits(asked, 'ik heb 6 duizend en een auto van 3'), undefined);
  });
});
