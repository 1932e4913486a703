import assert from 'node:assert/strict';
import { ClassicLevel } from 'classic-level';
import sinon from 'sinon';
import { openLevel } from '../../../src/storage/level/level-records.ts';
import type { Records } from '../../../src/storage/records.ts';
import { countSchema, type CountRow } from '../records-contract.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';
import { numberedSchema } from './numbered.ts';
import { startWriting } from './start-writing.ts';

describe('rows in LevelDB', () => {
  const folder = useTemporaryFolder();
  afterEach(() => sinon.restore());

  const put = (records: Records<CountRow>, key: string, count: number): Promise<void> =>
    records.change(key, () => ({ result: undefined, row: { count } }));
  const countOf = async (records: Records<CountRow>): Promise<number> => {
    let rows = 0;
    for await (const { count } of records.all()) rows += Number.isInteger(count) ? 1 : 0;
    return rows;
  };
  const numbersIn = async (dir: string): Promise<Set<number>> => {
    const level = await openLevel(dir);
    const numbers = new Set<number>();
    const rows = level.records({ name: 'numbers', schema: numberedSchema, onBroken: assert.fail });
    for await (const { number } of rows.all()) numbers.add(number);
    await level.close();
    return numbers;
  };

  it('keeps rows of one name apart from those of another', async () => {
    const level = await openLevel(folder());
    const [inbox, outbox, boxes] = ['in', 'out', 'in-a'].map((name) => level.records({ name, schema: countSchema }));
    assert.ok(inbox && outbox && boxes);
    for (const [index, records] of [inbox, outbox, boxes].entries()) await put(records, 'a', index);
    for (const [index, records] of [inbox, outbox, boxes].entries()) {
      assert.deepEqual(await records.get('a'), { count: index });
      for await (const { count } of records.all()) assert.equal(count, index);
    }
    await level.close();
  });

  it('refuses a name twice, and one that could mean another', async () => {
    const level = await openLevel(folder());
    level.records({ name: 'inbox', schema: countSchema });
    for (const name of ['inbox', '', 'in/box', 'Inbox', 'in box'])
      assert.throws(() => level.records({ name, schema: countSchema }), /cannot be called/, name);
    await level.close();
  });

  it('asks the disk once for what changes at the same time, and waits for it', async () => {
    const level = await openLevel(folder());
    const records = level.records({ name: 'inbox', schema: countSchema });
    const batch = sinon.spy(ClassicLevel.prototype, 'batch');
    await Promise.all(Array.from({ length: 200 }, (_, index) => put(records, `k${index}`, index)));
    assert.ok(batch.callCount <= 20, `${batch.callCount} writes`);
    const calls: readonly (readonly unknown[])[] = batch.args;
    for (const [, options] of calls) assert.deepEqual(options, { sync: true });
    await level.close();
  });

  it('writes what was asked for before it closes, and nothing after', async () => {
    const level = await openLevel(folder());
    const records = level.records({ name: 'inbox', schema: countSchema });
    const writing = Array.from({ length: 50 }, (_, index) => put(records, `k${index}`, index));
    const closing = level.close();
    await Promise.all([...writing, closing]);
    const again = await openLevel(folder());
    assert.equal(await countOf(again.records({ name: 'inbox', schema: countSchema })), 50);
    for (const late of [put(records, 'late', 1), records.get('k1')])
      await assert.rejects(late, { code: 'LEVEL_DATABASE_NOT_OPEN' });
    await again.close();
  });

  it('tells a second process that the folder is in use, in one line', async () => {
    const level = await openLevel(folder());
    const { stderr, exitCode } = await startWriting(folder(), { howMany: 1 }).ended();
    assert.equal(exitCode, 1);
    assert.equal(stderr, `DATA_DIR_IN_USE DATA_DIR is in use: another process has ${folder()} open.`);
    await level.close();
  });

  for (const round of [1, 2, 3])
    it(`has after a kill all that was told to be kept (${round})`, async () => {
      const writing = startWriting(folder());
      await writing.begun();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      writing.kill();
      const { told } = await writing.ended();
      const kept = await numbersIn(folder());
      assert.ok(told.length > 0);
      assert.deepEqual(
        told.filter((number) => !kept.has(number)),
        [],
      );
      assert.ok(kept.size <= told.length + 8, 'no more than was under way');
    });

  /** The shell's limit on the size of a file stands for a disk that is full until there is another file. */
  if (process.platform !== 'win32')
    it('goes on after writes that failed, and loses nothing that it told to be kept before or after', async () => {
      const { told, failed } = await startWriting(folder(), { howMany: 1_000, mostBlocks: 64 }).ended();
      const kept = await numbersIn(folder());
      assert.ok(failed.length > 0 && told.some((number) => number > Math.max(...failed.slice(0, 8))), 'both happened');
      assert.equal(told.length + failed.length, 1_000);
      assert.deepEqual(
        told.filter((number) => !kept.has(number)),
        [],
      );
    });
});
