/** Where somebody lives: a place that is not here, and what is no place. */
import assert from 'node:assert/strict';
import { start, talk } from '../story/story-talk.ts';

const nowhere = { ...start, step: 'municipality', municipality: null };

describe('the question for the municipality', () => {
  it('says of another place that its rules are not known', () => {
    assert.match(talk(nowhere, 'Zoeterwoude').text, /Daar ken ik de regels nog niet/);
  });

  for (const text of ['zorgtoeslag', 'Huurtoeslag', 'schulden'])
    it(`takes "${text}" for no place`, () => {
      const asked = talk(nowhere, [text, 'schulden']);
      assert.doesNotMatch(asked.text, /Daar ken ik/);
      assert.match(asked.text, /welke gemeente/);
    });

  for (const text of ['Den Haag', 'Bergen op Zoom', 'nee'])
    it(`takes "${text}" for another place`, () => assert.match(talk(nowhere, text).text, /Daar ken ik/));

  for (const text of ['nee geen opvang', 'met vriendin', 'helemaal alleen', 'niet zoveel'])
    it(`takes "${text}" for no place`, () => assert.doesNotMatch(talk(nowhere, text).text, /Daar ken ik/));

  it('keeps what is told before it is answered, all of it', () => {
    const told = talk(nowhere, 'ik woon alleen met twee kinderen', 'ik krijg bijstand', 'Zoetermeer');
    assert.match(told.text, /Klopt dit\?\n• U woont alleen met 2 kinderen\n• U hebt bijstand/);
  });

  it('keeps what it is about', () => {
    const asked = talk(nowhere, ['mijn huur is te hoog kan ik iets krijgen', 'huur']);
    assert.match(asked.text, /^Fijn dat u dit vertelt/);
    const begun = talk(asked.state, 'Zoetermeer');
    assert.equal(begun.state.topic, 'huur');
    assert.equal(begun.state.step, 'check');
  });
});
