/** `npm run -s find -- --municipality M [--date D] [--limit N]`: a query a line in, what was found a line out. */
import { parseArgs } from 'node:util';
import { createDangerDetector } from '../bot/recognizer/danger/danger-detector.ts';
import { configOfProcess } from '../config.ts';
import { isoDate } from '../contract.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createSearch, type Hit } from '../knowledge/search/search.ts';
import { UsageError } from './arguments.ts';
import { answerLines } from './lines.ts';
import { runCommand } from './run-command.ts';

const mostHits = 100;

await runCommand(async () => {
  const config = configOfProcess();
  const knowledge = loadKnowledge(config.knowledgeDir);
  const { municipality, date, limit } = findOptions(process.argv.slice(2), [...knowledge.municipalities.keys()]);
  const search = createSearch(knowledge, createDangerDetector(knowledge.urgency));
  const lines = { input: process.stdin, output: process.stdout, errors: process.stderr, keepGoing: false };
  return answerLines(lines, (query) => {
    const now = date === undefined ? wallClock(new Date(), config.timeZone) : undefined;
    const day = date ?? now?.slice(0, 10) ?? '';
    return { ok: true, value: { hits: search.find({ query, municipality, date: day, limit, now }).map(written) } };
  });
});

function written({ kind, id, title, score, why, lastCheckedOn, stale }: Hit) {
  return { kind, id, title, score, why, lastCheckedOn, ...(stale === true ? { stale } : {}) };
}

/** @throws UsageError naming the option */
function findOptions(args: string[], municipalities: readonly string[]) {
  const { municipality, date, limit } = parsed(args);
  if (municipality === undefined || !municipalities.includes(municipality))
    throw new UsageError(`--municipality: give one of ${municipalities.join(', ')}`);
  if (date !== undefined && !isoDate.safeParse(date).success) throw new UsageError('--date: give a day as 2026-07-01');
  const most = limit === undefined ? undefined : Number(limit);
  if (most !== undefined && !(Number.isInteger(most) && most > 0 && most <= mostHits))
    throw new UsageError(`--limit: give a whole number from 1 to ${String(mostHits)}`);
  return { municipality, date, limit: most };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    // No line is a bad one; whoever always says --keep-going may.
    const options = { municipality: text, date: text, limit: text, 'keep-going': { type: 'boolean' } } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** "2026-07-01T10:30", as the clock on the wall has it. */
function wallClock(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(moment)
    .replace(' ', 'T');
}
