/** Debts that are told beside something else after a result take nothing away of it: help is offered. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

const debts = ranked(['schulden', 0.9]);
const result = (): Heard =>
  say(say(begun(), 'mijn wasmachine is kapot, bijstand', ranked(['bijzondere-bijstand', 0.9])), 'ja');

describe('debts beside something else, after a result', () => {
  for (const text of [
    'een lening erbij kan ik niet hebben, ik heb al 8000 schuld',
    'ik zit al met 8000 euro schulden, en nu dit ook nog',
    'ik heb ook nog schulden bij de energie, moet ik het dan zelf betalen?',
  ])
    it(text, () => {
      const before = result();
      const heard = say(before, text, debts);
      assert.match(words(heard), /Bij schulden is er ook hulp\. Typ \*schulden\*/);
      assert.equal(heard.state.step, before.state.step);
      assert.equal(heard.state.topic, before.state.topic);
    });

  it('of a loan: what the scheme says of that', () =>
    assert.match(words(say(result(), 'een lening erbij kan ik niet hebben, ik heb al 8000 schuld', debts)), /gift/));

  it('who asks who helps with debts hears of no other helper', () => {
    const heard = say(result(), 'ik heb schulden wie kan helpen', debts);
    assert.match(words(heard), /schulden/i);
    assert.doesNotMatch(words(heard), /Bijzondere bijstand is geld/);
  });

  it('debts by themselves are gone into', () => assert.equal(say(result(), 'schulden', debts).state.topic, 'schulden'));
});
