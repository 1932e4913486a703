import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { openLevel } from '../../src/storage/level/level-records.ts';
import { openFileRecords } from '../../src/storage/lowdb/file-records.ts';
import { createMemoryRecords } from '../../src/storage/memory/memory-records.ts';
import { countSchema, recordsContract } from './records-contract.ts';

describe('storage', () => {
  recordsContract('memory', {
    open: async () => ({ records: createMemoryRecords(), close: async () => undefined }),
  });

  recordsContract('lowdb', {
    open: async (dir, onBroken) => ({
      records: await openFileRecords({ dir, schema: countSchema, onBroken }),
      close: async () => undefined,
    }),
    damage: async (dir, textOf) => {
      for (const name of await readdir(dir))
        await writeFile(join(dir, name), textOf(await readFile(join(dir, name), 'utf8')));
    },
  });

  recordsContract('level', {
    open: async (dir, onBroken) => {
      const level = await openLevel(dir);
      return { records: level.records({ name: 'counts', schema: countSchema, onBroken }), close: () => level.close() };
    },
    damage: async (dir, textOf) => {
      const db = new ClassicLevel(dir);
      for await (const [key, text] of db.iterator()) await db.put(key, textOf(text));
      await db.close();
    },
  });
});
