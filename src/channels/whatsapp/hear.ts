/** A voice note as words, where a municipality runs a speech program of its own. The sound is not kept. */
import type { Transcriber } from '../../handoff/transcriber.ts';
import { mask } from '../../language/masking/masking.ts';
import { cutText } from '../channel-limits.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import { fetchMedia } from './fetch-media.ts';
import type { GraphClient } from './graph/graph-client.ts';
import type { ReceivedMessage } from './received.ts';

/** The message with the words that were heard, masked as typed ones are; null when none could be made out. Never rejects. */
export type Hear = (message: ReceivedMessage) => Promise<ReceivedMessage | null>;

export interface HearParts {
  readonly transcriber: Transcriber;
  readonly client: Pick<GraphClient, 'mediaOf' | 'download'>;
  readonly logger: Log;
}

export const createHear = ({ transcriber, client, logger }: HearParts): Hear => {
  const wordsOf = async (mediaId: string): Promise<string> => {
    const fetched = await fetchMedia(client, mediaId);
    const contentType = fetched?.contentType ?? '';
    if (fetched === null || !contentType.startsWith('audio/')) return '';
    return (await transcriber.transcribe({ ...fetched, contentType }))?.trim() ?? '';
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
