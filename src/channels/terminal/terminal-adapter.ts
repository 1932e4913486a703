import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import { InProcessAdapter } from '../in-process-adapter.ts';
import type { TurnQueue } from '../turn-queue.ts';

/** Shows what the bot says to whoever sits at the terminal. What was shown cannot be changed or taken back. */
export class TerminalAdapter extends InProcessAdapter {
  private sent = 0;

  constructor(
    queue: TurnQueue,
    private readonly show: (activity: Partial<Activity>) => void,
  ) {
    super(queue);
  }

  /** Delays and typing are for people on a phone; traces for developers' tools. */
  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      if (!shownTypes.includes(activity.type ?? 'message')) return { id: '' };
      this.sent += 1;
      const id = `bot-${this.sent}`;
      this.show({ ...activity, id });
      return { id };
    });
  }

  override async updateActivity(): Promise<void> {
    return;
  }

  override async deleteActivity(): Promise<void> {
    return;
  }
}

const shownTypes = ['message', 'event', 'endOfConversation'];
