import assert from 'node:assert/strict';
import { createRecognizer, type DetectDanger, type RankedTopic } from '../../../src/bot/recognizer/recognizer.ts';

const calm: DetectDanger = () => ({ danger: null, urgent: false });
const recognizing = (ranked: readonly RankedTopic[], danger: DetectDanger = calm) =>
  createRecognizer({
    topics: { rank: () => Promise.resolve(ranked) },
    danger,
    needTopics: new Map([['food', ['voedselbank']]]),
  });

const rent = { topic: 'huur', score: 0.8 };
const debts = { topic: 'schulden', score: 0.1 };

describe('the recognizer', () => {
  it('says topics, urgency and language', async () => {
    const { topics, urgency, danger, locale } = await recognizing([rent, debts])('ik kan de huur niet betalen', 'nl');
    assert.deepEqual(
      { topics, urgency, danger, locale },
      { topics: [rent, debts], urgency: 'none', danger: null, locale: 'nl' },
    );
  });

  it('ranks what is meant instead, and hears danger in all of it', async () => {
    const heard: string[] = [];
    const rank = (text: string) => Promise.resolve([rent].filter(() => heard.push(text) > 0));
    const danger: DetectDanger = (text) => calm((heard.push(text), text));
    await createRecognizer({ topics: { rank }, danger, needTopics: new Map() })('nee geen kleding, brieven', 'nl');
    assert.deepEqual(heard, ['nee geen kleding, brieven', 'brieven']);
  });

  it('puts danger before every topic, and keeps the topics', async () => {
    const recognize = recognizing([rent, { topic: 'crisis', score: 0.1 }], () => ({ danger: 'suicide', urgent: true }));
    const { topics, urgency, danger } = await recognize('ik wil dood en de huur', 'nl');
    assert.deepEqual(
      { topics, urgency, danger },
      { topics: [{ topic: 'crisis', score: 1 }, rent], urgency: 'crisis', danger: 'suicide' },
    );
  });

  it('leaves the topic of what is urgent', async () => {
    const recognize = recognizing([rent], () => ({ danger: null, urgent: true }));
    const { topics, urgency } = await recognize('morgen word ik uit huis gezet', 'nl');
    assert.deepEqual({ topics, urgency }, { topics: [rent], urgency: 'urgent' });
  });

  for (const [topic, score, urgency, heard] of [
    ['voedselbank', 0.6, 'urgent', 'food'],
    ['voedselbank', 0.15, 'none', null],
    ['huur', 0.6, 'none', null],
  ] as const)
    it(`hears what is only like a need in a message that is ${String(score)} sure about ${topic} as ${urgency}`, async () => {
      const likeNeed: DetectDanger = () => ({ danger: null, urgent: false, perhapsNeed: 'food' });
      const recognized = await recognizing([{ topic, score }], likeNeed)('iets', 'nl');
      assert.deepEqual([recognized.urgency, recognized.need], [urgency, heard]);
    });

  for (const [score, urgency, first] of [
    [0.9, 'crisis', 'crisis'],
    [0.5, 'crisis', 'crisis'],
    [0.4, 'none', 'huur'],
  ] as const)
    it(`hears a service that is ${String(score)} sure of a crisis as ${urgency}`, async () => {
      const recognized = await recognizing([{ topic: 'crisis', score }, rent])('iets', 'nl');
      assert.deepEqual([recognized.urgency, recognized.topics[0]?.topic], [urgency, first]);
    });

  it('fails when the ranking fails: whoever ranks has its own fallback', async () => {
    const recognize = createRecognizer({
      topics: { rank: () => Promise.reject(new Error('down')) },
      danger: calm,
      needTopics: new Map(),
    });
    await assert.rejects(recognize('huur', 'nl'), /down/);
  });
});
