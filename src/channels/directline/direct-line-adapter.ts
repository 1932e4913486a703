import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder';
import { ConversationUnknown } from '../conversation-unknown.ts';
import { continueEventName, InProcessAdapter } from '../in-process-adapter.ts';
import type { TurnQueue } from '../turn-queue.ts';
import { defined } from '../defined.ts';
import { loggedActivitySchema } from './activity.ts';
import type { BotDraft, ConversationLog } from './conversation-log.ts';
import { isKept, longestDelayMs, toBotActivity } from './bot-activity.ts';
import type { Streams } from './streams.ts';

export interface DirectLineAdapterParts {
  log: ConversationLog;
  streams: Streams;
  queue: TurnQueue;
  now: () => Date;
}

/** The bot's way out to Direct Line: what it says goes into the conversation's log, and from there to who listens. */
export class DirectLineAdapter extends InProcessAdapter {
  constructor(private readonly parts: DirectLineAdapterParts) {
    super(parts.queue);
  }

  /**
   * Activities next to each other are kept all or none. Resolves once they are kept; typing, delays and traces get
   * an empty id.
   */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const group of groupKept(activities)) responses.push(...(await this.sendGroup(context, group)));
    return responses;
  }

  /** Who has seen the activity keeps seeing it as it was: Direct Line clients know no updates. */
  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const draft = toBotActivity(activity, replyTo(context), this.parts.now());
    const logged = loggedActivitySchema.parse({ ...draft, id: activity.id });
    await this.parts.log.replace(conversationOf(context.activity), logged);
    return { id: logged.id };
  }

  override async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    if (reference.activityId === undefined) return;
    await this.parts.log.remove(conversationOf(reference), reference.activityId);
  }

  private async sendGroup(context: TurnContext, group: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const [first] = group;
    if (first === undefined) return [];
    if (isKept(first)) return this.keep(context, group);
    if (first.type === 'delay') await wait(Math.min(Number(first.value) || 0, longestDelayMs));
    if (first.type === 'typing') this.showTyping(context, first);
    return group.map(() => ({ id: '' }));
  }

  private async keep(context: TurnContext, group: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const conversationId = conversationOf(context.activity);
    const answers = answeredBy(context);
    const drafts = group.map((activity): BotDraft => {
      const draft = toBotActivity(activity, replyTo(context), this.parts.now());
      return { sender: 'bot', activity: draft, ...defined({ answers }) };
    });
    const kept = await this.parts.log.append(conversationId, drafts);
    if (kept === null) throw new ConversationUnknown();
    this.parts.streams.changed(conversationId);
    return kept.map(({ activity }) => ({ id: activity.id }));
  }

  private showTyping(context: TurnContext, activity: Partial<Activity>): void {
    const shown = toBotActivity(activity, replyTo(context), this.parts.now());
    this.parts.streams.show(conversationOf(context.activity), shown);
  }
}

const conversationOf = ({ conversation }: Partial<ConversationReference>): string => {
  if (conversation === undefined) throw new ConversationUnknown();
  return conversation.id;
};

/** A turn outside a message answers nothing, though its reference may name an activity. */
const answeredBy = ({ activity }: TurnContext): string | undefined =>
  activity.name === continueEventName ? undefined : activity.id;

/** Clients hold a reply back until they have what it replies to; the opening they never get. */
const replyTo = (context: TurnContext): string | undefined =>
  context.activity.type === 'conversationUpdate' ? undefined : answeredBy(context);

const groupKept = (activities: Partial<Activity>[]): Partial<Activity>[][] => {
  const groups: Partial<Activity>[][] = [];
  for (const activity of activities) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && isKept(group[0]) && isKept(activity)) group.push(activity);
    else groups.push([activity]);
  }
  return groups;
};
