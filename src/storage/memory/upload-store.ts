import type { UploadStore } from '../../channels/upload-store.ts';
import { createUploadStore } from '../upload-store.ts';
import { createMemoryRecords } from './memory-records.ts';

/** Uploaded files that are gone with the process. */
export const createMemoryUploadStore = (): UploadStore => {
  const bytes = new Map<string, Buffer>();
  return createUploadStore(createMemoryRecords(), {
    write: async (id, written) => void bytes.set(id, written),
    read: async (id) => bytes.get(id) ?? null,
    remove: async (id) => void bytes.delete(id),
  });
};
