/** Where learned models are kept, so that what was learned once is read at the next start. */
import { createHash } from 'node:crypto';
import type { Lessons } from './learn.ts';

/** Keeps bytes by key. What cannot be read is learned again; what cannot be kept is learned at each start. */
export interface ModelStore {
  read(key: string): Uint8Array | null;
  write(key: string, bytes: Uint8Array): void;
}

/** Changes with every change of how is learned: an older model then is no longer found. */
const way = 12;

export const modelKey = ({ topics, meanings, danger, needs }: Lessons): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        way,
        meanings,
        danger,
        needs,
        topics.map(({ id, phrases, examples }) => [id, phrases, examples]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
