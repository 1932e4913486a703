import assert from 'node:assert/strict';
import type { RefusalCode } from '../../../../src/channels/whatsapp/graph/error-classes.ts';
import { createOutboxUnderTest, hours, minutes, outgoing, seconds, type OutboxUnderTest } from './outbox-under-test.ts';

describe('outbox: what an error does', () => {
  let test: OutboxUnderTest;
  beforeEach(() => {
    test = createOutboxUnderTest();
  });
  afterEach(() => test.end());

  const atOnce: RefusalCode[] = [
    ...[100, 33, 131008, 131009, 131021, 131026, 131030, 131049, 130472, 131050, 131051, 131062],
    ...[132000, 132001, 132015, 999_999],
    'http400' as const,
  ];
  for (const code of atOnce)
    it(`${String(code)}: this one has failed, the next goes on at once`, async () => {
      test.script.push(code);
      await test.add(outgoing('a'), outgoing('b'));
      assert.deepEqual(test.sent(), ['a', 'b']);
      assert.deepEqual([await test.stateOf('a'), await test.stateOf('b')], ['failed', 'accepted']);
      assert.equal((await test.row('a'))?.message, null);
      assert.deepEqual(test.codes(), [`MESSAGE_FAILED_${String(code).toUpperCase()}`]);
      assert.deepEqual(test.optedOut, code === 131050 ? ['c1'] : []);
      assert.deepEqual([test.outbox.figures().failed, test.outbox.figures().waiting], [1, 0]);
    });

  for (const code of [1, 2, 131000, 131016, 133004, 131048, 'http500', 'http503'] as const)
    it(`${String(code)}: eight tries over about an hour, then it has failed; nothing overtakes it`, async () => {
      test.script.push(...Array.from({ length: 8 }, () => code));
      await test.add(outgoing('a'), outgoing('b'));
      await test.pass(2 * hours);
      assert.deepEqual(test.times(), [0, 2, 9, 30, 102, 339, 1122, 3705, 3705]);
      assert.deepEqual(test.sent().slice(-2), ['a', 'b']);
      assert.equal(await test.stateOf('a'), 'failed');
      assert.deepEqual(test.codes(), [`MESSAGE_FAILED_${String(code).toUpperCase()}`]);
    });

  it('131056: this recipient waits 4, 16, 64, 256, 256 seconds, others do not', async () => {
    let refusals = 5;
    test.answerBy((id) => (id === 'a' && refusals-- > 0 ? 131056 : 'accept'));
    await test.add(outgoing('a'), outgoing('b'), outgoing('x', { conversationId: 'c2' }));
    await test.pass(20 * minutes);
    const timesOf = (wanted: string) => test.times().filter((_, index) => test.sent()[index] === wanted);
    assert.deepEqual([timesOf('a'), timesOf('b'), timesOf('x')], [[0, 4, 20, 84, 340, 596], [596], [0]]);
    assert.deepEqual(test.codes(), []);
  });

  for (const code of [4, 80007, 130429, 'http429'] as const)
    it(`${String(code)}: the whole number waits, longer the second time, another number does not`, async () => {
      test.script.push(code, 'accept', code, code);
      await test.add(outgoing('a'), outgoing('z', { conversationId: 'c9', phoneNumberId: 'n2' }));
      await test.add(outgoing('b', { conversationId: 'c2' }));
      await test.pass(1 * minutes);
      assert.deepEqual(test.times(), [0, 0, 1, 1, 3, 3]);
      assert.deepEqual(test.codes(), []);
    });

  const stopping = [
    ...([
      [190, 'TOKEN'],
      [0, 'TOKEN'],
      [10, 'PERMISSION'],
      [200, 'PERMISSION'],
      [368, 'ACCOUNT'],
    ] as const),
    ...([
      [131031, 'ACCOUNT'],
      [131042, 'ACCOUNT'],
      [133010, 'OPERATOR'],
      ['http401', 'TOKEN'],
    ] as const),
  ] as const;
  for (const [code, errorClass] of stopping)
    it(`${String(code)}: nothing is sent or burnt but one probe a minute, until one succeeds`, async () => {
      test.answerBy(() => code);
      const conversations = ['c1', 'c2', 'c3'];
      await test.add(...conversations.map((conversationId) => outgoing(conversationId, { conversationId })));
      const atStart = test.calls.length;
      await test.pass(10 * minutes);
      assert.equal(test.calls.length - atStart, 10);
      assert.deepEqual(new Set(test.sent()), new Set(conversations), 'probes take turns');
      assert.deepEqual(test.codes(), [`WHATSAPP_STOPPED_${errorClass}_${String(code).toUpperCase()}`]);
      const { circuitOpen, waiting, failed } = test.outbox.figures();
      assert.deepEqual([circuitOpen, waiting, failed], [true, 3, 0]);
      test.answerBy(() => 'accept');
      await test.pass(1 * minutes);
      for (const id of conversations) assert.equal(await test.stateOf(id), 'accepted');
      assert.deepEqual(test.codes().slice(1), ['WHATSAPP_WORKS_AGAIN']);
      assert.equal(test.outbox.figures().circuitOpen, false);
    });

  it('days of a broken token lose nothing', async () => {
    test.answerBy(() => 190);
    await test.add(outgoing('a'), outgoing('b'));
    for (let time = 0; time < 5; time += 1) {
      await test.restart();
      await test.pass(2 * hours);
    }
    test.answerBy(() => 'accept');
    await test.pass(1 * minutes);
    assert.deepEqual(test.sent().slice(-2), ['a', 'b']);
  });

  it('one recipient that WhatsApp refuses for the account does not stop the others for ever', async () => {
    test.answerBy((id) => (id === 'bad' ? 130497 : 'accept'));
    await test.add(outgoing('bad', { conversationId: 'c0' }));
    for (let index = 0; index < 8; index += 1) {
      await test.add(outgoing(`good${String(index)}`, { conversationId: `d${String(index)}` }));
      await test.pass(2 * minutes);
    }
    assert.equal(await test.stateOf('bad'), 'failed');
    for (let index = 0; index < 8; index += 1) assert.equal(await test.stateOf(`good${String(index)}`), 'accepted');
    assert.equal(test.outbox.figures().circuitOpen, false);
  });

  it('nobody reached: soon again, then a minute apart, nothing burnt', async () => {
    test.answerBy(() => 'unreachable');
    await test.add(outgoing('a'));
    await test.pass(5 * minutes);
    assert.deepEqual(test.times(), [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
    assert.deepEqual(test.codes(), ['WHATSAPP_STOPPED_UNREACHABLE_UNREACHABLE']);
    test.answerBy(() => 'accept');
    await test.pass(1 * minutes);
    assert.equal(await test.stateOf('a'), 'accepted');
  });

  it('131062: once more by phone number, where there is one', async () => {
    test.script.push(131062);
    await test.add(outgoing('a', { to: { userId: 'NL.1', phone: '316' } }));
    assert.deepEqual(
      test.calls.map(({ to }) => to),
      [{ userId: 'NL.1', phone: '316' }, { phone: '316' }],
    );
  });

  it('a client that rejects leaves the same doubt as a cut off call', async () => {
    await test.end();
    const send = () => Promise.reject(new Error('broken'));
    test = createOutboxUnderTest({ client: { send } });
    await test.add(outgoing('a'));
    assert.equal(await test.stateOf('a'), 'doubtful');
  });

  it('bodies and numbers stand in no log line', async () => {
    test.script.push(100, 190, 'reset');
    await test.add(outgoing('a'), outgoing('b'), outgoing('c'));
    await test.pass(10 * minutes);
    assert.doesNotMatch(JSON.stringify(test.logged), /body of|316/);
    assert.ok(test.logged.length >= 4);
  });

  it('at most 80 a second leave a number, and 16 calls are under way', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `m${String(index)}`);
    await test.add(...ids.map((id) => outgoing(id, { conversationId: id })));
    await test.pass(30 * seconds);
    assert.equal(test.calls.length, 400);
    const starts = test.calls.map(({ at }) => at);
    for (const start of starts) assert.ok(starts.filter((at) => at >= start && at < start + 1000).length <= 80);
    assert.ok((starts.at(-1) ?? 0) - (starts[0] ?? 0) < 7 * seconds);
  });

  it('never more than 16 calls at once', async () => {
    test.answerBy(() => 'hang');
    await test.add(...Array.from({ length: 40 }, (_, i) => outgoing(String(i), { conversationId: String(i) })));
    await test.pass(10 * seconds);
    assert.equal(test.calls.length, 16);
  });

  it('ten at once to one recipient, then one every six seconds', async () => {
    await test.add(...Array.from({ length: 13 }, (_, i) => outgoing(String(i))));
    await test.pass(1 * minutes);
    assert.deepEqual(test.times(), [...Array.from({ length: 10 }, () => 0), 6, 12, 18]);
    assert.deepEqual(
      test.sent(),
      Array.from({ length: 13 }, (_, i) => String(i)),
    );
  });
});
