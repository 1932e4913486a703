import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Sent } from '../../../../src/channels/whatsapp/graph/read-answer.ts';
import { deliveryStatuses } from '../../../../src/channels/whatsapp/received.ts';
import {
  createOutboxUnderTest,
  days,
  hours,
  minutes,
  outgoing,
  seconds,
  type OutboxUnderTest,
} from './outbox-under-test.ts';

describe('outbox: statuses', () => {
  let test: OutboxUnderTest;
  beforeEach(() => {
    test = createOutboxUnderTest();
  });
  afterEach(() => test.end());

  const rank = { sent: 1, delivered: 2, read: 3, played: 4 };

  it('only ever go forward, in any order and however often they come', async () => {
    const statuses = fc.array(
      fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const, 'played' as const),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(statuses, fc.boolean(), async (given, byOutboxId) => {
        await test.end();
        test = createOutboxUnderTest();
        await test.add(outgoing('a'));
        for (const status of given) await test.status({ status, ...(byOutboxId ? { outboxId: 'a' } : {}) });
        const furthest: string = [...given].sort((a, b) => rank[b] - rank[a])[0] ?? '';
        // By wamid alone a message is known until it is read: what comes then is no news.
        const expected: string[] = byOutboxId || !given.includes('read') ? [furthest] : ['read', 'played'];
        assert.ok(expected.includes((await test.stateOf('a')) ?? ''));
        assert.equal(test.calls.length, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('words and numbers go when it has arrived, not before', async () => {
    await test.add(outgoing('a'));
    for (const [status, isThere] of [
      ['sent', true],
      ['delivered', false],
    ] as const) {
      await test.status({ status, outboxId: 'a' });
      const row = await test.row('a');
      assert.deepEqual([row?.message !== null, row?.to.phone !== undefined], [isThere, isThere]);
    }
  });

  it('before the answer to our call, by outbox id', async () => {
    test.script.push('hang');
    await test.add(outgoing('a'), outgoing('b'));
    await test.status({ status: 'delivered', outboxId: 'a' });
    assert.equal(await test.stateOf('a'), 'delivered');
  });

  it('before the answer to our call, by wamid alone', async () => {
    await test.status({ status: 'sent' });
    await test.status({ status: 'delivered' });
    await test.add(outgoing('a'));
    assert.equal(await test.stateOf('a'), 'delivered');
  });

  it('by wamid alone after a start', async () => {
    await test.add(outgoing('a'));
    await test.restart();
    await test.status({ status: 'read' });
    assert.equal(await test.stateOf('a'), 'read');
  });

  it('of ids too long to come back, also after a start', async () => {
    const { callbackDataOf } = await import('../../../../src/channels/whatsapp/graph/graph-client.ts');
    const id = 'x'.repeat(600);
    test.script.push('hang');
    await test.add(outgoing(id));
    await test.restart();
    await test.status({ status: 'sent', outboxId: callbackDataOf(id) });
    assert.equal(await test.stateOf(id), 'sent');
  });

  it('of messages that nobody knows change nothing', async () => {
    for (const status of deliveryStatuses) {
      await test.status({ status, outboxId: 'stranger', errorCode: 190 });
      await test.status({ status, messageId: 'wamid.stranger', errorCode: 190 });
    }
    assert.deepEqual([test.calls.length, test.codes(), test.outbox.figures().circuitOpen], [0, [], false]);
  });

  it('failed after sent: by the table, and not after delivered', async () => {
    await test.add(outgoing('a'), outgoing('b'));
    await test.status({ status: 'sent', outboxId: 'a' });
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131026 });
    await test.status({ status: 'sent', outboxId: 'a' });
    await test.status({ status: 'delivered', outboxId: 'b', messageId: 'wamid.1' });
    await test.status({ status: 'failed', outboxId: 'b', messageId: 'wamid.1', errorCode: 131026 });
    assert.deepEqual([await test.stateOf('a'), await test.stateOf('b')], ['failed', 'delivered']);
    assert.deepEqual(test.codes(), ['MESSAGE_FAILED_131026']);
    assert.equal(test.calls.length, 2);
  });

  it('failed for a moment: sent once more, and old news of the first does not count', async () => {
    await test.add(outgoing('a'));
    for (let time = 0; time < 3; time += 1)
      await test.status({ status: 'failed', outboxId: 'a', errorCode: 131000, messageId: 'wamid.0' });
    await test.status({ status: 'sent', outboxId: 'a', messageId: 'wamid.0' });
    await test.pass(5 * seconds);
    assert.deepEqual([test.sent(), await test.stateOf('a')], [['a', 'a'], 'accepted']);
    await test.status({ status: 'sent', outboxId: 'a', messageId: 'wamid.1' });
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131000, messageId: 'wamid.1' });
    await test.pass(5 * minutes);
    assert.deepEqual([test.calls.length, await test.stateOf('a')], [2, 'failed']);
    assert.deepEqual(test.codes(), ['MESSAGE_FAILED_131000']);
  });

  it('failed before the answer to our call came: the answer does not make it good', async () => {
    await test.status({ status: 'failed', errorCode: 131026, messageId: 'wamid.0' });
    await test.add(outgoing('a'));
    assert.equal(await test.stateOf('a'), 'failed');
  });

  it('failed for a moment before the answer to our call came: sent anew, whatever the answer says', async () => {
    await test.end();
    const answers: ((sent: Sent) => void)[] = [];
    const send = () => new Promise<Sent>((resolve) => answers.push(resolve));
    test = createOutboxUnderTest({ client: { send } });
    await test.add(outgoing('a'));
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131000, messageId: 'wamid.first' });
    await test.pass(1 * minutes);
    assert.equal(answers.length, 1, 'not while the first call is under way');
    answers[0]?.({ kind: 'accepted', messageId: 'wamid.first' });
    await test.settle();
    answers[1]?.({ kind: 'accepted', messageId: 'wamid.second' });
    await test.settle();
    const row = await test.row('a');
    assert.deepEqual([answers.length, row?.state, row?.messageId], [2, 'accepted', 'wamid.second']);
  });

  it('failed without a code is failed', async () => {
    await test.add(outgoing('a'));
    await test.status({ status: 'failed', outboxId: 'a' });
    assert.deepEqual([await test.stateOf('a'), test.codes()], ['failed', ['MESSAGE_FAILED_UNKNOWN']]);
  });

  it('failed for the bill: the number stops, nothing is burnt, and it goes once the bill is paid', async () => {
    await test.add(outgoing('a'));
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131042 });
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131042 });
    assert.deepEqual(test.codes(), ['WHATSAPP_STOPPED_ACCOUNT_131042']);
    await test.add(outgoing('b'));
    assert.equal(test.calls.length, 1);
    await test.pass(2 * minutes);
    assert.deepEqual(test.sent(), ['a', 'a', 'b']);
  });

  it('failed since the window is closed: parked, until the resident writes', async () => {
    await test.add(outgoing('a'));
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131047 });
    assert.deepEqual([await test.stateOf('a'), test.closed], ['parked', ['c1']]);
    test.windows.delete('c1');
    await test.outbox.released('c1');
    await test.settle();
    assert.deepEqual(test.sent(), ['a', 'a']);
  });

  it('opted out', async () => {
    await test.add(outgoing('a'));
    await test.status({ status: 'failed', outboxId: 'a', errorCode: 131050 });
    assert.deepEqual([await test.stateOf('a'), test.optedOut], ['failed', ['c1']]);
  });

  it('what is over goes after 30 days, and words that came to nothing after one', async () => {
    await test.add(...['read', 'failed', 'accepted', 'young'].map((id) => outgoing(id, { conversationId: id })));
    await test.status({ status: 'read', outboxId: 'read' });
    await test.status({ status: 'failed', outboxId: 'failed', messageId: 'wamid.1', errorCode: 100 });
    await test.pass(25 * hours);
    await test.status({ status: 'delivered', outboxId: 'young', messageId: 'wamid.3' });
    await test.outbox.removeOld();
    assert.equal((await test.row('accepted'))?.message, null);
    await test.pass(29 * days);
    await test.outbox.removeOld();
    assert.deepEqual(
      await Promise.all(['read', 'failed', 'accepted', 'young'].map(async (id) => (await test.row(id)) !== null)),
      [false, false, false, true],
    );
    assert.equal(test.outbox.figures().failed, 0);
  });
});
