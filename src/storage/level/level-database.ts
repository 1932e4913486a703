import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import type { Write } from './write-batches.ts';

/** A folder that LevelDB cannot work in. The message is for the operator. */
export class DataDirUnusable extends Error {
  constructor(
    readonly code: 'DATA_DIR_IN_USE' | 'DATA_DIR_UNUSABLE',
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
    this.name = 'DataDirUnusable';
  }
}

/** Texts under keys. */
export interface LevelDatabase {
  get(key: string): Promise<string | null>;
  /** All of them or none; resolves once they are on disk. */
  write(writes: readonly Write[]): Promise<void>;
  /** What stands under keys that begin with `prefix`, as it was at the first step; some at a time. */
  entries(prefix: string): AsyncIterable<readonly (readonly [key: string, text: string])[]>;
  /** What was overwritten or removed leaves the files: until then LevelDB keeps it, in its log and below newer values. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/**
 * LevelDB under `dir`; creates the folder. After a write that failed (a full disk) it is opened anew before anything
 * else: LevelDB would go on in a log with half a record in it, and at the next start lose what was acknowledged
 * after that.
 * @throws DataDirUnusable
 */
export const openDatabase = async (dir: string): Promise<LevelDatabase> => {
  const db = await create(dir);
  let isDamaged = false;
  let isClosed = false;
  let mending: Promise<void> | null = null;

  const mend = async (): Promise<void> => {
    await db.close();
    await open(db);
    isDamaged = false;
  };
  const ready = async (): Promise<void> => {
    if (isDamaged && !isClosed) await (mending ??= mend().finally(() => (mending = null)));
  };
  return {
    get: async (key) => {
      await ready();
      return (await db.get(key)) ?? null;
    },
    write: async (writes) => {
      await ready();
      try {
        await db.batch(writes.map(operation), { sync: true });
      } catch (error) {
        isDamaged = true;
        throw error;
      }
    },
    entries: async function* (prefix) {
      await ready();
      yield* steps(db, prefix);
    },
    compact: async () => {
      await ready();
      // The first writes memory to a file, old values and all; only what is overlapped is written anew, by the second.
      await db.compactRange(...everything);
      await db.batch(everything.map((key) => ({ type: 'put', key, value: '' })));
      await db.compactRange(...everything);
    },
    close: async () => {
      isClosed = true;
      await mending?.catch(() => undefined);
      await db.close();
    },
  };
};

const create = async (dir: string): Promise<ClassicLevel> => {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(dir, error);
  }
  const db = new ClassicLevel(dir);
  await open(db);
  return db;
};

const open = async (db: ClassicLevel): Promise<void> => {
  try {
    await db.open();
  } catch (error) {
    throw unusable(db.location, error instanceof Error ? (error.cause ?? error) : error);
  }
};

const unusable = (dir: string, cause: unknown): DataDirUnusable =>
  cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'
    ? new DataDirUnusable('DATA_DIR_IN_USE', `DATA_DIR is in use: another process has ${dir} open.`, cause)
    : new DataDirUnusable('DATA_DIR_UNUSABLE', `DATA_DIR cannot be used: ${messageOf(cause)}`, cause);

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** Around the keys of all rows, which begin with small letters. */
const everything = ['!', '~'] as const;

type Operation = { type: 'put'; key: string; value: string } | { type: 'del'; key: string };

const operation = ({ key, text }: Write): Operation =>
  text === null ? { type: 'del', key } : { type: 'put', key, value: text };

const entriesInStep = 200;

async function* steps(db: ClassicLevel, prefix: string): AsyncIterable<[key: string, text: string][]> {
  const iterator = db.iterator({ gte: prefix, lt: `${prefix}\u{10ffff}` });
  try {
    for (;;) {
      const found = await iterator.nextv(entriesInStep);
      if (found.length === 0) return;
      yield found;
    }
  } finally {
    await iterator.close();
  }
}
