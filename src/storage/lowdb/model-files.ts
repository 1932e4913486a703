/** Learned models as files, by key: written whole or not at all. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelStore } from '../../bot/recognizer/embedded/model-store.ts';

/** Only the newest model stays. A folder that cannot be read or written costs time at the start, nothing else. */
export function openModelFiles(dir: string): ModelStore {
  const fileOf = (key: string): string => join(dir, `${key}.model`);
  return {
    read: (key) => quietly(() => readFileSync(fileOf(key))),
    write: (key, bytes) => {
      quietly(() => {
        mkdirSync(dir, { recursive: true });
        const unfinished = join(dir, `${key}.${String(process.pid)}.tmp`);
        writeFileSync(unfinished, bytes);
        for (const old of readdirSync(dir).filter((name) => name.endsWith('.model'))) rmSync(join(dir, old));
        renameSync(unfinished, fileOf(key));
      });
    },
  };
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
