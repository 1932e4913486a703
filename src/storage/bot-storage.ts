import { randomUUID } from 'node:crypto';
import type { Storage, StoreItems } from 'botbuilder';
import { z } from 'zod';
import type { Records } from './records.ts';

export const botRowSchema = z.object({ eTag: z.string(), item: z.record(z.string(), z.unknown()) });
export type BotRow = z.infer<typeof botRowSchema>;

/** Bot Framework's `Storage` over rows, one row a key. Several keys in one call are not kept as one whole. */
export const createBotStorage = (rows: Records<BotRow>): Storage => ({
  read: async (keys) => {
    const items: StoreItems = {};
    for (const key of keys) {
      const row = await rows.get(key);
      if (row !== null) items[key] = { ...row.item, eTag: row.eTag };
    }
    return items;
  },
  write: async (changes) => {
    for (const [key, item] of Object.entries(changes)) await writeItem(rows, key, item);
  },
  delete: async (keys) => {
    for (const key of keys) await rows.change(key, () => ({ result: undefined, row: null }));
  },
});

/** The item was changed, or removed, by somebody else since it was read. */
export class StorageConflict extends Error {
  readonly code = 'STORAGE_CONFLICT';

  constructor() {
    super('Storage: error writing due to eTag conflict.');
    this.name = 'StorageConflict';
  }
}

const itemSchema = z.looseObject({ eTag: z.string().nullish() });

const writeItem = async (rows: Records<BotRow>, key: string, changed: unknown): Promise<void> => {
  const { eTag, ...item } = itemSchema.parse(JSON.parse(JSON.stringify(changed)));
  await rows.change(key, (row) => {
    if (eTag != null && eTag !== '*' && eTag !== row?.eTag) throw new StorageConflict();
    return { result: undefined, row: { eTag: randomUUID(), item } };
  });
};
