import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import { choicesOf } from '../choices.ts';
import { defined } from '../defined.ts';
import { longestDelayMs } from '../directline/bot-activity.ts';
import { continueEventName, InProcessAdapter } from '../in-process-adapter.ts';
import type { TurnQueue } from '../turn-queue.ts';
import type { AddToOutbox, Outgoing } from './outgoing.ts';
import { endsOffer } from './render/blocks.ts';
import type { Render } from './render/render.ts';
import type { Offer, Resident } from './residents.ts';

export interface WhatsAppAdapterParts {
  readonly queue: TurnQueue;
  readonly add: AddToOutbox;
  /** By the id of the conversation. */
  readonly resident: (id: string) => Promise<Resident | null>;
  readonly setOffer: (residentId: string, offer: Offer | null) => Promise<void>;
  readonly render: Render;
  /** For what the bot says outside a turn. */
  readonly newId: () => string;
  readonly typing: (context: TurnContext) => Promise<void>;
}

/** The bot's way out to WhatsApp: what it says goes into the outbox. What was sent can never be changed or taken back. */
export class WhatsAppAdapter extends InProcessAdapter {
  /**
   * How much each turn has sent, so that an apology after replies has an id of its own. By the activity, not the context:
   * the apology comes in a context of its own. The same message in another run counts from the beginning, and so gets
   * the same ids.
   */
  private readonly turns = new WeakMap<Partial<Activity>, { readonly id: string; sent: number }>();

  constructor(private readonly parts: WhatsAppAdapterParts) {
    super(parts.queue);
  }

  /**
   * Resolves once everything is on disk: messages next to each other with the id of their first bubble, all else with an
   * empty id.
   * @throws RESIDENT_UNKNOWN when there is nobody to send it to
   */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const group of untilDelays(activities)) responses.push(...(await this.sendGroup(context, group)));
    return responses;
  }

  override async updateActivity(): Promise<void> {
    return;
  }

  override async deleteActivity(): Promise<void> {
    return;
  }

  private async sendGroup(context: TurnContext, group: readonly Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (group.some(({ type }) => type === 'typing')) await this.parts.typing(context);
    const messages = group.filter(isMessage);
    const id = messages.length === 0 ? '' : await this.say(context, messages);
    const [delay] = group.filter(({ type }) => type === 'delay');
    if (delay !== undefined) await wait(Math.min(Number(delay.value) || 0, longestDelayMs));
    return group.map((activity) => ({ id: isMessage(activity) ? id : '' }));
  }

  /** The outbox first: cut off after it, the turn runs again, adds nothing twice, and comes to the offer. */
  private async say(context: TurnContext, activities: readonly Partial<Activity>[]): Promise<string> {
    const resident = await this.residentOf(context);
    const turn = this.turnOf(context);
    const first = `${turn.id}#${String(turn.sent)}`;
    const { messages, offer } = this.parts.render(activities, refOf(questionOf(activities) ?? first));
    const { phoneNumberId, id: conversationId } = resident;
    const to = defined({ userId: resident.userId, phone: resident.phone });
    const kind = isOutsideTurn(context) ? 'notice' : 'answer';
    const outgoing = messages.map((message, at): Outgoing => {
      const id = `${turn.id}#${String(turn.sent + at)}`;
      return { id, conversationId, phoneNumberId, to, message, kind };
    });
    turn.sent += outgoing.length;
    if (outgoing.length > 0) await this.parts.add(outgoing);
    if (offer !== null || activities.some(endsOffer)) await this.parts.setOffer(resident.id, offer);
    return outgoing[0]?.id ?? '';
  }

  private async residentOf({ activity }: TurnContext): Promise<Resident> {
    const resident = await this.parts.resident(activity.conversation.id);
    if (resident === null) throw new ResidentUnknown();
    return resident;
  }

  private turnOf(context: TurnContext): { readonly id: string; sent: number } {
    const { activity } = context;
    const known = this.turns.get(activity);
    if (known !== undefined) return known;
    const turn = { id: isOutsideTurn(context) ? this.parts.newId() : (activity.id ?? this.parts.newId()), sent: 0 };
    this.turns.set(activity, turn);
    return turn;
  }
}

/** Erased, or never there. */
export class ResidentUnknown extends Error {
  readonly code = 'RESIDENT_UNKNOWN';

  constructor() {
    super('there is no resident with this conversation');
    this.name = 'ResidentUnknown';
  }
}

/** Such a turn answers nothing, though its reference may name an activity. */
const isOutsideTurn = ({ activity }: TurnContext): boolean => activity.name === continueEventName;

const isMessage = ({ type }: Partial<Activity>): boolean => type === undefined || type === 'message';

/**
 * The same question asked again has the same buttons: a tap on its older bubble is an answer too. All else, such as "klopt
 * dit?", is of its own turn.
 */
const questionOf = (activities: readonly Partial<Activity>[]): string | undefined => {
  const last = activities.findLast(({ suggestedActions }) => suggestedActions !== undefined);
  const asked: unknown = last?.channelData?.question;
  return asked === undefined ? undefined : JSON.stringify([asked, choicesOf(last ?? {})]);
};

const refOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);

/** What is said before a delay is said by itself; all else is put together. */
function untilDelays(activities: readonly Partial<Activity>[]): Partial<Activity>[][] {
  const groups: Partial<Activity>[][] = [];
  for (const activity of activities) {
    const group = groups.at(-1);
    if (group === undefined || group.at(-1)?.type === 'delay') groups.push([activity]);
    else group.push(activity);
  }
  return groups;
}
