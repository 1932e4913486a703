/** Which topic a story begins: what is told in it may be no question at all. */
import assert from 'node:assert/strict';
import { topicOf } from '../../../src/dialogs/story/story-topic.ts';
import { nothingRecognised } from '../real-turns.ts';
import type { StoryLine } from '../../../src/dialogs/state.ts';
import { start, talk } from './story-talk.ts';

describe('the topic of a story', () => {
  const cases: [said: string, heard: string, topic: string | null][] = [
    ['ik ben 30', 'ouderen', null],
    ['ik ben een man van 45', 'ouderen', null],
    ['ik ben 70', 'ouderen', 'ouderen'],
    ['ik ben 30, mijn man is 70', 'ouderen', null],
    ['ik ben 45, hoe krijg ik later AOW?', 'ouderen', 'ouderen'],
    ['wij hebben geen kinderen', 'geld-voor-kinderen', null],
    ['ik heb bijstand', 'bijstand', 'bijstand'],
  ];
  for (const [said, heard, topic] of cases)
    it(`of "${said}" is ${topic ?? 'everything'}`, () => {
      const told = talk(start, [said, heard]);
      assert.equal(told.state.topic, topic);
      if (topic === null) assert.doesNotMatch(told.text, /ouderen/);
    });
});

describe('of who does not get by', () => {
  const income: StoryLine = [
    { question: 'net-monthly-income', statements: [{ fact: 'netMonthlyIncomeCents', op: 'is', value: 90000 }] },
  ];
  const cases: [said: string, heard: string, score: number, topic: string | null][] = [
    ['ik moet rondkomen van 900', 'ouderen', 0.75, 'rondkomen'],
    ['ik ben alleenstaand en moet rondkomen van 900', 'ouderen', 0.88, 'rondkomen'],
    ['ik verdien 1500 maar kom niet rond', 'werk-laag-inkomen', 0.96, 'rondkomen'],
    ['ik heb 1100 netto en kom niet uit', 'werk-laag-inkomen', 0.28, 'rondkomen'],
    ['ik moet rondkomen van 900 en heb schulden', 'schulden', 0.96, 'schulden'],
    ['ik leef van 600 euro per maand', 'rondkomen', 0.41, 'rondkomen'],
    ['ik heb 1100 netto', 'werk-laag-inkomen', 0.16, null],
  ];
  for (const [said, topic, score, begins] of cases)
    it(`"${said}", heard as ${topic} (${score}), begins ${begins ?? 'nothing'}`, () => {
      assert.equal(topicOf({ ...nothingRecognised, topics: [{ topic, score }] }, [income], said), begins);
    });

  it('goes on with everything after the yes', () => {
    const told = talk(start, ['ik moet met 900 rondkomen', 'bijstand'], 'ja, klopt');
    assert.deepEqual([told.state.step, told.state.topic], ['check', null]);
  });
});
