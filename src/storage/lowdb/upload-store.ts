import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadStore } from '../../channels/upload-store.ts';
import type { StoredRowBroken } from '../stored-row-broken.ts';
import { createUploadStore, uploadRowSchema, type Blobs } from '../upload-store.ts';
import { openFileRecords } from './file-records.ts';

/** Uploaded files under `dir`; creates the folder. */
export const openUploadStore = async (
  dir: string,
  onBroken: (error: StoredRowBroken) => void,
): Promise<UploadStore> => {
  const rows = await openFileRecords({ dir: join(dir, 'known'), schema: uploadRowSchema, onBroken });
  return createUploadStore(rows, await openBlobs(join(dir, 'bytes')));
};

/** Ids are made by the store (UUIDs), never by a client, and are checked all the same. */
const openBlobs = async (dir: string): Promise<Blobs> => {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const pathOf = (id: string): string => join(dir, id.replace(/[^\w-]/g, '_'));
  return {
    write: (id, bytes) => writeFile(pathOf(id), bytes, { mode: 0o600, flush: true }),
    read: (id) => readFile(pathOf(id)).catch(() => null),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
};
