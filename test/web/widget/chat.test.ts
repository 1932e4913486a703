import { deepEqual, equal } from 'node:assert/strict';
import type { Activity } from '../../../src/web/widget/activity.ts';
import { createChat } from '../../../src/web/widget/chat.ts';
import type { Answer, Posted, Started } from '../../../src/web/widget/direct-line.ts';
import type { Kept } from '../../../src/web/widget/memory.ts';
import type { StreamEvents } from '../../../src/web/widget/stream.ts';
import { createFakeTime } from './fake-time.ts';

const started: Answer<Started> = {
  kind: 'ok',
  value: { conversation: { id: 'c1', token: 't1', resume: null }, lifeMs: 600_000 },
};
const nothing: Kept = { conversation: null, open: false, draft: '', unsent: [] };

describe('the chat', () => {
  it('sends nothing before it is opened, and begins once', async () => {
    const { chat, calls, time } = createLine();
    await time.pass(60_000);
    deepEqual(calls, []);
    chat.open();
    chat.close();
    chat.open();
    await time.pass(0);
    deepEqual(calls, ['begin', 'stream c1']);
  });

  it('goes on with the conversation of the tab', async () => {
    const { chat, calls, time } = createLine({
      ...nothing,
      open: true,
      conversation: { id: 'c0', token: 't0', resume: null },
    });
    equal(chat.state().open, true);
    chat.open();
    await time.pass(0);
    deepEqual(calls, ['stream c0', 'refresh t0']);
  });

  it('shows words at once, then as said when the echo comes', async () => {
    const { chat, events, time } = await openLine();
    chat.say('  hoi ');
    deepEqual(chat.state().unsent, [{ text: 'hoi', clientId: 'id1', failed: false }]);
    await time.pass(0);
    events().activities([said('hoi', { own: true, clientId: 'id1' }), said('Dag')]);
    deepEqual(chat.state().unsent, []);
    deepEqual(
      chat.state().messages.map(({ text }) => text),
      ['hoi', 'Dag'],
    );
  });

  it('sends words in the order in which they were said', async () => {
    const { chat, calls, time } = await openLine();
    chat.say('een');
    chat.say('twee');
    await time.pass(0);
    deepEqual(calls.slice(2), ['post een', 'post twee']);
  });

  it('marks words that did not arrive, and sends them again under the same id', async () => {
    const line = await openLine();
    line.posts = { kind: 'unreachable' };
    line.chat.say('hoi');
    await line.time.pass(0);
    deepEqual(line.chat.state().unsent, [{ text: 'hoi', clientId: 'id1', failed: true }]);
    line.posts = { kind: 'ok', value: null };
    line.chat.retry('id1');
    await line.time.pass(0);
    deepEqual(
      line.posted.map(({ clientId }) => clientId),
      ['id1', 'id1'],
    );
  });

  it('sends again by itself once the line is back, in order and under the same ids', async () => {
    const line = await openLine();
    line.posts = { kind: 'unreachable' };
    line.chat.say('een');
    line.chat.say('twee');
    await line.time.pass(0);
    line.events().online(false);
    line.posts = { kind: 'ok', value: null };
    line.events().online(true);
    await line.time.pass(0);
    deepEqual(
      line.posted.slice(2).map(({ text, clientId }) => [text, clientId]),
      [
        ['een', 'id1'],
        ['twee', 'id2'],
      ],
    );
    equal(
      line.chat.state().unsent.some(({ failed }) => failed),
      false,
    );
  });

  it('sends again by itself after a reload', async () => {
    const line = createLine({
      ...nothing,
      open: true,
      conversation: { id: 'c0', token: 't0', resume: null },
      unsent: [{ text: 'hoi', clientId: 'id9' }],
    });
    line.chat.open();
    line.events().online(true);
    await line.time.pass(0);
    deepEqual(line.posted, [{ text: 'hoi', clientId: 'id9' }]);
  });

  it('asks to press when the line is there and words still do not arrive', async () => {
    const line = await openLine();
    line.posts = { kind: 'unreachable' };
    line.chat.say('hoi');
    for (let round = 0; round < 5; round += 1) {
      await line.time.pass(0);
      line.events().online(true);
    }
    await line.time.pass(0);
    equal(line.posted.length, 2);
    equal(line.chat.state().unsent[0]?.failed, true);
  });

  it('does not send twice what arrived after all', async () => {
    const line = await openLine();
    line.posts = { kind: 'unreachable' };
    line.chat.say('hoi');
    await line.time.pass(0);
    line.events().activities([said('hoi', { own: true, clientId: 'id1' })]);
    line.chat.retry('id1');
    await line.time.pass(0);
    equal(line.posted.length, 1);
  });

  it('takes a line for dead when an echo stays out', async () => {
    const { chat, calls, time } = await openLine();
    chat.say('hoi');
    await time.pass(6_000);
    deepEqual(calls.slice(2), ['post hoi', 'renew']);
  });

  it('keeps what was typed and not sent, over a reload', async () => {
    const line = await openLine();
    line.posts = { kind: 'unreachable' };
    line.chat.say('hoi');
    line.chat.write('nog iets');
    await line.time.pass(0);
    const { chat } = createLine(line.kept());
    equal(chat.state().draft, 'nog iets');
    deepEqual(chat.state().unsent, [{ text: 'hoi', clientId: 'id1', failed: true }]);
  });

  it('gives unsent words back to the input when the service does not open the conversation any more, and can begin anew', async () => {
    const { chat, events, calls, time } = await openLine();
    chat.say('hoi');
    chat.write('en nog iets');
    events().over();
    deepEqual([chat.state().phase, chat.state().draft], ['lost', 'hoi\nen nog iets']);
    chat.restart();
    await time.pass(0);
    equal(chat.state().phase, 'going');
    deepEqual(calls.filter((call) => call === 'begin').length, 2);
  });

  it('ends when the bot ends it', async () => {
    const { chat, events, kept } = await openLine();
    events().activities([said('Dag'), said('', { type: 'endOfConversation' })]);
    equal(chat.state().phase, 'over');
    equal(kept().conversation, null);
  });

  it('sends what was said before the conversation was there, or gives it back where that does not come', async () => {
    const line = createLine();
    line.begins = { kind: 'unreachable' };
    line.chat.open();
    line.chat.say('help');
    await line.time.pass(0);
    const { phase, draft, unsent } = line.chat.state();
    deepEqual([phase, draft, unsent], ['unreachable', 'help', []]);
    line.begins = started;
    line.chat.open();
    line.chat.say(draft);
    deepEqual(line.posted, []);
    await line.time.pass(0);
    equal(line.chat.state().phase, 'going');
    deepEqual(line.calls.slice(1), ['begin', 'stream c1', 'post help']);
  });

  it('renews its token in good time, also after a refresh that failed', async () => {
    const line = await openLine();
    line.refreshes = { kind: 'unreachable' };
    await line.time.pass(300_000);
    line.refreshes = { kind: 'ok', value: { conversation: { id: 'c1', token: 't2', resume: null }, lifeMs: 600_000 } };
    await line.time.pass(30_000);
    equal(line.kept().conversation?.token, 't2');
    await line.time.pass(300_000);
    deepEqual(line.calls.slice(2), ['refresh t1', 'refresh t1', 'refresh t2']);
  });

  it('shows that the bot writes, until it spoke or for a while', async () => {
    const { chat, events, time } = await openLine();
    events().activities([said('', { type: 'typing' })]);
    equal(chat.state().typing, true);
    events().activities([said('Dag')]);
    equal(chat.state().typing, false);
    events().activities([said('', { type: 'typing' })]);
    await time.pass(20_000);
    equal(chat.state().typing, false);
  });

  it('leaves no trace when someone leaves quickly', async () => {
    const { chat, calls, forgotten, events, time } = await openLine();
    chat.say('hoi');
    events().activities([said('Dag')]);
    chat.leave();
    await time.pass(600_000);
    equal(forgotten(), true);
    deepEqual([chat.state().messages, chat.state().unsent, chat.state().draft], [[], [], '']);
    equal(calls.includes('stop'), true);
    equal(
      calls.some((call) => call.startsWith('refresh')),
      false,
    );
  });
});

async function openLine() {
  const line = createLine();
  line.chat.open();
  await line.time.pass(0);
  return line;
}

function createLine(before: Kept = nothing) {
  const time = createFakeTime();
  const calls: string[] = [];
  const posted: Posted[] = [];
  let kept = before;
  let forgot = false;
  let ids = 0;
  let stream: StreamEvents | null = null;
  const answers: { begins: Answer<Started>; refreshes: Answer<Started>; posts: Answer<null> } = {
    begins: started,
    refreshes: started,
    posts: { kind: 'ok', value: null },
  };
  const line = Object.assign(answers, {
    time,
    calls,
    posted,
    kept: () => kept,
    forgotten: () => forgot,
    events: (): StreamEvents => {
      if (stream === null) throw new Error('no stream was started');
      return stream;
    },
  });
  const chat = createChat({
    after: time.after,
    newId: () => `id${(ids += 1)}`,
    memory: { read: () => before, write: (now) => (kept = now), forget: () => (forgot = true) },
    directLine: {
      begin: async () => {
        calls.push('begin');
        return line.begins;
      },
      refresh: async ({ token }) => {
        calls.push(`refresh ${token}`);
        return line.refreshes;
      },
      post: async (_, words) => {
        calls.push(`post ${words.text}`);
        posted.push(words);
        return line.posts;
      },
    },
    startStream: (conversation, events) => {
      calls.push(`stream ${conversation().id}`);
      stream = events;
      return { renew: () => calls.push('renew'), stop: () => calls.push('stop') };
    },
  });
  return Object.assign(line, { chat });
}

let activities = 0;
const said = (text: string, more: Partial<Activity> = {}): Activity => ({
  id: `a${(activities += 1)}`,
  type: 'message',
  own: false,
  clientId: null,
  text,
  choices: [],
  question: null,
  erased: false,
  language: null,
  ...more,
});
