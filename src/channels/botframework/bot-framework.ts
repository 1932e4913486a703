import { ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import type { BotLogic } from '../../bot/bot-logic.ts';
import { largestBodyBytes } from '../channel-limits.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import type { TurnQueue } from '../turn-queue.ts';
import { BotFrameworkAdapter, type Processed } from './bot-framework-adapter.ts';
import { parseActivity } from './parse-activity.ts';

export interface BotFramework {
  /** Mount under `/api/messages`. */
  router: Router;
  adapter: BotFrameworkAdapter;
}

export interface BotFrameworkOptions {
  /** `null` leaves the door open to anyone: for development only. */
  app: { id: string; password?: string; tenantId?: string; type: string } | null;
  runBot: BotLogic;
  queue: TurnQueue;
  logger: Log;
  production: boolean;
  apology: (locale: string | undefined) => string;
}

/** The channels of Azure Bot Service, and any connector that speaks their protocol. */
export const createBotFramework = (options: BotFrameworkOptions): BotFramework => {
  const adapter = new BotFrameworkAdapter(new ConfigurationBotFrameworkAuthentication(credentials(options.app)));
  const router = express.Router();
  router.post('/', express.json({ limit: largestBodyBytes }), receive(adapter, options));
  router.use((_request, response) => refuse(response, 405, 'MethodNotAllowed'));
  router.use(serveFailure(options.logger));
  return { router, adapter };
};

const credentials = (app: BotFrameworkOptions['app']): Record<string, string> =>
  app === null
    ? {}
    : {
        MicrosoftAppId: app.id,
        MicrosoftAppPassword: app.password ?? '',
        MicrosoftAppTenantId: app.tenantId ?? '',
        MicrosoftAppType: app.type,
      };

const receive =
  (adapter: BotFrameworkAdapter, options: BotFrameworkOptions): RequestHandler =>
  async (request, response) => {
    const parsed = parseActivity(request.body, options.production);
    if (!parsed.ok) return refuse(response, 400, 'BadArgument', parsed.message);
    const processed = await adapter.processTurn(request.get('authorization') ?? '', parsed.activity, (context) =>
      options.queue.run(context.activity.conversation.id, () => runTurn(options, context)),
    );
    answer(response, processed);
  };

const answer = (response: Response, processed: Processed): void => {
  if (processed.kind === 'refused') return refuse(response, 401, 'BadAuthentication');
  response.status(processed.status);
  if (processed.body === undefined) response.end();
  else response.json(processed.body);
};

/** One of the places where a failed turn is caught: the resident gets a sentence, the log a code. */
const runTurn = async ({ runBot, logger, apology }: BotFrameworkOptions, context: TurnContext): Promise<void> => {
  try {
    await runBot(context);
  } catch (error) {
    const { conversation, channelId, locale } = context.activity;
    logger.error({ ...failureFields(error, 'BOT_TURN_FAILED'), conversationId: conversation.id, channelId });
    await context.sendActivity(apology(locale));
  }
};

const refuse = (response: Response, status: number, code: string, message: string = code): void => {
  response.status(status).json({ error: { code, message } });
};

const serveFailure =
  (logger: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? error.status : 500;
    if (status === 413) return refuse(response, 413, 'MessageSizeTooBig');
    if (typeof status === 'number' && status < 500) return refuse(response, 400, 'BadArgument');
    logger.error(failureFields(error, 'REQUEST_FAILED'));
    refuse(response, 500, 'ServiceError');
  };
