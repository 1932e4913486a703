/** What is said outside a turn: at once inside the 24 hours; outside them it waits, and one template asks to write to us. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { ConversationState } from 'botbuilder';
import { createBot } from '../../src/bot/bot.ts';
import { createRecognizer } from '../../src/bot/recognizer/recognizer.ts';
import type { Log } from '../../src/channels/log.ts';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';
import { createWhatsApp, type WhatsApp } from '../../src/channels/whatsapp/whatsapp.ts';
import type { Resident as KeptResident } from '../../src/channels/whatsapp/residents.ts';
import { createLoopbackGraph, type LoopbackGraph } from '../../src/commands/loopback-graph/loopback-graph.ts';
import type { Resident } from '../../src/commands/loopback-graph/resident.ts';
import { createRunTurn } from '../../src/dialogs/run-turn.ts';
import { loadShortTitles } from '../../src/locales/short-titles.ts';
import { createMemoryBotStorage } from '../../src/storage/memory/bot-storage.ts';
import { createMemoryHandoffStore } from '../../src/storage/memory/handoff-store.ts';
import { createMemoryRecords } from '../../src/storage/memory/memory-records.ts';
import { createMemoryUploadStore } from '../../src/storage/memory/upload-store.ts';
import { dialogParts, realContent } from '../transcripts/conversation.ts';
import { bubble } from './whatsapp-bubble.ts';

const secrets = { accessToken: 'token', appSecret: 'secret', verifyToken: 'verify' };
const hourMs = 3_600_000;
const answer = 'De formulierenbrigade heeft morgen om 10 uur tijd.';

describe('what the municipality says first over WhatsApp', function () {
  this.timeout(60_000);
  let graph: LoopbackGraph;
  let whatsApp: WhatsApp;
  let server: Server;
  let resident: Resident;
  const residents = createMemoryRecords<KeptResident>();

  before(async () => {
    const start = Date.now();
    const now = (): Date => new Date(Date.parse('2026-07-01T10:00:00Z') + Date.now() - start);
    const templates = [{ name: 'er_is_antwoord', languages: ['nl'] }];
    graph = await createLoopbackGraph({ ...secrets, now, pairRate: null, numberRate: null, templates });
    const { texts } = realContent();
    const handoffs = createMemoryHandoffStore();
    const bot = createBot({
      conversationState: new ConversationState(createMemoryBotStorage()),
      runTurn: createRunTurn(dialogParts(graph.now)),
      recognize: createRecognizer(realContent()),
      ...{ handoffs, now: graph.now, locale: 'nl', erase: (id: string) => whatsApp.erase(id) },
      notify: (choice) => whatsApp.notify(choice),
    });
    whatsApp = createWhatsApp({
      ...secrets,
      ...{ phoneNumberId: graph.phoneNumberId, graphUrl: graph.graphUrl, municipality: 'zoetermeer', settleMs: 0 },
      answerTemplate: { name: 'er_is_antwoord', language: 'nl' },
      rows: {
        ...{ inbox: createMemoryRecords(), outbox: createMemoryRecords(), residents },
        ...{ links: createMemoryRecords(), media: createMemoryRecords() },
      },
      uploads: createMemoryUploadStore(),
      ...{ runBot: bot, queue: createTurnQueue(), logger: silent, now: graph.now },
      apology: () => 'Sorry.',
      say: texts.say('nl', 'u'),
      shortTitles: loadShortTitles('locales')('nl'),
    });
    await whatsApp.resume();
    server = createServer(express().use('/webhooks/whatsapp', whatsApp.router)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    graph.setCallbackUrl(
      `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/webhooks/whatsapp`,
    );
  });
  after(async () => {
    await whatsApp.close();
    await graph.close();
    server.closeAllConnections();
    server.close();
  });

  /** Until nothing is under way on either side. */
  const settled = async (): Promise<void> => {
    await graph.idle();
    await whatsApp.idle();
    await graph.idle();
  };
  const says = async (text: string): Promise<void> => {
    graph.advance(30_000);
    assert.equal((await resident.says(text)).status, 200);
    await settled();
  };
  const heard = (): string[] => graph.sent.filter(({ person }) => person === resident.person).map(bubble);
  /** Since then. */
  const newlyHeard = async (act: () => Promise<unknown>): Promise<string[]> => {
    const before = heard().length;
    await act();
    await settled();
    return heard().slice(before);
  };
  const conversationId = async (): Promise<string> => {
    for await (const row of residents.all()) if (row.userId === resident.person.userId) return row.id;
    throw new Error('nobody wrote');
  };
  const send = async (text = answer): Promise<void> => whatsApp.sendToConversation(await conversationId(), text);
  /** Asked for a human; `opts`: whether we may write first. */
  const asked = async (opts: 'ja' | 'nee'): Promise<void> => {
    resident = graph.resident({ phone: '31612345678' });
    for (const line of ['hoi', 'mens', 'ja', opts]) await says(line);
  };

  it('comes at once inside the 24 hours', async () => {
    await asked('nee');
    graph.advance(23 * hourMs);
    assert.deepEqual(await newlyHeard(send), [answer]);
  });

  it('waits outside them after a no, and comes first when the resident writes', async () => {
    await asked('nee');
    graph.advance(25 * hourMs);
    assert.deepEqual(await newlyHeard(send), []);
    assert.equal(whatsApp.figures.find(({ name }) => name === 'whatsapp_outbox_parked')?.read(), 1);
    const [first, second = ''] = await newlyHeard(() => says('hallo'));
    assert.equal(first, answer);
    assert.match(second, /^Hallo\./);
  });

  it('is told by one template a day after a yes, and all that waits comes in order', async () => {
    await asked('ja');
    graph.advance(25 * hourMs);
    assert.deepEqual(await newlyHeard(send), ['template er_is_antwoord']);
    assert.deepEqual(await newlyHeard(() => send('Neem uw brief mee.')), []);
    const [first, second] = await newlyHeard(() => says('ja'));
    assert.deepEqual([first, second], [answer, 'Neem uw brief mee.']);
  });

  it('says nothing of its own accord after STOP', async () => {
    await asked('ja');
    await says('STOP');
    graph.advance(25 * hourMs);
    assert.deepEqual(await newlyHeard(send), []);
    const [first] = await newlyHeard(() => says('hallo'));
    assert.equal(first, answer);
  });

  it('is not for who had all erased', async () => {
    await asked('ja');
    const id = await conversationId();
    graph.advance(25 * hourMs);
    await send();
    await says('wis mijn gegevens');
    await assert.rejects(whatsApp.sendToConversation(id, answer));
    const before = heard().length;
    await says('hallo');
    assert.equal(heard().slice(before).includes(answer), false);
  });
});

const ignore = (): void => undefined;
const silent: Log = { info: ignore, warn: ignore, error: ignore };
