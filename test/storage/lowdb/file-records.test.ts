import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openFileRecords } from '../../../src/storage/lowdb/file-records.ts';
import type { Records } from '../../../src/storage/records.ts';
import type { StoredRowBroken } from '../../../src/storage/stored-row-broken.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const schema = z.object({ count: z.int() });
type Row = z.infer<typeof schema>;

describe('rows in files', () => {
  const folder = useTemporaryFolder();
  const broken: StoredRowBroken[] = [];
  beforeEach(() => (broken.length = 0));

  const open = (keepRecent = 0): Promise<Records<Row>> =>
    openFileRecords({ dir: folder(), schema, keepRecent, onBroken: (error) => broken.push(error) });
  const put = (records: Records<Row>, key: string, count: number): Promise<void> =>
    records.change(key, () => ({ result: undefined, row: { count } }));
  const all = async (records: Records<Row>): Promise<number[]> => {
    const counts: number[] = [];
    for await (const { count } of records.all()) counts.push(count);
    return counts.sort();
  };

  it('keeps a row for the next start, in a file of its own', async () => {
    const records = await open();
    await put(records, 'a', 1);
    await put(records, '../../b', 2);
    assert.equal((await readdir(folder())).length, 2);
    const reopened = await open();
    assert.deepEqual(
      [await reopened.get('a'), await reopened.get('../../b'), await reopened.get('c')],
      [{ count: 1 }, { count: 2 }, null],
    );
  });

  it('shows no key in a file name', async () => {
    await put(await open(), 'dl_anna', 1);
    assert.match((await readdir(folder())).join(), /^[0-9a-f]{64}\.json$/);
  });

  it('clears away what a kill left half written', async () => {
    await put(await open(), 'a', 1);
    const [name = ''] = await readdir(folder());
    await writeFile(join(folder(), `${name}.tmp`), '{"row":{"cou');
    const records = await open();
    assert.deepEqual(await readdir(folder()), [name]);
    assert.deepEqual(await records.get('a'), { count: 1 });
  });

  const damages: [what: string, text: string][] = [
    ['cut off', '{"row":{"cou'],
    ['empty', ''],
    ['of another form', '{"row":{"count":"many"}}'],
    ['no object', '[]'],
  ];
  for (const [what, text] of damages)
    it(`names a file that is ${what}, and goes on with the others`, async () => {
      await put(await open(), 'a', 1);
      const [name = ''] = await readdir(folder());
      await writeFile(join(folder(), name), text);
      const records = await open();
      await put(records, 'b', 2);
      for (const work of [records.get('a'), put(records, 'a', 3)])
        await assert.rejects(work, { code: 'STORED_ROW_BROKEN', file: name });
      assert.deepEqual(await all(records), [2]);
      assert.deepEqual(
        broken.map(({ file }) => file),
        [name],
      );
      assert.equal(await readFile(join(folder(), name), 'utf8'), text);
    });

  it('runs the changes of one row one after the other', async () => {
    const records = await open();
    const increase = (): Promise<number> =>
      records.change('a', (row) => {
        const count = (row?.count ?? 0) + 1;
        return { result: count, row: { count } };
      });
    const results = await Promise.all(Array.from({ length: 30 }, increase));
    assert.deepEqual(
      results.sort((one, other) => one - other),
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  it('changes nothing when a write fails, also not for who reads from memory', async () => {
    const records = await open(10);
    await put(records, 'a', 1);
    const [name = ''] = await readdir(folder());
    await mkdir(join(folder(), `${name}.tmp`));
    await assert.rejects(put(records, 'a', 2));
    assert.deepEqual(await records.get('a'), { count: 1 });
  });

  it('keeps the rows used last in memory, and only those', async () => {
    const records = await open(2);
    for (const [index, key] of ['a', 'b', 'c'].entries()) await put(records, key, index);
    await rename(folder(), `${folder()}-away`);
    assert.deepEqual([await records.get('b'), await records.get('c')], [{ count: 1 }, { count: 2 }]);
    assert.equal(await records.get('a'), null);
    await rename(`${folder()}-away`, folder());
    assert.deepEqual(await records.get('a'), { count: 0 });
  });

  it('writes one small file a row, however many there are', async () => {
    const records = await open();
    const before = (await readdir(folder())).length;
    for (let index = 0; index < 200; index += 1) await put(records, `k${index}`, index);
    const sizes = await Promise.all((await readdir(folder())).map((name) => readFile(join(folder(), name), 'utf8')));
    assert.equal(sizes.length - before, 200);
    assert.ok(sizes.every((text) => text.length < 30));
  });
});
