import type { Request, Router } from 'express';
import { RateLimiterMemory, RateLimiterUnion } from 'rate-limiter-flexible';
import { randomUUID } from 'node:crypto';
import type { StartEvent } from '../../contract.ts';
import type { SendToConversation } from '../../handoff/send-to-conversation.ts';
import type { BotLogic } from '../../bot/bot-logic.ts';
import type { Log } from '../log.ts';
import type { TurnQueue } from '../turn-queue.ts';
import { allowsOrigin, createCheckAccess } from './access.ts';
import type { ConversationLog } from './conversation-log.ts';
import { createConversations } from './conversations.ts';
import { DirectLineAdapter } from './direct-line-adapter.ts';
import { createDirectLineRouter } from './router.ts';
import { createStreams } from './streams.ts';
import { createStreamUpgrade, type UpgradeStream } from './stream-upgrade.ts';
import { newUserId, widgetToken, type WidgetToken } from './token-calls.ts';
import { createTokens, uploadLifetimeSeconds } from './tokens.ts';
import { createTurns } from './turns.ts';
import type { UploadStore } from '../upload-store.ts';

export interface DirectLine {
  /** Mount under `/v3/directline`. */
  router: Router;
  upgrade: UpgradeStream;
  /** For `use(middleware)` and proactive turns. */
  adapter: DirectLineAdapter;
  sendToConversation: SendToConversation;
  /** A token without the secret, for the widget: a new conversation, an anonymous user. */
  issueToken(asked: { origins: string[]; start: StartEvent }): WidgetToken;
  /** A new token for a conversation that still is, by the `resume` of an earlier one; null when there is no going on. */
  renewToken(asked: { origin: string | undefined; resume: string }): Promise<WidgetToken | null>;
  /** Takes up the turns that a crash cut off and removes old files. Call once, before listening. */
  resume(): Promise<void>;
  /** Erases all that was said in the conversation, which goes on. */
  clear(conversationId: string): Promise<void>;
  /** Erases all that is kept of the conversation. Calls about it then get 404. */
  forget(conversationId: string): Promise<void>;
  openStreams(): number;
  /** Closes the streams and waits for the turns under way. */
  close(): Promise<void>;
}

export interface DirectLineOptions {
  secret: string;
  runBot: BotLogic;
  log: ConversationLog;
  uploads: UploadStore;
  queue: TurnQueue;
  logger: Log;
  now: () => Date;
  production: boolean;
  /** A kind sentence for when the bot fails; gets the locale of the message. */
  apology: (locale: string | undefined) => string;
  /** Takes what must not be kept (BSN, phone number, address) out of a text. */
  mask: (text: string) => string;
  /** The address under which clients reach the server; left out: the one that the request was sent to. */
  publicUrl?: string;
  tokenLifetimeSeconds?: number;
  /** Messages and uploads in one conversation. */
  postsPerMinute?: number;
  postsPerDay?: number;
  acceptUpload?: (bytes: Buffer) => Promise<boolean>;
}

/** A Direct Line 3.0 of our own: no cloud in between, nothing about a resident leaves this server. */
export const createDirectLine = (options: DirectLineOptions): DirectLine => {
  const { secret, log, logger, now, queue, uploads } = options;
  const tokens = createTokens({ secret, lifetimeSeconds: options.tokenLifetimeSeconds ?? 1800, now });
  const streams = createStreams({ log, logger });
  const adapter = new DirectLineAdapter({ log, streams, queue, now });
  const turns = createTurns({ ...options, streams, adapter });
  const conversations = createConversations({ ...options, streams, turns });
  const checkAccess = createCheckAccess(secret, tokens);
  const router = createDirectLineRouter({
    ...options,
    acceptUpload: options.acceptUpload ?? (async () => true),
    ...{ tokens, conversations, checkAccess },
    mayPost: createMayPost(options.postsPerMinute ?? 240, options.postsPerDay ?? 1000),
    baseUrlOf: (request) => options.publicUrl ?? requestedBase(request),
  });
  const removeOldUploads = (): Promise<void> =>
    uploads.removeBefore(new Date(now().getTime() - uploadLifetimeSeconds * 1000).toISOString());
  const hourly = setInterval(
    () => void removeOldUploads().catch(() => logger.warn({ code: 'UPLOADS_NOT_REMOVED' })),
    3_600_000,
  );
  hourly.unref();

  return {
    ...{ router, adapter, upgrade: createStreamUpgrade({ tokens, log, streams }) },
    sendToConversation: turns.sendToConversation,
    issueToken: ({ origins, start }) => widgetToken(tokens, { conv: randomUUID(), user: newUserId(), origins, start }),
    renewToken: async ({ origin, resume }) => {
      const verified = tokens.resume.verify(resume);
      if (verified.kind !== 'valid') return null;
      const { claims } = verified;
      if (origin !== undefined && !allowsOrigin(claims.origins, origin)) return null;
      return (await log.get(claims.conv)) === null ? null : widgetToken(tokens, claims);
    },
    resume: async () => {
      await removeOldUploads();
      await turns.resume();
    },
    clear: async (conversationId) => {
      await uploads.removeOf(conversationId);
      await log.clear(conversationId);
    },
    forget: async (conversationId) => {
      await uploads.removeOf(conversationId);
      await log.forget(conversationId);
    },
    openStreams: () => streams.count(),
    close: async () => {
      clearInterval(hourly);
      streams.close();
      await queue.idle();
    },
  };
};

/** The day's limit keeps a conversation at a size that can be written again for each message. */
const createMayPost = (perMinute: number, perDay: number): ((key: string) => Promise<boolean>) => {
  const limits = new RateLimiterUnion(
    new RateLimiterMemory({ keyPrefix: 'minute', points: perMinute, duration: 60 }),
    new RateLimiterMemory({ keyPrefix: 'day', points: perDay, duration: 86_400 }),
  );
  return (key) =>
    limits.consume(key).then(
      () => true,
      () => false,
    );
};

const requestedBase = (request: Request): string => `${request.protocol}://${request.get('host') ?? 'localhost'}`;
