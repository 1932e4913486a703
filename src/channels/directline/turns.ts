import type { SendToConversation } from '../../handoff/send-to-conversation.ts';
import { ConversationUnknown } from '../conversation-unknown.ts';
import { failureFields } from '../failure-fields.ts';
import { apologise, runGuardedTurn, type TurnParts } from '../guarded-turn.ts';
import { botAccount, channelId, serviceUrl, toTurnActivity, type LoggedActivity } from './activity.ts';
import type { DirectLineAdapter, DirectLineAdapterParts } from './direct-line-adapter.ts';

/** Runs the bot for what came in and is kept. */
export interface Turns {
  /** Resolves when the turn is over, whatever came of it; never rejects. */
  deliver(conversationId: string, activity: LoggedActivity): Promise<void>;
  /** Takes up every turn that a crash cut off. Resolves when all of them are queued, before they have run. */
  resume(): Promise<void>;
  sendToConversation: SendToConversation;
}

export interface TurnsParts extends DirectLineAdapterParts, TurnParts {
  adapter: DirectLineAdapter;
}

/** A message whose turn kills the process must not kill it at every start. */
const mostResumptions = 3;

export const createTurns = (parts: TurnsParts): Turns => {
  const { log, queue, logger } = parts;

  const deliver: Turns['deliver'] = (conversationId, activity) =>
    guarded(parts, conversationId, () =>
      queue.run(conversationId, async () => {
        await runGuardedTurn(parts, toTurnActivity(activity));
        await log.markHandled(conversationId, activity.id);
      }),
    );
  const resumeOne = async (conversationId: string, activity: LoggedActivity): Promise<void> => {
    if (await log.isHandled(conversationId, activity.id)) return;
    const count = await log.countResumption(conversationId, activity.id);
    if (count <= mostResumptions) await runGuardedTurn(parts, toTurnActivity(activity));
    else {
      logger.error({ code: 'TURN_GIVEN_UP', conversationId, count });
      await apologise(parts, toTurnActivity(activity));
    }
    await log.markHandled(conversationId, activity.id);
  };
  return {
    deliver,
    resume: async () => {
      for await (const { conversationId, activity } of log.unhandled())
        void guarded(parts, conversationId, () => queue.run(conversationId, () => resumeOne(conversationId, activity)));
    },
    sendToConversation: async (conversationId, text) => {
      const conversation = await log.get(conversationId);
      if (conversation === null) throw new ConversationUnknown();
      const reference = { bot: botAccount, user: conversation.user, channelId, serviceUrl };
      await parts.adapter.continueConversation(
        { ...reference, conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' } },
        async (context) => void (await context.sendActivity({ type: 'message', text })),
      );
    },
  };
};

/** What goes wrong around a turn (the disk is full) leaves it unhandled, to be taken up at the next start. */
const guarded = async (parts: TurnsParts, conversationId: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    parts.logger.error({ ...failureFields(error, 'TURN_NOT_KEPT'), conversationId });
  }
};
