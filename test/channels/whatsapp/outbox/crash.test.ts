import assert from 'node:assert/strict';
import { newRow, outboxRowSchema, type OutboxState } from '../../../../src/channels/whatsapp/outbox/outbox-row.ts';
import type { DeliveryStatus } from '../../../../src/channels/whatsapp/received.ts';
import { createOutboxUnderTest, minutes, outgoing, seconds, type OutboxUnderTest } from './outbox-under-test.ts';

describe('outbox: after a crash', () => {
  let test: OutboxUnderTest;
  beforeEach(() => {
    test = createOutboxUnderTest();
  });
  afterEach(() => test.end());

  const keep = (id: string, place: number, state: OutboxState): Promise<void> =>
    test.rows.change(id, () => ({ row: { ...newRow(outgoing(id), place, new Date()), state }, result: undefined }));
  const doubles = (): number => test.codes().filter((code) => code === 'POSSIBLE_DOUBLE').length;

  const states: readonly (readonly [OutboxState, sent: readonly string[]])[] = [
    ['waiting', ['a', 'b']],
    ['sending', ['a', 'b']],
    ['doubtful', ['a', 'b']],
    ['parked', ['a', 'b']],
    ['accepted', ['b']],
    ['sent', ['b']],
    ['delivered', ['b']],
    ['read', ['b']],
    ['played', ['b']],
    ['failed', ['b']],
  ];
  for (const [state, sent] of states)
    it(`a row that is ${state} is taken up as such, and before the next`, async () => {
      await keep('a', 3, state);
      await keep('b', 4, 'waiting');
      await test.restart();
      await test.pass(1 * minutes);
      assert.deepEqual(test.sent(), sent);
      const inDoubt = state === 'sending' || state === 'doubtful';
      assert.deepEqual([doubles(), test.outbox.figures().possibleDoubles], inDoubt ? [1, 1] : [0, 0]);
      if (inDoubt) assert.deepEqual(test.times(), [20, 20]);
    });

  it('killed in the middle of a call: waits for a status, holds up the next, sends again and says so', async () => {
    test.script.push('hang');
    await test.add(outgoing('a'), outgoing('b'));
    assert.equal(await test.stateOf('a'), 'sending');
    await test.restart();
    await test.pass(19 * seconds);
    assert.deepEqual(test.sent(), ['a']);
    assert.equal(test.outbox.figures().doubtful, 1);
    await test.pass(1 * seconds);
    assert.deepEqual(test.sent(), ['a', 'a', 'b']);
    assert.equal((await test.row('a'))?.possibleDouble, true);
    assert.deepEqual(test.logged, [{ code: 'POSSIBLE_DOUBLE', conversationId: 'c1', messageId: 'a' }]);
    await test.restart();
    assert.equal(test.outbox.figures().possibleDoubles, 1, 'also after a start');
  });

  for (const status of ['sent', 'delivered', 'read'] as const)
    it(`killed in the middle of a call: a status "${status}" shows that it was taken, so no double`, async () => {
      test.script.push('hang');
      await test.add(outgoing('a'), outgoing('b'));
      await test.restart();
      await test.pass(10 * seconds);
      await test.status({ status, outboxId: 'a', messageId: 'wamid.lost' });
      await test.pass(1 * minutes);
      assert.deepEqual(test.sent(), ['a', 'b']);
      const row = await test.row('a');
      assert.deepEqual([row?.state, row?.messageId, doubles()], [status, 'wamid.lost', 0]);
    });

  const without: readonly (readonly [what: string, Partial<DeliveryStatus>, settles: boolean])[] = [
    ['to the same resident', {}, true],
    ['to somebody else', { recipient: { phone: '317' } }, false],
    ['from long before it was added', { at: '2020-01-01T00:00:00.000Z' }, false],
    ['that says nothing of whom it went to', { recipient: {} }, false],
    ['that it failed', { status: 'failed', errorCode: 131000 }, false],
  ];
  for (const [what, fields, settles] of without)
    it(`a status without our id, of a message that nobody knows, ${what}: ${settles ? 'settles' : 'leaves'} the doubt`, async () => {
      test.script.push('hang');
      await test.add(outgoing('a'), outgoing('b'));
      await test.restart();
      const at = new Date().toISOString();
      await test.status({ status: 'sent', messageId: 'wamid.lost', at, recipient: { phone: '316' }, ...fields });
      await test.pass(1 * minutes);
      assert.deepEqual(test.sent(), settles ? ['a', 'b'] : ['a', 'a', 'b']);
    });

  it('an unclear answer in a running process is the same doubt', async () => {
    test.script.push('acceptThenReset', 'reset');
    await test.add(outgoing('a'), outgoing('x', { conversationId: 'c2' }));
    await test.status({ status: 'sent', outboxId: 'a' });
    await test.pass(1 * minutes);
    assert.deepEqual(test.sent(), ['a', 'x', 'x']);
    assert.deepEqual(test.times(), [0, 0, 20]);
    assert.deepEqual([doubles(), test.outbox.figures().possibleDoubles], [1, 1]);
  });

  it('a call that is cut off eight times has failed, visibly; a late status knows better', async () => {
    test.answerBy(() => 'reset');
    await test.add(outgoing('a'));
    await test.pass(200 * minutes);
    assert.deepEqual([test.calls.length, await test.stateOf('a')], [8, 'failed']);
    assert.equal(test.codes().at(-1), 'MESSAGE_FAILED_UNCLEAR');
    await test.status({ status: 'delivered', outboxId: 'a' });
    assert.equal(await test.stateOf('a'), 'delivered');
    assert.equal(test.outbox.figures().failed, 0);
  });

  it('what is added twice, also after a kill in between, is sent once and in order', async () => {
    await test.add(outgoing('a'));
    await test.restart();
    await test.add(outgoing('a'), outgoing('b'));
    await test.add(outgoing('b'), outgoing('a'));
    assert.deepEqual(test.sent(), ['a', 'b']);
  });

  it('resumes with what waited, in its old order and before what is new', async () => {
    test.answerBy(() => 190);
    await test.add(...['a', 'b', 'c'].map((id) => outgoing(id)));
    await test.restart();
    test.answerBy(() => 'accept');
    await test.add(outgoing('d'));
    await test.pass(2 * minutes);
    assert.deepEqual(test.sent().slice(-4), ['a', 'b', 'c', 'd']);
  });

  it('the disk that refuses loses no answer: what WhatsApp took is not sent again', async () => {
    const change = test.rows.change.bind(test.rows);
    let refusals = 0;
    const broken: typeof test.rows.change = (key, decide) =>
      change(key, (row) => {
        const decided = decide(row);
        if (decided.row?.state === 'accepted' && refusals++ < 3)
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return decided;
      });
    test.rows.change = broken;
    await test.add(outgoing('a'), outgoing('b'));
    assert.deepEqual(test.sent(), ['a']);
    await test.pass(1 * minutes);
    assert.deepEqual(test.sent(), ['a', 'b']);
    assert.deepEqual(test.codes(), ['ENOSPC', 'ENOSPC', 'ENOSPC']);
  });

  it('a row that cannot be marked as being sent is not sent', async () => {
    const change = test.rows.change.bind(test.rows);
    let isFull = true;
    test.rows.change = (key, decide) =>
      change(key, (row) => {
        const decided = decide(row);
        if (decided.row?.state === 'sending' && isFull) throw new Error('full');
        return decided;
      });
    await test.add(outgoing('a'));
    await test.pass(12 * seconds);
    assert.deepEqual([test.sent(), test.codes()], [[], ['OUTBOX_NOT_KEPT', 'OUTBOX_NOT_KEPT', 'OUTBOX_NOT_KEPT']]);
    isFull = false;
    await test.pass(5 * seconds);
    assert.deepEqual(test.sent(), ['a']);
  });

  it('a start that could not read the rows is done again by the next call', async () => {
    await test.add(outgoing('a'));
    const { all } = test.rows;
    test.rows.all = () => {
      throw new Error('broken');
    };
    await assert.rejects(test.restart());
    test.rows.all = all;
    await test.add(outgoing('b'));
    assert.deepEqual(test.sent(), ['a', 'b']);
  });

  it('close: nothing starts any more, no timer stays, what is under way is kept', async () => {
    test.script.push(131000);
    await test.add(outgoing('a'));
    await test.outbox.close();
    assert.equal(test.clock.countTimers(), 0);
    await test.add(outgoing('b', { conversationId: 'c2' }));
    await test.pass(10 * minutes);
    assert.deepEqual(test.sent(), ['a']);
    await test.restart();
    await test.pass(1 * minutes);
    assert.deepEqual(test.sent().sort(), ['a', 'a', 'b']);
  });

  it('every row that is written reads back by its schema', async () => {
    test.script.push('reset', 131000, 100, 190, 'accept');
    await test.add(...['a', 'b', 'c'].map((id) => outgoing(id, { conversationId: id })));
    for (let time = 0; time < 10; time += 1) {
      for await (const row of test.rows.all())
        assert.deepEqual(outboxRowSchema.parse(JSON.parse(JSON.stringify(row))), row);
      await test.pass(20 * seconds);
    }
  });
});
