import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Activity } from 'botbuilder';
import type { StartEvent } from '../../contract.ts';
import type { BotLogic } from '../../bot/bot-logic.ts';
import { cutText } from '../channel-limits.ts';
import { choicesOf, pick, type Choice } from '../choices.ts';
import { runGuardedTurn } from '../guarded-turn.ts';
import type { Log } from '../log.ts';
import type { TurnQueue } from '../turn-queue.ts';
import { defined } from '../defined.ts';
import { TerminalAdapter } from './terminal-adapter.ts';

export interface Terminal {
  adapter: TerminalAdapter;
  /** Opens the conversation, then one turn a line. Resolves when the input ends or the bot ends the conversation. */
  talk(): Promise<void>;
}

export interface TerminalOptions {
  runBot: BotLogic;
  queue: TurnQueue;
  input: Readable;
  output: Writable;
  logger: Log;
  now: () => Date;
  apology: (locale: string | undefined) => string;
  start?: StartEvent;
  /** One activity a line, for programs; they pick a choice by its words. */
  json?: boolean;
}

export const createTerminal = (options: TerminalOptions): Terminal => {
  const { input, output, queue, now, start = {}, json = false } = options;
  let choices: Choice[] = [];
  let ended = false;
  let received = 0;

  const adapter = new TerminalAdapter(queue, (activity) => {
    if (activity.type === 'endOfConversation') ended = true;
    if (activity.type === 'message') choices = asksNumber(activity) ? [] : choicesOf(activity);
    output.write(json ? `${JSON.stringify(forPrograms(activity, now()))}\n` : forPeople(activity));
  });
  const turn = (said: Partial<Activity>): Promise<void> => {
    received += 1;
    const activity = { ...envelope, ...said, id: `user-${received}`, timestamp: now() };
    return queue.run(conversation.id, () =>
      runGuardedTurn({ ...options, adapter }, { ...activity, ...defined({ locale: start.locale }) }),
    );
  };
  return {
    adapter,
    talk: async () => {
      await turn({ type: 'conversationUpdate', membersAdded: [user], channelData: { start } });
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        const typed = line.trim();
        if (typed !== '') await turn({ type: 'message', text: cutText(json ? typed : pick(typed, choices)) });
        if (ended) break;
      }
    },
  };
};

/** There `2` is an answer, not the second button. */
const asksNumber = ({ channelData }: Partial<Activity>): boolean =>
  ['number', 'numbers'].includes(channelData?.question?.kind);

const conversation = { id: 'terminal', isGroup: false, conversationType: 'personal', name: '' };
const user = { id: 'terminal-user', name: '', role: 'user' };
const bot = { id: 'wegwijs', name: 'Wegwijs', role: 'bot' };
const envelope = {
  channelId: 'terminal',
  serviceUrl: 'urn:wegwijs:terminal',
  conversation,
  from: user,
  recipient: bot,
};

/** `serviceUrl` means nothing outside this process. */
const forPrograms = (activity: Partial<Activity>, now: Date): object => ({
  ...activity,
  serviceUrl: undefined,
  timestamp: now,
});

const forPeople = (activity: Partial<Activity>): string => {
  if (activity.type !== 'message') return '';
  const choices = choicesOf(activity).map(({ title }, index) => `  ${index + 1}. ${title}\n`);
  return `${activity.text ?? ''}\n${choices.join('')}\n`;
};
