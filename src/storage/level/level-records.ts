import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { createOneByOne } from '../one-by-one.ts';
import type { Change, Records } from '../records.ts';
import { StoredRowBroken } from '../stored-row-broken.ts';
import { openDatabase, type LevelDatabase } from './level-database.ts';
import { createWriteBatches, type WriteBatches } from './write-batches.ts';

/** One LevelDB with several kinds of rows in it. */
export interface Level {
  /** Once for each name. */
  records<Row>(options: LevelRecordsOptions<Row>): Records<Row>;
  /** Old values leave the disk: for when somebody has all erased. */
  compact(): Promise<void>;
  /** Waits for the changes asked for before it; rows cannot be read or changed after it. */
  close(): Promise<void>;
}

export interface LevelRecordsOptions<Row> {
  /** Such as `inbox`: small letters and hyphens. */
  name: string;
  schema: z.ZodType<Row>;
  /** Told of a row that `all` had to pass over. */
  onBroken?: (error: StoredRowBroken) => void;
}

/**
 * Rows under `dir`, for queues: small, many, and on disk before anybody is told. Changes of different rows share
 * one fsync. One process per folder. Only a change refused because fsync itself failed may be there after all.
 * @throws DataDirUnusable with code `DATA_DIR_IN_USE` when another process has it
 */
export const openLevel = async (dir: string): Promise<Level> => {
  const database = await openDatabase(dir);
  const batches = createWriteBatches((writes) => database.write(writes));
  const names = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  return {
    records: (options) => {
      if (!/^[a-z-]+$/.test(options.name) || names.has(options.name))
        throw new Error(`rows cannot be called ${options.name}: not small letters, or taken`);
      names.add(options.name);
      const { change, ...reading } = createRecords(database, batches, options);
      return { ...reading, change: (key, decide) => counted(change(key, decide)) };
    },
    compact: () => counted(database.compact()),
    close: async () => {
      await Promise.allSettled(underWay);
      await database.close();
    },
  };
};

const createRecords = <Row>(
  database: LevelDatabase,
  batches: WriteBatches,
  { name, schema, onBroken }: LevelRecordsOptions<Row>,
): Records<Row> => {
  const prefix = `${name}/`;
  const oneByOne = createOneByOne();
  const placeOf = (key: string): string => prefix + createHash('sha256').update(key).digest('hex');

  const read = async (place: string): Promise<Row | null> => {
    const text = await database.get(place);
    return text === null ? null : parse(place, text, schema);
  };
  const change = async <Result>(place: string, decide: (row: Row | null) => Change<Row, Result>): Promise<Result> => {
    const { row, result } = decide(await read(place));
    if (row !== undefined) await batches.add({ key: place, text: row === null ? null : JSON.stringify(row) });
    return result;
  };
  const readable = (place: string, text: string): Row | null => {
    try {
      return parse(place, text, schema);
    } catch (error) {
      if (!(error instanceof StoredRowBroken)) throw error;
      onBroken?.(error);
      return null;
    }
  };
  return {
    get: (key) => oneByOne(placeOf(key), () => read(placeOf(key))),
    change: (key, decide) => oneByOne(placeOf(key), () => change(placeOf(key), decide)),
    all: async function* () {
      for await (const entries of database.entries(prefix))
        for (const [place, text] of entries) {
          const row = readable(place, text);
          if (row !== null) yield row;
        }
    },
  };
};

/** Places are hashes, so that an error can name a row without saying whose it is. */
const parse = <Row>(place: string, text: string, schema: z.ZodType<Row>): Row => {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new StoredRowBroken(place, error);
  }
};
