import assert from 'node:assert/strict';
import { topicsOf } from '../../../../src/bot/recognizer/luis/intent-topics.ts';

const topics = new Set(['huur', 'toeslag-terugbetalen', 'wie-ben-je', 'buiten-bereik']);

describe('intents as topics', () => {
  const named: [intent: string, topic: string][] = [
    ['huur', 'huur'],
    ['Huur', 'huur'],
    [' huur ', 'huur'],
    ['toeslag-terugbetalen', 'toeslag-terugbetalen'],
    ['Toeslag_Terugbetalen', 'toeslag-terugbetalen'],
    ['toeslag.terugbetalen', 'toeslag-terugbetalen'],
    ['toeslag terugbetalen', 'toeslag-terugbetalen'],
    ['wie_ben-je', 'wie-ben-je'],
    ['None', 'buiten-bereik'],
    ['none', 'buiten-bereik'],
    ['Buiten-Bereik', 'buiten-bereik'],
  ];
  for (const [intent, topic] of named)
    it(`${JSON.stringify(intent)} is ${topic}`, () => {
      assert.deepEqual(topicsOf([{ name: intent, score: 0.5 }], topics), [{ topic, score: 0.5 }]);
    });

  const ranked: [what: string, intents: [string, number][], topics: [string, number][]][] = [
    ['sorted', [['huur', 0.2], ['None', 0.7]], [['buiten-bereik', 0.7], ['huur', 0.2]]],
    ['between 0 and 1', [['huur', 1.0000002], ['None', -0.1]], [['huur', 1], ['buiten-bereik', 0]]],
    ['without what is no topic', [['huur', 0.6], ['Weer', 0.3], ['None', 0.1]], [['huur', 0.6], ['buiten-bereik', 0.1]]],
    ['each once, with its best score', [['None', 0.3], ['buiten-bereik', 0.6]], [['buiten-bereik', 0.6]]],
    ['by their own names only', [['huur', 0.6], ['__proto__', 0.5], ['constructor', 0.4]], [['huur', 0.6]]],
  ]; // prettier-ignore
  for (const [what, intents, expected] of ranked)
    it(`are ${what}`, () => {
      assert.deepEqual(
        topicsOf(
          intents.map(([name, score]) => ({ name, score })),
          topics,
        ).map(({ topic, score }) => [topic, score]),
        expected,
      );
    });

  it('are none of ours when the best is none of ours', () => {
    const intents = [
      { name: 'huur', score: 0.4 },
      { name: 'Weer', score: 0.5 },
    ];
    assert.throws(() => topicsOf(intents, topics), { code: 'NO_TOPIC', message: 'NO_TOPIC' });
    assert.throws(() => topicsOf([], topics), { code: 'NO_TOPIC' });
  });
});
