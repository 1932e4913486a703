import { CloudAdapter, type Activity } from 'botbuilder';
import type { BotLogic } from '../../bot/bot-logic.ts';

export type Processed = { kind: 'done'; status: number; body?: unknown } | { kind: 'refused' };

/**
 * The SDK's adapter without its HTTP half: `process` writes whole errors to the console and their messages, in
 * English, to the caller.
 */
export class BotFrameworkAdapter extends CloudAdapter {
  /** Rejects as the logic or the connection does; `refused` when the caller may not speak for a channel. */
  async processTurn(authorization: string, activity: Activity, logic: BotLogic): Promise<Processed> {
    let allowed = false;
    try {
      const answer = await this.processActivity(authorization, activity, (context) => {
        allowed = true;
        return logic(context);
      });
      return { kind: 'done', status: answer?.status ?? 200, body: answer?.body };
    } catch (error) {
      if (!allowed && isUnauthorized(error)) return { kind: 'refused' };
      throw error;
    }
  }
}

const isUnauthorized = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 400);
