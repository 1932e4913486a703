import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import request from 'supertest';
import { WebSocket } from 'ws';
import { createBotFramework } from '../../src/channels/botframework/bot-framework.ts';
import { createDirectLine } from '../../src/channels/directline/direct-line.ts';
import type { LogFields } from '../../src/channels/log.ts';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server/create-server.ts';
import type { Pages } from '../../src/server/pages.ts';
import { createMemoryConversationLog } from '../../src/storage/memory/conversation-log.ts';
import { createMemoryUploadStore } from '../../src/storage/memory/upload-store.ts';
import { echoBot, secret } from '../channels/directline/echo-service.ts';
import { call, read, start, startedSchema, textsIn } from '../channels/directline/http-client.ts';

const logged: LogFields[] = [];
const write = (fields: LogFields): void => void logged.push(fields);
const logger = { info: write, warn: write, error: write };

const pages: Pages = {
  page: (slug) => {
    if (slug === 'broken') throw new Error('the words of a template');
    return slug === null || slug === 'almere' ? { html: `<p>${slug ?? 'all'}</p>` } : null;
  },
  widgetScript: 'widget()',
  assets: { '/page.css': { body: 'p{}', contentType: 'text/css; charset=utf-8' } },
};

const build = (part: Partial<ServerOptions> = {}, runBot = echoBot): Server => {
  const queue = createTurnQueue();
  const common = { runBot, queue, logger, production: false, apology: () => 'sorry' };
  return createServer({
    host: '127.0.0.1',
    port: 0,
    directLine: createDirectLine({
      ...common,
      secret,
      log: createMemoryConversationLog(),
      uploads: createMemoryUploadStore(),
      now: () => new Date(),
      mask: (text) => text,
    }),
    botFramework: createBotFramework({ ...common, app: null }),
    pages,
    errorPage: (status) => `<h1>kind words about ${status}</h1>`,
    isReady: async () => true,
    busyConversations: () => queue.busy(),
    logger,
    version: '0.1.0',
    ...part,
  });
};

describe('server', () => {
  beforeEach(() => (logged.length = 0));

  const answers: [path: string, status: number, type: RegExp, body: RegExp][] = [
    ['/', 200, /html/, /<p>all/],
    ['/almere', 200, /html/, /<p>almere/],
    ['/widget.js', 200, /javascript; charset=utf-8/, /widget\(\)/],
    ['/page.css', 200, /css; charset=utf-8/, /p\{\}/],
    ['/healthz', 200, /json/, /"ok"/],
    ['/readyz', 200, /json/, /"ready"/],
    ['/api/openapi.json', 200, /json/, /"openapi":"3\.1\.0"/],
    ['/metrics', 200, /text\/plain/, /directline_open_streams 0/],
    ['/nowhere', 404, /html/, /kind words about 404/],
    ['/almere/deeper', 404, /html/, /kind words about 404/],
    ['/%', 400, /html/, /kind words about 404/],
    ['/api/nothing', 404, /json/, /"NotFound"/],
    ['/v3/directline/nothing', 404, /json/, /"NotFound"/],
    ['/broken', 500, /html/, /kind words about 500/],
  ];
  for (const [path, status, type, body] of answers)
    it(`answers ${path} with ${status}`, async () => {
      const reply = await request(build().app).get(path).set('accept', 'text/html,*/*');
      assert.equal(reply.status, status);
      assert.match(reply.type + '; ' + (reply.charset ? `charset=${reply.charset}` : ''), type);
      assert.match(reply.text, body);
    });

  it('answers programs in JSON, and shows and logs nothing of what broke', async () => {
    const { app } = build();
    const reply = await request(app).get('/broken').set('accept', 'application/json');
    assert.deepEqual([reply.status, reply.body.error.code], [500, 'ServiceError']);
    assert.doesNotMatch(reply.text + JSON.stringify(logged), /words/);
    assert.deepEqual(
      logged.map(({ code }) => code),
      ['REQUEST_FAILED'],
    );
    assert.equal((await request(app).post('/nowhere')).body.error.code, 'NotFound');
  });

  it('is not ready when a part says so, or breaks while it is asked', async () => {
    for (const isReady of [async () => false, () => Promise.reject(new Error('no database'))])
      await request(build({ isReady }).app).get('/readyz').expect(503, { status: 'notReady' });
  });

  it('sends headers that keep a page to its own files', async () => {
    const { headers } = await request(build().app).get('/');
    const policy = headers['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "style-src 'self';",
      "frame-ancestors 'self'",
      "base-uri 'none'",
    ])
      assert.ok(`${policy};`.includes(part), `${part} in ${policy}`);
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['strict-transport-security'], undefined);
    assert.match(headers['permissions-policy'] ?? '', /microphone=\(\)/);
  });

  it('lets other sites load the widget, and frame the pages when they are named', async () => {
    const { app } = build({ frameAncestors: ['https://www.almere.nl'], publicUrl: 'https://chat.nl' });
    const { headers } = await request(app).get('/widget.js');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.match(headers['content-security-policy'] ?? '', /frame-ancestors https:\/\/www\.almere\.nl/);
    assert.equal(headers['x-frame-options'], undefined);
    assert.match(headers['strict-transport-security'] ?? '', /max-age=31536000/);
  });

  it('shows its figures to this machine only, and not through a proxy on it', async () => {
    await request(build().app).get('/metrics').set('x-forwarded-for', '203.0.113.7').expect(404);
    await request(build({ publicMetrics: true }).app)
      .get('/metrics')
      .set('x-forwarded-for', '203.0.113.7')
      .expect(200);
  });

  it('counts requests by route, never by address', async () => {
    const { app } = build();
    await request(app).get('/v3/directline/conversations/secret-id/stream?t=ticket');
    await request(app).get('/almere');
    const { text } = await request(app).get('/metrics');
    assert.match(
      text,
      /http_request_duration_seconds_count\{method="GET",route="[^"]*:municipality[^"]*",status="200"\} 1/,
    );
    assert.doesNotMatch(text, /secret-id|ticket/);
  });
});

describe('server, listening', () => {
  let server: Server;
  afterEach(() => server.stop());

  it('gives a page a token that starts its conversation in its municipality, from its origin only', async () => {
    server = build();
    const { url, port } = await server.listen();
    assert.ok(port > 0);
    const headers = { origin: 'https://www.almere.nl' };
    const token = await call('POST', `${url}/widget/token`, {
      json: { municipality: 'almere', locale: 'nl' },
      headers,
    });
    assert.equal(token.status, 200);
    assert.equal(token.headers.get('access-control-allow-origin'), headers.origin);
    const { token: bearer } = startedSchema.partial().parse(token.body);
    const domain = `${url}/v3/directline`;
    const elsewhere = await call('POST', `${domain}/conversations`, {
      bearer: bearer ?? '',
      headers: { origin: 'https://x.nl' },
    });
    assert.equal(elsewhere.status, 403);
    const started = await start(domain, bearer ?? '');
    const socket = new WebSocket(started.streamUrl, { origin: headers.origin });
    const [frame] = await once(socket, 'message');
    assert.match(String(frame), /hello .*almere/);
    assert.deepEqual(textsIn(await read(domain, started)), ['hello {"start":{"municipality":"almere","locale":"nl"}}']);
    const closed = once(socket, 'close');
    await server.stop();
    assert.equal((await closed)[0], 1001);
    await assert.rejects(fetch(url));
  });

  it('refuses tokens for places it does not know, and for too many at once', async () => {
    server = build({ widgetTokensPerMinute: 3 });
    const { url } = await server.listen();
    const statuses: number[] = [];
    for (const json of [{ municipality: 'nowhere' }, { municipality: 7 }, {}, {}])
      statuses.push((await call('POST', `${url}/widget/token`, { json })).status);
    assert.deepEqual(statuses, [404, 400, 200, 429]);
  });

  it('answers 404 to a socket for nothing', async () => {
    server = build();
    const { url } = await server.listen();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/elsewhere`);
    const [error] = await once(socket, 'error');
    assert.match(String(error), /404/);
  });

  it('says so when its port is taken', async () => {
    server = build();
    const { port } = await server.listen();
    await assert.rejects(build({ port }).listen(), { code: 'EADDRINUSE' });
  });

  it('ends calls that take too long to stop', async () => {
    const asked = new EventEmitter();
    const isReady = (): Promise<boolean> => {
      asked.emit('asked');
      return new Promise(() => undefined);
    };
    server = build({ stopTimeoutMs: 20, isReady });
    const { url } = await server.listen();
    const arrived = once(asked, 'asked');
    const hanging = fetch(`${url}/readyz`).catch(() => 'ended');
    await arrived;
    await server.stop();
    assert.equal(await hanging, 'ended');
  });

  it('does not wait for a turn that never ends', async () => {
    server = build({ stopTimeoutMs: 20 }, () => new Promise(() => undefined));
    const { url } = await server.listen();
    await start(`${url}/v3/directline`, secret);
    await server.stop();
    await assert.rejects(fetch(url));
  });

  it('lets a call under way end, and is not ready any more', async () => {
    const calls = new EventEmitter();
    const isReady = async (): Promise<boolean> => {
      calls.emit('asked');
      await once(calls, 'go on');
      return true;
    };
    server = build({ isReady });
    const { url } = await server.listen();
    const arrived = once(calls, 'asked');
    const asked = fetch(`${url}/readyz`);
    await arrived;
    const stopped = server.stop();
    calls.emit('go on');
    assert.equal((await asked).status, 200);
    await stopped;
    await request(server.app).get('/readyz').expect(503);
  });
});
