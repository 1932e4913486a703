/** "Ik bel morgen, bedankt": a kind word and the number once; what was asked waits. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from './way-talk.ts';

describe('who goes and calls', () => {
  it('hears whom to call, and nothing is asked again', () => {
    const told = say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95]));
    const heard = say(told, 'ok ik bel morgen dan, bedankt');
    assert.match(words(heard), /^Graag gedaan, en succes\. Bel 14 079 en vraag naar \*Voedselbank [^*]+\*\.$/);
  });

  it('finds the question where it was', () => {
    const asked = say(begun(), 'Alles nagaan');
    const back = say(say(asked, 'ik ga het thuis even uitzoeken, bedankt'), 'Verder gaan');
    assert.deepEqual(back.state.pending, asked.state.pending);
  });
});
