import assert from 'node:assert/strict';
import type { TopicMessages } from '../../../src/knowledge/examples.ts';
import { overLimit, trainingSet, within, type TrainingSet } from '../../../src/knowledge/topics-export/training-set.ts';
import { detectLanguage } from '../../../src/language/words/detect-language.ts';

const topic = (id: string, phrases: string[], examples: string[] = []): TopicMessages => ({ id, phrases, examples });
const setOf = (topics: TopicMessages[], language: string | null = null): TrainingSet =>
  trainingSet({ version: '0123456789ab', topics, language, languageOf: detectLanguage });
const textsOf = (set: TrainingSet) => set.intents.map(({ name, utterances }) => [name, utterances.map((u) => u.text)]);

describe('the training set of the topics', () => {
  it('holds phrases and examples, and calls what is out of scope None', () => {
    const set = setOf([topic('huur', ['huur'], ['kan me huur niet betale']), topic('buiten-bereik', ['het weer'])]);
    assert.deepEqual(textsOf(set), [
      ['huur', ['huur', 'kan me huur niet betale']],
      ['None', ['het weer']],
    ]);
    assert.deepEqual(set.leftOut, []);
  });

  it('holds nothing twice, whatever the capitals and spaces, and tells what two topics share', () => {
    const set = setOf([topic('huur', ['Huur', 'huur', ' de  huur']), topic('schulden', ['de huur', 'schuld', 'HUUR'])]);
    assert.deepEqual(textsOf(set), [
      ['huur', ['Huur', 'de huur']],
      ['schulden', ['schuld']],
    ]);
    assert.deepEqual(set.leftOut, [
      { topic: 'schulden', text: 'de huur', why: 'inAnotherTopic' },
      { topic: 'schulden', text: 'HUUR', why: 'inAnotherTopic' },
    ]);
  });

  it('holds no utterance of more than 500 characters', () => {
    const [most, more] = ['a'.repeat(500), 'b'.repeat(501)];
    const set = setOf([topic('huur', [most, more])]);
    assert.deepEqual(textsOf(set), [['huur', [most]]]);
    assert.deepEqual(set.leftOut, [{ topic: 'huur', text: more, why: 'tooLong' }]);
  });

  const cleaned: [raw: string, text: string][] = [
    ['een\ntwee\tdrie', 'een twee drie'],
    ['  ruimte ', 'ruimte'],
    ['c:\\map \\{x\\}', 'c: map {x }'],
    ['nul\u0000teken', 'nul teken'],
    ['café € 5 😀', 'café € 5 😀'],
  ];
  for (const [raw, text] of cleaned)
    it(`writes ${JSON.stringify(raw)} as ${JSON.stringify(text)}`, () => {
      assert.deepEqual(textsOf(setOf([topic('huur', [raw])])), [['huur', [text]]]);
    });

  const languages: [language: string | null, texts: [string, string[]][]][] = [
    [null, [['huur', ['huur', 'kirayı nasıl ödeyeceğim bilmiyorum', 'не можу заплатити за квартиру']], ['taal', ['Nie mówię dobrze po niderlandzku']]]],
    ['nl', [['huur', ['huur']]]],
    ['tr', [['huur', ['kirayı nasıl ödeyeceğim bilmiyorum']]]],
    ['pl', [['taal', ['Nie mówię dobrze po niderlandzku']]]],
    ['xx', []],
  ]; // prettier-ignore
  for (const [language, texts] of languages)
    it(`holds for ${language ?? 'all languages'} what is written in it, and no intent without`, () => {
      const topics = [
        topic('huur', ['huur'], ['kirayı nasıl ödeyeceğim bilmiyorum', 'не можу заплатити за квартиру']),
        topic('taal', ['Nie mówię dobrze po niderlandzku']),
      ];
      assert.deepEqual(textsOf(setOf(topics, language)), texts);
    });

  it('is cut to what is taken, the longest lists first', () => {
    const set = setOf([topic('a', ['1', '2', '3', '4']), topic('b', ['5'])]);
    const { intents, leftOut } = within(set, { intents: 9, utterances: 3 });
    assert.deepEqual(
      intents.map(({ utterances }) => utterances.map(({ text }) => text)),
      [['1', '2'], ['5']],
    );
    assert.deepEqual(
      leftOut.map(({ text, why }) => `${text} ${why}`),
      ['3 oneTooMany', '4 oneTooMany'],
    );
  });

  it('is refused over the limits, in a sentence', () => {
    const set = setOf([topic('huur', ['a', 'b', 'c']), topic('taal', ['d'])]);
    assert.equal(overLimit(set, { intents: 2, utterances: 4 }), null);
    assert.match(overLimit(set, { intents: 1, utterances: 4 }) ?? '', /2 intents, and at most 1/);
    assert.match(overLimit(set, { intents: 2, utterances: 3 }) ?? '', /4 utterances, and at most 3/);
  });
});
