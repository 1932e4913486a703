import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { echoBot, secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, generate, read, say, start, textsIn } from './http-client.ts';

describe('Direct Line conversations', () => {
  const heard: Partial<Activity>[] = [];
  let service: EchoService;

  beforeEach(async () => {
    heard.length = 0;
    service = await startEchoService({
      runBot: async (context) => {
        heard.push({ ...context.activity });
        await echoBot(context);
      },
      mask: (text) => text.replace('111222333', '•••'),
    });
  });
  afterEach(() => service.stop());

  it('tells the bot of a start once, however often the page starts it', async () => {
    const { token } = await generate(service.domain, secret, { user: { id: 'dl_anna' } });
    const statuses = await Promise.all(
      [1, 2, 3].map(async () => (await call('POST', `${service.domain}/conversations`, { bearer: token })).status),
    );
    await service.idle();
    assert.deepEqual(statuses.sort(), [200, 200, 201]);
    assert.deepEqual(
      heard.map(({ type, membersAdded }) => [type, membersAdded?.map(({ id }) => id)]),
      [['conversationUpdate', ['dl_anna']]],
    );
  });

  const starts = [
    { from: 'the body', token: {}, body: { start: { municipality: 'almere' } } },
    { from: 'the token', token: { start: { municipality: 'almere' } }, body: {} },
    {
      from: 'the body before the token',
      token: { start: { municipality: 'zoetermeer' } },
      body: { start: { municipality: 'almere' } },
    },
  ];
  for (const { from, token, body } of starts)
    it(`gives the bot the start of ${from}`, async () => {
      const generated = await generate(service.domain, secret, token);
      await start(service.domain, generated.token, body);
      await service.idle();
      assert.deepEqual(heard[0]?.channelData, { start: { municipality: 'almere' } });
    });

  it('shows what was said and answered, and never the opening', async () => {
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'hoi' });
    await service.idle();
    const set = await read(service.domain, started);
    assert.deepEqual(textsIn(set), ['hello {"start":{}}', 'hoi', 'echo: hoi']);
    assert.deepEqual(textsIn(await read(service.domain, started, '2')), ['echo: hoi']);
    assert.deepEqual(await read(service.domain, started, set.watermark), { activities: [], watermark: set.watermark });
  });

  it('replies to ids that the client knows, and to nothing at the start', async () => {
    const started = await start(service.domain, secret);
    const posted = await say(service.domain, started, { text: 'hoi' });
    await service.idle();
    const { activities } = await read(service.domain, started);
    const [hello, hoi, echo] = activities;
    assert.equal(hello?.replyToId, undefined);
    assert.equal(echo?.replyToId, hoi?.id);
    assert.deepEqual(posted.body, { id: hoi?.id });
  });

  it('echoes the channel data of the client without what only staff may say', async () => {
    const started = await start(service.domain, secret);
    const own = { clientActivityID: 'c1', extra: [1, { two: null }] };
    await say(service.domain, started, {
      text: 'hoi',
      channelData: { ...own, question: {}, confirm: {}, assessment: {}, handoff: {}, menu: {} },
    });
    await service.idle();
    const { activities } = await read(service.domain, started);
    assert.deepEqual(activities.find(({ text }) => text === 'hoi')?.channelData, own);
    assert.deepEqual(heard.at(-1)?.channelData, own);
  });

  it('lets the user of the token speak, whatever the activity says', async () => {
    const { token } = await generate(service.domain, secret, { user: { id: 'dl_anna', name: 'Anna' } });
    const started = await start(service.domain, token, { user: { id: 'dl_boris' } });
    await say(service.domain, started, {
      text: 'hoi',
      from: { id: 'dl_boris', role: 'bot' },
      recipient: { id: 'someone' },
      serviceUrl: 'https://elsewhere.example',
      conversation: { id: 'other' },
      id: 'own-id',
      membersAdded: [{ id: 'x' }],
    });
    await service.idle();
    const turn = heard.at(-1);
    assert.deepEqual(turn?.from, { id: 'dl_anna', name: 'Anna', role: 'user' });
    assert.equal(turn?.recipient?.id, 'wegwijs');
    assert.equal(turn?.serviceUrl, 'urn:wegwijs:directline');
    assert.equal(turn?.conversation?.id, started.conversationId);
    assert.notEqual(turn?.id, 'own-id');
    assert.equal(turn?.membersAdded, undefined);
  });

  it('keeps a message once that is sent twice', async () => {
    const started = await start(service.domain, secret);
    const twice = { text: 'hoi', channelData: { clientActivityID: 'c1' } };
    const [one, two] = [await say(service.domain, started, twice), await say(service.domain, started, twice)];
    await service.idle();
    assert.deepEqual(one.body, two.body);
    assert.deepEqual(textsIn(await read(service.domain, started)).slice(1), ['hoi', 'echo: hoi']);
  });

  it('keeps masked what the bot hears whole', async () => {
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'bsn 111222333', value: { deep: ['111222333'] } });
    await service.idle();
    assert.equal(heard.at(-1)?.text, 'bsn 111222333');
    const kept = (await read(service.domain, started)).activities.find(({ from }) => from.role === 'user');
    assert.equal(kept?.text, 'bsn •••');
    assert.deepEqual(kept?.['value'], { deep: ['•••'] });
  });

  it('hands a message of 10,000 characters on whole and cuts a longer one', async () => {
    const started = await start(service.domain, secret);
    for (const length of [10_000, 10_001, 200_000]) await say(service.domain, started, { text: 'a'.repeat(length) });
    await service.idle();
    assert.deepEqual(
      heard.slice(1).map(({ text }) => text?.length),
      [10_000, 10_000, 10_000],
    );
  });

  it('clears what was said, and goes on', async () => {
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'hoi' });
    await service.idle();
    const { watermark } = await read(service.domain, started);
    await service.directLine.clear(started.conversationId);
    await say(service.domain, started, { text: 'opnieuw' });
    await service.idle();
    assert.deepEqual(textsIn(await read(service.domain, started)), ['opnieuw', 'echo: opnieuw']);
    assert.deepEqual(textsIn(await read(service.domain, started, watermark)), ['opnieuw', 'echo: opnieuw']);
  });

  it('forgets all of a conversation', async () => {
    const started = await start(service.domain, secret);
    await service.directLine.forget(started.conversationId);
    assert.equal((await say(service.domain, started, { text: 'hoi' })).status, 404);
  });
});
