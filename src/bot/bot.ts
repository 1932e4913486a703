/** The bot: an activity in, the dialog's outcome out. State and replies are saved together before anything is sent. */
import {
  ActivityHandler,
  ActivityTypes,
  type ConversationState,
  type StatePropertyAccessor,
  type TurnContext,
} from 'botbuilder';
import { DialogSet, type DialogTurnResult } from 'botbuilder-dialogs';
import { startEventSchema } from '../contract.ts';
import { FlowDialog, inputKey } from '../dialogs/flow-dialog.ts';
import type { RunTurn } from '../dialogs/run-turn.ts';
import type { Input, Outcome, Reply } from '../dialogs/turn-types.ts';
import { mask } from '../language/masking/masking.ts';
import { arrivalOf, wasMasked } from './arrival.ts';
import { carryOut, type CarryOutParts } from './carry-out.ts';
import { activityOf } from './reply-activity.ts';
import type { BotLogic } from './bot-logic.ts';
import type { Recognize } from './recognizer/recognizer.ts';

export interface BotParts extends CarryOutParts {
  readonly conversationState: ConversationState;
  readonly runTurn: RunTurn;
  readonly recognize: Recognize;
  readonly locale: string;
  /** Everything that is kept of a conversation outside the bot's own state goes. */
  readonly erase: (conversationId: string) => Promise<void>;
}

/** What the last turn answered, so that the same activity delivered again gets the same answer and does nothing twice. */
interface LastTurn {
  readonly activityId: string;
  readonly replies: readonly Reply[];
  /** The language that the conversation is in since then. */
  readonly locale?: string;
}

export function createBot(parts: BotParts): BotLogic {
  const dialogs = new DialogSet(parts.conversationState.createProperty('dialog'));
  dialogs.add(new FlowDialog('main', parts.runTurn, parts.locale));
  const lastTurn = parts.conversationState.createProperty<LastTurn | undefined>('lastTurn');
  const turn: RunInput = async (context, read) => {
    const before = await lastTurn.get(context);
    const locale = before?.locale ?? parts.locale;
    const id = context.activity.id;
    if (before !== undefined && id !== undefined && before.activityId === id)
      return send(context, before.replies, locale);
    const outcome = await runDialog(dialogs, context, await read(locale));
    if (outcome === null) return;
    await carryOut(parts, context, outcome);
    await remember(parts, context, lastTurn, outcome, id);
    await send(context, outcome.replies, outcome.state.locale);
  };
  return handler(parts, turn);
}

/** @param read the turn's input; gets the language of the conversation until now */
type RunInput = (context: TurnContext, read: (locale: string) => Input | Promise<Input>) => Promise<void>;

function handler(parts: BotParts, turn: RunInput): BotLogic {
  const activities = new ActivityHandler();
  activities.onMessage(async (context, next) => {
    await turn(context, (locale) => messageInput(parts, context, locale));
    await next();
  });
  activities.onMembersAdded(async (context, next) => {
    if (joined(context)) await turn(context, () => startInput(context.activity.channelData?.start, context));
    await next();
  });
  activities.onEvent(async (context, next) => {
    if (context.activity.name === 'start') await turn(context, () => startInput(context.activity.value, context));
    await next();
  });
  return async (context) => activities.run(context);
}

/** Somebody other than the bot itself came in. */
const joined = (context: TurnContext): boolean =>
  context.activity.type === ActivityTypes.ConversationUpdate &&
  (context.activity.membersAdded ?? []).some((member) => member.id !== context.activity.recipient?.id);

function startInput(value: unknown, { activity: { channelId } }: TurnContext): Input {
  const parsed = startEventSchema.safeParse(value ?? {});
  return { kind: 'start', start: parsed.success ? parsed.data : {}, channelId };
}

async function messageInput(parts: BotParts, { activity }: TurnContext, locale: string): Promise<Input> {
  const { text, found } = mask(activity.text ?? '');
  return {
    kind: 'message',
    text,
    recognition: await parts.recognize(text, locale),
    masked: found.length > 0 || wasMasked(activity),
    ...arrivalOf(activity, parts.media !== undefined),
  };
}

async function runDialog(dialogs: DialogSet, context: TurnContext, input: Input): Promise<Outcome | null> {
  context.turnState.set(inputKey, input);
  const dialogContext = await dialogs.createContext(context);
  const result: DialogTurnResult<Outcome> =
    dialogContext.activeDialog === undefined
      ? await dialogContext.beginDialog('main')
      : await dialogContext.continueDialog();
  return result.result ?? null;
}

/** Erasing ends with the state: cut off before that, the message comes again and erases the rest. Saved before sending: after a kill in between, the same message is answered again without being taken in twice. */
async function remember(
  parts: BotParts,
  context: TurnContext,
  lastTurn: StatePropertyAccessor<LastTurn | undefined>,
  outcome: Outcome,
  id: string | undefined,
): Promise<void> {
  if (outcome.erase === true) {
    await parts.erase(context.activity.conversation.id);
    await parts.conversationState.delete(context);
    return;
  }
  if (id !== undefined)
    await lastTurn.set(context, { activityId: id, replies: outcome.replies, locale: outcome.state.locale });
  await parts.conversationState.saveChanges(context, true);
}

async function send(context: TurnContext, replies: readonly Reply[], locale: string): Promise<void> {
  if (replies.length > 0) await context.sendActivities(replies.map((reply) => activityOf(reply, locale)));
}
