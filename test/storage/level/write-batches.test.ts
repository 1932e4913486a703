import assert from 'node:assert/strict';
import { createWriteBatches, type Write } from '../../../src/storage/level/write-batches.ts';

describe('batches of writes', () => {
  /** Batches as they were asked for; each is over when the test says so. */
  const withDisk = () => {
    const asked: { keys: string[]; done: () => void; fail: (error: Error) => void }[] = [];
    const batches = createWriteBatches(
      (writes) =>
        new Promise((resolve, reject) => {
          asked.push({ keys: writes.map(({ key }) => key), done: resolve, fail: reject });
        }),
    );
    return { asked, batches, keys: () => asked.map((batch) => batch.keys) };
  };
  const write = (key: string): Write => ({ key, text: key });
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

  it('writes together what comes in one tick, and what comes while that is written', async () => {
    const { asked, batches, keys } = withDisk();
    const first = [batches.add(write('a'))];
    for (let step = 0; step < 10; step += 1) await null;
    first.push(batches.add(write('b')));
    await tick();
    const second = ['c', 'd', 'e'].map((key) => batches.add(write(key)));
    await tick();
    assert.deepEqual(keys(), [['a', 'b']]);
    asked[0]?.done();
    await Promise.all(first);
    await tick();
    assert.deepEqual(keys(), [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
    asked[1]?.done();
    await Promise.all(second);
  });

  it('tells nobody before the disk has it', async () => {
    const { asked, batches } = withDisk();
    let isTold = false;
    const told = batches.add(write('a')).then(() => (isTold = true));
    await tick();
    assert.equal(isTold, false);
    asked[0]?.done();
    await told;
  });

  it('rejects all that was in a failed batch, and writes the next', async () => {
    const { asked, batches, keys } = withDisk();
    const failed = Promise.allSettled(['a', 'b'].map((key) => batches.add(write(key))));
    await tick();
    const next = batches.add(write('c'));
    asked[0]?.fail(new Error('full'));
    assert.deepEqual(
      (await failed).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    await tick();
    asked[1]?.done();
    await next;
    assert.deepEqual(keys(), [['a', 'b'], ['c']]);
  });

  it('keeps a flood in batches of at most a thousand, in order', async () => {
    const sizes: number[] = [];
    const order: string[] = [];
    const batches = createWriteBatches(async (writes) => {
      sizes.push(writes.length);
      order.push(...writes.map(({ key }) => key));
    });
    const keys = Array.from({ length: 2_500 }, (_, index) => String(index));
    await Promise.all(keys.map((key) => batches.add(write(key))));
    assert.deepEqual(sizes, [1_000, 1_000, 500]);
    assert.deepEqual(order, keys);
  });
});
