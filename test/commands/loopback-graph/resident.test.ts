import assert from 'node:assert/strict';
import { createLoopbackGraph, type LoopbackGraph } from '../../../src/commands/loopback-graph/loopback-graph.ts';
import { metaJson, signatureOf } from '../../../src/commands/loopback-graph/meta-json.ts';
import { startWebhook, type Webhook } from './webhook.ts';

const secrets = { appSecret: 'app-secret-test', accessToken: 'token', verifyToken: 'verify' };
const now = () => new Date('2026-11-21T12:00:00.700Z');

describe('the bytes that Meta signs', () => {
  it('are ASCII, with small letters and escaped slashes', () => {
    assert.equal(metaJson({ t: 'café 😀', u: 'a/b' }).toString(), '{"t":"caf\\u00e9 \\ud83d\\ude00","u":"a\\/b"}');
  });

  const vectors: [secret: string, body: string, hex: string][] = [
    ['secret', 'test', '0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914'],
    [
      'app-secret-test',
      '{"object":"whatsapp_business_account","entry":[]}',
      '5d4a1124b075cf092476e6677b89ce220ec42f3593e0c842f738827622e0c143',
    ],
    [
      'app-secret-test',
      metaJson({ t: 'café 😀' }).toString(),
      '42a18f176d0328ec013be6ae4919e7bb234e5038e53ea5c1a3efa15a6fa766c7',
    ],
  ];
  for (const [secret, body, hex] of vectors)
    it(`are signed: ${body}`, () => {
      assert.equal(signatureOf(secret, Buffer.from(body)), `sha256=${hex}`);
    });
});

describe('a resident of the loopback Graph', () => {
  let webhook: Webhook;
  let graph: LoopbackGraph;
  beforeEach(async () => {
    webhook = await startWebhook(secrets.verifyToken);
    const retry = { tries: 4, firstMs: 1, mostMs: 2 };
    graph = await createLoopbackGraph({ ...secrets, callbackUrl: webhook.url, now, retry });
  });
  afterEach(async () => {
    await graph.close();
    await webhook.stop();
  });

  const lastValue = () => JSON.parse(webhook.posts.at(-1)?.bytes.toString() ?? '').entry[0].changes[0].value;
  const lastMessage = () => lastValue().messages[0];

  it('writes in an envelope that is signed', async () => {
    const noor = graph.resident({ userId: 'NL.1', phone: '31611111111', name: 'Noor Ünal', username: 'noor' });
    const { id, status } = await noor.says('één / twee');
    const [post] = webhook.posts;
    assert.equal(status, 200);
    assert.equal(post?.signature, signatureOf(secrets.appSecret, post?.bytes ?? Buffer.alloc(0)));
    assert.ok(post?.bytes.includes('\\u00e9\\u00e9n \\/ twee'));
    assert.deepEqual(JSON.parse(post?.bytes.toString() ?? ''), {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '102290129340398',
          changes: [
            {
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '31201234567', phone_number_id: graph.phoneNumberId },
                contacts: [{ profile: { name: 'Noor Ünal', username: 'noor' }, wa_id: '31611111111', user_id: 'NL.1' }],
                messages: [
                  {
                    from: '31611111111',
                    from_user_id: 'NL.1',
                    id,
                    timestamp: '1795262400',
                    type: 'text',
                    text: { body: 'één / twee' },
                  },
                ],
              },
              field: 'messages',
            },
          ],
        },
      ],
    });
  });

  it('may keep the number hidden, or have no user id yet', async () => {
    await graph.resident({ userId: 'NL.1', phone: '31611111111', phoneVisible: false }).says('hoi');
    assert.deepEqual(
      [lastValue().contacts[0].wa_id, lastMessage().from, lastMessage().from_user_id],
      [undefined, undefined, 'NL.1'],
    );
    await graph.resident({ userId: null, phone: '31622222222' }).says('hoi');
    assert.deepEqual(
      [lastValue().contacts[0].wa_id, lastMessage().from, lastMessage().from_user_id],
      ['31622222222', '31622222222', undefined],
    );
  });

  it('taps buttons and rows', async () => {
    const noor = graph.resident();
    const buttons = { buttons: ['Ja', 'Nee'].map((title) => ({ type: 'reply', reply: { id: `b-${title}`, title } })) };
    const rows = { sections: [{ rows: [{ id: 'r1', title: 'Zorg', description: 'per maand' }] }] };
    await noor.taps({ id: 'wamid.A', body: { interactive: { action: buttons } } }, 'Nee');
    assert.deepEqual(lastMessage().interactive, { type: 'button_reply', button_reply: { id: 'b-Nee', title: 'Nee' } });
    assert.deepEqual(lastMessage().context, { from: '31201234567', id: 'wamid.A' });
    await noor.taps({ id: 'wamid.B', body: { interactive: { action: rows } } }, 0);
    assert.deepEqual(lastMessage().interactive, {
      type: 'list_reply',
      list_reply: { id: 'r1', title: 'Zorg', description: 'per maand' },
    });
    assert.throws(
      () => noor.taps({ id: 'wamid.A', body: { interactive: { action: buttons } } }, 'Misschien'),
      /CHOICE_UNKNOWN/,
    );
  });

  const acts: [act: string, type: string, does: (noor: ReturnType<LoopbackGraph['resident']>) => Promise<unknown>][] = [
    ['a voice note', 'audio', (noor) => noor.sendsVoice()],
    ['a photo', 'image', (noor) => noor.sendsPhoto()],
    ['a document', 'document', (noor) => noor.sendsDocument()],
    ['a place', 'location', (noor) => noor.sendsLocation()],
    ['a contact', 'contacts', (noor) => noor.sendsContact()],
    ['a reaction', 'reaction', (noor) => noor.reacts('wamid.A')],
    ['an edit', 'unsupported', (noor) => noor.edits('wamid.A', 'anders')],
    ['an edit in words', 'edit', (noor) => noor.edits('wamid.A', 'anders', 'edit')],
    ['a deletion', 'unsupported', (noor) => noor.deletes('wamid.A')],
    ['a deletion by id', 'revoke', (noor) => noor.deletes('wamid.A', 'revoke')],
  ];
  for (const [act, type, does] of acts)
    it(`sends ${act}`, async () => {
      await does(graph.resident({ userId: 'NL.1' }));
      const message = lastMessage();
      assert.equal(message.type, type);
      if (type === 'unsupported') assert.equal(message.errors[0].code, 131051);
      else assert.ok(message[type]);
    });

  it('goes on under another number and id, told by the system or by a change of its own', async () => {
    const noor = graph.resident({ userId: 'NL.1', phone: '31611111111' });
    await noor.changesNumber('31699999999', 'system', 'NL.2');
    const { from, from_user_id: id, system } = lastMessage();
    assert.deepEqual([from, id, system.type], ['31611111111', 'NL.1', 'user_changed_number']);
    assert.deepEqual([system.wa_id, system.user_id, system.previous_user_id], ['31699999999', 'NL.2', 'NL.1']);
    assert.equal(lastValue().contacts, undefined);
    await noor.says('ik ben het');
    assert.deepEqual([lastMessage().from, lastMessage().from_user_id], ['31699999999', 'NL.2']);
    await noor.changesNumber('31688888888', 'user_id_update', 'NL.3');
    const change = JSON.parse(webhook.posts.at(-1)?.bytes.toString() ?? '').entry[0].changes[0];
    assert.equal(change.field, 'user_id_update');
    assert.deepEqual(change.value.user_id_update[0].user_id, { previous: 'NL.2', current: 'NL.3' });
  });

  it('is heard in the end when the webhook fails or does not answer', async () => {
    webhook.answers.push(503, 0);
    const { status } = await graph.resident().says('hoi');
    assert.deepEqual([status, webhook.posts.length], [200, 3]);
    assert.deepEqual(
      graph.webhooks.map((call) => call.status),
      [503, 0, 200],
    );
    webhook.answers.push(500, 500, 500, 500, 500);
    assert.equal((await graph.resident().says('hoi')).status, 500);
    assert.equal(webhook.posts.length, 7);
  });

  it('can be sent in a batch, with a bad signature, twice or as anything else', async () => {
    const [noor, sam] = [graph.resident({ userId: 'NL.1' }), graph.resident({ userId: 'NL.2' })];
    const envelope = graph.envelope([
      { value: noor.value([noor.message('text', { body: 'een' }), noor.message('text', { body: 'twee' })]) },
      { value: sam.value([sam.message('text', { body: 'drie' })]) },
    ]);
    const bytes = metaJson(envelope);
    await graph.post(bytes);
    await graph.post(bytes, graph.sign(Buffer.from('other')));
    await graph.post(bytes, null);
    await graph.post(Buffer.from('no json'));
    assert.deepEqual(
      webhook.posts.map(({ signature, bytes: got }) => signature === graph.sign(got)),
      [true, false, false, true],
    );
    const { changes } = JSON.parse(webhook.posts[0]?.bytes.toString() ?? '').entry[0];
    assert.deepEqual(
      changes.map((change: { value: { messages: unknown[] } }) => change.value.messages.length),
      [2, 1],
    );
  });
});
