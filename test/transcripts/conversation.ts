/** A conversation with the real bot on the real content, on one channel, without that channel's wire. */
import { type Activity, type ResourceResponse, BotAdapter, ConversationState, TurnContext } from 'botbuilder';
import { keptModels, loadContent, type Content } from '../../src/app.ts';
import type { BotLogic } from '../../src/bot/bot-logic.ts';
import { createBot } from '../../src/bot/bot.ts';
import { createRecognizer } from '../../src/bot/recognizer/recognizer.ts';
import type { StartEvent } from '../../src/contract.ts';
import { loadCommands } from '../../src/dialogs/commands.ts';
import { loadFlow } from '../../src/dialogs/flow.ts';
import { createRunTurn } from '../../src/dialogs/run-turn.ts';
import type { DialogParts } from '../../src/dialogs/turn-types.ts';
import type { HandoffStore } from '../../src/handoff/handoff-store.ts';
import type { MediaToKeep } from '../../src/handoff/keep-media.ts';
import type { NotifyChoice } from '../../src/handoff/notify-consent.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { createMemoryBotStorage } from '../../src/storage/memory/bot-storage.ts';
import { createMemoryHandoffStore } from '../../src/storage/memory/handoff-store.ts';

export interface Conversation {
  /** What the bot says when the resident comes in. */
  start(start: StartEvent): Promise<Partial<Activity>[]>;
  /** `more`: what a channel tells beside the words. */
  say(text: string, more?: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** Any activity, as a channel may send it. */
  receive(activity: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** The same message delivered again, as a channel does that got no answer. */
  again(): Promise<Partial<Activity>[]>;
  /** For a channel with an adapter of its own. */
  readonly bot: BotLogic;
  readonly handoffs: HandoffStore;
  readonly erased: string[];
  /** What a volunteer may see or hear. */
  readonly kept: MediaToKeep[];
  /** What was chosen about messages that the municipality sends first. */
  readonly notified: NotifyChoice[];
  /** The stored state as text, to look for what must not be in it. */
  stored(): Promise<string>;
}

class ListAdapter extends BotAdapter {
  sent: Partial<Activity>[] = [];
  async turn(activity: Partial<Activity>, bot: BotLogic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), bot);
  }
  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return Promise.resolve(activities.map((_activity, index) => ({ id: String(index) })));
  }
  override async updateActivity(): Promise<void> {
    return Promise.resolve();
  }
  override async deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override async continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

let content: Content | undefined;
export const realContent = (): Content => (content ??= loadContent('knowledge', keptModels('data')));

let flowRead: Pick<DialogParts, 'flow' | 'commands'> | undefined;

/** The real flow on the real content, both read once. */
export function dialogParts(now: () => Date): DialogParts {
  const { knowledge, texts } = realContent();
  flowRead ??= { flow: loadFlow('dialogs', 'main', texts.keys('nl')), commands: loadCommands('dialogs') };
  return {
    knowledge,
    texts,
    assess: (say) => createAssess(knowledge, assessmentWords(say)),
    ...flowRead,
    now,
  };
}

export function createConversation(
  now: () => Date = () => new Date('2026-07-01T10:00:00Z'),
  channelId = 'directline',
): Conversation {
  const storage = createMemoryBotStorage();
  const handoffs = createMemoryHandoffStore();
  const [erased, kept, notified]: [string[], MediaToKeep[], NotifyChoice[]] = [[], [], []];
  const bot = createBot({
    conversationState: new ConversationState(storage),
    runTurn: createRunTurn(dialogParts(now)),
    recognize: createRecognizer(realContent()),
    handoffs,
    media: { keep: async (media) => void kept.push(media) },
    notify: async (choice) => void notified.push(choice),
    now,
    locale: 'nl',
    erase: async (id) => {
      erased.push(id);
      await handoffs.remove(id);
    },
  });
  let count = 0;
  let last: Partial<Activity> = {};
  const deliver = async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    const adapter = new ListAdapter();
    await adapter.turn(activity, bot);
    return adapter.sent;
  };
  const receive = (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    count += 1;
    last = { ...envelope, channelId, ...activity, id: `activity-${String(count)}` };
    return deliver(last);
  };
  return {
    start: (start) =>
      receive({ type: 'conversationUpdate', membersAdded: [{ id: 'resident', name: '' }], channelData: { start } }),
    say: (text, more = {}) => receive({ type: 'message', text, ...more }),
    receive,
    again: () => deliver(last),
    bot,
    handoffs,
    erased,
    kept,
    notified,
    stored: async () => JSON.stringify(await storage.read([`${channelId}/conversations/talk/`])),
  };
}

const envelope: Partial<Activity> = {
  serviceUrl: 'urn:test',
  conversation: { id: 'talk', isGroup: false, conversationType: 'personal', name: '' },
  from: { id: 'resident', name: '' },
  recipient: { id: 'wegwijs', name: 'Wegwijs' },
};
