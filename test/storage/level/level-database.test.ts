import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../../src/storage/level/level-database.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('a LevelDB', () => {
  const folder = useTemporaryFolder();

  it('lets nobody else read its folder', async () => {
    if (process.platform === 'win32') return;
    const dir = join(folder(), 'data', 'whatsapp');
    await (await openDatabase(dir)).close();
    assert.equal((await stat(dir)).mode & 0o777, 0o700);
  });

  it('says what is wrong with a folder that cannot be used', async () => {
    await writeFile(join(folder(), 'file'), '');
    for (const dir of ['file', 'file/below'])
      await assert.rejects(openDatabase(join(folder(), dir)), {
        code: 'DATA_DIR_UNUSABLE',
        message: /^DATA_DIR cannot/,
      });
    const database = await openDatabase(join(folder(), 'data'));
    await database.close();
    await writeFile(join(folder(), 'data', 'CURRENT'), 'nonsense');
    await assert.rejects(openDatabase(join(folder(), 'data')), { code: 'DATA_DIR_UNUSABLE', message: /CURRENT/ });
  });

  it('is refused to a second that would open it, until the first is closed', async () => {
    const database = await openDatabase(folder());
    await assert.rejects(openDatabase(folder()), { code: 'DATA_DIR_IN_USE' });
    await database.close();
    await (await openDatabase(folder())).close();
  });

  it('stays closed, also after a write that came too late', async () => {
    const database = await openDatabase(folder());
    await database.close();
    for (const late of [() => database.write([{ key: 'a', text: '1' }]), () => database.get('a')])
      await assert.rejects(late, { code: 'LEVEL_DATABASE_NOT_OPEN' });
    await (await openDatabase(folder())).close();
  });

  it('writes all of a batch, and reads them in steps', async () => {
    const database = await openDatabase(folder());
    await database.write(Array.from({ length: 450 }, (_, index) => ({ key: `b/${index}`, text: String(index) })));
    await database.write([
      { key: 'a/1', text: 'before' },
      { key: 'b/0', text: null },
      { key: 'c/1', text: 'after' },
    ]);
    const sizes: number[] = [];
    for await (const entries of database.entries('b/')) {
      sizes.push(entries.length);
      assert.ok(entries.every(([key, text]) => key === `b/${text}`));
      await database.write([{ key: 'b/999', text: 'later' }]);
    }
    assert.deepEqual(sizes, [200, 200, 49]);
    await database.close();
  });
  it('breaks off a listing when it is closed, and never ends it as if that were all', async () => {
    const database = await openDatabase(folder());
    await database.write(Array.from({ length: 450 }, (_, index) => ({ key: `b/${index}`, text: String(index) })));
    const listing = (async () => {
      for await (const entries of database.entries('b/')) if (entries.length > 0) await database.close();
    })();
    await assert.rejects(listing, { code: 'LEVEL_ITERATOR_NOT_OPEN' });
  });
});
