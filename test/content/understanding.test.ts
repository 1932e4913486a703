/** Floors under what `npm run bench -- understanding` measures: what is understood today stays understood. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createTopics, keptModels } from '../../src/app.ts';
import { createRecognizer } from '../../src/bot/recognizer/recognizer.ts';
import { mask } from '../../src/language/masking/masking.ts';
import { figuresOf, type Judged } from '../bench/understanding/figures.ts';
import { messagesOf, type Message } from '../bench/understanding/messages.ts';
import { realContent } from '../transcripts/conversation.ts';
import { criesPractice, criesUnseen } from './cries-unseen.ts';
import { talkFragments, type FragmentKind } from './talk-fragments.ts';

const content = realContent();

type Heard = ReturnType<typeof content.danger>;
const fragments = talkFragments();
const shareOf = (kind: FragmentKind, is: (heard: Heard) => boolean): number =>
  fragments[kind].filter((text) => is(content.danger(mask(text).text))).length / fragments[kind].length;

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
    ['dev', 0.94, 0.97, 0.08],
    ['held-out', 0.86, 0.95, 0.1],
    ['fresh', 0.95, 0.98, 0.08],
    ['strangers', 0.94, 0.97, 0.08],
    ['examination', 0.97, 0.98, 0.08],
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
    ['dev', 0.99, 0.02],
    ['held-out', 0.98, 0.06],
    ['fresh', 0.98, 0.02],
    ['strangers', 0.96, 0.035],
    ['examination', 0.98, 0.02],
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

  for (const [set, recall, falseAlarms] of [
    ['dev', 0.88, 0.03],
    ['held-out', 0.77, 0.05],
    ['fresh', 0.85, 0.03],
  ] as const)
    it(`hears at least ${String(recall)} of what cannot wait in ${set}`, async () => {
      const recognize = createRecognizer(content);
      const messages = messagesOf(set).filter(({ urgency }) => urgency !== 'crisis');
      const heard = await Promise.all(messages.map(({ text }) => recognize(text, 'nl')));
      const share = (wanted: Message['urgency']): number => {
        const some = heard.filter((_, at) => messages[at]?.urgency === wanted);
        return some.filter(({ urgency }) => urgency !== 'none').length / some.length;
      };
      const alarms = heard.filter(({ urgency }, at) => urgency === 'urgent' && messages[at]?.urgency === 'none').length;
      assert.ok(share('urgent') >= recall, `heard ${String(share('urgent'))}`);
      assert.ok(alarms / messages.length <= falseAlarms, `alarms ${String(alarms)}`);
    });

  const heardShare = (some: readonly string[]): number =>
    some.filter((text) => {
      const heard = content.danger(text);
      return heard.danger !== null || heard.perhaps === true;
    }).length / some.length;

  it('hears nine of ten cries that nobody looked at, with few alarms where a third only sounds like one', () => {
    const { danger, calm } = criesUnseen();
    assert.ok(heardShare(danger) >= 0.95, `heard ${String(heardShare(danger))}`);
    assert.ok(heardShare(calm) <= 0.07, `alarms ${String(heardShare(calm))}`);
  });

  it('hears every cry that was looked at, with hardly an alarm beside it', () => {
    const { danger, calm } = criesPractice();
    assert.equal(heardShare(danger), 1);
    assert.ok(heardShare(calm) <= 0.02, `alarms ${String(heardShare(calm))}`);
  });

  it('takes hardly any plain answer or fact for danger', () => {
    const answers = readFileSync(new URL('plain-answers.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const alarming = answers.filter((text) => {
      const { danger, perhaps = false } = content.danger(text);
      return danger !== null || perhaps;
    });
    assert.ok(alarming.length / answers.length <= 0.02, alarming.join('\n'));
  });

  for (const [kind, least, most] of [
    ['danger', 0.96, 1],
    ['ordinary', 0, 0.12],
    ['facts', 0, 0.05],
  ] as const)
    it(`hears of ${kind} in the middle of a talk at least ${String(least)} and at most ${String(most)} as danger`, () => {
      const share = shareOf(kind, ({ danger, perhaps = false }) => danger !== null || perhaps);
      assert.ok(share >= least && share <= most, String(share));
    });

  for (const [kind, least, most] of [
    ['need', 0.85, 1],
    ['ordinary', 0, 0.06],
    ['facts', 0, 0.04],
  ] as const)
    it(`hears of ${kind} in the middle of a talk at least ${String(least)} and at most ${String(most)} as need`, () => {
      const share = shareOf(kind, ({ urgent, perhapsNeed }) => urgent || perhapsNeed !== undefined);
      assert.ok(share >= least && share <= most, String(share));
    });

  it('is there soon when it was learned before', () => {
    const from = performance.now();
    createTopics(content.knowledge, keptModels('data'));
    assert.ok(performance.now() - from < 3000);
  });
});
