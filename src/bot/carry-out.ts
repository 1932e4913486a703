/** What a turn asks for beside its words. All of it may be done twice: a turn that was cut off is run anew. */
import type { TurnContext } from 'botbuilder';
import type { Statement } from '../contract.ts';
import { statementsOf } from '../dialogs/state.ts';
import type { HandoffWish, Outcome } from '../dialogs/turn-types.ts';
import type { HandoffRequest, HandoffStore } from '../handoff/handoff-store.ts';
import type { KeepMedia } from '../handoff/keep-media.ts';
import type { KeepNotifyChoice } from '../handoff/notify-consent.ts';

export interface CarryOutParts {
  readonly handoffs: HandoffStore;
  /** Left out where nothing can be kept: then nothing is offered to be shown. */
  readonly media?: KeepMedia;
  /** Left out where nobody writes first. */
  readonly notify?: KeepNotifyChoice;
  readonly now: () => Date;
}

export async function carryOut(parts: CarryOutParts, context: TurnContext, outcome: Outcome): Promise<void> {
  const { id: conversationId } = context.activity.conversation;
  const { channelId } = context.activity;
  const municipality = outcome.state.municipality ?? 'nederland';
  if (outcome.keep !== undefined)
    await parts.media?.keep({ conversationId, channelId, ids: outcome.keep, municipality });
  if (outcome.handoff !== undefined)
    await parts.handoffs.save(await handoffRequest(parts, context, outcome.handoff, outcome));
  if (outcome.notify !== undefined) await parts.notify?.({ conversationId, allowed: outcome.notify });
}

/** One request a conversation: asking again renews it. */
async function handoffRequest(
  parts: CarryOutParts,
  context: TurnContext,
  wish: HandoffWish,
  outcome: Outcome,
): Promise<HandoffRequest> {
  const { id } = context.activity.conversation;
  const consents = wish.consentToShareAnswers || (wish.reason === 'media' && (await consented(parts, id)));
  const answers: Statement[] = statementsOf(outcome.state);
  return {
    id,
    conversationId: id,
    channelId: context.activity.channelId,
    municipality: outcome.state.municipality ?? 'nederland',
    status: 'queued',
    priority: wish.priority,
    reason: wish.reason,
    consentToShareAnswers: consents,
    ...(consents && { answers }),
    createdAt: parts.now().toISOString(),
  };
}

/** Who said yes before shows a photo besides, and takes nothing back. */
async function consented({ handoffs }: CarryOutParts, id: string): Promise<boolean> {
  const before = await handoffs.get(id);
  return before !== null && before.status !== 'closed' && before.consentToShareAnswers;
}
