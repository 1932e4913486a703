import type { z } from 'zod';
import type { HandoffRequest, HandoffStore } from '../../handoff/handoff-store.ts';
import { createHandoffStore } from '../handoff-store.ts';
import type { StoredRowBroken } from '../stored-row-broken.ts';
import { openFileRecords } from './file-records.ts';

export interface HandoffStoreOptions {
  dir: string;
  /** `handoffRequestSchema`, handed in because storage takes only types from those it serves. */
  schema: z.ZodType<HandoffRequest>;
  onBroken: (error: StoredRowBroken) => void;
}

/** Handoff requests under `dir`, one file each; creates the folder. */
export const openHandoffStore = async (options: HandoffStoreOptions): Promise<HandoffStore> =>
  createHandoffStore(await openFileRecords(options));
