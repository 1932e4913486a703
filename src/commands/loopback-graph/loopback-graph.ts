/**
 * WhatsApp's side of the line on this machine, for tests and for trying: takes what we send as strictly as Meta does,
 * answers as a script says, and posts what residents write to our webhook. Bound to 127.0.0.1.
 */
import { createServer } from 'node:http';
import { createCallback, shortRetry, type Retry, type WebhookCall } from './callback.ts';
import type { TemplateRule } from './check-message.ts';
import { envelopeOf, type Business, type Change } from './envelope.ts';
import { createGraphClock } from './graph-clock.ts';
import { createRoutes, mediaPath, type Routed } from './graph-routes.ts';
import { write, type Answer } from './http-answer.ts';
import { createRateLimiter, type Rate } from './limits.ts';
import { createMediaStore } from './media.ts';
import { jsonOf, listOf, textOf } from './meta-json.ts';
import { createPeople, type Person } from './people.ts';
import { createResident, newUserId, type Resident, type ResidentOptions } from './resident.ts';
import { createScript, type ScriptStep } from './script.ts';
import type { GraphCall, Read, Sent } from './sent.ts';
import type { StatusName, StatusPlan } from './status-plan.ts';
import { createStatusSender } from './status-sender.ts';
import { createTakeMessage } from './take-message.ts';
import { verifyCallback, type Verified } from './verify-callback.ts';

export interface LoopbackGraphOptions {
  readonly appSecret: string;
  readonly accessToken: string;
  readonly verifyToken: string;
  /** The webhook; may be told later. */
  readonly callbackUrl?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  readonly now?: () => Date;
  readonly phoneNumberId?: string;
  /** The same person; 45 at once and one in 6 seconds when left out, no limit when null. */
  readonly pairRate?: Rate | null;
  /** The whole number; 80 a second when left out. */
  readonly numberRate?: Rate | null;
  /** Those that Meta approved; none when left out. */
  readonly templates?: readonly TemplateRule[] | 'any';
  readonly statuses?: StatusPlan;
  readonly retry?: Partial<Retry>;
  /** After anything happened. */
  readonly onChange?: () => void;
}

export interface LoopbackGraph {
  readonly url: string;
  /** What to set as the address of the Graph API: with its version. */
  readonly graphUrl: string;
  readonly phoneNumberId: string;
  /** Taken messages, in order. */
  readonly sent: readonly Sent[];
  readonly reads: readonly Read[];
  readonly calls: readonly GraphCall[];
  readonly webhooks: readonly WebhookCall[];
  setCallbackUrl(url: string): void;
  script(steps: readonly ScriptStep[]): void;
  clearScript(): void;
  /** From now on. */
  statuses(plan: StatusPlan): void;
  sendStatus(sent: Sent, status: StatusName, failsWith?: number): Promise<number>;
  pairRate(rate: Rate | null): void;
  now(): Date;
  advance(ms: number): void;
  /** What residents send; known for seven days. */
  addMedia(bytes: Uint8Array, contentType: string): string;
  resident(options?: ResidentOptions): Resident;
  envelope(changes: readonly Change[]): unknown;
  sign(bytes: Uint8Array): string;
  /** One post of these bytes, whatever they are; `signature: null` sends none. 0: no answer. */
  post(bytes: Uint8Array, signature?: string | null): Promise<number>;
  /** Signs and posts until there is a 200. */
  deliver(envelope: unknown): Promise<number>;
  /** The handshake; with another token to see it refused. */
  verify(token?: string): Promise<Verified>;
  /** Everything that was to be posted has been. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const usualNumberRate: Rate = { burst: 80, everyMs: 1000 / 80 };
const usualPairRate: Rate = { burst: 45, everyMs: 6000 };

export async function createLoopbackGraph(options: LoopbackGraphOptions): Promise<LoopbackGraph> {
  const { appSecret, accessToken, phoneNumberId = '106540352242922', onChange = () => undefined } = options;
  const business: Business = { accountId: '102290129340398', phoneNumberId, displayPhone: '31201234567' };
  const clock = createGraphClock(options.now ?? (() => new Date()));
  const { now } = clock;
  const [sent, reads, calls, webhooks]: [Sent[], Read[], GraphCall[], WebhookCall[]] = [[], [], [], []];
  const received = new Set<string>();
  const [media, people, script] = [createMediaStore(now), createPeople(), createScript()];
  let pairRate = options.pairRate === undefined ? usualPairRate : options.pairRate;
  const { numberRate = usualNumberRate } = options;

  const callback = createCallback({
    appSecret,
    url: options.callbackUrl,
    retry: { ...shortRetry, ...options.retry },
    onPost: (bytes, status) => {
      webhooks.push({ at: now().toISOString(), body: parsed(bytes), status });
      onChange();
    },
  });
  const statuses = createStatusSender({
    callback,
    business,
    plan: options.statuses ?? { order: 'inOrder' },
    onStatus: onChange,
  });
  const takeMessage = createTakeMessage({
    phoneNumberId,
    rules: { templates: options.templates ?? [], isMedia: media.has },
    people,
    script,
    pair: createRateLimiter(() => pairRate, now),
    number: createRateLimiter(() => numberRate, now),
    now,
    isReceived: (id) => received.has(id),
    onSent: (one, failsWith) => {
      sent.push(one);
      statuses.start(one, failsWith);
    },
    onRead: (read) => void reads.push(read),
  });

  let origin = '';
  const routes = createRoutes({ accessToken, phoneNumberId, media, takeMessage, origin: () => origin });
  const server = createServer((request, response) => {
    void routes(request)
      .catch((): Routed => ({ answer: { mishap: 'reset' }, body: undefined }))
      .then(({ answer, body }) => {
        calls.push(callOf(request.method ?? '', request.url ?? '', body, answer, now()));
        write(response, answer);
        onChange();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;

  const deliver = (changes: readonly Change[]): Promise<number> => callback.deliver(envelopeOf(business, changes));

  return {
    url: origin,
    graphUrl: `${origin}/v26.0`,
    phoneNumberId,
    sent,
    reads,
    calls,
    webhooks,
    setCallbackUrl: callback.setUrl,
    script: script.add,
    clearScript: script.clear,
    statuses: statuses.follow,
    sendStatus: statuses.send,
    pairRate: (rate) => {
      pairRate = rate;
    },
    now,
    advance: clock.advance,
    addMedia: (bytes, contentType) => media.add(bytes, contentType),
    resident: (given = {}) => {
      const person = personOf(given);
      people.add(person);
      const onWritten = (id: string): void => void received.add(id);
      return createResident(person, { displayPhone: business.displayPhone, media, now, deliver, onWritten });
    },
    envelope: (changes) => envelopeOf(business, changes),
    sign: callback.sign,
    post: callback.post,
    deliver: callback.deliver,
    verify: (token = options.verifyToken) => verifyCallback(callback.url(), token),
    idle: async () => {
      await statuses.idle();
      await callback.idle();
    },
    close: async () => {
      await Promise.all([statuses.close(), callback.close()]);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const personOf = ({ userId, phone, phoneVisible, name = 'Noor Bakker', username }: ResidentOptions): Person => ({
  ...(userId === null ? {} : { userId: userId ?? newUserId() }),
  ...(phone === undefined ? {} : { phone }),
  ...(username === undefined ? {} : { username }),
  phoneVisible: phoneVisible ?? phone !== undefined,
  name,
});

function callOf(method: string, path: string, body: unknown, answer: Answer, at: Date): GraphCall {
  const json = jsonOf('json' in answer ? answer.json : undefined);
  const code = jsonOf(json['error'])['code'];
  const messageId = textOf(jsonOf(listOf(json['messages'])[0])['id']);
  return {
    at: at.toISOString(),
    method,
    path: path.startsWith(mediaPath) ? mediaPath : path,
    body,
    status: 'status' in answer ? answer.status : 0,
    ...(typeof code === 'number' ? { code } : {}),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}
