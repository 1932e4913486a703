import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { UploadStore } from '../channels/upload-store.ts';
import type { Records } from './records.ts';

export const uploadRowSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  contentType: z.string(),
  name: z.string(),
  savedAt: z.iso.datetime(),
});
export type UploadRow = z.infer<typeof uploadRowSchema>;

/** The bytes of files, apart from what is known about them. */
export interface Blobs {
  write(id: string, bytes: Buffer): Promise<void>;
  read(id: string): Promise<Buffer | null>;
  remove(id: string): Promise<void>;
}

/** Uploaded files over rows and blobs. The row comes first and goes last, so that no bytes stay behind unknown. */
export const createUploadStore = (rows: Records<UploadRow>, blobs: Blobs): UploadStore => {
  const removeWhere = async (goes: (row: UploadRow) => boolean): Promise<void> => {
    for await (const row of rows.all())
      if (goes(row)) {
        await blobs.remove(row.id);
        await rows.change(row.id, () => ({ result: undefined, row: null }));
      }
  };
  return {
    save: async ({ bytes, conversationId, contentType, name, savedAt }) => {
      const row = { id: randomUUID(), conversationId, contentType, name, savedAt };
      await rows.change(row.id, () => ({ result: undefined, row }));
      await blobs.write(row.id, bytes);
      return row.id;
    },
    get: async (id) => {
      const row = await rows.get(id);
      const bytes = row === null ? null : await blobs.read(id);
      if (row === null || bytes === null) return null;
      const { conversationId, contentType, name, savedAt } = row;
      return { conversationId, contentType, name, savedAt, bytes };
    },
    removeBefore: (instant) => removeWhere((row) => Date.parse(row.savedAt) < Date.parse(instant)),
    removeOf: (conversationId) => removeWhere((row) => row.conversationId === conversationId),
  };
};
