import { BotAdapter, TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import type { BotLogic } from '../bot/bot-logic.ts';
import type { TurnQueue } from './turn-queue.ts';

/**
 * What our own channels have in common: no Microsoft cloud in between, and turns outside a message (`continueConversation`)
 * queue behind the turns of that conversation.
 */
export abstract class InProcessAdapter extends BotAdapter {
  constructor(protected readonly queue: TurnQueue) {
    super();
  }

  /** One turn, through the middleware. Rejects as `logic` does. The caller queues it. */
  async runTurn(activity: Partial<Activity>, logic: BotLogic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: BotLogic): Promise<void> {
    const conversationId = reference.conversation?.id;
    if (conversationId === undefined) throw new Error('a conversation reference needs a conversation');
    const event = TurnContext.applyConversationReference({ type: 'event', name: continueEventName }, reference, true);
    await this.queue.run(conversationId, () => this.runTurn(event, logic));
  }

  /** Who calls and for which audience means nothing inside one process. */
  override async continueConversationAsync(
    _caller: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: string | BotLogic,
    logic?: BotLogic,
  ): Promise<void> {
    const work = typeof logicOrAudience === 'string' ? logic : logicOrAudience;
    if (work === undefined) throw new Error('continueConversationAsync needs logic to run');
    await this.continueConversation(reference, work);
  }
}

/** The SDK's own name (exact case): its transcript logger leaves this event out. */
export const continueEventName = 'ContinueConversation';
