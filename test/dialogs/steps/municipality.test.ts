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
});
