import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOut } from '../../../../src/channels/whatsapp/outbox/outbox-row.ts';
import { createOutboxUnderTest, hours, outgoing, type Answer, type OutboxUnderTest } from './outbox-under-test.ts';

type Step =
  | { readonly does: 'add'; readonly conversation: string; readonly count: number }
  | { readonly does: 'pass'; readonly milliseconds: number }
  | { readonly does: 'kill' }
  | {
      readonly does: 'status';
      readonly of: number;
      readonly status: 'sent' | 'delivered' | 'failed';
      readonly bare: boolean;
    };

const answers: fc.Arbitrary<Answer> = fc.constantFrom<Answer[]>(
  ...(['accept', 'accept', 'accept', 'acceptThenReset', 'acceptThenHang', 'reset', 'hang'] as const),
  ...([131000, 131056, 130429, 190, 131042, 100, 'unreachable', 'http503'] as const),
);
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('add' as const),
      conversation: fc.constantFrom('c1', 'c2', 'c3'),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('pass' as const),
      milliseconds: fc.constantFrom(1, 500, 2000, 21_000, 70_000, 600_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('kill' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('status' as const),
      of: fc.nat(30),
      status: fc.constantFrom('sent' as const, 'sent' as const, 'delivered' as const, 'failed' as const),
      bare: fc.boolean(),
    }),
  },
);

describe('outbox: whatever happens', () => {
  let test: OutboxUnderTest;
  /** Ids in the order in which they were added, per conversation. */
  let added: Map<string, string[]>;
  /** Wamids of which a status said that they failed. */
  let failed: Set<string>;

  const conversationOf = (id: string): string => id.split('#')[0] ?? '';

  const nothingIsOvertaken = async (id: string): Promise<void> => {
    for (const other of added.get(conversationOf(id)) ?? []) {
      if (other === id) return;
      const state = await test.stateOf(other);
      if (state === undefined || !isOut((await test.row(other))?.state ?? 'waiting'))
        overtaken.push(`${id} went while ${other} was ${String(state)}`);
    }
  };
  let overtaken: string[];

  const run = async (step: Step): Promise<void> => {
    if (step.does === 'pass') return test.pass(step.milliseconds);
    if (step.does === 'kill') return test.restart();
    if (step.does === 'add') {
      const ids = added.get(step.conversation) ?? [];
      const fresh = Array.from({ length: step.count }, (_, i) => `${step.conversation}#${String(ids.length + i)}`);
      added.set(step.conversation, [...ids, ...fresh]);
      return test.add(...fresh.map((id) => outgoing(id, { conversationId: step.conversation })));
    }
    const taken = test.calls.filter(({ accepted }) => accepted !== null);
    const call = taken[step.of % Math.max(1, taken.length)];
    if (call?.accepted == null) return;
    const { status, bare } = step;
    // WhatsApp says one thing: what failed did not arrive.
    const isOver = failed.has(call.accepted) || arrived.has(call.accepted);
    if (status === 'failed' ? isOver : failed.has(call.accepted)) return;
    if (status === 'failed') failed.add(call.accepted);
    if (status === 'delivered') arrived.add(call.accepted);
    const known = bare ? {} : { outboxId: call.id };
    await test.status({
      status,
      messageId: call.accepted,
      ...known,
      ...(status === 'failed' ? { errorCode: 131000 } : {}),
    });
  };
  let arrived: Set<string>;

  const drain = async (): Promise<void> => {
    test.script.length = 0;
    await test.restart();
    for (let time = 0; time < 4; time += 1) await test.pass(1 * hours);
  };

  it('each is accepted in order, none is lost, and none is taken twice without being counted', async function () {
    this.timeout(120_000);
    let restarts = 0;
    let doubles = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 3, maxLength: 25 }),
        fc.array(answers, { maxLength: 25 }),
        async (given, script) => {
          await test?.end();
          test = createOutboxUnderTest();
          [added, failed, arrived, overtaken] = [new Map(), new Set(), new Set(), []];
          test.script.push(...script);
          test.onCall(nothingIsOvertaken);
          for (const step of given) await run(step);
          await drain();
          assert.deepEqual(overtaken, []);
          restarts += given.filter(({ does }) => does === 'kill').length;
          for (const ids of added.values()) await eachIsOut(ids);
          doubles += test.outbox.figures().possibleDoubles;
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(restarts > 50 && doubles > 20, 'the cases are hit');
  });
  afterEach(() => test.end());

  const eachIsOut = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const row = await test.row(id);
      assert.ok(row !== null && isOut(row.state), `${id} is ${String(row?.state)}`);
      const taken = test.calls.filter((call) => call.id === id && call.accepted !== null);
      const lines = test.logged.filter(({ messageId }) => messageId === id || messageId === row.messageId);
      const isSaid = lines.some(({ code }) => code.startsWith('MESSAGE_FAILED'));
      assert.ok(taken.length > 0 || (row.state === 'failed' && isSaid), `${id} was lost in silence`);
      const whole = taken.filter(({ accepted }) => accepted !== null && !failed.has(accepted));
      const counted = lines.filter(({ code }) => code === 'POSSIBLE_DOUBLE').length;
      assert.ok(whole.length <= 1 + counted, `${id} was taken ${String(whole.length)} times`);
      assert.ok(counted === 0 || row.possibleDouble);
    }
    inOrder(ids);
  };

  /** Those that were sent anew since they had failed come late: only the first call of each counts. */
  const inOrder = (ids: readonly string[]): void => {
    const first = test.calls.filter(({ id, accepted }) => accepted !== null && ids.includes(id)).map(({ id }) => id);
    const order = [...new Set(first)].map((id) => ids.indexOf(id));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  };
});
