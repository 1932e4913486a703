import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../outgoing.ts';
import type { Sender } from '../received.ts';
import { mayGetToken } from './media-hosts.ts';
import { readAnswer, readFailure, type Sent } from './read-answer.ts';
import { readLimited } from './read-limited.ts';

/** The Graph API as far as it is used. Nothing here rejects, and the token stands in no error and no log. */
export interface GraphClient {
  send(phoneNumberId: string, to: Sender, message: Message, outboxId: string): Promise<Sent>;
  /** Blue ticks up to this message; with `typing`, WhatsApp shows that we write (25 s at most). Failures are counted. */
  markRead(phoneNumberId: string, messageId: string, typing: boolean): Promise<void>;
  /** Null: gone (after 7 days), or not to be had now. */
  mediaOf(mediaId: string): Promise<Media | null>;
  /** Null: gone (after 5 minutes), longer than `mostBytes`, or not at an address of Meta's. */
  download(url: string, mostBytes: number): Promise<Uint8Array | null>;
  figures(): { readonly markReadFailed: number };
}

export interface Media {
  readonly url: string;
  /** As Meta says, not to be believed. */
  readonly contentType: string;
  readonly bytes: number;
}

export interface GraphClientParts {
  /** With the version: `https://graph.facebook.com/v26.0`. */
  readonly graphUrl: string;
  readonly accessToken: string;
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
}

/** The token cannot be a header: a line break slipped in. Does not show it. */
export class AccessTokenBroken extends Error {
  readonly code = 'WHATSAPP_TOKEN_BROKEN';
  constructor() {
    super('WHATSAPP_ACCESS_TOKEN holds a character that a token cannot have');
  }
}

const mostAnswerBytes = 262_144;
const mostRedirects = 3;

const mediaSchema = z.looseObject({ url: z.string(), mime_type: z.string().default(''), file_size: z.coerce.number() });

export const createGraphClient = (parts: GraphClientParts): GraphClient => {
  const { accessToken, fetch: call = fetch, timeoutMs = 15_000 } = parts;
  const graphUrl = parts.graphUrl.replace(/\/+$/, '');
  if (!/^[\x21-\x7e]+$/.test(accessToken)) throw new AccessTokenBroken();
  const authorization = { authorization: `Bearer ${accessToken}` };
  let markReadFailed = 0;

  /** Times out over the whole answer, its body too. Redirects are never followed by fetch itself. */
  const request = (url: string, init: RequestInit = {}): Promise<Response> =>
    call(url, {
      ...init,
      headers: { ...authorization, ...init.headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });

  const post = async (phoneNumberId: string, body: object): Promise<Sent> => {
    try {
      const response = await request(`${graphUrl}/${encodeURIComponent(phoneNumberId)}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return readAnswer(response.status, response.headers.get('retry-after'), await textOf(response));
    } catch (error) {
      return readFailure(error);
    }
  };

  const markRead: GraphClient['markRead'] = async (phoneNumberId, messageId, typing) => {
    const shown = typing ? { typing_indicator: { type: 'text' } } : {};
    const body = { messaging_product: 'whatsapp', status: 'read', message_id: messageId, ...shown };
    // There is no message in the answer, so one that is well taken reads as garbage.
    const sent = await post(phoneNumberId, body);
    if (sent.kind === 'refused' || (sent.kind === 'unclear' && sent.why !== 'garbage')) markReadFailed += 1;
  };

  const mediaOf: GraphClient['mediaOf'] = async (mediaId) => {
    try {
      const response = await request(`${graphUrl}/${encodeURIComponent(mediaId)}`);
      if (!response.ok) return await dropped(response);
      const media = mediaSchema.safeParse(JSON.parse(await textOf(response)));
      if (!media.success) return null;
      const { url, mime_type: contentType, file_size: bytes } = media.data;
      return { url, contentType, bytes };
    } catch {
      return null;
    }
  };

  const download = async (url: string, mostBytes: number, redirects = 0): Promise<Uint8Array | null> => {
    if (redirects > mostRedirects || !mayGetToken(graphUrl, url)) return null;
    try {
      const response = await request(url);
      if (response.ok) return await readLimited(response.body, mostBytes);
      await dropped(response);
      const next = response.status < 400 ? response.headers.get('location') : null;
      return next === null ? null : await download(new URL(next, url).href, mostBytes, redirects + 1);
    } catch {
      return null;
    }
  };

  return {
    send: (phoneNumberId, to, message, outboxId) =>
      post(phoneNumberId, {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        ...addressOf(to),
        ...message,
        biz_opaque_callback_data: callbackDataOf(outboxId),
      }),
    markRead,
    mediaOf,
    download: (url, mostBytes) => download(url, mostBytes),
    figures: () => ({ markReadFailed }),
  };
};

/** At Meta `to` wins over `recipient`, and a number may have passed to somebody else: so never both. */
const addressOf = ({ userId, phone }: Sender): object => (userId === undefined ? { to: phone } : { recipient: userId });

/** What a status brings back: the outbox id, or its hash when it is longer than the 512 bytes that Meta takes. */
export const callbackDataOf = (outboxId: string): string =>
  Buffer.byteLength(outboxId) <= 512 ? outboxId : `sha256:${createHash('sha256').update(outboxId).digest('hex')}`;

/** Too long an answer is none. */
const textOf = async (response: Response): Promise<string> =>
  new TextDecoder().decode((await readLimited(response.body, mostAnswerBytes)) ?? new Uint8Array());

const dropped = async (response: Response): Promise<null> => {
  await response.body?.cancel();
  return null;
};
