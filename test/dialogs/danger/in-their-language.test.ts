/** What is said in danger, in the language of the cry. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realParts, words } from '../real-turns.ts';
import { asked, runTurn, say, talk } from './danger-turns.ts';

describe('who cries in another language', () => {
  const cries: [language: string, cry: string, yes: string, no: string][] = [
    ['en', 'my husband hits me', 'yes', 'no'],
    ['tr', 'kocam beni dövüyor', 'evet', 'hayır'],
    ['ar', 'زوجي يضربني', 'نعم', 'لا'],
    ['pl', 'mąż mnie bije', 'tak', 'nie'],
    ['uk', "мене б'є чоловік", 'так', 'ні'],
    ['es', 'mi marido me pega', 'sí', 'no'],
  ];
  /** The keys of what is said in the language of the cry, in order. */
  const theirs = ({ replies }: Outcome, language: string): string[] => {
    const { texts } = realParts();
    const keys = texts.keys('nl').filter((key) => key.startsWith(`crisis.inLanguage.${language}.`));
    const lines = replies.filter(({ data }) => data?.language === language).flatMap(({ text }) => text.split('\n'));
    return lines.map(
      (line) =>
        keys
          .find((key) => texts.raw('nl', key) === line)
          ?.split('.')
          .at(-1) ?? line,
    );
  };

  for (const [language, cry, yes, no] of cries)
    it(`reads each thing in it, before the same in Dutch: ${language}`, () => {
      const first = talk(asked(), cry);
      assert.deepEqual(theirs(first, language), ['reads', 'numbers', 'asks']);
      assert.deepEqual(theirs(say(first.state, no), language), ['callNow']);
      assert.deepEqual(theirs(say(first.state, yes), language), ['unwatched', 'share']);
      assert.deepEqual(theirs(talk(first.state, yes, yes), language), ['shared']);
      assert.deepEqual(theirs(talk(first.state, yes, no), language), ['notShared']);
      assert.deepEqual(theirs(say(first.state, 'blabla blabla'), language), ['inDutch', 'asks']);
      for (const { replies } of [first, say(first.state, yes), talk(first.state, yes, yes)])
        assert.equal(replies.at(-1)?.data?.language, undefined);
    });

  it('and does not understand the Dutch stays where the numbers are', () => {
    const { state } = talk(asked(), 'i want to die');
    const topics = [{ topic: 'taal', score: 0.9 }];
    for (const [text, recognition] of [
      ['what?', nothingRecognised],
      ['can you speak english', { ...nothingRecognised, topics }],
    ] as const) {
      const outcome = runTurn(state, { kind: 'message', text, recognition, masked: false });
      assert.equal(outcome.state.step, 'crisis', text);
      assert.match(words(outcome), /^The rest is in Dutch\./);
    }
  });

  it('and a cry in Dutch reads Dutch only', () => {
    assert.deepEqual(talk(asked(), 'mijn man slaat me').replies.length, 1);
  });
});
