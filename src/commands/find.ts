/** `npm run -s find -- --municipality M [--date D] [--limit N]`: a query a line in, what was found a line out. */
import { parseArgs } from 'node:util';
import { createDangerDetector } from '../bot/recognizer/danger/danger-detector.ts';
import { isoDate } from '../contract.ts';
import { createSearch, type Hit } from '../knowledge/search/search.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { answerLines } from './lines.ts';

const mostHits = 100;

export const find: Command = (args, streams, content) => {
  const { municipality, date, limit } = findOptions(args, () => [...content.knowledge().municipalities.keys()]);
  const knowledge = content.knowledge();
  const search = createSearch(knowledge, createDangerDetector(knowledge.urgency));
  return answerLines({ ...streams, keepGoing: false }, (query) => {
    const now = date === undefined ? wallClock(new Date(), content.config().timeZone) : undefined;
    const day = date ?? now?.slice(0, 10) ?? '';
    return { ok: true, value: { hits: search.find({ query, municipality, date: day, limit, now }).map(written) } };
  });
};

function written({ kind, id, title, score, why, lastCheckedOn, stale }: Hit) {
  return { kind, id, title, score, why, lastCheckedOn, ...(stale === true ? { stale } : {}) };
}

/** @throws UsageError naming the option */
function findOptions(args: string[], municipalities: () => readonly string[]) {
  const { municipality, date, limit } = parsed(args);
  const known = municipalities();
  if (municipality === undefined || !known.includes(municipality))
    throw new UsageError(`--municipality: give one of ${known.join(', ')}`);
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
