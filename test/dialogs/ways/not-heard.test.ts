/** Who complains that we did not listen. */
import assert from 'node:assert/strict';
import { initialState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();
const begun = turn(initialState('nl'), {
  kind: 'start',
  start: { municipality: 'almere', referenceDate: '2026-07-01' },
});
const talk = (...texts: string[]): Outcome =>
  texts.reduce(
    ({ state }, text) => turn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false }),
    begun,
  );
const words = ({ replies }: Outcome): string => replies.map(({ text }) => text).join('\n');
const sorry = /^Sorry, dat was mijn fout\./;

describe('who was not heard', () => {
  it('hears sorry once, how to reach a human, and the question again', () => {
    const said = talk('alles nagaan', 'dat vroeg ik niet');
    assert.match(words(said), sorry);
    assert.match(words(said), /\*mens\*/);
    assert.match(said.replies.at(-1)?.text ?? '', /Met wie woon je/);
  });
  it('is heard in what stands beside the complaint', () => {
    const said = talk('alles nagaan', 'ik vroeg niks over aow ik ben 34');
    assert.match(words(said), sorry);
    assert.ok(said.state.answers.length > 0 || said.state.story !== null);
    assert.match(words(talk('alles nagaan', 'dat vroeg ik niet. kost dit geld?')), /dit is gratis/);
  });
});
