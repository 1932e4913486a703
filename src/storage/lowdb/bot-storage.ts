import type { Storage } from 'botbuilder';
import { botRowSchema, createBotStorage } from '../bot-storage.ts';
import { openFileRecords } from './file-records.ts';

/** Bot Framework state under `dir`, one file a key; creates the folder. Rejects with code `STORED_ROW_BROKEN`. */
export const openBotStorage = async (dir: string): Promise<Storage> =>
  createBotStorage(await openFileRecords({ dir, schema: botRowSchema }));
