import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import type { BotLogic } from '../../../../src/bot/bot-logic.ts';
import { InProcessAdapter } from '../../../../src/channels/in-process-adapter.ts';
import type { LogFields } from '../../../../src/channels/log.ts';
import { createTurnQueue } from '../../../../src/channels/turn-queue.ts';
import { createInbox, type InboxRow } from '../../../../src/channels/whatsapp/inbox/inbox.ts';
import { createInboxTurns, type InboxTurnsParts } from '../../../../src/channels/whatsapp/inbox/turns.ts';
import { createResidentsBook } from '../../../../src/channels/whatsapp/residents-book.ts';
import type { Resident } from '../../../../src/channels/whatsapp/residents.ts';
import type { Rows } from '../../../../src/channels/whatsapp/rows.ts';
import { createMemoryRecords } from '../../../../src/storage/memory/memory-records.ts';

/** What outlives the process. */
export interface Disk {
  inbox: Rows<InboxRow>;
  residents: Rows<Resident>;
  links: Rows<{ id: string }>;
  sent: { conversationId: string; text: string }[];
  newId: () => string;
}

export const createDisk = (): Disk => {
  let ids = 0;
  return {
    inbox: createMemoryRecords<InboxRow>(),
    residents: createMemoryRecords<Resident>(),
    links: createMemoryRecords<{ id: string }>(),
    sent: [],
    newId: () => `r${(ids += 1)}`,
  };
};

class ToDisk extends InProcessAdapter {
  constructor(private readonly disk: Disk) {
    super(createTurnQueue());
  }

  override async sendActivities(
    { activity }: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const { text = '' } of activities) this.disk.sent.push({ conversationId: activity.conversation.id, text });
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {
    return;
  }

  override async deleteActivity(): Promise<void> {
    return;
  }
}

export const clock = { now: new Date('2026-11-22T09:01:00.000Z') };

export const echoBot: BotLogic = async (context) => void (await context.sendActivity(`echo: ${context.activity.text}`));

export const startTurns = (disk: Disk, changed: Partial<InboxTurnsParts> = {}) => {
  const logged: LogFields[] = [];
  const log = (fields: LogFields): void => void logged.push(fields);
  const now = () => clock.now;
  const inbox = createInbox({ rows: disk.inbox, now });
  const residents = createResidentsBook({ residents: disk.residents, links: disk.links, now, newId: disk.newId });
  const turns = createInboxTurns({
    inbox,
    residents,
    queue: createTurnQueue(),
    now,
    adapter: new ToDisk(disk),
    runBot: echoBot,
    logger: { info: log, warn: log, error: log },
    apology: () => 'sorry',
    settleMs: 2,
    retryAfterMs: [2, 4],
    ...changed,
  });
  return { turns, inbox, residents, logged, said: () => disk.sent.map(({ text }) => text) };
};
