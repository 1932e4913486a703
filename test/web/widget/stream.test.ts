import { deepEqual, equal } from 'node:assert/strict';
import type { Activity } from '../../../src/web/widget/activity.ts';
import type { Answer } from '../../../src/web/widget/direct-line.ts';
import { createStartStream, type SocketEvents } from '../../../src/web/widget/stream.ts';
import { createFakeTime } from './fake-time.ts';

describe('the stream', () => {
  it('asks what is new, then opens a socket that goes on from there', async () => {
    const line = startLine({ news: [['1', 'hallo']] });
    await line.time.pass(0);
    deepEqual(line.asked, ['read null', 'socket w1']);
    line.sockets[0]?.opened();
    line.frame('2', 'dag');
    deepEqual(line.heard, ['hallo', 'dag']);
    equal(line.online, true);
  });

  it('asks nothing more while the socket is there, and keeps it alive', async () => {
    const line = startLine();
    await line.time.pass(0);
    line.sockets[0]?.opened();
    await line.time.pass(60_000);
    deepEqual(line.asked, ['read null', 'socket null']);
    deepEqual(line.sent, ['', '', '']);
  });

  it('goes on with a new socket from the last watermark when the old one dies', async () => {
    const line = startLine();
    await line.time.pass(0);
    line.sockets[0]?.opened();
    line.frame('7', 'hoi');
    line.sockets[0]?.closed();
    await line.time.pass(1_000);
    deepEqual(line.asked.slice(2), ['read w7', 'socket w7']);
  });

  it('asks again and again where sockets are refused, and for a socket less and less often', async () => {
    const line = startLine({ refusesSockets: true });
    await line.time.pass(120_000);
    const sockets = line.asked.filter((call) => call.startsWith('socket')).length;
    const reads = line.asked.length - sockets;
    equal(reads > 70, true, `${reads} reads`);
    equal(sockets < 12, true, `${sockets} sockets`);
    equal(line.online, true);
  });

  it('says that the line is gone, waits longer each time, and says that it is back', async () => {
    const line = startLine({ reachable: false });
    await line.time.pass(60_000);
    equal(line.online, false);
    equal(line.asked.length < 10, true, `${line.asked.length} calls`);
    line.reachable = true;
    await line.time.pass(20_000);
    equal(line.online, true);
  });

  it('tries at once when it hears that the network is back', async () => {
    const line = startLine({ reachable: false });
    await line.time.pass(60_000);
    line.reachable = true;
    line.stream.renew();
    await line.time.pass(0);
    equal(line.online, true);
  });

  it('does not wait for a call that hangs on the network that was, and hears nothing twice', async () => {
    const line = startLine({ hangs: true, news: [['1', 'hallo']] });
    await line.time.pass(0);
    line.hangs = false;
    line.stream.renew();
    await line.time.pass(0);
    deepEqual(line.asked, ['read null', 'read null', 'socket w1']);
    line.letGo();
    await line.time.pass(0);
    deepEqual([line.heard, line.sockets.length], [['hallo'], 1]);
  });

  it('lets go of a socket that looks open and is dead', async () => {
    const line = startLine();
    await line.time.pass(0);
    line.sockets[0]?.opened();
    line.stream.renew();
    await line.time.pass(0);
    equal(line.closedSockets, 1);
    equal(line.sockets.length, 2);
  });

  it('gives up a socket that never opens', async () => {
    const line = startLine();
    await line.time.pass(10_001);
    equal(line.closedSockets, 1);
  });

  it('reads past frames that are empty or broken', async () => {
    const line = startLine();
    await line.time.pass(0);
    line.sockets[0]?.received('');
    line.sockets[0]?.received('{"activ');
    line.frame('3', 'hoi');
    deepEqual(line.heard, ['hoi']);
  });

  it('is over when the conversation is', async () => {
    const line = startLine({ over: true });
    await line.time.pass(60_000);
    deepEqual([line.ended, line.asked.length], [1, 1]);
  });

  it('does nothing after it was stopped', async () => {
    const line = startLine();
    await line.time.pass(0);
    line.stream.stop();
    line.frame('3', 'hoi');
    await line.time.pass(60_000);
    deepEqual([line.asked.length, line.closedSockets, line.heard], [2, 1, []]);
  });
});

interface LineState {
  asked: string[];
  heard: string[];
  sent: string[];
  /** What the next read brings: watermark and words. */
  news: [watermark: string, text: string][];
  reachable: boolean;
  /** A call gets no answer until the test lets it go. */
  hangs: boolean;
  refusesSockets: boolean;
  over: boolean;
  online: boolean | null;
  ended: number;
  closedSockets: number;
}

function startLine(begin: Partial<LineState> = {}) {
  const time = createFakeTime();
  const sockets: SocketEvents[] = [];
  const state: LineState = {
    asked: [],
    heard: [],
    sent: [],
    news: [],
    reachable: true,
    hangs: false,
    refusesSockets: false,
    over: false,
    online: null,
    ended: 0,
    closedSockets: 0,
    ...begin,
  };
  let letGo = (): void => undefined;
  const line = Object.assign(state, {
    time,
    sockets,
    letGo: () => letGo(),
    frame: (watermark: string, text: string) =>
      sockets
        .at(-1)
        ?.received(
          JSON.stringify({ activities: [{ type: 'message', id: watermark, text }], watermark: `w${watermark}` }),
        ),
  });
  const answer = <T>(call: string, value: T): Promise<Answer<T>> => {
    line.asked.push(call);
    if (line.over) return Promise.resolve({ kind: 'refused' });
    const given: Answer<T> = line.reachable ? { kind: 'ok', value } : { kind: 'unreachable' };
    return line.hangs ? new Promise((resolve) => (letGo = () => resolve(given))) : Promise.resolve(given);
  };
  const start = createStartStream({
    after: time.after,
    random: () => 0.5,
    directLine: {
      read: (_, watermark) => {
        const [mark, text] = (line.hangs ? line.news[0] : line.news.shift()) ?? [null, null];
        const activities = text === null ? [] : [message(text)];
        return answer(`read ${watermark}`, { activities, watermark: mark === null ? null : `w${mark}` });
      },
      streamUrl: (_, watermark) => answer(`socket ${watermark}`, 'ws://x'),
    },
    openSocket: (_, events) => {
      sockets.push(events);
      if (line.refusesSockets) queueMicrotask(events.closed);
      return {
        send: (text) => line.sent.push(text),
        close: () => {
          line.closedSockets += 1;
          events.closed();
        },
      };
    },
  });
  const stream = start(() => ({ id: 'c', token: 't', resume: null }), {
    activities: (activities) => line.heard.push(...activities.map(({ text }) => text)),
    online: (online) => {
      line.online = online;
    },
    over: () => {
      line.ended += 1;
    },
  });
  return Object.assign(line, { stream });
}

const message = (text: string): Activity => ({
  id: text,
  type: 'message',
  own: false,
  clientId: null,
  text,
  choices: [],
  question: null,
  erased: false,
  language: null,
});
