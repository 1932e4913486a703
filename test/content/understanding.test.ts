/** Floors under what `npm run bench -- understanding` measures: what is understood today stays understood. */
import assert from 'node:assert/strict';
import { createTopics, keptModels } from '../../src/app.ts';
import { figuresOf, type Judged } from '../bench/understanding/figures.ts';
import { messagesOf, type Message } from '../bench/understanding/messages.ts';
import { realContent } from '../transcripts/conversation.ts';

const content = realContent();

async function judged(messages: readonly Message[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const message of messages) {
    const from = performance.now();
    const topics = await content.topics.rank(message.text, 'nl');
    all.push({ message, told: { topics, urgency: 'none', ms: performance.now() - from } });
  }
  return all;
}

describe('understanding, on messages that were not learned from', () => {
  for (const [set, accuracy, topTwo, calibration] of [
    ['dev', 0.91, 0.96, 0.09],
    ['held-out', 0.84, 0.92, 0.11],
  ] as const)
    it(`finds at least ${String(accuracy)} of the topics of ${set}, and ${String(topTwo)} with the second`, async () => {
      const calm = messagesOf(set).filter(({ urgency }) => urgency !== 'crisis');
      const figures = figuresOf(await judged(calm));
      assert.ok(figures.accuracy >= accuracy, `accuracy ${String(figures.accuracy)}`);
      assert.ok(figures.topTwo >= topTwo, `top two ${String(figures.topTwo)}`);
      assert.ok(figures.calibrationError <= calibration, `calibration error ${String(figures.calibrationError)}`);
      assert.ok(figures.p99Ms < 50, `p99 ${String(figures.p99Ms)} ms`);
    });

  for (const [set, recall, falseAlarms] of [
    ['dev', 0.98, 0.06],
    ['held-out', 0.93, 0.08],
  ] as const)
    it(`hears at least ${String(recall)} of the danger in ${set}, with few alarms among many that sound like it`, () => {
      const hears = ({ text }: Message): boolean => {
        const { danger, perhaps = false } = content.danger(text);
        return danger !== null || perhaps;
      };
      const messages = messagesOf(set);
      const share = (some: readonly Message[]): number => some.filter(hears).length / some.length;
      const heard = share(messages.filter(({ urgency }) => urgency === 'crisis'));
      const alarms = share(messages.filter(({ urgency }) => urgency !== 'crisis'));
      assert.ok(heard >= recall, `heard ${String(heard)}`);
      assert.ok(alarms <= falseAlarms, `alarms ${String(alarms)}`);
    });

  it('is there soon when it was learned before', () => {
    const from = performance.now();
    createTopics(content.knowledge, keptModels('data'));
    assert.ok(performance.now() - from < 3000);
  });
});
