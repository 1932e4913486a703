/** After a result: why it is so, why it has no amount, and whether they have it already. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

const answers = ['Helemaal alleen', '40', 'niets van deze', 'Ja, minder', 'Ja, minder'];
const result = answers.reduce(
  (before: Heard, text) => say(before, text),
  say(begun(), 'zorgtoeslag', ranked(['zorgtoeslag', 0.95])),
);

describe('of what came out', () => {
  for (const text of ['waarom krijg ik zorgtoeslag', 'hoezo zorgtoeslag dan?'])
    it(`"${text}" gets the reasons`, () =>
      assert.match(words(say(result, text, ranked(['zorgtoeslag', 0.95]))), /^\*Zorgtoeslag\*:[^]*Dit is waarom:/));

  for (const text of [
    'heb ik die al? ik krijg er wat van',
    'huh krijg ik dat al dan',
    'heb ik die zorgtoeslag niet al?',
  ])
    it(`"${text}" is not told once more to ask for it, but how to see and change it`, () => {
      const heard = say(result, text, ranked(['zorgtoeslag', 0.95]));
      assert.match(words(heard), /^Of u Zorgtoeslag al krijgt, weet ik niet\.[^]*\*Antwoord veranderen\*/);
      assert.ok(heard.replies.at(-1)?.choices.includes('Antwoord veranderen'));
    });

  it('nothing is said of an amount that stands there', () =>
    assert.doesNotMatch(words(say(result, 'waarom staat er geen bedrag bij')), /bedrag niet/));

  it('is said why there is no amount', () => {
    const other = say(begun(), 'bijzondere bijstand', ranked(['bijzondere-bijstand', 0.95]));
    const shown =
      other.state.step === 'check'
        ? ['Helemaal alleen', '40', 'niets van deze', 'weet ik niet', 'weet ik niet', 'weet ik niet'].reduce(
            (b: Heard, t) => (b.state.step === 'check' ? say(b, t) : b),
            other,
          )
        : other;
    assert.match(
      words(say(shown, 'waarom staat er geen bedrag bij')),
      /Bij Bijzondere bijstand weet ik het bedrag niet\./,
    );
  });

  it('a question before it is asked as it was', () =>
    assert.doesNotMatch(words(say(say(begun(), 'Alles nagaan'), 'krijg ik dat al')), /weet ik niet\. U ziet/));
});
