/** Which topic a story begins: what is told in it may be no question at all. */
import assert from 'node:assert/strict';
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
