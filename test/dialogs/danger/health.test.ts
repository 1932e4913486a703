/** Health where nobody is in danger: the doctor knows, and nobody is asked about suicide. */
import assert from 'node:assert/strict';
import { initialState } from '../../../src/dialogs/state.ts';
import { at, words } from '../real-turns.ts';
import { alarmed, asked, runTurn, talk } from './danger-turns.ts';

const crisisFirst = { ...alarmed, topics: [{ topic: 'crisis', score: 1 }] };
const resembling = (text: string, state = at('topic')) =>
  runTurn(state, { kind: 'message', text, recognition: crisisFirst, masked: false });
const doctor = /huisarts[\s\S]*apotheek[\s\S]*\*112\*/;

describe('a question about health that resembles danger', () => {
  for (const text of [
    'onze baby heeft rode vlekken',
    'hoeveel ml paracetamol voor kindje van 3',
    'ik voel me duizelig',
  ])
    it(`"${text}": who knows about it, also in the check and as the first words`, () => {
      for (const state of [at('topic'), asked(), { ...initialState('nl'), municipality: 'almere' }]) {
        const outcome = resembling(text, state);
        assert.match(words(outcome), doctor);
        assert.doesNotMatch(words(outcome), /113|zelfmoord|Klopt dit/);
        assert.equal(outcome.state.crisis, null);
      }
    });

  for (const text of [
    'hoeveel pillen moet ik slikken',
    'ik heb buikpijn en ik wil niet meer',
    'ik ben 12 en heb buikpijn',
  ])
    it(`"${text}": is asked how it goes, as before`, () => {
      assert.equal(resembling(text).state.step, 'crisis');
    });

  it('is not made less of after danger', () => {
    const { state } = talk(at('topic'), 'ik wil niet meer leven', 'verder met de vragen');
    assert.equal(resembling('ik voel me duizelig', state).state.step, 'crisis');
  });

  it('is told as an answer where a question is open', () => {
    const answer = talk(asked(), 'ik heb eczeem');
    assert.doesNotMatch(words(answer), doctor);
  });
});

describe('a medicine that must stay cold', () => {
  const told = talk(asked(), 'mijn insuline moet koud blijven en de koelkast is stuk');

  it('is for the doctor or the chemist, now, with or without money', () =>
    assert.match(words(told), /^Zorg die nu nodig is, gaat voor\. Bel nu de huisarts of de apotheek\./));

  it('is told once, and of the doctor when it is said again', () => {
    assert.doesNotMatch(words(told), /Over klachten en medicijnen/);
    const again = talk(told.state, 'maar mn insuline moet koud blijven wat moet ik nu doen');
    assert.match(words(again), /^Over klachten en medicijnen/);
  });

  for (const text of ['kan ik dat nog gebruiken', 'mag ik ze nog spuiten', 'de insuline is warm, kan dat kwaad?'])
    it(`whether it can be used the doctor knows, also where it resembles danger: ${text}`, () =>
      assert.match(words(resembling(text, told.state)), doctor));
});

describe('what helps against a complaint of their own', () => {
  it('is for the doctor', () =>
    assert.match(words(resembling('ik heb hoofdpijn en koorts, wat moet ik slikken')), doctor));
});
