import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import express from 'express';
import request from 'supertest';
import { createBotFramework, type BotFrameworkOptions } from '../../../src/channels/botframework/bot-framework.ts';
import type { LogFields } from '../../../src/channels/log.ts';
import { createTurnQueue } from '../../../src/channels/turn-queue.ts';
import { echoBot } from '../directline/echo-service.ts';

describe('Bot Framework', () => {
  const logged: LogFields[] = [];
  const write = (fields: LogFields): void => void logged.push(fields);
  /** What the bot sent to the connector: path and text. */
  const sent: { path: string; text: string }[] = [];
  let connector: Server;
  let serviceUrl = 'http://127.0.0.1:9';

  before(async () => {
    const app = express().use(express.json());
    app.post(/.*/, (call, response) => {
      sent.push({ path: call.path, text: call.body.text });
      response.json({ id: `sent-${sent.length}` });
    });
    connector = createServer(app);
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    serviceUrl = `http://127.0.0.1:${portOf(connector.address())}`;
  });
  after(() => connector.close());
  beforeEach(() => {
    logged.length = 0;
    sent.length = 0;
  });

  const serve = (options: Partial<BotFrameworkOptions> = {}) => {
    const { router } = createBotFramework({
      app: null,
      runBot: echoBot,
      queue: createTurnQueue(),
      logger: { info: write, warn: write, error: write },
      production: false,
      apology: () => 'sorry',
      ...options,
    });
    return request(express().use('/api/messages', router));
  };
  const activity = (part: object = {}): object => ({
    type: 'message',
    id: 'a1',
    channelId: 'emulator',
    serviceUrl,
    conversation: { id: 'c1' },
    from: { id: 'u1' },
    recipient: { id: 'bot' },
    timestamp: '2026-07-01T12:00:00.000Z',
    text: 'hoi',
    ...part,
  });

  it('answers through the connector', async () => {
    await serve().post('/api/messages').send(activity()).expect(200);
    assert.deepEqual(sent, [{ path: '/v3/conversations/c1/activities/a1', text: 'echo: hoi' }]);
  });

  it('answers at once to who expects replies', async () => {
    const { body } = await serve()
      .post('/api/messages')
      .send(activity({ deliveryMode: 'expectReplies' }))
      .expect(200);
    assert.deepEqual(
      body.activities.map(({ text }: Partial<Activity>) => text),
      ['echo: hoi'],
    );
  });

  it('says sorry when the bot fails, and logs no words', async () => {
    const fails = async (): Promise<void> => {
      throw new Error('the words that were typed');
    };
    await serve({ runBot: fails }).post('/api/messages').send(activity()).expect(200);
    assert.deepEqual(
      sent.map(({ text }) => text),
      ['sorry'],
    );
    assert.deepEqual(
      logged.map(({ code, conversationId }) => [code, conversationId]),
      [['BOT_TURN_FAILED', 'c1']],
    );
    assert.doesNotMatch(JSON.stringify(logged), /words/);
  });

  it('runs the turns of a conversation one after the other', async () => {
    let running = 0;
    let most = 0;
    const runBot = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    };
    const service = serve({ runBot });
    await Promise.all([1, 2, 3].map((n) => service.post('/api/messages').send(activity({ id: `a${n}` }))));
    assert.equal(most, 1);
  });

  it('cuts a message that is very long, and answers it', async () => {
    const heard: number[] = [];
    const runBot: BotFrameworkOptions['runBot'] = async (context) => void heard.push(context.activity.text.length);
    await serve({ runBot })
      .post('/api/messages')
      .send(activity({ text: 'a'.repeat(20_000) }))
      .expect(200);
    assert.deepEqual(heard, [10_000]);
  });

  const refused: [what: string, body: object | string, status: number, code: string, field?: string][] = [
    ['not JSON', '{"type":', 400, 'BadArgument'],
    ['no activity', {}, 400, 'BadArgument', 'type'],
    ['no conversation', activity({ conversation: undefined }), 400, 'BadArgument', 'conversation'],
    ['no address to answer to', activity({ serviceUrl: 'nowhere' }), 400, 'BadArgument', 'serviceUrl'],
    [
      'a start in an unknown form',
      activity({ type: 'event', name: 'start', value: { town: 'x' } }),
      400,
      'BadArgument',
      'value.town',
    ],
    ['too much', activity({ text: 'a'.repeat(262_144) }), 413, 'MessageSizeTooBig'],
  ];
  for (const [what, body, status, code, field = ''] of refused)
    it(`answers ${status} to ${what}`, async () => {
      const reply = await serve().post('/api/messages').type('json').send(body).expect(status);
      assert.equal(reply.body.error.code, code);
      assert.ok(reply.body.error.message.startsWith(field), reply.body.error.message);
      assert.deepEqual([sent, logged], [[], []]);
    });

  it('refuses a reference date in production', async () => {
    const start = activity({ type: 'event', name: 'start', value: { referenceDate: '2026-07-01' } });
    await serve().post('/api/messages').send(start).expect(200);
    await serve({ production: true }).post('/api/messages').send(start).expect(400);
  });

  it('answers 405 to other methods', async () => {
    await serve().get('/api/messages').expect(405);
  });

  const strangers: [what: string, authorization: string | undefined][] = [
    ['nothing', undefined],
    ['an empty bearer', 'Bearer '],
    ['no JWT', 'Bearer abc'],
    [
      'a JWT of nobody',
      `Bearer ${[{ alg: 'none' }, { iss: 'x' }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.AAAA`,
    ],
    ['a basic password', 'Basic eDp5'],
  ];
  for (const [what, authorization] of strangers)
    it(`lets nobody in who shows ${what}, once an app id is set`, async () => {
      const service = serve({
        app: { id: '00000000-0000-0000-0000-000000000001', password: 'p', type: 'MultiTenant' },
      });
      const call = service.post('/api/messages').send(activity());
      const reply = await (authorization === undefined ? call : call.set('authorization', authorization));
      assert.deepEqual(
        [reply.status, reply.body],
        [401, { error: { code: 'BadAuthentication', message: 'BadAuthentication' } }],
      );
      assert.deepEqual(sent, []);
    });
});

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
