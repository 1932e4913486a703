/** What a resident lets a volunteer see: fetched from WhatsApp after the yes, kept for 7 days, never run or shown as a page. */
import { z } from 'zod';
import type { KeepMedia } from '../../handoff/keep-media.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import type { UploadStore } from '../upload-store.ts';
import { fetchMedia } from './fetch-media.ts';
import type { GraphClient } from './graph/graph-client.ts';
import type { Rows } from './rows.ts';

export const mediaRowSchema = z.strictObject({
  /** WhatsApp's. */
  id: z.string().min(1),
  conversationId: z.string(),
  /** `failed`: gone at WhatsApp, too large, or of a kind that is not kept. */
  state: z.enum(['wanted', 'kept', 'failed']),
  tries: z.int().nonnegative(),
  wantedAt: z.iso.datetime(),
});
export type MediaRow = z.infer<typeof mediaRowSchema>;

export interface KeptMedia extends KeepMedia {
  /** Fetches what is wanted and not there yet. Never rejects. */
  fetchWanted(): Promise<void>;
  removeOld(): Promise<void>;
  /** All of one conversation goes. */
  removeOf(conversationId: string): Promise<void>;
}

export interface KeptMediaParts {
  readonly rows: Rows<MediaRow>;
  readonly uploads: UploadStore;
  readonly client: Pick<GraphClient, 'mediaOf' | 'download'>;
  readonly now: () => Date;
  readonly logger: Log;
}

const mostTries = 5;
const keptMs = 7 * 24 * 3_600_000;

export const createKeptMedia = ({ rows, uploads, client, now, logger }: KeptMediaParts): KeptMedia => {
  const remove = async (goes: (row: MediaRow) => boolean): Promise<void> => {
    for await (const row of rows.all())
      if (goes(row)) await rows.change(row.id, () => ({ result: undefined, row: null }));
  };
  /** Kept twice after a kill rather than not at all. */
  const fetchOne = async ({ id, conversationId, tries }: MediaRow): Promise<void> => {
    const fetched = await fetchMedia(client, id);
    const contentType = fetched?.contentType ?? null;
    if (fetched !== null && contentType !== null)
      await uploads.save({ ...fetched, contentType, conversationId, name: '', savedAt: now().toISOString() });
    const isHopeless = fetched === null ? tries + 1 >= mostTries : contentType === null;
    const state = contentType !== null ? 'kept' : isHopeless ? 'failed' : 'wanted';
    if (state === 'failed') logger.warn({ code: 'MEDIA_NOT_KEPT', conversationId, messageId: id });
    const isThere = await rows.change(id, (row) =>
      row === null ? { result: false } : { result: true, row: { ...row, state, tries: tries + 1 } },
    );
    // Erased while it was fetched.
    if (!isThere) await uploads.removeOf(conversationId);
  };
  const fetchAll = async (): Promise<void> => {
    try {
      for await (const row of rows.all()) if (row.state === 'wanted') await fetchOne(row);
    } catch (error) {
      logger.error(failureFields(error, 'MEDIA_NOT_FETCHED'));
    }
  };
  let last = Promise.resolve();
  const fetchWanted = (): Promise<void> => (last = last.then(fetchAll));
  return {
    keep: async ({ conversationId, ids }) => {
      const wantedAt = now().toISOString();
      for (const id of ids)
        await rows.change(id, (row) =>
          row === null
            ? { result: undefined, row: { id, conversationId, state: 'wanted', tries: 0, wantedAt } }
            : { result: undefined },
        );
      void fetchWanted();
    },
    fetchWanted,
    removeOld: async () => {
      const before = now().getTime() - keptMs;
      await uploads.removeBefore(new Date(before).toISOString());
      await remove(({ wantedAt }) => Date.parse(wantedAt) < before);
    },
    removeOf: async (conversationId) => {
      await remove((row) => row.conversationId === conversationId);
      await uploads.removeOf(conversationId);
    },
  };
};
