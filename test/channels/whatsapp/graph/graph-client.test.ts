import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  AccessTokenBroken,
  callbackDataOf,
  createGraphClient,
  type GraphClient,
} from '../../../../src/channels/whatsapp/graph/graph-client.ts';
import { mayGetToken } from '../../../../src/channels/whatsapp/graph/media-hosts.ts';
import type { Message } from '../../../../src/channels/whatsapp/outgoing.ts';

const hello: Message = { type: 'text', text: { body: 'Hallo', preview_url: false } };
const accessToken = 'geheim-token';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

describe('graph client', () => {
  let server: Server;
  let address: string;
  let seen: Seen[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let client: GraphClient;

  const portOf = (listening: Server): number => {
    const at: AddressInfo | string | null = listening.address();
    return at === null || typeof at === 'string' ? 0 : at.port;
  };
  const listen = (handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> =>
    new Promise((resolve) => {
      const listening = createServer(handle).listen(0, '127.0.0.1', () => resolve(listening));
    });
  const closed = (listening: Server): Promise<void> =>
    new Promise((resolve) => {
      listening.closeAllConnections();
      listening.close(() => resolve());
    });

  beforeEach(async () => {
    seen = [];
    server = await listen((request, response) => {
      void text(request).then((body) => {
        const { method = '', url = '', headers } = request;
        seen.push({ method, url, authorization: headers.authorization, body });
        answer(request, response);
      });
    });
    address = `http://127.0.0.1:${String(portOf(server))}`;
    client = createGraphClient({ graphUrl: `${address}/v26.0/`, accessToken, timeoutMs: 400 });
  });
  afterEach(() => closed(server));

  const gives =
    (status: number, body: string, headers: Record<string, string> = {}) =>
    (_: IncomingMessage, response: ServerResponse): void =>
      void response.writeHead(status, headers).end(body);
  const error = (code: unknown): string => JSON.stringify({ error: { message: `(#${String(code)}) x`, code } });
  const accepted = JSON.stringify({ messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.A', x: 1 }] });
  const send = () => client.send('1065', { phone: '31612345678' }, hello, 'wamid.X#0');

  it('posts the message to the number, with the outbox id to come back', async () => {
    answer = gives(200, accepted);
    assert.deepEqual(await send(), { kind: 'accepted', messageId: 'wamid.A' });
    assert.deepEqual(
      seen.map(({ method, url, authorization }) => [method, url, authorization]),
      [['POST', '/v26.0/1065/messages', `Bearer ${accessToken}`]],
    );
    assert.deepEqual(JSON.parse(seen[0]?.body ?? ''), {
      ...{ messaging_product: 'whatsapp', recipient_type: 'individual', to: '31612345678' },
      ...{ type: 'text', text: { body: 'Hallo', preview_url: false }, biz_opaque_callback_data: 'wamid.X#0' },
    });
  });

  it('sends to the user id where there is one, never to both', async () => {
    answer = gives(200, accepted);
    await client.send('1065', { userId: 'NL.13491208655302741918', phone: '31612345678' }, hello, 'a');
    const body: unknown = JSON.parse(seen[0]?.body ?? '');
    assert.ok(typeof body === 'object' && body !== null && !('to' in body) && 'recipient' in body);
    assert.equal(body.recipient, 'NL.13491208655302741918');
  });

  it('hashes ids that are too long to come back', () => {
    assert.equal(callbackDataOf('x'.repeat(512)), 'x'.repeat(512));
    for (const id of ['x'.repeat(513), 'é'.repeat(257)]) assert.match(callbackDataOf(id), /^sha256:[0-9a-f]{64}$/);
    assert.notEqual(callbackDataOf('x'.repeat(513)), callbackDataOf('x'.repeat(514)));
  });

  const refusal = (code: unknown, errorClass: string) => ({ kind: 'refused', code, errorClass });
  const html = '<!DOCTYPE html><html><title>Sorry</title></html>';
  const answers: readonly (readonly [string, number, string, object])[] = [
    ['an error with 400', 400, error(131056), refusal(131056, 'pair')],
    ['the same error with 200', 200, error(131056), refusal(131056, 'pair')],
    ['the same error with 500', 500, error(131056), refusal(131056, 'pair')],
    ['a code in quotes', 400, error('131047'), refusal(131047, 'windowClosed')],
    ['an unknown code with 400', 400, error(987654), refusal(987654, 'ours')],
    ['an unknown code with 500', 500, error(987654), refusal(987654, 'retry')],
    ['a token that has expired', 401, error(190), refusal(190, 'token')],
    ['HTML with 429', 429, html, refusal('http429', 'slow')],
    ['HTML with 500', 500, html, refusal('http500', 'retry')],
    ['nothing with 503', 503, '', refusal('http503', 'retry')],
    ['HTML with 400', 400, html, refusal('http400', 'ours')],
    ['an error without a code', 400, '{"error":{}}', refusal('http400', 'ours')],
    ['HTML of a gateway', 504, html, { kind: 'unclear', why: 'garbage' }],
    ['HTML with 200', 200, html, { kind: 'unclear', why: 'garbage' }],
    ['no message with 200', 200, '{"messages":[]}', { kind: 'unclear', why: 'garbage' }],
    ['half an answer', 200, accepted.slice(0, 60), { kind: 'unclear', why: 'garbage' }],
    ['an answer that is far too long', 200, ' '.repeat(300_000) + accepted, { kind: 'unclear', why: 'garbage' }],
  ];
  for (const [name, status, body, expected] of answers)
    it(`reads ${name}`, async () => {
      answer = gives(status, body);
      assert.deepEqual(await send(), expected);
    });

  it('keeps how long it has to wait', async () => {
    answer = gives(429, html, { 'retry-after': '30' });
    assert.deepEqual(await send(), { ...refusal('http429', 'slow'), retryAfterMs: 30_000 });
    answer = gives(429, html, { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' });
    assert.deepEqual(await send(), refusal('http429', 'slow'));
  });

  it('does not know what became of a call that was cut off', async () => {
    answer = () => undefined;
    assert.deepEqual(await send(), { kind: 'unclear', why: 'timeout' });
    answer = (request) => void request.socket.destroy();
    assert.deepEqual(await send(), { kind: 'unclear', why: 'reset' });
    answer = (_, response) => void response.writeHead(200).write('{"messages":');
    assert.deepEqual(await send(), { kind: 'unclear', why: 'timeout' });
  });

  it('knows that nobody was reached', async () => {
    const expected = { kind: 'refused', code: 'unreachable', errorClass: 'unreachable' };
    const gone = await listen(() => undefined);
    const graphUrl = `http://127.0.0.1:${String(portOf(gone))}/v26.0`;
    await closed(gone);
    const real = createGraphClient({ graphUrl, accessToken });
    assert.deepEqual(await real.send('1065', { phone: '1' }, hello, 'a'), expected);
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED']) {
      const cause = new AggregateError([Object.assign(new Error('inner'), { code })]);
      const fails = () => Promise.reject(new TypeError('fetch failed', { cause }));
      const lost = createGraphClient({ graphUrl, accessToken, fetch: fails });
      assert.deepEqual(await lost.send('1065', { phone: '1' }, hello, 'a'), expected);
    }
  });

  it('never shows a broken token', () => {
    for (const broken of ['geheim\n', 'ge heim', '', 'gehéim'])
      assert.throws(
        () => createGraphClient({ graphUrl: address, accessToken: broken }),
        (thrown) => thrown instanceof AccessTokenBroken && !thrown.message.includes('ge'.concat('heim')),
      );
  });

  it('marks as read, with typing or without, and counts failures only', async () => {
    answer = gives(200, '{"success":true}');
    await client.markRead('1065', 'wamid.IN', true);
    await client.markRead('1065', 'wamid.IN', false);
    const read = { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.IN' };
    assert.deepEqual(
      seen.map(({ body }): unknown => JSON.parse(body)),
      [{ ...read, typing_indicator: { type: 'text' } }, read],
    );
    assert.equal(client.figures().markReadFailed, 0);
    answer = gives(400, error(100));
    await client.markRead('1065', 'wamid.IN', true);
    answer = (request) => void request.socket.destroy();
    await client.markRead('1065', 'wamid.IN', true);
    assert.equal(client.figures().markReadFailed, 2);
  });

  it('finds media and fetches them, with the token', async () => {
    answer = (request, response) =>
      request.url === '/v26.0/M1'
        ? gives(200, JSON.stringify({ url: `${address}/f`, mime_type: 'image/jpeg', file_size: '4' }))(
            request,
            response,
          )
        : gives(200, 'abcd')(request, response);
    assert.deepEqual(await client.mediaOf('M1'), { url: `${address}/f`, contentType: 'image/jpeg', bytes: 4 });
    assert.deepEqual(await client.download(`${address}/f`, 4), new TextEncoder().encode('abcd'));
    assert.equal(await client.download(`${address}/f`, 3), null);
    assert.ok(seen.every(({ authorization }) => authorization === `Bearer ${accessToken}`));
  });

  it('gives nothing for media that are gone or nonsense', async () => {
    for (const reply of [gives(404, error(100)), gives(200, html), gives(200, '{"url":1}')]) {
      answer = reply;
      assert.equal(await client.mediaOf('M1'), null);
    }
    answer = gives(404, '');
    assert.equal(await client.download(`${address}/f`, 10), null);
  });

  it('follows a redirect only to where the token may go, and not for ever', async () => {
    const stolen: (string | undefined)[] = [];
    const thief = await listen((request, response) => {
      stolen.push(request.headers.authorization);
      response.end('x');
    });
    answer = gives(302, '', { location: `http://127.0.0.1:${String(portOf(thief))}/x` });
    assert.equal(await client.download(`${address}/f`, 10), null);
    assert.equal(await client.download(`http://127.0.0.1:${String(portOf(thief))}/x`, 10), null);
    assert.deepEqual(stolen, []);
    await closed(thief);
    answer = (request, response) =>
      request.url === '/f'
        ? gives(302, '', { location: '/g' })(request, response)
        : gives(200, 'ok')(request, response);
    assert.deepEqual(await client.download(`${address}/f`, 10), new TextEncoder().encode('ok'));
    answer = gives(302, '', { location: '/f' });
    assert.equal(await client.download(`${address}/f`, 10), null);
  });

  const meta = 'https://graph.facebook.com/v26.0';
  const hosts: readonly (readonly [string, string, boolean])[] = [
    [meta, 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1', true],
    [meta, 'https://graph.facebook.com/x', true],
    [meta, 'https://mmg.whatsapp.net/x', true],
    [meta, 'http://lookaside.fbsbx.com/x', false],
    [meta, 'https://lookaside.fbsbx.com:8443/x', false],
    [meta, 'https://fbsbx.com.example.org/x', false],
    [meta, 'https://evilfbsbx.com/x', false],
    [meta, 'https://fbsbx.com@example.org/x', false],
    [meta, 'https://me:you@lookaside.fbsbx.com/x', false],
    [meta, 'file:///etc/passwd', false],
    [meta, 'nonsense', false],
    ['http://127.0.0.1:4000/v1', 'http://127.0.0.1:4000/m', true],
    ['http://127.0.0.1:4000/v1', 'http://127.0.0.1:4001/m', false],
    ['http://127.0.0.1:4000/v1', 'https://lookaside.fbsbx.com/m', false],
  ];
  for (const [graphUrl, url, expected] of hosts)
    it(`${expected ? 'gives' : 'refuses'} the token of ${graphUrl} to ${url}`, () => {
      assert.equal(mayGetToken(graphUrl, url), expected);
    });
});
