/** The composition root: builds every part and hands each what it needs. Nothing works before `start`. */
import { join } from 'node:path';
import { ConversationState, type Storage } from 'botbuilder';
import { createBot } from './bot/bot.ts';
import type { BotLogic } from './bot/bot-logic.ts';
import type { CarryOutParts } from './bot/carry-out.ts';
import { createDangerDetector } from './bot/recognizer/danger/danger-detector.ts';
import { createEmbeddedRecognizer, type EmbeddedRecognizer } from './bot/recognizer/embedded/embedded-recognizer.ts';
import type { Lessons } from './bot/recognizer/embedded/learn.ts';
import type { ModelStore } from './bot/recognizer/embedded/model-store.ts';
import { createConfiguredRecognizer } from './bot/recognizer/luis/configured-recognizer.ts';
import { hearDanger, type NeedMessages } from './bot/recognizer/hear-danger.ts';
import {
  createRecognizer,
  crisisTopic,
  type DetectDanger,
  type RecognizerParts,
  type TopicRecognizer,
} from './bot/recognizer/recognizer.ts';
import { createBotFramework } from './channels/botframework/bot-framework.ts';
import { createDirectLine } from './channels/directline/direct-line.ts';
import { createTurnQueue } from './channels/turn-queue.ts';
import type { Log } from './channels/log.ts';
import { inboxRowSchema } from './channels/whatsapp/inbox/inbox.ts';
import { mediaRowSchema } from './channels/whatsapp/kept-media.ts';
import { outboxRowSchema } from './channels/whatsapp/outbox/outbox-row.ts';
import { linkSchema } from './channels/whatsapp/residents-links.ts';
import { residentSchema } from './channels/whatsapp/residents.ts';
import { createWhatsApp, type WhatsAppOptions } from './channels/whatsapp/whatsapp.ts';
import { ConfigInvalid, type Config } from './config.ts';
import { loadCommands } from './dialogs/commands.ts';
import { loadFlow } from './dialogs/flow.ts';
import { createRunTurn } from './dialogs/run-turn.ts';
import { handoffRequestSchema, type HandoffStore } from './handoff/handoff-store.ts';
import { createAssess } from './knowledge/assessment.ts';
import { assessmentWords } from './knowledge/assessment-words.ts';
import { topicMessages } from './knowledge/examples.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import { mask } from './language/masking/masking.ts';
import { loadShortTitles } from './locales/short-titles.ts';
import { loadTexts, type Texts } from './locales/texts.ts';
import { createLog } from './server/create-log.ts';
import { createServer, type Server } from './server/create-server.ts';
import { createPages } from './server/pages/create-pages.ts';
import { createErrorPage } from './server/pages/error-page.ts';
import { openLevel } from './storage/level/level-records.ts';
import { canWrite } from './storage/lowdb/can-write.ts';
import { openBotStorage } from './storage/lowdb/bot-storage.ts';
import { openConversationLog } from './storage/lowdb/conversation-log.ts';
import { openHandoffStore } from './storage/lowdb/handoff-store.ts';
import { openModelFiles } from './storage/lowdb/model-files.ts';
import { openUploadStore } from './storage/lowdb/upload-store.ts';

export interface App {
  /** Resolves with the addresses on which the service answers, its own first. */
  start(): Promise<string[]>;
  stop(): Promise<void>;
}

/** What the bot says, knows and recognises, read and learned from the content folders. */
export interface Content {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly topics: TopicRecognizer;
  readonly danger: DetectDanger;
  readonly needTopics: RecognizerParts['needTopics'];
}

/**
 * @param models where what was learned is kept for the next start; left out, it is learned anew
 * @throws KnowledgeError, LOCALE_INVALID, FLOW_INVALID: content that cannot be used, with file and field
 */
export function loadContent(knowledgeDir: string, models?: ModelStore): Content {
  const knowledge = loadKnowledge(knowledgeDir);
  const topics = createTopics(knowledge, models);
  return {
    knowledge,
    texts: loadTexts('locales'),
    topics,
    danger: createDanger(knowledge, topics),
    needTopics: needTopicsOf(knowledge),
  };
}

/** The embedded recognizer of topics, learned from this knowledge. */
export const createTopics = (knowledge: Knowledge, models?: ModelStore): EmbeddedRecognizer =>
  createEmbeddedRecognizer(lessonsOf(knowledge), models);

/** Danger is heard by itself: as a topic beside the others it would only draw in what sounds like it. */
export const lessonsOf = (knowledge: Knowledge): Lessons => ({
  topics: topicMessages(knowledge).filter(({ id }) => id !== crisisTopic),
  meanings: knowledge.meanings,
  danger: { examples: knowledge.examples.danger, soundsLike: knowledge.examples.soundsLikeDanger },
  needs: {
    kinds: [...needMessagesOf(knowledge)].map(([kind, examples]) => ({ kind, examples })),
    soundsLike: knowledge.examples.soundsLikeNeed,
  },
});

/** Danger to life or safety, and what cannot wait. */
export const createDanger = (knowledge: Knowledge, learned: EmbeddedRecognizer): DetectDanger =>
  hearDanger(createDangerDetector(knowledge.urgency), learned, needMessagesOf(knowledge));

const needMessagesOf = ({ urgency, examples }: Knowledge): NeedMessages =>
  new Map(urgency.needs.map(({ kind }) => [kind, examples.needs.get(kind) ?? []]));

/** What messages of a need are about. */
export const needTopicsOf = ({ urgency }: Knowledge): RecognizerParts['needTopics'] =>
  new Map(urgency.needs.map(({ kind, topics }) => [kind, topics]));

/** Learned when the program was installed, so that the first start need not. */
export const builtModels = (): ModelStore => openModelFiles(join('node_modules', '.cache', 'wegwijs', 'models'));

/** Models that outlive a stop: those of other content than the program was installed with are kept with the data. */
export function keptModels(dataDir: string): ModelStore {
  const [built, kept] = [builtModels(), openModelFiles(join(dataDir, 'models'))];
  return { read: (key) => kept.read(key) ?? built.read(key), write: (key, bytes) => kept.write(key, bytes) };
}

/** With the endpoint for topics that is set, if one is, before the embedded recognizer. */
export const askEndpoint = (
  content: Content,
  config: Pick<Config, 'luis' | 'clu'>,
  logger: Pick<Log, 'warn'>,
  now: () => Date,
): Content => ({
  ...content,
  topics: createConfiguredRecognizer(config, {
    embedded: content.topics,
    topics: [...content.knowledge.topics.keys()],
    log: (line) => logger.warn(line),
    now,
  }),
});

export interface BotStores extends Pick<CarryOutParts, 'media' | 'notify'> {
  readonly storage: Storage;
  readonly handoffs: HandoffStore;
  readonly erase: (conversationId: string) => Promise<void>;
}

/** The bot alone, for any channel. */
export function buildBot(content: Content, stores: BotStores, now: () => Date): BotLogic {
  const { knowledge, texts } = content;
  const runTurn = createRunTurn({
    knowledge,
    texts,
    assess: (say) => createAssess(knowledge, assessmentWords(say)),
    flow: loadFlow('dialogs', 'main', texts.keys('nl')),
    commands: loadCommands('dialogs'),
    now,
  });
  return createBot({
    conversationState: new ConversationState(stores.storage),
    runTurn,
    recognize: createRecognizer(content),
    ...stores,
    now,
    locale: 'nl',
  });
}

export { bundle } from './server/pages/bundle.ts';

/** The doors for programs. */
const doors = ['/api/messages', '/v3/directline', '/healthz'];

/** @param patience for trying it: how long messages wait for each other */
export async function createApp(
  config: Config,
  now: () => Date = () => new Date(),
  patience: Patience = {},
): Promise<App> {
  const logger = createLog(config.logLevel);
  const content = askEndpoint(loadContent(config.knowledgeDir, keptModels(config.dataDir)), config, logger, now);
  const server = await buildServer(config, content, logger, { now, ...patience });
  return {
    start: async () => {
      await server.directLine.resume();
      await server.whatsApp?.resume();
      const { url } = await server.http.listen();
      const pages = [...content.knowledge.municipalities.keys()].map((slug) => `${url}/${slug}`);
      return [url, ...pages, ...doors.map((door) => `${url}${door}`)];
    },
    stop: async () => {
      await server.http.stop();
      await server.close();
    },
  };
}

type Patience = Pick<WhatsAppOptions, 'settleMs'>;
type Clock = Patience & { readonly now: () => Date };

async function buildServer(config: Config, content: Content, logger: Log, { now, ...patience }: Clock) {
  const stores = await openStores(config, logger);
  const queue = createTurnQueue();
  const apology = () => content.texts.say('nl', 'u')('commands.apology');
  const shared = { queue, logger, now, production: config.production, apology };
  const bot: BotLogic = buildBot(
    content,
    {
      storage: stores.storage,
      handoffs: stores.handoffs,
      ...(config.whatsApp !== null && {
        media: { keep: async (wanted) => whatsApp?.media.keep(wanted) },
        notify: async (choice) => whatsApp?.notify(choice),
      }),
      erase: async (id) => {
        await stores.handoffs.remove(id);
        await directLine.clear(id);
        await whatsApp?.erase(id);
      },
    },
    now,
  );
  const directLine = createDirectLine({
    ...shared,
    runBot: bot,
    secret: config.directLineSecret,
    log: stores.conversations,
    uploads: stores.uploads,
    mask: (text) => mask(text).text,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
  });
  const { whatsApp, close } = await openWhatsApp(config, content, { ...shared, ...patience, runBot: bot });
  const botFramework = createBotFramework({ ...shared, runBot: bot, app: config.microsoftApp });
  const municipalities = [...content.knowledge.municipalities.values()];
  const http: Server = createServer({
    host: config.host,
    port: config.port,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    directLine,
    botFramework,
    ...(whatsApp !== undefined && { whatsApp }),
    pages: await createPages({ municipalities, texts: content.texts }),
    errorPage: createErrorPage(content.texts.say('nl', 'u'), municipalities),
    isReady: () => canWrite(config.dataDir),
    busyConversations: () => queue.busy(),
    logger,
    version: content.knowledge.version,
  });
  return { http, directLine, whatsApp, close };
}

type WhatsAppShared = Pick<WhatsAppOptions, 'runBot' | 'queue' | 'logger' | 'now' | 'apology' | 'settleMs'>;

/** Its queues live in a folder that one process opens; nothing is opened where no number is set. */
async function openWhatsApp({ whatsApp: set, dataDir }: Config, { knowledge, texts }: Content, shared: WhatsAppShared) {
  if (set === null) return { close: () => Promise.resolve() };
  if (set.municipality !== undefined && !knowledge.municipalities.has(set.municipality))
    throw new ConfigInvalid([
      `WHATSAPP_MUNICIPALITY must be one of ${[...knowledge.municipalities.keys()].join(', ')}.`,
    ]);
  const onBroken = () => shared.logger.error({ code: 'STORED_ROW_BROKEN' });
  const level = await openLevel(join(dataDir, 'whatsapp'));
  const whatsApp = createWhatsApp({
    ...shared,
    ...set,
    rows: {
      inbox: level.records({ name: 'inbox', schema: inboxRowSchema, onBroken }),
      outbox: level.records({ name: 'outbox', schema: outboxRowSchema, onBroken }),
      residents: level.records({ name: 'residents', schema: residentSchema, onBroken }),
      links: level.records({ name: 'links', schema: linkSchema, onBroken }),
      media: level.records({ name: 'media', schema: mediaRowSchema, onBroken }),
    },
    compact: () => level.compact(),
    uploads: await openUploadStore(join(dataDir, 'whatsapp-media'), onBroken),
    say: texts.say('nl', 'u'),
    shortTitles: loadShortTitles('locales')('nl'),
  });
  return { whatsApp, close: () => level.close() };
}

async function openStores(config: Config, logger: Log) {
  const onBroken = () => {
    logger.error({ code: 'STORED_ROW_BROKEN' });
  };
  const folder = (name: string): string => join(config.dataDir, name);
  return {
    storage: await openBotStorage(folder('state')),
    conversations: await openConversationLog(folder('conversations'), onBroken),
    handoffs: await openHandoffStore({ dir: folder('handoffs'), schema: handoffRequestSchema, onBroken }),
    uploads: await openUploadStore(folder('uploads'), onBroken),
  };
}
