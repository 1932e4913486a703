import assert from 'node:assert/strict';
import { activityOf } from '../../src/bot/reply-activity.ts';
import { createConversation } from '../transcripts/conversation.ts';

describe('the language of an activity', () => {
  const cases: [string, Parameters<typeof activityOf>[0], string][] = [
    ['is that of the conversation', { text: 'Dag', choices: [] }, 'tr'],
    ['or of its own words', { text: 'أجيب', choices: [], data: { language: 'ar' } }, 'ar'],
  ];
  for (const [title, reply, locale] of cases)
    it(title, () => {
      assert.equal(activityOf(reply, 'tr').locale, locale);
    });

  it('is the same when the message is delivered again', async () => {
    const conversation = createConversation();
    await conversation.start({ municipality: 'zoetermeer' });
    const first = await conversation.say('dzień dobry, nie mam pieniędzy na czynsz');
    assert.deepEqual([first[0]?.locale, first.at(-1)?.locale], ['pl', 'nl']);
    assert.deepEqual(await conversation.again(), first);
  });
});
