/** "Dat weet ik na de vragen", beside an answer. */
import assert from 'node:assert/strict';
import { afterAnswer, knownLater } from '../../../src/dialogs/outcomes/known-later.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { realParts } from '../real-turns.ts';
import { begun, ranked, say } from '../ways/way-talk.ts';

describe('what comes after the questions', () => {
  const parts = realParts();
  const asking = say(begun(), 'alles nagaan').state;
  const result = say(begun(), 'kwijtschelding', ranked(['kwijtschelding', 0.97])).state;
  const later = knownLater(turnOf(parts, asking));

  it('is counted from the answer, and never said together with the result', () => {
    assert.match(later, /^Dat weet ik na de vragen/);
    assert.deepEqual(afterAnswer(turnOf(parts, asking), ['a', later], asking), ['a', later]);
    assert.deepEqual(afterAnswer(turnOf(parts, asking), ['a', later], result), ['a']);
  });
  it('says of the last question that it is the last', () =>
    assert.equal(knownLater(turnOf(parts, result)), 'Dat weet ik na de volgende vraag.'));
});
