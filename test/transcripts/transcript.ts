/** Transcripts are spec, test and documentation at once: what the resident types and every word the bot says. */
import type { Activity } from 'botbuilder';
import type { StartEvent } from '../../src/contract.ts';
import { createConversation } from './conversation.ts';
import { createPhone, type OnReplies } from './phone.ts';
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

/** Holds the conversation and writes it down in the same form: every activity in the widget, every bubble on WhatsApp. */
export async function hold(transcript: Transcript, onReplies: OnReplies = () => undefined): Promise<string> {
  let now = Date.parse(transcript.now);
  const talk = talkOn(transcript, () => new Date(now), onReplies);
  const parts = [headOf(transcript), ...(await talk.begin())];
  for (const { text, afterHours } of transcript.said) {
    now += (afterHours * 60 + 1) * 60_000;
    if (afterHours > 0) parts.push(`… ${String(afterHours)} uur later`);
    parts.push(`zij: ${text}`, ...(await talk.says(text)));
  }
  return `${parts.join('\n\n')}\n`;
}

interface Talk {
  begin(): Promise<string[]>;
  says(line: string): Promise<string[]>;
}

const talkOn = (transcript: Transcript, now: () => Date, onReplies: OnReplies): Talk =>
  transcript.channel === 'whatsapp' ? byPhone(transcript, now, onReplies) : inWidget(transcript, now, onReplies);

function inWidget({ start }: Transcript, now: () => Date, onReplies: OnReplies): Talk {
  const conversation = createConversation(now);
  const written = (replies: readonly Partial<Activity>[]): string[] => {
    onReplies(replies);
    return replies.map(activityLines);
  };
  return {
    begin: async () => written(await conversation.start(start)),
    says: async (line) => written(await conversation.receive(sentAs(line))),
  };
}

/** On WhatsApp the resident speaks first. */
function byPhone({ start: { municipality } }: Transcript, now: () => Date, onReplies: OnReplies): Talk {
  const { bot } = createConversation(now, 'whatsapp');
  const phone = createPhone({ bot, onReplies, ...(municipality !== undefined && { municipality }) });
  return {
    begin: () => Promise.resolve([]),
    says: async (line) => (await phone.says(line, now())).map((text) => botLines(text.split('\n'))),
  };
}

function headOf({ title, channel, start, now }: Transcript): string {
  const lines = [`title: ${title}`, ...(channel === 'directline' ? [] : [`channel: ${channel}`]), `now: ${now}`];
  if (start.municipality !== undefined) lines.push(`municipality: ${start.municipality}`);
  if (start.referenceDate !== undefined) lines.push(`date: ${start.referenceDate}`);
  return lines.join('\n');
}

const activityLines = ({ text = '', suggestedActions }: Partial<Activity>): string => {
  const buttons = (suggestedActions?.actions ?? []).map(({ title }) => `[${title}]`);
  return botLines([...text.split('\n'), ...(buttons.length === 0 ? [] : [buttons.join(' ')])]);
};

const botLines = ([first = '', ...rest]: readonly string[]): string =>
  [`bot: ${first}`, ...rest.map((line) => (line === '' ? '' : `     ${line}`))].join('\n');
