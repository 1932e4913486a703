import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openModelFiles } from '../../../src/storage/lowdb/model-files.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('learned models on disk', () => {
  const folder = useTemporaryFolder();

  it('come back as they were written, also to the next process', () => {
    openModelFiles(join(folder(), 'models')).write('a', Uint8Array.of(1, 2, 255));
    assert.deepEqual([...(openModelFiles(join(folder(), 'models')).read('a') ?? [])], [1, 2, 255]);
  });

  it('make room for the newest', async () => {
    const models = openModelFiles(folder());
    models.write('a', Uint8Array.of(1));
    models.write('b', Uint8Array.of(2));
    assert.deepEqual([models.read('a'), await readdir(folder())], [null, ['b.model']]);
  });

  it('are simply not there in a folder that is none, and writing there fails nothing', async () => {
    const file = join(folder(), 'file');
    await writeFile(file, '');
    const models = openModelFiles(join(file, 'models'));
    models.write('a', Uint8Array.of(1));
    assert.equal(models.read('a'), null);
  });
});
