import assert from 'node:assert/strict';
import { z } from 'zod';
import { secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, generate, read, start, type Reply, type Sent, type Started } from './http-client.ts';

const errorSchema = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) });

const codeIn = ({ status, body }: Reply): string => `${status} ${errorSchema.parse(body).error.code}`;
const messageIn = ({ body }: Reply): string => errorSchema.parse(body).error.message;

describe('Direct Line refusals', () => {
  let service: EchoService;
  let mine: Started;
  let theirs: Started;
  let nowMs: number;

  before(async () => {
    nowMs = Date.parse('2026-07-01T12:00:00Z');
    service = await startEchoService({ production: true, now: () => new Date(nowMs) });
    mine = await start(service.domain, (await generate(service.domain, secret)).token);
    theirs = await start(service.domain, (await generate(service.domain, secret)).token);
    await service.idle();
  });
  after(() => service.stop());

  const activity = { type: 'message', from: { id: 'x' }, text: 'hoi' };
  const tampered = (token: string): string => token.replace(/\.[\w-]+$/, '.AAAA');
  const deep = (depth: number): unknown => (depth === 0 ? 1 : { in: deep(depth - 1) });

  type Row = [what: string, method: string, path: () => string, sent: () => Sent, code: string];
  const ownActivities = (): string => `/conversations/${mine.conversationId}/activities`;
  const rows: Row[] = [
    ['no token', 'POST', () => '/conversations', () => ({}), '401 BadAuthentication'],
    ['not a token', 'POST', () => '/conversations', () => ({ bearer: 'abc' }), '401 BadAuthentication'],
    [
      'a token of a false signature',
      'GET',
      ownActivities,
      () => ({ bearer: tampered(mine.token) }),
      '401 BadAuthentication',
    ],
    [
      'basic authorization',
      'GET',
      ownActivities,
      () => ({ headers: { authorization: 'Basic eDp5' } }),
      '401 BadAuthentication',
    ],
    ['generating with a token', 'POST', () => '/tokens/generate', () => ({ bearer: mine.token }), '403 Forbidden'],
    ['refreshing the secret', 'POST', () => '/tokens/refresh', () => ({ bearer: secret }), '400 BadArgument'],
    [
      'reading another conversation',
      'GET',
      () => `/conversations/${theirs.conversationId}/activities`,
      () => ({ bearer: mine.token }),
      '403 Forbidden',
    ],
    [
      'posting to another conversation',
      'POST',
      () => `/conversations/${theirs.conversationId}/activities`,
      () => ({ bearer: mine.token, json: activity }),
      '403 Forbidden',
    ],
    [
      'reconnecting to another conversation',
      'GET',
      () => `/conversations/${theirs.conversationId}`,
      () => ({ bearer: mine.token }),
      '403 Forbidden',
    ],
    [
      'an unknown conversation',
      'GET',
      () => '/conversations/nobody',
      () => ({ bearer: secret }),
      '404 UnknownConversation',
    ],
    [
      'posting to an unknown conversation',
      'POST',
      () => '/conversations/nobody/activities',
      () => ({ bearer: secret, json: activity }),
      '404 UnknownConversation',
    ],
    [
      'uploading to an unknown conversation',
      'POST',
      () => '/conversations/nobody/upload',
      () => ({ bearer: secret, raw: 'x' }),
      '404 UnknownConversation',
    ],
    ['an unknown address', 'GET', () => '/nothing', () => ({ bearer: secret }), '404 NotFound'],
    [
      'a path that tries to leave',
      'GET',
      () => '/conversations/..%2F..%2Fetc/activities',
      () => ({ bearer: secret }),
      '404 UnknownConversation',
    ],
    ['not JSON', 'POST', ownActivities, () => ({ bearer: mine.token, raw: '{"type":' }), '400 BadArgument'],
    ['no body', 'POST', ownActivities, () => ({ bearer: mine.token }), '400 BadArgument'],
    ['an array', 'POST', ownActivities, () => ({ bearer: mine.token, json: [activity] }), '400 BadArgument'],
    [
      'a body of 256 kB and more',
      'POST',
      ownActivities,
      () => ({ bearer: mine.token, json: { ...activity, text: 'a'.repeat(262_144) } }),
      '413 MessageSizeTooBig',
    ],
    [
      'an upload over 4 MB',
      'POST',
      () => `/conversations/${mine.conversationId}/upload`,
      () => ({ bearer: mine.token, raw: Buffer.alloc(4 * 1024 * 1024 + 1) }),
      '413 MessageSizeTooBig',
    ],
    [
      'an odd watermark',
      'GET',
      () => `${ownActivities()}?watermark=-1`,
      () => ({ bearer: mine.token }),
      '400 BadArgument',
    ],
    [
      'two watermarks',
      'GET',
      () => `${ownActivities()}?watermark=1&watermark=2`,
      () => ({ bearer: mine.token }),
      '400 BadArgument',
    ],
  ];
  for (const [what, method, path, sent, code] of rows)
    it(`answers ${what} with ${code}`, async () => {
      assert.equal(codeIn(await call(method, service.domain + path(), sent())), code);
    });

  const activities: [what: string, activity: object, field: string][] = [
    ['a type that is not for clients', { type: 'conversationUpdate' }, 'type'],
    ['an invoke', { type: 'invoke', name: 'x' }, 'type'],
    ['a handoff activity', { type: 'handoff' }, 'type'],
    ['no type', { type: undefined }, 'type'],
    ['no sender', { from: undefined }, 'from'],
    ['a handoff event', { type: 'event', name: 'handoff.status', value: { state: 'accepted' } }, 'name'],
    ['a handoff event in capitals', { type: 'event', name: 'Handoff.status' }, 'name'],
    ['an event without a name', { type: 'event' }, 'name'],
    ['a text that is none', { text: 12 }, 'text'],
    ['endless nesting', { value: deep(500) }, 'value'],
    ['endless nesting in channel data', { channelData: deep(500) }, 'channelData'],
    ['endless nesting in entities', { entities: [{ type: 'x', deep: deep(500) }] }, 'entities'],
    ['a way to the prototype', { value: JSON.parse('{"__proto__":{"admin":true}}') }, 'value'],
    [
      'an attachment that was not uploaded',
      { attachments: [{ contentType: 'text/html', content: '<script>' }] },
      'attachments',
    ],
    ['a start in an unknown form', { type: 'event', name: 'start', value: { town: 'almere' } }, 'value.town'],
    [
      'a start on a day that is none',
      { type: 'event', name: 'start', value: { referenceDate: '2026-02-30' } },
      'value.referenceDate',
    ],
    [
      'a reference date in production',
      { type: 'event', name: 'start', value: { referenceDate: '2026-07-01' } },
      'value.referenceDate',
    ],
  ];
  for (const [what, part, field] of activities)
    it(`refuses ${what}, naming ${field}`, async () => {
      const reply = await call('POST', service.domain + ownActivities(), {
        bearer: mine.token,
        json: { ...activity, ...part },
      });
      assert.equal(codeIn(reply), '400 BadArgument');
      assert.ok(messageIn(reply).startsWith(field), messageIn(reply));
    });

  it('refuses more than 32 kB beside the text', async () => {
    for (const key of ['value', 'channelData'])
      assert.equal(
        codeIn(
          await call('POST', service.domain + ownActivities(), {
            bearer: mine.token,
            json: { ...activity, [key]: { long: 'a'.repeat(32 * 1024) } },
          }),
        ),
        '413 MessageSizeTooBig',
      );
  });

  it('takes so many messages a minute in one conversation, and no stranger can use them up', async () => {
    const strict = await startEchoService({ postsPerMinute: 2 });
    const started = await start(strict.domain, secret);
    const post = async (bearer: string): Promise<number> =>
      (
        await call('POST', `${strict.domain}/conversations/${started.conversationId}/activities`, {
          bearer,
          json: activity,
        })
      ).status;
    const other = await start(strict.domain, (await generate(strict.domain, secret)).token);
    const bearers = ['stranger', other.token, started.token, started.token, started.token];
    const statuses: number[] = [];
    for (const bearer of bearers) statuses.push(await post(bearer));
    assert.deepEqual(statuses, [401, 403, 200, 200, 429]);
    await strict.stop();
  });

  const bodies: [path: string, body: object, field: string][] = [
    ['/tokens/generate', { user: { id: 'anna' } }, 'user.id'],
    ['/tokens/generate', { user: 'dl_anna' }, 'user'],
    ['/tokens/generate', { trustedOrigins: ['not an origin'] }, 'trustedOrigins.0'],
    ['/conversations', { start: { municipality: 7 } }, 'start.municipality'],
    ['/conversations', { start: { referenceDate: '2026-07-01' } }, 'start.referenceDate'],
    ['/conversations', { locale: {} }, 'locale'],
  ];
  for (const [path, body, field] of bodies)
    it(`refuses ${JSON.stringify(body)} at ${path}, naming ${field}`, async () => {
      const reply = await call('POST', service.domain + path, { bearer: secret, json: body });
      assert.equal(codeIn(reply), '400 BadArgument');
      assert.ok(messageIn(reply).startsWith(field), messageIn(reply));
    });

  it('tells an expired token from a false one, and does not refresh it', async () => {
    const before = nowMs;
    nowMs += mine.expires_in * 1000;
    const calls = [
      ['POST', '/tokens/refresh'],
      ['GET', `/conversations/${mine.conversationId}`],
      ['GET', ownActivities()],
      ['POST', '/conversations'],
    ] as const;
    for (const [method, path] of calls)
      assert.equal(codeIn(await call(method, service.domain + path, { bearer: mine.token })), '403 TokenExpired');
    nowMs = before;
  });

  it('keeps nothing of what it refused, and logs none of it', async () => {
    assert.equal((await read(service.domain, mine)).activities.length, 1);
    assert.deepEqual(service.logged, []);
  });

  it('takes a reference date outside production', async () => {
    const open = await startEchoService();
    const reply = await call('POST', `${open.domain}/conversations`, {
      bearer: secret,
      json: { start: { referenceDate: '2010-09-01' } },
    });
    assert.equal(reply.status, 201);
    await open.stop();
  });
});
