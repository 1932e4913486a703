/** What comes with a question of the check: a kind word, and buttons. */
import assert from 'node:assert/strict';
import { initialState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();
const say = ({ state }: Outcome, text: string): Outcome =>
  turn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false });
const asked = (...texts: string[]): Outcome =>
  texts.reduce(say, turn(initialState('nl'), { kind: 'start', start: { municipality: 'zoetermeer' } }));
const last = ({ replies }: Outcome): { text: string; choices: readonly string[] } =>
  replies.at(-1) ?? { text: '', choices: [] };

const toList = ['Alles nagaan', 'Helemaal alleen', '46'];
const kind = /^Goed dat u dit vertelt\./;

describe('a question of the check', () => {
  const told: [string, boolean][] = [
    ['Moeite met schulden', true],
    ['Zorgtoeslag, Moeite met schulden', true],
    ['Zorgtoeslag', false],
    ['Niets van deze', false],
  ];
  for (const [answer, isKind] of told)
    it(`${isKind ? 'begins with a kind word' : 'begins as always'} after: ${answer}`, () => {
      const { text } = last(asked(...toList, answer));
      assert.equal(kind.test(text), isKind, text);
      assert.ok(!isKind || text.length < 500);
    });

  it('says the kind word once', () => {
    const texts = asked(...toList, 'Moeite met schulden', 'weet ik niet').replies.map(({ text }) => text);
    assert.doesNotMatch(texts.join('\n'), kind);
  });

  it('offers "waarom" until that is answered, and again at the next', () => {
    const why = 'Waarom vraagt u dit?';
    assert.ok(last(asked('Alles nagaan')).choices.includes(why));
    for (const words of ['waarom', '?', why])
      assert.equal(last(asked('Alles nagaan', words)).choices.includes(why), false, words);
    assert.ok(last(asked('Alles nagaan', 'waarom', 'Helemaal alleen')).choices.includes(why));
  });

  it('takes "liever niet" for an age, as not known', () => {
    const age = asked('Alles nagaan', 'Helemaal alleen');
    assert.ok(last(age).choices.includes('Liever niet'), last(age).text);
    const after = say(age, 'Liever niet');
    assert.equal(after.state.passed.at(-1)?.how, 'ratherNot');
    assert.equal(
      after.state.answers.some(({ statements }) => statements.some(({ fact }) => fact === 'age')),
      false,
    );
  });
});
