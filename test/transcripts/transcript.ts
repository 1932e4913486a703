/** Transcripts are spec, test and documentation at once: what the resident types and every word the bot says. */
import type { Activity } from 'botbuilder';
import type { StartEvent } from '../../src/contract.ts';
import { createConversation, type Conversation } from './conversation.ts';
import { sentAs } from './sent-as.ts';

/** A talk by any channel but the widget says so in its head: `channel: whatsapp`. */
export type Channel = 'directline' | 'whatsapp';

export interface Transcript {
  readonly title: string;
  readonly channel: Channel;
  readonly start: StartEvent;
  /** The clock at the start. */
  readonly now: string;
  /** What the resident types, and how long passes before it. */
  readonly said: readonly { readonly text: string; readonly afterHours: number }[];
}

/** The replies of one turn as they are written down, a paragraph each. */
export type Show = (replies: readonly Partial<Activity>[]) => string[];

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
    channel: value('channel') === 'whatsapp' ? 'whatsapp' : 'directline',
    now: value('now') ?? '2026-07-01T10:00:00Z',
    start: { ...(municipality !== undefined && { municipality }), ...(date !== undefined && { referenceDate: date }) },
    said,
  };
}

/** Holds the conversation and writes it down in the same form. */
export async function hold(transcript: Transcript, show: Show = asActivities): Promise<string> {
  let now = Date.parse(transcript.now);
  const conversation = createConversation(() => new Date(now), transcript.channel);
  const parts = [headOf(transcript), ...show(await begin(conversation, transcript))];
  for (const [index, { text, afterHours }] of transcript.said.entries()) {
    now += (afterHours * 60 + 1) * 60_000;
    if (afterHours > 0) parts.push(`… ${String(afterHours)} uur later`);
    const sent = sentAs(text, transcript, `media-${String(index + 1)}`);
    parts.push(`zij: ${text}`, ...show(await conversation.receive(sent)));
  }
  return `${parts.join('\n\n')}\n`;
}

/** On WhatsApp the resident speaks first. */
const begin = async (conversation: Conversation, { channel, start }: Transcript): Promise<Partial<Activity>[]> =>
  channel === 'whatsapp' ? [] : conversation.start(start);

function headOf({ title, channel, start, now }: Transcript): string {
  const lines = [`title: ${title}`, ...(channel === 'directline' ? [] : [`channel: ${channel}`]), `now: ${now}`];
  if (start.municipality !== undefined) lines.push(`municipality: ${start.municipality}`);
  if (start.referenceDate !== undefined) lines.push(`date: ${start.referenceDate}`);
  return lines.join('\n');
}

/** Each activity with its buttons, as the bot sent it. */
export const asActivities: Show = (replies) => replies.map(botLines);

function botLines(activity: Partial<Activity>): string {
  const [first = '', ...rest] = (activity.text ?? '').split('\n');
  const buttons = (activity.suggestedActions?.actions ?? []).map((action) => `[${action.title}]`).join(' ');
  return [`bot: ${first}`, ...rest.map((line) => `     ${line}`), ...(buttons === '' ? [] : [`     ${buttons}`])].join(
    '\n',
  );
}
