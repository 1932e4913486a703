/** Who lives there, told in passing at any question: settled in one "Klopt dit?". */
import assert from 'node:assert/strict';
import { namesOnlyPeople } from '../../../src/language/people/living-words.ts';
import { saidIn, start, talk } from './story-talk.ts';

const fromStart = talk(start, 'alles nagaan').state;

describe('how many live there', () => {
  const isCouple = ['household is couple', 'children.count is 0', 'otherAdultsAtHome is 0'];
  for (const text of [
    'nee we zijn met zn 2en, kinderen zijn het huis uit',
    "met z'n tweetjes, ik en mijn man",
    'met zijn tweeen hoor, de kids allang de deur uit',
  ])
    it(`settles children and other adults: "${text}"`, () => {
      const back = talk(fromStart, text);
      assert.equal(back.text, 'Klopt dit?\n• U woont samen met een partner, zonder kinderen');
      assert.deepEqual(saidIn(talk(back.state, 'ja')).sort(), [...isCouple].sort());
    });

  it('takes the place of what was chosen before', () => {
    const { state } = talk(fromStart, 'Met partner en kinderen', '56');
    const back = talk(state, 'nee we zijn met zn 2en, kinderen zijn het huis uit');
    assert.match(back.text, /^U zei eerst: .* Klopt nu: U woont samen met een partner, zonder kinderen\?$/);
  });

  it('is no amount, and no answer to one', () => {
    const pending = { question: 'tax-assets', test: { op: 'le' as const, value: 7695800 }, shown: [] };
    const back = talk({ ...fromStart, pending }, 'nee we zijn met zn 2en, kinderen zijn het huis uit');
    assert.doesNotMatch(back.text, /€ 2/);
  });
});

describe('with whom somebody lives', () => {
  it('is one line where the age of the child is told', () => {
    assert.equal(
      talk(fromStart, 'ik ben dus alleen met haar (10)').text,
      'Klopt dit?\n• U woont alleen met 1 kind (10 jaar)',
    );
  });

  it('is read with words of another language in it', () => {
    const back = talk(fromStart, 'met zona en dziecko 4');
    assert.match(back.text, /Klopt dit\?\n• U woont samen met een partner en 1 kind \(4 jaar\)$/);
    assert.doesNotMatch(talk(fromStart, 'met karim').text, /partner\./);
  });

  it('is nobody who left', () => {
    assert.equal(talk(fromStart, 'niet met me man meer').text, 'Klopt dit?\n• U woont zonder partner');
    assert.equal(namesOnlyPeople('niet met me man meer'), true);
    assert.equal(namesOnlyPeople('ik wil niet meer met mijn man'), false);
  });
});

describe('an age in front of a complaint', () => {
  for (const text of ['58, maar moet dat nou allemaal 12 vragen', '47. waarom willen jullie dat weten'])
    it(`is kept for the age: "${text}"`, () => {
      const { text: words } = talk(fromStart, text);
      assert.match(words, new RegExp(`Klopt dit\\?\\n• U bent ${text.slice(0, 2)} jaar$`));
    });
});
