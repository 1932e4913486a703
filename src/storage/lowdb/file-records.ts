import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { createOneByOne } from '../one-by-one.ts';
import type { Change, Records } from '../records.ts';
import { StoredRowBroken } from '../stored-row-broken.ts';
import { createDurableFile, temporaryEnding, type FileData } from './durable-file.ts';
import { createRecentRows } from './recent-rows.ts';

export interface FileRecordsOptions<Row> {
  dir: string;
  schema: z.ZodType<Row>;
  /** Rows kept in memory; they are shared, so only for rows that nobody changes in place. */
  keepRecent?: number;
  /** Told of a row that `all` had to pass over. */
  onBroken?: (error: StoredRowBroken) => void;
}

/**
 * One small JSON file per row, so that a write costs as much as that row and not as all of them. Names are hashes:
 * no key can reach outside the folder. One process per folder.
 */
export const openFileRecords = async <Row>(options: FileRecordsOptions<Row>): Promise<Records<Row>> => {
  const { dir, onBroken } = options;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await removeHalfWritten(dir);
  const kept = z.object({ row: options.schema });
  const recent = createRecentRows<Row>(options.keepRecent ?? 0);
  const oneByOne = createOneByOne();

  const openRow = async (name: string): Promise<{ db: Low<FileData>; row: Row | null }> => {
    const db = new Low<FileData>(createDurableFile(join(dir, name)), { text: null });
    const known = recent.get(name);
    if (known !== undefined) return { db, row: known };
    await db.read();
    return { db, row: db.data.text === null ? null : parse(name, db.data.text, kept) };
  };
  const get = async (name: string): Promise<Row | null> => {
    const { row } = await openRow(name);
    recent.set(name, row);
    return row;
  };
  const change = async <Result>(name: string, decide: (row: Row | null) => Change<Row, Result>): Promise<Result> => {
    const { db, row } = await openRow(name);
    const { row: next, result } = decide(row);
    if (next === undefined) return result;
    db.data = { text: next === null ? null : JSON.stringify({ row: next }) };
    recent.set(name, null);
    await db.write();
    recent.set(name, next);
    return result;
  };
  const allRows = async function* (): AsyncIterable<Row> {
    for (const name of await rowNames(dir))
      try {
        const { row } = await oneByOne(name, () => openRow(name));
        if (row !== null) yield row;
      } catch (error) {
        if (!(error instanceof StoredRowBroken)) throw error;
        onBroken?.(error);
      }
  };
  return {
    get: (key) => oneByOne(nameOf(key), () => get(nameOf(key))),
    change: (key, decide) => oneByOne(nameOf(key), () => change(nameOf(key), decide)),
    all: allRows,
  };
};

const ending = '.json';
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex') + ending;

const rowNames = async (dir: string): Promise<string[]> => (await readdir(dir)).filter((name) => name.endsWith(ending));

/** What a kill left behind was never acknowledged to anybody. */
const removeHalfWritten = async (dir: string): Promise<void> => {
  for (const name of await readdir(dir)) if (name.endsWith(temporaryEnding)) await rm(join(dir, name), { force: true });
};

const parse = <Row>(name: string, text: string, kept: z.ZodType<{ row: Row }>): Row => {
  try {
    return kept.parse(JSON.parse(text)).row;
  } catch (error) {
    throw new StoredRowBroken(name, error);
  }
};
