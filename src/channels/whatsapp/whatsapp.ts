import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import type { BotLogic } from '../../bot/bot-logic.ts';
import type { KeepMedia } from '../../handoff/keep-media.ts';
import type { KeepNotifyChoice } from '../../handoff/notify-consent.ts';
import type { Transcriber } from '../../handoff/transcriber.ts';
import type { SendToConversation } from '../../handoff/send-to-conversation.ts';
import type { ShortTitles } from '../../locales/short-titles.ts';
import type { Say } from '../../locales/texts.ts';
import { ConversationUnknown } from '../conversation-unknown.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import type { TurnQueue } from '../turn-queue.ts';
import type { UploadStore } from '../upload-store.ts';
import { createGraphClient } from './graph/graph-client.ts';
import { createHear } from './hear.ts';
import { createInbox, type InboxRow } from './inbox/inbox.ts';
import { channelId, serviceUrl } from './inbox/turn-activity.ts';
import { createInboxTurns } from './inbox/turns.ts';
import { createKeptMedia, type MediaRow } from './kept-media.ts';
import { createOutbox } from './outbox/outbox.ts';
import type { OutboxRow } from './outbox/outbox-row.ts';
import { createRender } from './render/render.ts';
import { createSaysOf } from './render/says.ts';
import { createResidentsBook } from './residents-book.ts';
import type { Link } from './residents-links.ts';
import type { Resident } from './residents.ts';
import type { Rows } from './rows.ts';
import { whatsAppFigures, type Figure } from './whatsapp-figures.ts';
import { WhatsAppAdapter } from './whatsapp-adapter.ts';
import { createWebhook } from './webhook/webhook.ts';

export interface WhatsApp {
  /** Mount under `/webhooks/whatsapp`. */
  readonly router: Router;
  /** For `use(middleware)` and proactive turns. */
  readonly adapter: WhatsAppAdapter;
  readonly sendToConversation: SendToConversation;
  readonly media: KeepMedia;
  /** Whether we may write first; nothing happens for a conversation of another channel. */
  readonly notify: KeepNotifyChoice;
  /** Erases all that is kept of a conversation. What is said about it in the same turn still goes out. */
  erase(conversationId: string): Promise<void>;
  /** Takes up what a stop or a crash cut off and removes what is old. Call once, before listening. */
  resume(): Promise<void>;
  readonly figures: readonly Figure[];
  /** Resolves when nothing waits, runs or is due before the clock goes on. */
  idle(): Promise<void>;
  /** Begins nothing more; resolves when what is under way is over. */
  close(): Promise<void>;
}

export interface WhatsAppOptions {
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  /** With the version. */
  readonly graphUrl: string;
  /** Whose number it is: the conversation begins there. */
  readonly municipality?: string;
  readonly answerTemplate: { readonly name: string; readonly language: string } | null;
  readonly rows: {
    readonly inbox: Rows<InboxRow>;
    readonly outbox: Rows<OutboxRow>;
    readonly residents: Rows<Resident>;
    readonly links: Rows<Link>;
    readonly media: Rows<MediaRow>;
  };
  /** Lets what was removed leave the disk: a database may keep old values for a while. */
  readonly compact?: () => Promise<void>;
  readonly uploads: UploadStore;
  readonly runBot: BotLogic;
  readonly queue: TurnQueue;
  readonly logger: Log;
  readonly now: () => Date;
  readonly apology: (locale: string | undefined) => string;
  readonly say: Say;
  readonly shortTitles: ShortTitles;
  /** A speech program of the municipality's own; left out, the bot says that it cannot listen. */
  readonly transcriber?: Transcriber;
  /** How long a message waits for one that was sent earlier and comes later. */
  readonly settleMs?: number;
  /** How long a status may take to settle whether a call that was cut off went well. */
  readonly graceMs?: number;
}

const windowMs = 24 * 3_600_000;
const hourMs = 3_600_000;
/** By then the goodbye to who had all erased has arrived. */
const soonMs = 60_000;

/** The WhatsApp Cloud API from webhook to outbox: nothing lost, nothing said twice, everything in its order. */
export const createWhatsApp = (options: WhatsAppOptions): WhatsApp => {
  const { queue, logger, now, rows, phoneNumberId } = options;
  const client = createGraphClient(options);
  const residents = createResidentsBook({ residents: rows.residents, links: rows.links, now, newId: randomUUID });
  const setMayNotify = async (id: string, mayNotifySince: string | null): Promise<void> =>
    void (await residents.change(id, (before) => ({
      mayNotifySince: mayNotifySince === null ? null : (before.mayNotifySince ?? mayNotifySince),
    })));
  const outbox = createOutbox({
    rows: rows.outbox,
    client,
    now,
    logger,
    random: Math.random,
    template: options.answerTemplate,
    windowOpenUntil: async (id) => windowOf(await residents.get(id), now()),
    closeWindow: async (id) => void (await residents.change(id, () => ({ lastWroteAt: null }))),
    mayNotify: async (id) => ((await residents.get(id))?.mayNotifySince ?? null) !== null,
    isKnown: async (id) => (await residents.get(id)) !== null,
    optOut: (id) => setMayNotify(id, null),
    ...(options.graceMs !== undefined && { graceMs: options.graceMs }),
  });
  const adapter = new WhatsAppAdapter({
    queue,
    add: outbox.add,
    resident: residents.get,
    setOffer: async (id, offer) => void (await residents.change(id, () => ({ offer }))),
    render: createRender(options),
    newId: randomUUID,
    typing: ({ activity }) => client.markRead(activity.recipient.id, activity.id ?? '', true),
  });
  const media = createKeptMedia({ rows: rows.media, uploads: options.uploads, client, now, logger });
  /** Somebody who has all erased gets the answer to that first. */
  const leaving = new Set<string>();
  const inbox = createInbox({ rows: rows.inbox, now });
  const turns = createInboxTurns({
    ...{ inbox, residents, queue, now, logger, adapter, apology: options.apology },
    runBot: async (context) => {
      await options.runBot(context);
      const { id } = context.activity.conversation;
      if (!leaving.delete(id)) return;
      await residents.forget(id);
      soon ??= setTimeout(() => void tidy(), soonMs).unref();
    },
    saysOf: createSaysOf(options),
    onWrote: ({ id, userId, phone }) =>
      outbox.released(id, { ...(userId !== undefined && { userId }), ...(phone !== undefined && { phone }) }),
    onTaken: (message) => void client.markRead(message.phoneNumberId, message.id, true),
    tooOld: ({ id, ...resident }, message) =>
      outbox.invite({ id: message.id, conversationId: id, phoneNumberId: resident.phoneNumberId, to: message.sender }),
    ...(options.transcriber !== undefined && {
      hear: createHear({ transcriber: options.transcriber, client, logger }),
    }),
    ...(options.settleMs !== undefined && { settleMs: options.settleMs }),
    ...(options.municipality !== undefined && { municipality: options.municipality }),
  });
  const removeOld = async (): Promise<void> => {
    await Promise.all([inbox.removeOld(), outbox.removeOld(), media.removeOld()]);
    await options.compact?.();
  };
  /** Set where somebody had all erased and something of it may still be on disk. */
  let soon: NodeJS.Timeout | undefined;
  const tidy = async (): Promise<void> => {
    clearTimeout(soon);
    soon = undefined;
    await removeOld().catch((error: unknown) => logger.warn(failureFields(error, 'WHATSAPP_NOT_TIDIED')));
  };
  const hourly = setInterval(() => void tidy().then(() => media.fetchWanted()), hourMs);
  hourly.unref();

  return {
    router: createWebhook({
      ...options,
      isOurs: (id) => id === phoneNumberId,
      keep: turns.accept,
      onStatus: outbox.status,
    }),
    adapter,
    sendToConversation: async (conversationId, text) => {
      const resident = await residents.get(conversationId);
      if (resident === null) throw new ConversationUnknown();
      await adapter.continueConversation(
        referenceOf(resident),
        async (context) => void (await context.sendActivity({ type: 'message', text })),
      );
    },
    media,
    notify: async ({ conversationId, allowed }) => setMayNotify(conversationId, allowed ? now().toISOString() : null),
    erase: async (conversationId) => {
      const resident = await residents.get(conversationId);
      if (resident === null) return;
      leaving.add(conversationId);
      await outbox.erase(conversationId);
      if (resident.lastWroteAt !== null) await inbox.removeWordsOf(resident, resident.lastWroteAt);
      await media.removeOf(conversationId);
    },
    resume: async () => {
      await removeOld();
      await media.fetchWanted();
      await outbox.resume();
      await turns.resume();
    },
    figures: whatsAppFigures({ turns, outbox, client }),
    idle: async () => {
      await turns.idle();
      await outbox.idle();
    },
    close: async () => {
      clearInterval(hourly);
      await turns.close();
      await outbox.close();
      if (soon !== undefined) await tidy();
    },
  };
};

/** Who had all erased is known no more, and wrote just now: the goodbye may go. */
const windowOf = (resident: Resident | null, now: Date): Date | null => {
  if (resident === null) return new Date(now.getTime() + windowMs);
  return resident.lastWroteAt === null ? null : new Date(Date.parse(resident.lastWroteAt) + windowMs);
};

const referenceOf = ({ id, phoneNumberId }: Resident) => ({
  bot: { id: phoneNumberId, name: '' },
  user: { id, name: '' },
  channelId,
  serviceUrl,
  conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
});
