/** Who has no partner hears nothing of one. */
import assert from 'node:assert/strict';
import { start, talk } from './story/story-talk.ts';

const asking = (question: string) => ({ ...start, step: 'check', pending: { question, shown: [] } });

describe('a question to who has no partner', () => {
  for (const question of ['other-adults', 'net-income-amount', 'yearly-income-amount'])
    it(`${question} speaks of none`, () => {
      const alone = {
        ...asking(question),
        answers: [
          { question: 'has-partner', statements: [{ fact: 'hasPartner' as const, op: 'is' as const, value: false }] },
        ],
      };
      assert.doesNotMatch(talk(alone, 'kwets').text, /partner/);
      assert.match(talk(asking(question), 'kwets').text, /partner/);
    });
});
