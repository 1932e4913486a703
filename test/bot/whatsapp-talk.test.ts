/** What the bot carries out of a talk on WhatsApp. */
import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { createConversation, type Conversation } from '../transcripts/conversation.ts';

const phone = (whatsapp: object): Partial<Activity> => ({ channelData: { whatsapp } });
const texts = (replies: readonly Partial<Activity>[]): string => replies.map((reply) => reply.text).join('\n');

async function talking(...said: string[]): Promise<Conversation> {
  const conversation = createConversation(undefined, 'whatsapp');
  await conversation.say('hoi', phone({ municipality: 'zoetermeer' }));
  for (const text of said) await conversation.say(text);
  return conversation;
}
const photo = (conversation: Conversation, mediaId: string) =>
  conversation.say('', phone({ unreadable: 'photo', mediaId }));

describe('the bot on WhatsApp', () => {
  it('keeps a photo after a yes only, and asks for a human', async () => {
    const conversation = await talking('alles nagaan', 'helemaal alleen');
    await photo(conversation, 'm1');
    await photo(conversation, 'm2');
    assert.deepEqual([conversation.kept, await conversation.handoffs.list({})], [[], []]);
    await conversation.say('ja');
    assert.deepEqual(conversation.kept, [
      { conversationId: 'talk', channelId: 'whatsapp', ids: ['m1', 'm2'], municipality: 'zoetermeer' },
    ]);
    const [request] = await conversation.handoffs.list({});
    assert.deepEqual([request?.reason, request?.consentToShareAnswers, request?.answers], ['media', false, undefined]);
  });

  it('takes back no consent when a photo follows', async () => {
    const conversation = await talking('alles nagaan', 'helemaal alleen', 'mens', 'ja', 'nee');
    await photo(conversation, 'm1');
    await conversation.say('ja');
    const [request] = await conversation.handoffs.list({});
    assert.equal(request?.consentToShareAnswers, true);
    assert.ok(request.answers?.some(({ fact, value }) => fact === 'household' && value === 'single'));
  });

  it('answers the same photo delivered again with the same words, as one photo', async () => {
    const conversation = await talking('alles nagaan');
    const first = await photo(conversation, 'm1');
    assert.deepEqual(await conversation.again(), first);
    await conversation.say('ja');
    assert.deepEqual(conversation.kept[0]?.ids, ['m1']);
  });

  it('tells what was chosen about messages, and STOP', async () => {
    const conversation = await talking('mens', 'nee', 'ja', 'STOP');
    assert.deepEqual(
      conversation.notified.map(({ allowed }) => allowed),
      [true, false],
    );
  });

  it('erases all: the state goes, the choice is taken back', async () => {
    const conversation = await talking('alles nagaan', 'mens', 'nee', 'ja');
    await photo(conversation, 'm1');
    assert.match(texts(await conversation.say('wis mijn gegevens')), /op uw telefoon blijven/);
    assert.deepEqual(conversation.erased, ['talk']);
    assert.equal(conversation.notified.at(-1)?.allowed, false);
    assert.equal(await conversation.stored(), '{}');
    assert.match(texts(await conversation.say('hoi')), /Ik ben Wegwijs/);
  });

  it('tells once that something was taken out before it came here', async () => {
    const conversation = await talking();
    assert.match(texts(await conversation.say('mijn bsn is [bsn]', phone({ masked: true }))), /weggehaald/);
  });
});

describe('the bot in the widget', () => {
  it('says of a file that it cannot see it, offers nothing, and asks again', async () => {
    const conversation = createConversation();
    await conversation.start({ municipality: 'zoetermeer' });
    await conversation.say('alles nagaan');
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://wegwijs.example/1' }];
    const replies = await conversation.receive({ type: 'message', attachments });
    assert.match(texts(replies), /geen foto's bekijken[\s\S]*Met wie woont u\?/);
    assert.doesNotMatch(texts(replies), /vrijwilliger/);
  });
});
