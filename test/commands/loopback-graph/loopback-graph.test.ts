import assert from 'node:assert/strict';
import {
  createLoopbackGraph,
  type LoopbackGraph,
  type LoopbackGraphOptions,
} from '../../../src/commands/loopback-graph/loopback-graph.ts';
import type { ScriptedAnswer } from '../../../src/commands/loopback-graph/script.ts';
import type { StatusPlan } from '../../../src/commands/loopback-graph/status-plan.ts';
import { startWebhook, type Webhook } from './webhook.ts';

const secrets = { appSecret: 'app-secret-test', accessToken: 'token', verifyToken: 'verify' };
const hour = 3_600_000;

describe('the loopback Graph', () => {
  let webhook: Webhook;
  let graph: LoopbackGraph;

  const start = async (options: Partial<LoopbackGraphOptions> = {}): Promise<void> => {
    webhook = await startWebhook(secrets.verifyToken);
    graph = await createLoopbackGraph({
      ...secrets,
      callbackUrl: webhook.url,
      statuses: { order: 'none' },
      ...options,
    });
  };
  afterEach(async () => {
    await graph.close();
    await webhook.stop();
  });

  const call = async (body: unknown, token = secrets.accessToken, path = `${graph.phoneNumberId}/messages`) => {
    const answer = await fetch(`${graph.graphUrl}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(300),
    });
    const words = await answer.text();
    return { status: answer.status, words, json: words.startsWith('{"') ? safe(words) : null };
  };
  const text = (to: object, words = 'Hallo') => ({
    messaging_product: 'whatsapp',
    ...to,
    type: 'text',
    text: { body: words },
    biz_opaque_callback_data: 'row-1',
  });

  it('takes an answer to a resident, by number and by user id, and remembers it', async () => {
    await start();
    const noor = graph.resident({ userId: 'NL.1', phone: '31611111111' });
    await noor.says('hoi');
    const byNumber = await call(text({ to: '31611111111' }));
    const byId = await call(text({ recipient: 'NL.1' }));
    assert.deepEqual([byNumber.status, byId.status], [200, 200]);
    assert.deepEqual(byId.json.contacts, [{ input: 'NL.1', user_id: 'NL.1' }]);
    assert.deepEqual(
      graph.sent.map(({ to, recipient, bizData }) => [to, recipient, bizData]),
      [
        ['31611111111', undefined, 'row-1'],
        [undefined, 'NL.1', 'row-1'],
      ],
    );
    assert.equal(byNumber.json.messages[0].id, graph.sent[0]?.id);
  });

  it('refuses a wrong token, an unknown number and a body that is no JSON', async () => {
    await start();
    const wrong = await call(text({ to: '31611111111' }), 'other');
    const unknown = await call(text({ to: '31611111111' }), secrets.accessToken, '999/messages');
    assert.deepEqual([wrong.status, wrong.json.error.code], [401, 190]);
    assert.deepEqual([unknown.status, unknown.json.error.code], [400, 100]);
    assert.deepEqual(graph.sent, []);
  });

  it('closes the window after 24 hours; a template still goes, and a word opens it again', async () => {
    await start({ templates: [{ name: 'antwoord', languages: ['nl'] }] });
    const noor = graph.resident({ userId: 'NL.1' });
    const template = {
      messaging_product: 'whatsapp',
      recipient: 'NL.1',
      type: 'template',
      template: { name: 'antwoord', language: { code: 'nl' } },
    };
    const codes: unknown[] = [];
    const tries = async (body: unknown) => codes.push((await call(body)).json.error?.code ?? 'taken');
    await tries(text({ recipient: 'NL.1' }));
    await noor.says('hoi');
    await tries(text({ recipient: 'NL.1' }));
    graph.advance(24 * hour - 1000);
    await tries(text({ recipient: 'NL.1' }));
    graph.advance(1000);
    await tries(text({ recipient: 'NL.1' }));
    await noor.reacts('wamid.A');
    await tries(text({ recipient: 'NL.1' }));
    await tries(template);
    await noor.says('ben er weer');
    await tries(text({ recipient: 'NL.1' }));
    assert.deepEqual(codes, [131047, 'taken', 'taken', 131047, 131047, 'taken', 'taken']);
  });

  it('lets one person have a burst and then one in six seconds', async () => {
    await start({ pairRate: { burst: 2, everyMs: 6000 }, now: () => new Date('2026-11-21T12:00:00Z') });
    await graph.resident({ userId: 'NL.1' }).says('hoi');
    await graph.resident({ userId: 'NL.2' }).says('hoi');
    const codes: unknown[] = [];
    const tries = async (recipient: string) =>
      codes.push((await call(text({ recipient }))).json.error?.code ?? 'taken');
    for (const recipient of ['NL.1', 'NL.1', 'NL.1', 'NL.2']) await tries(recipient);
    graph.advance(6000);
    for (const recipient of ['NL.1', 'NL.1']) await tries(recipient);
    assert.deepEqual(codes, ['taken', 'taken', 131056, 'taken', 'taken', 131056]);
  });

  const scripted: [answer: ScriptedAnswer, outcome: string, taken: number][] = [
    [{ code: 190 }, '401 190', 0],
    [{ code: 130429 }, '429 130429', 0],
    [{ code: 131016 }, '503 131016', 0],
    [{ code: 131056, httpStatus: 400 }, '400 131056', 0],
    ['html429', '429 html', 0],
    ['html500', '500 html', 0],
    ['garbage', '200 html', 0],
    ['reset', 'no answer', 0],
    ['resetAfterAccept', 'no answer', 1],
    ['timeoutBefore', 'no answer', 0],
    ['timeoutAfterAccept', 'no answer', 1],
    [{ failsLater: 131026 }, '200 taken', 1],
  ];
  for (const [answer, outcome, taken] of scripted)
    it(`answers as the script says: ${JSON.stringify(answer)}`, async () => {
      await start();
      await graph.resident({ userId: 'NL.1' }).says('hoi');
      graph.script([{ answer, match: ({ recipient }) => recipient === 'NL.1' }]);
      const got = await call(text({ recipient: 'NL.1' })).then(
        ({ status, json }) => `${String(status)} ${json === null ? 'html' : String(json.error?.code ?? 'taken')}`,
        () => 'no answer',
      );
      assert.deepEqual([got, graph.sent.length], [outcome, taken]);
      assert.equal((await call(text({ recipient: 'NL.1' }))).status, 200, 'and then as always');
    });

  const plans: [plan: StatusPlan, statuses: string[]][] = [
    [{ order: 'none' }, []],
    [{ order: 'inOrder' }, ['sent', 'delivered', 'read']],
    [{ order: ['read', 'sent'] }, ['read', 'sent']],
    [{ order: ['delivered'], duplicates: 2 }, ['delivered', 'delivered', 'delivered']],
    [{ order: 'shuffled', random: counting([3, 1, 2]) }, ['delivered', 'read', 'sent']],
  ];
  for (const [plan, statuses] of plans)
    it(`tells what became of a message: ${JSON.stringify(plan.order)}`, async () => {
      await start();
      await graph.resident({ userId: 'NL.1', phone: '31611111111' }).says('hoi');
      graph.statuses(plan);
      await call(text({ to: '31611111111' }));
      await graph.idle();
      const told = webhook.posts.slice(1).map(statusIn);
      assert.deepEqual(
        told.map(({ status }) => status),
        statuses,
      );
      for (const one of told)
        assert.deepEqual(
          [one.id, one.recipient_id, one.recipient_user_id, one.biz_opaque_callback_data],
          [graph.sent[0]?.id, '31611111111', 'NL.1', 'row-1'],
        );
    });

  it('leaves the number out of a status for a message to a user id, and says why it failed', async () => {
    await start();
    await graph.resident({ userId: 'NL.1' }).says('hoi');
    graph.script([{ answer: { failsLater: 131026 } }]);
    await call(text({ recipient: 'NL.1' }));
    await graph.idle();
    const { status, recipient_id: number, errors } = statusIn(webhook.posts[1]);
    assert.deepEqual([status, number, errors[0].code], ['failed', undefined, 131026]);
  });

  it('marks as read only what was received, with or without typing', async () => {
    await start();
    const { id } = await graph.resident().says('hoi');
    const read = { messaging_product: 'whatsapp', status: 'read', message_id: id };
    assert.deepEqual((await call(read)).json, { success: true });
    assert.deepEqual((await call({ ...read, typing_indicator: { type: 'text' } })).json, { success: true });
    assert.equal((await call({ ...read, message_id: 'wamid.unknown' })).json.error.code, 131009);
    assert.deepEqual(
      graph.reads.map(({ messageId, typing }) => [messageId, typing]),
      [
        [id, false],
        [id, true],
      ],
    );
  });

  it('gives media for five minutes, to whoever has the token', async () => {
    await start();
    const id = graph.addMedia(Buffer.from('picture'), 'image/png');
    const headers = { authorization: 'Bearer token' };
    const described = safe(await (await fetch(`${graph.graphUrl}/${id}`, { headers })).text());
    assert.deepEqual([described.mime_type, described.file_size], ['image/png', 7]);
    const statusOf = async (given: Record<string, string>) => (await fetch(described.url, { headers: given })).status;
    assert.equal(await (await fetch(described.url, { headers })).text(), 'picture');
    assert.equal(await statusOf({}), 401);
    graph.advance(5 * 60_000);
    assert.equal(await statusOf(headers), 404);
    graph.advance(7 * 24 * hour);
    assert.equal((await fetch(`${graph.graphUrl}/${id}`, { headers })).status, 400);
  });

  it('takes an upload and knows it afterwards', async () => {
    await start();
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('type', 'application/pdf');
    form.set('file', new Blob(['%PDF'], { type: 'application/pdf' }), 'a.pdf');
    const headers = { authorization: 'Bearer token' };
    const answer = await fetch(`${graph.graphUrl}/${graph.phoneNumberId}/media`, {
      method: 'POST',
      headers,
      body: form,
    });
    const { id } = safe(await answer.text());
    await graph.resident({ userId: 'NL.1' }).says('hoi');
    const document = { messaging_product: 'whatsapp', recipient: 'NL.1', type: 'document', document: { id } };
    assert.equal((await call(document)).status, 200);
  });

  it('does the handshake', async () => {
    await start();
    assert.deepEqual(await graph.verify(), { status: 200, ok: true });
    assert.deepEqual(await graph.verify('other'), { status: 403, ok: false });
  });
});

// What comes over the line is looked at, not trusted: a field that is not there fails the test.
function safe(words: string) {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

const statusIn = (post: { bytes: Buffer } | undefined) =>
  safe(post?.bytes.toString() ?? '').entry[0].changes[0].value.statuses[0];

function counting(numbers: number[]): () => number {
  const left = [...numbers];
  return () => left.shift() ?? 0;
}
