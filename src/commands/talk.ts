/** `npm run -s talk -- [--municipality M] [--date D] [--locale L] [--json]`: the same bot in the terminal. Nothing is kept. */
import { parseArgs } from 'node:util';
import { askEndpoint, buildBot, keptModels, loadContent } from '../app.ts';
import { createTerminal } from '../channels/terminal/terminal.ts';
import { createTurnQueue } from '../channels/turn-queue.ts';
import { startEventSchema } from '../contract.ts';
import { createMemoryBotStorage } from '../storage/memory/bot-storage.ts';
import { createMemoryHandoffStore } from '../storage/memory/handoff-store.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';

export const talk: Command = async (args, { input, output, errors }, lazyContent) => {
  const { start, json } = talkOptions(args);
  const config = lazyContent.config();
  const now = () => new Date();
  const log = (fields: { code: string; at?: string }) => void errors.write(`${fields.code} ${fields.at ?? ''}\n`);
  const content = askEndpoint(loadContent(config.knowledgeDir, keptModels(config.dataDir)), config, { warn: log }, now);
  if (start.municipality !== undefined && !content.knowledge.municipalities.has(start.municipality))
    throw new UsageError(`--municipality: give one of ${[...content.knowledge.municipalities.keys()].join(', ')}`);
  const handoffs = createMemoryHandoffStore();
  const runBot = buildBot(
    content,
    { storage: createMemoryBotStorage(), handoffs, erase: (id) => handoffs.remove(id) },
    now,
  );
  await createTerminal({
    runBot,
    queue: createTurnQueue(),
    input,
    output,
    logger: { info: () => undefined, warn: log, error: log },
    now,
    apology: () => content.texts.say('nl', 'u')('commands.apology'),
    start,
    json,
  }).talk();
  return 0;
};

function talkOptions(args: string[]) {
  const options = {
    municipality: { type: 'string' },
    date: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parsed(() => parseArgs({ args, options }));
  const given = { municipality: values.municipality, locale: values.locale, referenceDate: values.date };
  const start = startEventSchema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (!start.success) throw new UsageError('--date: give a day as 2026-07-01');
  return { start: start.data, json: values.json ?? false };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
