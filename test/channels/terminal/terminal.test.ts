import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import type { Activity } from 'botbuilder';
import type { BotLogic } from '../../../src/bot/bot-logic.ts';
import type { LogFields } from '../../../src/channels/log.ts';
import { pick, type Choice } from '../../../src/channels/choices.ts';
import { createTerminal, type TerminalOptions } from '../../../src/channels/terminal/terminal.ts';
import { createTurnQueue } from '../../../src/channels/turn-queue.ts';

const logged: LogFields[] = [];
const write = (fields: LogFields): void => void logged.push(fields);

const talk = async (typed: string, options: Partial<TerminalOptions> & { runBot: BotLogic }): Promise<string> => {
  const output = new PassThrough({ encoding: 'utf8' });
  const terminal = createTerminal({
    queue: createTurnQueue(),
    input: Readable.from([typed]),
    output,
    logger: { info: write, warn: write, error: write },
    now: () => new Date('2026-07-01T12:00:00Z'),
    apology: () => 'sorry',
    ...options,
  });
  await terminal.talk();
  return String(output.read() ?? '');
};

const askAndEcho: BotLogic = async (context) => {
  const { type, text } = context.activity;
  const actions = ['Ja', 'Nee'].map((title) => ({ type: 'imBack', title, value: title.toLowerCase() }));
  if (type === 'conversationUpdate')
    await context.sendActivities([
      { type: 'typing' },
      { type: 'message', text: 'Klopt dit?', suggestedActions: { to: [], actions } },
    ]);
  else await context.sendActivity(`echo: ${text}`);
};

describe('terminal', () => {
  beforeEach(() => (logged.length = 0));

  it('shows choices with numbers, and takes a number for its choice', async () => {
    assert.equal(
      await talk('2\nNee\n\n2\n', { runBot: askAndEcho }),
      'Klopt dit?\n  1. Ja\n  2. Nee\n\necho: nee\n\necho: Nee\n\necho: 2\n\n',
    );
  });

  it('gives programs one activity a line, and takes their words as they are', async () => {
    const lines = (await talk('2\nhoi', { runBot: askAndEcho, json: true })).trimEnd().split('\n');
    const activities: Partial<Activity>[] = lines.map((line) => JSON.parse(line));
    assert.deepEqual(
      activities.map(({ text }) => text),
      ['Klopt dit?', 'echo: 2', 'echo: hoi'],
    );
    assert.deepEqual(
      activities[0]?.suggestedActions?.actions?.map(({ title }) => title),
      ['Ja', 'Nee'],
    );
    assert.deepEqual(
      activities.map(({ id }) => id),
      ['bot-1', 'bot-2', 'bot-3'],
    );
  });

  it('opens with what it was started with, and gives every message an id', async () => {
    const heard: Partial<Activity>[] = [];
    const start = { municipality: 'almere', locale: 'nl' };
    await talk('a\nb', { runBot: async ({ activity }) => void heard.push({ ...activity }), start });
    assert.deepEqual(
      heard.map(({ type, text, locale }) => [type, text, locale]),
      [
        ['conversationUpdate', undefined, 'nl'],
        ['message', 'a', 'nl'],
        ['message', 'b', 'nl'],
      ],
    );
    assert.deepEqual(heard[0]?.channelData, { start });
    assert.equal(new Set(heard.map(({ id }) => id)).size, 3);
  });

  it('says sorry when the bot fails, and goes on', async () => {
    const fails: BotLogic = async ({ activity }) => {
      if (activity.text === 'boom') throw new Error(activity.text);
    };
    assert.equal(await talk('boom\nhoi', { runBot: fails }), 'sorry\n\n');
    assert.deepEqual(
      logged.map(({ code, conversationId }) => [code, conversationId]),
      [['BOT_TURN_FAILED', 'terminal']],
    );
    assert.doesNotMatch(JSON.stringify(logged), /boom/);
  });

  it('stops when the bot ends the conversation', async () => {
    const heard: string[] = [];
    const ends: BotLogic = async (context) => {
      if (context.activity.type !== 'message') return;
      heard.push(context.activity.text);
      await context.sendActivity({ type: 'endOfConversation' });
    };
    await talk('a\nb', { runBot: ends });
    assert.deepEqual(heard, ['a']);
  });

  it('opens, and says nothing, to an empty input', async () => {
    assert.equal(await talk('', { runBot: async () => undefined }), '');
  });

  const choices: Choice[] = ['Alleen', '2', 'Met partner'].map((title) => ({ title, says: `zegt ${title}` }));
  const picks: [line: string, says: string][] = [
    ['1', 'zegt Alleen'],
    ['3', 'zegt Met partner'],
    ['2', '2'],
    ['alleen', 'alleen'],
    ['1, 3', 'zegt Alleen, zegt Met partner'],
    ['1 3', 'zegt Alleen, zegt Met partner'],
    ['4', '4'],
    ['0', '0'],
    ['1, 9', '1, 9'],
    ['640', '640'],
    ['1.618,18', '1.618,18'],
    ['ja', 'ja'],
  ];
  for (const [line, says] of picks)
    it(`takes ${line} for ${says}`, () => {
      assert.equal(pick(line, choices), says);
    });
});
