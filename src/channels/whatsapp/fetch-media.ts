/** What a resident sent besides words, fetched from WhatsApp. */
import { sniffContentType } from '../sniff-content-type.ts';
import type { GraphClient } from './graph/graph-client.ts';

export interface FetchedMedia {
  readonly bytes: Buffer;
  /** What the bytes say that they are; null for a kind that is not kept. */
  readonly contentType: string | null;
}

const mostBytes = 16 * 1024 * 1024;

/** Null: gone at WhatsApp, too large, or not to be had now. */
export async function fetchMedia(
  client: Pick<GraphClient, 'mediaOf' | 'download'>,
  mediaId: string,
): Promise<FetchedMedia | null> {
  const media = await client.mediaOf(mediaId);
  const downloaded = media === null || media.bytes > mostBytes ? null : await client.download(media.url, mostBytes);
  if (downloaded === null) return null;
  const bytes = Buffer.from(downloaded);
  return { bytes, contentType: sniffContentType(bytes) };
}
