import assert from 'node:assert/strict';
import type { BotLogic } from '../../../src/bot/bot-logic.ts';
import type { ConversationLog } from '../../../src/channels/directline/conversation-log.ts';
import { createMemoryConversationLog } from '../../../src/storage/memory/conversation-log.ts';
import { echoBot, secret, startEchoService, type EchoService } from './echo-service.ts';
import { read, say, start, textsIn } from './http-client.ts';

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('Direct Line turns', () => {
  let services: EchoService[];
  beforeEach(() => (services = []));
  afterEach(() => Promise.all(services.map((service) => service.stop())));

  const serve = async (log: ConversationLog, runBot: BotLogic): Promise<EchoService> => {
    const service = await startEchoService({ log, runBot });
    services.push(service);
    return service;
  };

  it('says sorry when the bot fails, logs a code and never the words', async () => {
    const service = await serve(createMemoryConversationLog(), async ({ activity }) => {
      if (activity.text === 'coded') throw coded('KNOWLEDGE_BROKEN', `cannot read ${activity.text}`);
      if (activity.text !== undefined) throw new Error(`at this: ${activity.text}\n    at secret (words.ts:1:1)`);
    });
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'my secret words' });
    await service.idle();
    await say(service.domain, started, { text: 'coded' });
    await service.idle();
    assert.deepEqual(textsIn(await read(service.domain, started)), ['my secret words', 'sorry', 'coded', 'sorry']);
    assert.deepEqual(
      service.logged.map(({ code, conversationId }) => ({ code, conversationId })),
      ['BOT_TURN_FAILED', 'KNOWLEDGE_BROKEN'].map((code) => ({ code, conversationId: started.conversationId })),
    );
    assert.doesNotMatch(JSON.stringify(service.logged), /secret|words/);
    assert.match(service.logged[0]?.at ?? '', /turns\.test\.ts:\d+/);
  });

  it('says sorry when the middleware fails', async () => {
    const service = await serve(createMemoryConversationLog(), echoBot);
    service.directLine.adapter.use(async () => {
      throw new Error('the middleware broke');
    });
    const started = await start(service.domain, secret);
    await service.idle();
    assert.deepEqual(textsIn(await read(service.domain, started)), ['sorry']);
  });

  it('runs the turns of a conversation one after the other', async () => {
    const running: string[] = [];
    let most = 0;
    const service = await serve(createMemoryConversationLog(), async ({ activity }) => {
      running.push(activity.text);
      most = Math.max(most, running.length);
      await new Promise(setImmediate);
      running.pop();
    });
    const started = await start(service.domain, secret);
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => say(service.domain, started, { text })));
    await service.idle();
    assert.equal(most, 1);
  });

  it('takes up at the next start what it could not keep, and nothing else', async () => {
    const log = createMemoryConversationLog();
    const broken = await serve({ ...log, append: (id, drafts) => refuseAnswers(log, id, drafts) }, echoBot);
    const started = await start(broken.domain, secret);
    await say(broken.domain, started, { text: 'hoi' });
    await broken.idle();
    assert.deepEqual(
      broken.logged.map(({ code }) => code),
      ['ENOSPC', 'ENOSPC', 'ENOSPC', 'ENOSPC'],
    );
    const whole = await serve(log, echoBot);
    for (let time = 0; time < 2; time += 1) await whole.directLine.resume();
    await whole.idle();
    const texts = textsIn(await read(whole.domain, { ...started, token: secret }));
    assert.deepEqual(texts, ['hoi', 'hello {"start":{}}', 'echo: hoi']);
  });

  it('does not take up a turn that ended without a word', async () => {
    const log = createMemoryConversationLog();
    const heard: string[] = [];
    const silent: BotLogic = async ({ activity }) => void heard.push(activity.type);
    const first = await serve(log, silent);
    await say(first.domain, await start(first.domain, secret), { type: 'event', name: 'quiet' });
    await first.idle();
    const second = await serve(log, silent);
    await second.directLine.resume();
    await second.idle();
    assert.deepEqual(heard, ['conversationUpdate', 'event']);
  });

  it('gives up, kindly, on a message that ended the process three times', async () => {
    const log = createMemoryConversationLog();
    const neverEnds: BotLogic = () => new Promise(() => undefined);
    const opening = { type: 'conversationUpdate', timestamp: new Date().toISOString(), ...addressed('c') };
    await log.create({ id: 'c', user: { id: 'u', name: '' }, createdAt: opening.timestamp }, opening);
    for (let crash = 0; crash < 3; crash += 1) {
      const doomed = await startEchoService({ log, runBot: neverEnds });
      await doomed.directLine.resume();
      await new Promise(setImmediate);
      doomed.abandon();
    }
    const service = await serve(log, neverEnds);
    await service.directLine.resume();
    await service.idle();
    assert.deepEqual(
      service.logged.map(({ code }) => code),
      ['TURN_GIVEN_UP'],
    );
    assert.deepEqual(
      (await log.since('c', 0))?.activities.map(({ text }) => text),
      ['sorry'],
    );
  });

  it('lets a volunteer speak outside a turn, through the middleware', async () => {
    const seen: string[] = [];
    const service = await serve(createMemoryConversationLog(), echoBot);
    service.directLine.adapter.use(async (context, next) => {
      seen.push(context.activity.name ?? context.activity.type);
      await next();
    });
    const started = await start(service.domain, secret);
    await service.directLine.sendToConversation(started.conversationId, 'Hallo, met Anja.');
    const set = await read(service.domain, started);
    assert.deepEqual(textsIn(set), ['hello {"start":{}}', 'Hallo, met Anja.']);
    assert.equal(set.activities[1]?.replyToId, undefined);
    assert.deepEqual(seen, ['conversationUpdate', 'ContinueConversation']);
  });

  it('tells who speaks to a conversation that is not there', async () => {
    const service = await serve(createMemoryConversationLog(), echoBot);
    await assert.rejects(service.directLine.sendToConversation('nobody', 'hallo'), { code: 'CONVERSATION_UNKNOWN' });
  });

  it('replaces and removes what the bot said, for who reads it later', async () => {
    const service = await serve(createMemoryConversationLog(), async (context) => {
      if (context.activity.type !== 'message') return;
      const first = await context.sendActivity('first');
      const second = await context.sendActivity('second');
      await context.updateActivity({ type: 'message', id: first?.id ?? '', text: 'changed' });
      await context.deleteActivity(second?.id ?? '');
    });
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'hoi' });
    await service.idle();
    assert.deepEqual(textsIn(await read(service.domain, started)), ['hoi', 'changed']);
    assert.deepEqual(service.logged, []);
  });
});

const refuseAnswers: (
  log: ConversationLog,
  ...append: Parameters<ConversationLog['append']>
) => ReturnType<ConversationLog['append']> = async (log, id, drafts) => {
  if (drafts.some(({ sender }) => sender === 'bot')) throw coded('ENOSPC', 'no space left');
  return log.append(id, drafts);
};

const addressed = (conversationId: string) => ({
  channelId: 'directline',
  serviceUrl: 'urn:x',
  conversation: { id: conversationId },
  from: { id: 'u', name: '', role: 'user' },
  recipient: { id: 'b', name: '', role: 'bot' },
});
