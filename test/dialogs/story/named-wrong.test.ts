/** "Mijn spaargeld klopt niet, ik heb 0": the answer of that name, whatever is asked now. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story-talk.ts';

const answers: Answer[] = [
  { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'single' }] },
  { question: 'age', statements: [{ fact: 'age', op: 'is', value: 45 }] },
  {
    question: 'net-monthly-income',
    test: { op: 'eq', value: 1_348_49 },
    statements: [{ fact: 'netMonthlyIncomeCents', op: 'is', value: 1_700_00 }],
  },
  {
    question: 'tax-assets',
    test: { op: 'le', value: 38_479_00 },
    statements: [{ fact: 'taxAssetsCents', op: 'is', value: 65_00 }],
  },
];
const from: ConversationState = { ...start, step: 'check', answers, pending: { question: 'home', shown: [] } };

describe('an answer that is named as wrong', () => {
  const given: [string, string][] = [
    ['mn spaargeld klopt niet ik heb 0', 'taxAssetsCents is 0'],
    ['sorry mijn spaargeld was verkeerd, het is 1200', 'taxAssetsCents is 120000'],
    ['oh wacht, mijn inkomen was fout, het is 1100', 'netMonthlyIncomeCents is 110000'],
    ['me inkomen per maand klopt niet. 1100', 'netMonthlyIncomeCents is 110000'],
    ['nee mijn leeftijd is verkeerd, ik ben 46', 'age is 46'],
  ];
  for (const [text, statement] of given)
    it(`"${text}" is given anew`, () => {
      const after = talk(from, text);
      assert.ok(saidIn(after).includes(statement), saidIn(after).join());
      assert.match(after.text, /Goed, ik heb het veranderd/);
    });

  it('is asked anew where it is not said how it is', () => {
    assert.match(talk(from, 'mijn spaargeld klopt niet').text, /spaargeld\?/);
    assert.match(talk(from, 'mijn spaargeld klopt niet, geen idee wat dan').text, /spaargeld\?/);
  });

  it('is asked anew of who says to have had it wrong', () => {
    const after = talk(from, 'oh wacht ons inkomen is nu wel minder hoor. 1100 + niks. had ik verkeerd');
    assert.match(after.text, /Hoe hoog is het inkomen/);
  });

  it('is given anew after a result too', () => {
    const after = talk({ ...from, step: 'result', pending: null }, 'mijn inkomen klopt niet, het is 1250');
    assert.ok(saidIn(after).includes('netMonthlyIncomeCents is 125000'), saidIn(after).join());
    assert.doesNotMatch(after.text, /Welk antwoord/);
    const asked = talk({ ...from, step: 'result', pending: null }, 'mijn spaargeld klopt niet');
    assert.match(asked.text, /spaargeld\?/);
  });

  it('is nothing where no such answer was given', () => {
    assert.doesNotMatch(talk(from, 'mijn huur klopt niet, het is 600').text, /veranderd|nog eens/);
  });
});
