/** Savings, a car and a part of the income that are told late: they are never lost, and a yes does not stay that is none. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import type { Answer } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story-talk.ts';

const is = (fact: Statement['fact'], value: boolean | string | number): Statement => ({ fact, op: 'is', value });
const answers: Answer[] = [
  {
    question: 'living-with',
    statements: [is('household', 'single'), is('children.count', 0), is('otherAdultsAtHome', 0)],
  },
  {
    question: 'receives',
    statements: [
      { fact: 'receives', op: 'isNot', value: ['nederland/huurtoeslag'] },
      is('hasProblemDebts', false),
      is('chronicallyIllOrDisabled', false),
    ],
  },
  { question: 'age', statements: [is('age', 35)] },
  { question: 'home', statements: [is('rents', true), is('selfContainedHome', true)] },
  { question: 'rent', statements: [is('rentCents', 64000)] },
  { question: 'yearly-income-amount', statements: [is('yearlyIncomeCents', 15_000_00)] },
  {
    question: 'tax-assets',
    statements: [{ fact: 'taxAssetsCents', op: 'le', value: 38_479_00 }],
    test: { op: 'le', value: 38_479_00 },
  },
];
const atResult = { ...start, step: 'result', topic: 'huur', answers };

describe('savings that are told behind an outcome', () => {
  it('take the yes away, once they are confirmed', () => {
    assert.match(talk({ ...atResult, step: 'check' }, 'verder').text, /✔ \*Huurtoeslag/);
    const told = talk(atResult, 'ik heb 50000 euro spaargeld');
    assert.match(told.text, /U zei eerst: .*38\.479 of minder.*Klopt nu: Spaargeld op 1 januari: € 50\.000\?/s);
    assert.deepEqual(told.state.answers, answers);
    const after = talk(told.state, 'ja');
    assert.doesNotMatch(after.text, /✔ \*Huurtoeslag/);
    assert.match(after.text, /✘ \*Huurtoeslag\*/);
  });

  it('without an amount are asked for again', () => {
    const told = talk(atResult, 'o ja ik heb ook nog wat spaargeld');
    assert.match(told.text, /Had u op 1 januari € 38\.479 of minder spaargeld\?$/);
    assert.ok(!saidIn(told).some((said) => said.startsWith('taxAssetsCents')));
  });

  for (const text of ['ik heb geen spaargeld meer', 'mag ik spaargeld hebben?', 'ik heb een auto nodig'])
    it(`"${text}" leaves all as it is`, () => {
      assert.deepEqual(talk(atResult, text).state.answers, answers);
    });
});

describe('a part of the income', () => {
  it('is not taken for all of it', () => {
    const told = talk(start, 'alles nagaan', '800 pensioen erbij');
    assert.match(told.text, /^Noem één bedrag voor alles wat er per maand netto binnenkomt\./);
    assert.deepEqual(told.state.answers, []);
  });

  it('is a profit too, and an answer beside it counts', () => {
    const told = talk(start, 'alles nagaan', 'helemaal alleen, winst is 900 per maand');
    assert.match(told.text, /^Winst is nog niet wat u overhoudt\./);
    assert.ok(saidIn(told).includes('hasPartner is false'));
    assert.ok(!saidIn(told).some((said) => said.includes('90000')));
  });
});
