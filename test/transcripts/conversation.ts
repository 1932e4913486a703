/** A conversation with the real bot on the real content, without a channel's wire. */
import { type Activity, type ResourceResponse, BotAdapter, TurnContext } from 'botbuilder';
import { buildBot, keptModels, loadContent, type Content } from '../../src/app.ts';
import type { BotLogic } from '../../src/bot/bot-logic.ts';
import { createMemoryBotStorage } from '../../src/storage/memory/bot-storage.ts';
import { createMemoryHandoffStore } from '../../src/storage/memory/handoff-store.ts';
import type { HandoffStore } from '../../src/handoff/handoff-store.ts';
import type { StartEvent } from '../../src/contract.ts';

export interface Conversation {
  /** What the bot says when the resident comes in. */
  start(start: StartEvent): Promise<Partial<Activity>[]>;
  say(text: string): Promise<Partial<Activity>[]>;
  /** Any activity, as a channel may send it. */
  receive(activity: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** The same message delivered again, as a channel does that got no answer. */
  again(): Promise<Partial<Activity>[]>;
  readonly handoffs: HandoffStore;
  readonly erased: string[];
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

export function createConversation(now: () => Date = () => new Date('2026-07-01T10:00:00Z')): Conversation {
  const storage = createMemoryBotStorage();
  const handoffs = createMemoryHandoffStore();
  const erased: string[] = [];
  const erase = async (id: string): Promise<void> => {
    erased.push(id);
    await handoffs.remove(id);
  };
  const bot = buildBot(realContent(), { storage, handoffs, erase }, now);
  let count = 0;
  let last: Partial<Activity> = {};
  const deliver = async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    const adapter = new ListAdapter();
    await adapter.turn(activity, bot);
    return adapter.sent;
  };
  const receive = (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    count += 1;
    last = { ...envelope, ...activity, id: `activity-${String(count)}` };
    return deliver(last);
  };
  return {
    start: (start) =>
      receive({ type: 'conversationUpdate', membersAdded: [{ id: 'resident', name: '' }], channelData: { start } }),
    say: (text) => receive({ type: 'message', text }),
    receive,
    again: () => deliver(last),
    handoffs,
    erased,
    stored: async () => JSON.stringify(await storage.read(['test/conversations/talk/'])),
  };
}

const envelope: Partial<Activity> = {
  channelId: 'test',
  serviceUrl: 'urn:test',
  conversation: { id: 'talk', isGroup: false, conversationType: 'personal', name: '' },
  from: { id: 'resident', name: '' },
  recipient: { id: 'wegwijs', name: 'Wegwijs' },
};
