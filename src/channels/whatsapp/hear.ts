/** A voice note as words, where a municipality runs a speech program of its own. The sound is not kept. */
import type { Transcriber } from '../../handoff/transcriber.ts';
import { mask } from '../../language/masking.ts';
import { cutText } from '../channel-limits.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import { sniffContentType } from '../sniff-content-type.ts';
import type { GraphClient } from './graph/graph-client.ts';
import type { ReceivedMessage } from './received.ts';

/** The message with the words that were heard, masked as typed ones are; null when none could be made out. Never rejects. */
export type Hear = (message: ReceivedMessage) => Promise<ReceivedMessage | null>;

export interface HearParts {
  readonly transcriber: Transcriber;
  readonly client: Pick<GraphClient, 'mediaOf' | 'download'>;
  readonly logger: Log;
}

const mostBytes = 16 * 1024 * 1024;

export const createHear = ({ transcriber, client, logger }: HearParts): Hear => {
  const wordsOf = async (mediaId: string): Promise<string> => {
    const media = await client.mediaOf(mediaId);
    const bytes = media === null ? null : await client.download(media.url, mostBytes);
    const contentType = bytes === null ? null : sniffContentType(Buffer.from(bytes));
    if (bytes === null || contentType?.startsWith('audio/') !== true) return '';
    return (await transcriber.transcribe({ bytes, contentType }))?.trim() ?? '';
  };
  return async (message) => {
    const { content } = message;
    if (content.kind !== 'media' || content.what !== 'voice') return null;
    try {
      const { text, found } = mask(cutText(await wordsOf(content.mediaId)));
      if (text === '') return null;
      return { ...message, content: { kind: 'text', text }, ...(found.length > 0 && { masked: true as const }) };
    } catch (error) {
      logger.warn({ ...failureFields(error, 'VOICE_NOT_HEARD'), messageId: message.id });
      return null;
    }
  };
};
