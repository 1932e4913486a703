/** What is told beside the open question is kept: offered, and then the question comes again. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const asked = talk(start, 'alles nagaan').state;
const list = talk(asked, 'zonder partner', '44').state;

describe('told at another question', () => {
  const told: [text: string, line: RegExp, said: string][] = [
    ['1240 krijg ik', /netto € 1\.240 per maand/, 'netMonthlyIncomeCents is 124000'],
    ['my rent is 650', /Uw huur is € 650/, 'rentCents is 65000'],
    ['dat is 1412 euro samen', /netto € 1\.412 per maand/, 'netMonthlyIncomeCents is 141200'],
    ['werk bij de appie 1340 snachts netto', /netto € 1\.340 per maand/, 'netMonthlyIncomeCents is 134000'],
    ['leen max bij duo, huur 520 kale huur', /Uw huur is € 520/, 'rentCents is 52000'],
    ['schuld is 6000 bij de verzekeraar', /schulden die u niet kunt betalen/, 'hasProblemDebts is true'],
    ['nee nix spaargeld haha', /of minder spaargeld/, 'taxAssetsCents le 7695800'],
  ];
  for (const [text, line, said] of told)
    it(`"${text}"`, () => {
      const offered = talk(list, text);
      assert.match(offered.text, /Klopt dit\?/);
      assert.match(offered.text, line);
      assert.ok(!saidIn(offered).includes(said));
      const after = talk(offered.state, 'ja');
      assert.ok(saidIn(after).includes(said), saidIn(after).join('; '));
      assert.equal(after.state.pending?.question, 'receives');
    });

  it('"nee nix spaargeld" is no "nee" to what is asked', () => {
    const benefit = {
      ...list,
      answers: [
        {
          question: 'living-with',
          statements: [{ fact: 'household' as const, op: 'is' as const, value: 'singleParent' }],
        },
        ...list.answers.filter(({ question }) => question === 'age'),
      ],
      pending: { question: 'child-benefit', shown: [] },
    };
    const told = talk(benefit, 'nee nix spaargeld haha');
    assert.match(told.text, /of minder spaargeld/);
    assert.ok(!saidIn(told).some((said) => said.startsWith('receivesChildBenefit')));
    assert.ok(saidIn(talk(benefit, 'nee')).includes('receivesChildBenefit is false'));
  });

  it('are the words of a button that stood elsewhere', () => {
    const told = talk(asked, 'huur, niet gedeeld');
    assert.match(told.text, /^Klopt dit\?\n• Wonen: huur, niet gedeeld$/);
    assert.ok(saidIn(talk(told.state, 'ja')).includes('selfContainedHome is true'));
  });

  it('is nothing that comes in each month of what stands on the bank', () => {
    const couple = talk(start, 'alles nagaan', 'met mijn man', '34 en 38', 'zorgtoeslag').state;
    const told = talk(couple, 'ik heb 8000 op de bank, samen 8000, ik 5000 zij 3000');
    assert.deepEqual(told.state.amountsTold, []);
  });

  it('are debts beside savings that are not there', () => {
    assert.match(talk(list, 'geen spaargeld, wel schulden 3000 bij de belasting').text, /schulden die u niet kunt/);
  });

  it('is an age, and no place in the list', () => {
    const offered = talk(asked, '37');
    assert.match(offered.text, /^Klopt dit\?\n• U bent 37 jaar$/);
    assert.equal(talk(offered.state, 'ja').state.pending?.question, 'living-with');
  });

  it('is asked back at once where it may be two things', () => {
    const back = talk(asked, 'ik ben van bouwjaar 84');
    assert.match(back.text, /^Is dat 41 of 42 jaar\?.*Hoe oud bent u\?/s);
    assert.equal(talk(back.state, '42').state.pending?.question, 'living-with');
  });

  it('is an amount of which nobody knows what it is: asked once', () => {
    const told = talk(list, 'doe maar ongeveer 1800');
    assert.match(told.text, /^Ik hoor een bedrag\..*Wat geldt nu voor u\?/s);
    assert.match(talk(told.state, '1800').text, /^Ik begrijp het nog niet/);
    assert.match(talk(told.state, 'inkomen 1800').text, /netto € 1\.800 per maand/);
  });

  it('is known already', () => {
    assert.match(talk(list, 'ik ben 44').text, /^Dank u\.\nWat geldt nu/);
  });
});

describe('of two together', () => {
  const two = talk(asked, 'met partner en kinderen', '43', '40').state;
  it('one income is no misunderstanding, and no fact', () => {
    const one = talk(two, '2100 netto');
    assert.match(one.text, /^Fijn dat u dit vertelt\. Daar kom ik zo op terug\.\nWat geldt nu/);
    assert.deepEqual(saidIn(one), saidIn({ state: two, replies: [], text: '' }));
    const card = talk(two, '2 kinderen 3 en 12', '2100 netto');
    assert.match(card.text, /^Fijn dat u dit vertelt\. Daar kom ik zo op terug\. Klopt dit\?/);
  });

  it('"ik verdien 2400 en zij 600" is added up', () => {
    assert.match(talk(two, 'ik verdien 2400 en zij 600').text, /netto € 3\.000 per maand/);
  });

  it('"ik (39), mijn vrouw 37" tells both ages', () => {
    assert.match(talk(start, 'ik (39), mijn vrouw 37').text, /• U bent 39 jaar\n• Uw partner is 37 jaar/);
  });
});

describe('at "Klopt dit?"', () => {
  const card = talk(asked, 'met partner en kinderen', '43', '40', '2 kinderen 3 en 12').state;
  it('ages are put right', () => {
    assert.match(talk(card, 'nee 3 en 13').text, /^Klopt dit\?.*\(3 en 13 jaar\)$/s);
    assert.match(talk(card, 'nee 3, 13 en 15').text, /3 kinderen \(3, 13 en 15 jaar\)$/s);
  });
  it('a grown child is not put among them', () => {
    assert.doesNotMatch(talk(card, 'nee 3 en 19').text, /19 jaar/);
  });
  it('what is thrown in stands beside it', () => {
    assert.match(talk(card, 'my rent is 650').text, /\(3 en 12 jaar\)\n• Uw huur is € 650/);
  });
});
