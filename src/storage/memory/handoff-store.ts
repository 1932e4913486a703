import type { HandoffStore } from '../../handoff/handoff-store.ts';
import { createHandoffStore } from '../handoff-store.ts';
import { createMemoryRecords } from './memory-records.ts';

/** Handoff requests that are gone with the process. */
export const createMemoryHandoffStore = (): HandoffStore => createHandoffStore(createMemoryRecords());
