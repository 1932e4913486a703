import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import express from 'express';
import type { BotLogic } from '../../../src/bot/bot-logic.ts';
import {
  createDirectLine,
  type DirectLine,
  type DirectLineOptions,
} from '../../../src/channels/directline/direct-line.ts';
import type { LogFields } from '../../../src/channels/log.ts';
import { createTurnQueue } from '../../../src/channels/turn-queue.ts';
import { createMemoryConversationLog } from '../../../src/storage/memory/conversation-log.ts';
import { createMemoryUploadStore } from '../../../src/storage/memory/upload-store.ts';

export const secret = 'the-secret-of-the-tests';

export interface EchoService {
  /** With `/v3/directline`. */
  domain: string;
  directLine: DirectLine;
  /** What was logged. */
  logged: LogFields[];
  idle(): Promise<void>;
  stop(): Promise<void>;
  /** Stops listening, and leaves turns that never end. */
  abandon(): void;
}

/** Says hello once, and repeats what is said. */
export const echoBot: BotLogic = async (context: TurnContext) => {
  const { type, text, value } = context.activity;
  if (type === 'conversationUpdate')
    await context.sendActivity(`hello ${JSON.stringify(context.activity.channelData)}`);
  if (type === 'message') await context.sendActivity(`echo: ${text ?? JSON.stringify(value)}`);
};

export const startEchoService = async (options: Partial<DirectLineOptions> = {}): Promise<EchoService> => {
  const logged: LogFields[] = [];
  const write = (fields: LogFields): void => void logged.push(fields);
  const queue = createTurnQueue();
  const directLine = createDirectLine({
    secret,
    runBot: echoBot,
    log: createMemoryConversationLog(),
    uploads: createMemoryUploadStore(),
    queue,
    logger: { info: write, warn: write, error: write },
    now: () => new Date(),
    production: false,
    apology: () => 'sorry',
    mask: (text) => text,
    ...options,
  });
  const app = express().use('/v3/directline', directLine.router);
  const server = createHttpServer(app);
  server.on('upgrade', (request, socket, head) => directLine.upgrade(request, socket, head));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
  return {
    domain: `http://127.0.0.1:${port}/v3/directline`,
    directLine,
    logged,
    idle: () => (options.queue ?? queue).idle(),
    abandon: () => void server.close(),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await directLine.close();
      await closed;
    },
  };
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
