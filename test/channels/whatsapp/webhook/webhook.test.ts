import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import type { LogFields } from '../../../../src/channels/log.ts';
import type { DeliveryStatus, Received } from '../../../../src/channels/whatsapp/received.ts';
import { createWebhook, type WebhookParts } from '../../../../src/channels/whatsapp/webhook/webhook.ts';
import { asMeta, appSecret, change, envelope, messages, phoneNumberId, sign, text } from './posts.ts';

const path = '/webhooks/whatsapp';

const serve = (changed: Partial<WebhookParts> = {}) => {
  const kept: Received[] = [];
  const statuses: DeliveryStatus[] = [];
  const logged: LogFields[] = [];
  const log = (fields: LogFields): void => void logged.push(fields);
  const app = express();
  app.use(
    path,
    createWebhook({
      appSecret,
      verifyToken: 'één geheim',
      isOurs: (id) => id === phoneNumberId,
      now: () => new Date('2026-11-22T10:00:00.000Z'),
      keep: async (received) => void kept.push(...received),
      onStatus: async (status) => void statuses.push(status),
      logger: { info: log, warn: log, error: log },
      ...changed,
    }),
  );
  return { app, kept, statuses, logged, codes: () => logged.map(({ code }) => code) };
};

type Served = ReturnType<typeof serve>;
const post = (served: Served, body: string, signature: string | null = sign(body)) => {
  const call = request(served.app).post(path).set('content-type', 'application/json');
  return (signature === null ? call : call.set('x-hub-signature-256', signature)).send(body);
};

describe('the webhook is asked whether it is ours', () => {
  const right = { 'hub.mode': 'subscribe', 'hub.verify_token': 'één geheim', 'hub.challenge': '1158201444' };
  const table: [what: string, query: Record<string, string>, status: number][] = [
    ['says yes', right, 200],
    ['another token', { ...right, 'hub.verify_token': 'een geheim' }, 403],
    ['an empty token', { ...right, 'hub.verify_token': '' }, 403],
    ['another mode', { ...right, 'hub.mode': 'unsubscribe' }, 403],
    ['a challenge that is a page', { ...right, 'hub.challenge': '<script>alert(1)</script>' }, 403],
    ['an endless challenge', { ...right, 'hub.challenge': '1'.repeat(1000) }, 403],
    ['nothing', {}, 403],
  ];
  for (const [what, query, status] of table)
    it(`${what}: ${status}`, async () => {
      const response = await request(serve().app).get(path).query(query);
      assert.equal(response.status, status);
      assert.equal(response.text, status === 200 ? '1158201444' : 'Forbidden');
      assert.match(response.get('content-type') ?? '', /^text\/plain/);
    });

  for (const parser of ['simple', 'extended'])
    for (const query of [
      'hub.mode=subscribe&hub.verify_token=a&hub.verify_token=b&hub.challenge=1',
      'hub[mode]=subscribe&hub.verify_token[]=a&hub.challenge[x]=1',
      'hub.mode=subscribe&hub.verify_token=%E0%A4%A&hub.challenge=1',
      '__proto__=1&hub.verify_token[__proto__]=1',
    ])
      it(`is not shaken by ${query} (${parser})`, async () => {
        const served = serve();
        const app = express().set('query parser', parser).use(served.app);
        assert.equal((await request(app).get(`${path}?${query}`)).status, 403);
      });

  it('knows no other ways', async () => {
    for (const method of ['put', 'delete', 'patch'] as const)
      assert.equal((await request(serve().app)[method](path)).status, 405);
  });
});

describe('the webhook takes in', () => {
  it('what is signed over escaped words and slashes', async () => {
    const served = serve();
    const body = asMeta(messages(text('wamid.1', 'café 😀 en/of')));
    assert.match(body, /caf\\u00e9 \\ud83d\\ude00 en\\\/of/);
    const response = await post(served, body);
    assert.deepEqual([response.status, response.text], [200, 'OK']);
    const [received] = served.kept;
    assert.deepEqual(received?.kind === 'message' && received.content, { kind: 'text', text: 'café 😀 en/of' });
  });

  it('nothing when the signature is that of the same JSON written otherwise', async () => {
    const served = serve();
    const body = messages(text('wamid.1', 'café'));
    assert.equal((await post(served, asMeta(body), sign(JSON.stringify(body)))).status, 401);
    assert.equal((await post(served, asMeta(body), sign(asMeta(body), 'other'))).status, 401);
    assert.equal((await post(served, asMeta(body), null)).status, 401);
    assert.deepEqual([served.kept, served.codes()], [[], Array.from({ length: 3 }, () => 'WEBHOOK_NOT_SIGNED')]);
  });

  it('a batch, in its order, with its statuses', async () => {
    const served = serve();
    const ids = Array.from({ length: 50 }, (_, index) => `wamid.${index}`);
    const status = { id: 'wamid.out', status: 'delivered' };
    const batch = envelope(
      ...ids.map((id) => change({ messages: [text(id, id)] })),
      change({ statuses: [status, { ...status, status: 'read' }] }),
    );
    assert.equal((await post(served, asMeta(batch))).status, 200);
    assert.deepEqual(
      served.kept.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      served.statuses.map((one) => one.status),
      ['delivered', 'read'],
    );
  });

  it('three megabytes, and not more', async () => {
    const served = serve();
    const filled = (bytes: number): string => {
      const body = asMeta(
        messages(...Array.from({ length: 1000 }, (_, index) => text(`wamid.${index}`, 'woord '.repeat(300)))),
      );
      return body + ' '.repeat(bytes - body.length);
    };
    assert.equal((await post(served, filled(3 * 1024 * 1024))).status, 200);
    assert.equal(served.kept.length, 1000);
    assert.equal((await post(served, filled(3 * 1024 * 1024 + 1))).status, 413);
    assert.equal(served.kept.length, 1000);
  });

  const unreadable: [what: string, body: string][] = [
    ['no JSON', '{"object":"whatsapp_business_account","entry":['],
    ['no envelope', '{"hello":"world"}'],
    ['a list', '[]'],
    ['nothing', ''],
  ];
  for (const [what, body] of unreadable)
    it(`${what}, with a 200 so that it does not come for a week, and a line in the log`, async () => {
      const served = serve();
      assert.equal((await post(served, body)).status, 200);
      assert.deepEqual([served.kept, served.codes()], [[], ['WEBHOOK_NOT_AN_ENVELOPE']]);
    });

  it('what is whole among what is broken, and logs codes and counts only', async () => {
    const served = serve();
    const elsewhere = {
      field: 'messages',
      value: { metadata: { phone_number_id: '9' }, messages: [text('wamid.9', 'x')] },
    };
    const body = envelope(
      change({ messages: [null, text('wamid.1', 'my secret'), {}] }),
      elsewhere,
      change({}, 'account_update'),
    );
    assert.equal((await post(served, asMeta(body))).status, 200);
    assert.equal(served.kept.length, 1);
    assert.deepEqual(served.logged, [
      { code: 'WEBHOOK_ITEMS_BROKEN', count: 2 },
      { code: 'WEBHOOK_NUMBER_NOT_OURS', count: 1 },
      { code: 'WEBHOOK_ITEMS_IGNORED', count: 1 },
    ]);
  });

  it('nothing that it cannot keep: 503, so that Meta delivers it again', async () => {
    const fails = async () => {
      throw Object.assign(new Error('no space for my secret'), { code: 'ENOSPC' });
    };
    const served = serve({ keep: fails });
    assert.equal((await post(served, asMeta(messages(text('wamid.1', 'my secret'))))).status, 503);
    assert.doesNotMatch(JSON.stringify(served.logged), /secret/);
    assert.deepEqual(served.codes(), ['ENOSPC']);
    const deaf = serve({ onStatus: fails });
    const both = envelope(change({ messages: [text('wamid.1', 'a')], statuses: [{ id: 'w', status: 'sent' }] }));
    assert.equal((await post(deaf, asMeta(both))).status, 503);
    assert.equal(deaf.kept.length, 1);
  });

  it('with its 200 only once it is kept', async () => {
    const order: string[] = [];
    const slowly = (what: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(what);
    };
    const served = serve({ keep: slowly('kept'), onStatus: slowly('status') });
    const both = envelope(change({ messages: [text('wamid.1', 'a')], statuses: [{ id: 'w', status: 'sent' }] }));
    await post(served, asMeta(both));
    order.push('200');
    assert.deepEqual(order, ['kept', 'status', '200']);
  });

  it('no compressed bodies: they are not the bytes that were signed', async () => {
    const served = serve();
    const response = await request(served.app).post(path).set('content-encoding', 'gzip').send('x');
    assert.equal(response.status, 415);
  });
});
