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
    ['de', 'mein mann schlägt mich', 'ja', 'nein'],
    ['fr', 'mon mari me frappe', 'oui', 'non'],
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
      assert.deepEqual(theirs(first, language), ['reads', 'numbers', 'asks', 'goOn']);
      assert.deepEqual(theirs(say(first.state, no), language), ['callNow', 'calls', 'goOn']);
      assert.deepEqual(theirs(say(first.state, yes), language), ['unwatched', 'goOn', 'share', 'goOn']);
      assert.deepEqual(theirs(talk(first.state, yes, yes), language), ['shared', 'goOn']);
      assert.deepEqual(theirs(talk(first.state, yes, no), language), ['notShared', 'goOn']);
      assert.deepEqual(theirs(say(first.state, 'blabla blabla'), language), ['inDutch', 'asks', 'goOn']);
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
      assert.match(words(outcome), /^In danger now\?[\s\S]*type \*verder\*/);
    }
  });

  const further: [cry: string, what: string, goOn: string][] = [
    ['my husband hits me', 'what?', 'continue'],
    ['kocam beni dövüyor', 'ne?', 'devam'],
    ['mąż mnie bije', 'co?', 'dalej'],
    ['mi marido me pega', 'que?', 'continuar'],
    ['زوجي يضربني', 'ماذا', 'واصل'],
    ["мене б'є чоловік", 'що?', 'далі'],
  ];
  for (const [cry, what, goOn] of further)
    it(`does not say no with "${what}", and goes on with "${goOn}"`, () => {
      const { state } = talk(asked(), cry);
      assert.deepEqual(say(state, what).state.crisis?.phase, 'safe');
      assert.match(words(say(state, what)), /0800-2000/);
      assert.equal(say(state, goOn).state.step, 'check');
    });

  it('in an emergency reads 112 and nothing else', () => {
    const first = talk(asked(), 'my baby is not breathing');
    assert.deepEqual(theirs(first, 'en'), ['emergency', 'calls', 'goOn']);
    assert.deepEqual(theirs(say(first.state, 'no'), 'en'), ['emergency', 'calls', 'goOn']);
  });

  it('and a cry in Dutch reads Dutch only', () => {
    assert.deepEqual(talk(asked(), 'mijn man slaat me').replies.length, 1);
  });
});
