/** Posts to the webhook as Meta does: signed, and again and again until there is a 200. */
import { setMaxListeners } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { metaJson, signatureOf } from './meta-json.ts';

export interface Retry {
  /** How often in all. */
  readonly tries: number;
  readonly firstMs: number;
  readonly factor: number;
  readonly mostMs: number;
  /** How long an answer may take. */
  readonly timeoutMs: number;
}

/** Short, for tests; Meta goes on for seven days. */
export const shortRetry: Retry = { tries: 8, firstMs: 20, factor: 2, mostMs: 1000, timeoutMs: 10_000 };

export interface WebhookCall {
  readonly at: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Callback {
  setUrl(url: string): void;
  hasUrl(): boolean;
  /** @throws CALLBACK_UNKNOWN */
  url(): string;
  sign(bytes: Uint8Array): string;
  /** One try; `signature: null` sends none. 0: there was no answer. */
  post(bytes: Uint8Array, signature?: string | null): Promise<number>;
  /** Until a 200; resolves to the last status, 200 or that of the last try. */
  deliver(envelope: unknown): Promise<number>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface CallbackParts {
  readonly appSecret: string;
  readonly url: string | undefined;
  readonly retry: Retry;
  readonly onPost: (body: Uint8Array, status: number) => void;
}

export function createCallback({ appSecret, url: firstUrl, retry, onPost }: CallbackParts): Callback {
  let url = firstUrl;
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const agent = new Agent({ keepAlive: true, maxSockets });
  const underway = new Set<Promise<number>>();
  const sign = (bytes: Uint8Array): string => signatureOf(appSecret, bytes);

  const known = (): string => {
    if (url === undefined) throw new Error('CALLBACK_UNKNOWN: tell the loopback Graph where the webhook is');
    return url;
  };

  const post = async (bytes: Uint8Array, signature: string | null = sign(bytes)): Promise<number> => {
    const status = await postOnce(known(), { bytes, signature, agent, timeoutMs: retry.timeoutMs });
    onPost(bytes, status);
    return status;
  };

  const deliverBytes = async (bytes: Uint8Array): Promise<number> => {
    let status = 0;
    for (let tried = 0; tried < retry.tries && !closing.signal.aborted; tried += 1) {
      if (tried > 0) await pause(Math.min(retry.mostMs, retry.firstMs * retry.factor ** (tried - 1)), closing.signal);
      status = await post(bytes);
      if (status === 200) break;
    }
    return status;
  };

  return {
    setUrl: (given) => {
      url = given;
    },
    hasUrl: () => url !== undefined,
    url: known,
    sign,
    post,
    deliver: (envelope) => {
      const delivery = deliverBytes(metaJson(envelope));
      underway.add(delivery);
      return delivery.finally(() => underway.delete(delivery));
    },
    idle: async () => {
      while (underway.size > 0) await Promise.allSettled([...underway]);
    },
    close: async () => {
      closing.abort();
      agent.destroy();
      await Promise.allSettled([...underway]);
    },
  };
}

/** As many lines as are open at once. */
const maxSockets = 64;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal, ref: false }).catch(() => undefined);

interface Post {
  readonly bytes: Uint8Array;
  readonly signature: string | null;
  readonly agent: Agent;
  readonly timeoutMs: number;
}

function postOnce(url: string, { bytes, signature, agent, timeoutMs }: Post): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': bytes.length,
      'user-agent': 'facebookexternalua',
      ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
    };
    const call = request(url, { method: 'POST', headers, agent, timeout: timeoutMs }, (response) => {
      response.resume();
      response.on('close', () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(0));
    call.end(bytes);
  });
}
