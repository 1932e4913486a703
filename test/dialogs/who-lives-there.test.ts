/** An answer that only names people is no alarm, whatever it resembles; beside one word more it may be. */
import assert from 'node:assert/strict';
import { nothingRecognised, realTurns, words } from './real-turns.ts';
import { start, talk } from './story/story-talk.ts';

const asked = talk(start, 'alles nagaan').state;
const heardAs = (text: string): string =>
  words(
    realTurns()(asked, {
      kind: 'message',
      text,
      recognition: { ...nothingRecognised, urgency: 'crisis' },
      masked: false,
    }),
  );

describe('who lives there', () => {
  it('is an answer', () => {
    assert.match(heardAs('mama en ik en mn broertje'), /^U woont ook met anderen\./);
    assert.doesNotMatch(heardAs('alleen ik en mijn zoontje'), /112/);
  });

  for (const text of ['mijn man slaat mij', 'mama en ik zijn bang'])
    it(`"${text}" stays an alarm`, () => {
      assert.match(heardAs(text), /\*112\*/);
    });
});
