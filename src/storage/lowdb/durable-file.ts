import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';

/** `text: null`: there is no file. An object, because lowdb takes an empty text for no data. */
export interface FileData {
  text: string | null;
}

/**
 * A file for lowdb that is either the old or the new one, also after a power cut: lowdb's own adapter never
 * calls fsync.
 */
export const createDurableFile = (path: string): Adapter<FileData> => ({
  read: async () => {
    try {
      return { text: await readFile(path, 'utf8') };
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return { text: null };
      throw error;
    }
  },
  write: async ({ text }) => {
    if (text === null) await rm(path, { force: true });
    else await replace(path, text);
    await syncFolder(dirname(path));
  },
});

export const temporaryEnding = '.tmp';

const replace = async (path: string, text: string): Promise<void> => {
  const temporary = path + temporaryEnding;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
};

/** The name of a new file is only safe once its folder is; Windows cannot open folders and needs no such thing. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
