import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';

describe('turn queue', () => {
  it('runs each conversation in order, whatever the turns do', async () => {
    const turn = fc.record({ conversation: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(turn, { maxLength: 15 }), async (scheduler, turns) => {
        const queue = createTurnQueue();
        const running = new Set<string>();
        const ended: Record<string, number[]> = { a: [], b: [], c: [] };
        const work = async (conversation: string, index: number, fails: boolean): Promise<void> => {
          assert.equal(running.has(conversation), false);
          running.add(conversation);
          await scheduler.schedule(Promise.resolve());
          running.delete(conversation);
          ended[conversation]?.push(index);
          if (fails) throw new Error('failed');
        };
        const all = turns.map(({ conversation, fails }, index) =>
          queue.run(conversation, () => work(conversation, index, fails)),
        );
        const settled = Promise.allSettled(all);
        await scheduler.waitFor(settled);
        await queue.idle();
        assert.deepEqual(
          (await settled).map(({ status }) => status === 'rejected'),
          turns.map(({ fails }) => fails),
        );
        for (const order of Object.values(ended))
          assert.deepEqual(
            order,
            [...order].sort((one, other) => one - other),
          );
        assert.equal(queue.busy(), 0);
      }),
      { numRuns: 50 },
    );
  });

  it('lets conversations run side by side', async () => {
    const queue = createTurnQueue();
    const started: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const turns = ['a', 'b'].map((conversation) =>
      queue.run(conversation, async () => {
        started.push(conversation);
        await held;
      }),
    );
    await new Promise(setImmediate);
    assert.deepEqual([started, queue.busy()], [['a', 'b'], 2]);
    release();
    await Promise.all(turns);
  });

  it('gives back what the work gives', async () => {
    assert.equal(await createTurnQueue().run('a', async () => 7), 7);
  });

  it('waits, when asked to be idle, for turns that turns bring about', async () => {
    const queue = createTurnQueue();
    const ended: string[] = [];
    void queue.run('a', async () => {
      void queue.run('b', async () => {
        await new Promise(setImmediate);
        ended.push('b');
      });
    });
    await queue.idle();
    assert.deepEqual(ended, ['b']);
  });
});
