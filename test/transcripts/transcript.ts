/** Transcripts are spec, test and documentation at once: what the resident types and every word the bot says. */
import type { Activity } from 'botbuilder';
import type { StartEvent } from '../../src/contract.ts';
import { createConversation } from './conversation.ts';

export interface Transcript {
  readonly title: string;
  readonly start: StartEvent;
  /** The clock at the start. */
  readonly now: string;
  /** What the resident types, and how long passes before it. */
  readonly said: readonly { readonly text: string; readonly afterHours: number }[];
}

/** Head lines `key: value`, then `zij: …` for each message; `… 48 uur later` lets time pass. */
export function readTranscript(text: string): Transcript {
  const lines = text.split('\n');
  const head = new Map(
    lines
      .filter((line) => /^[a-z]+: /.test(line) && !line.startsWith('zij: '))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const value = (key: string): string | undefined => head.get(key);
  const { date, municipality } = { date: value('date'), municipality: value('municipality') };
  let afterHours = 0;
  const said = lines.flatMap((line) => {
    const pause = /^… (\d+) uur later$/.exec(line);
    if (pause !== null) afterHours = Number(pause[1]);
    if (!line.startsWith('zij: ')) return [];
    const message = { text: line.slice(5), afterHours };
    afterHours = 0;
    return [message];
  });
  return {
    title: value('title') ?? '',
    now: value('now') ?? '2026-07-01T10:00:00Z',
    start: { ...(municipality !== undefined && { municipality }), ...(date !== undefined && { referenceDate: date }) },
    said,
  };
}

/** Holds the conversation and writes it down in the same form. */
export async function hold(transcript: Transcript): Promise<string> {
  let now = Date.parse(transcript.now);
  const conversation = createConversation(() => new Date(now));
  const parts = [headOf(transcript), ...(await conversation.start(transcript.start)).map(botLines)];
  for (const { text, afterHours } of transcript.said) {
    now += (afterHours * 60 + 1) * 60_000;
    if (afterHours > 0) parts.push(`… ${String(afterHours)} uur later`);
    parts.push(`zij: ${text}`, ...(await conversation.say(text)).map(botLines));
  }
  return `${parts.join('\n\n')}\n`;
}

function headOf({ title, start, now }: Transcript): string {
  const lines = [`title: ${title}`, `now: ${now}`];
  if (start.municipality !== undefined) lines.push(`municipality: ${start.municipality}`);
  if (start.referenceDate !== undefined) lines.push(`date: ${start.referenceDate}`);
  return lines.join('\n');
}

function botLines(activity: Partial<Activity>): string {
  const [first = '', ...rest] = (activity.text ?? '').split('\n');
  const buttons = (activity.suggestedActions?.actions ?? []).map((action) => `[${action.title}]`).join(' ');
  return [`bot: ${first}`, ...rest.map((line) => `     ${line}`), ...(buttons === '' ? [] : [`     ${buttons}`])].join(
    '\n',
  );
}
