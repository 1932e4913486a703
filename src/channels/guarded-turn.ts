import { TurnContext, type Activity } from 'botbuilder';
import type { BotLogic } from '../bot/bot-logic.ts';
import { defined } from './defined.ts';
import { failureFields } from './failure-fields.ts';
import type { InProcessAdapter } from './in-process-adapter.ts';
import type { Log } from './log.ts';

export interface TurnParts {
  adapter: InProcessAdapter;
  runBot: BotLogic;
  logger: Log;
  /** A kind sentence for when the bot fails; gets the locale of the message. */
  apology: (locale: string | undefined) => string;
}

/**
 * One turn. When the bot fails, the resident gets the apology and the log a code: one of the two places where failures
 * are caught (the other is the request). Rejects only when even the apology cannot be said.
 */
export const runGuardedTurn = async (parts: TurnParts, activity: Partial<Activity>): Promise<void> => {
  try {
    await parts.adapter.runTurn(activity, parts.runBot);
  } catch (error) {
    const where = defined({ conversationId: activity.conversation?.id });
    parts.logger.error({ ...failureFields(error, 'BOT_TURN_FAILED'), ...where });
    await apologise(parts, activity);
  }
};

/** Past the bot and its middleware, since these may be what failed. */
export const apologise = async ({ adapter, apology }: TurnParts, activity: Partial<Activity>): Promise<void> => {
  await new TurnContext(adapter, activity).sendActivity({ type: 'message', text: apology(activity.locale) });
};
