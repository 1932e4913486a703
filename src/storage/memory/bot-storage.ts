import type { Storage } from 'botbuilder';
import { createBotStorage } from '../bot-storage.ts';
import { createMemoryRecords } from './memory-records.ts';

/** Bot Framework state that is gone with the process. */
export const createMemoryBotStorage = (): Storage => createBotStorage(createMemoryRecords());
