import assert from 'node:assert/strict';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, generate, say, start, type Started } from './http-client.ts';

interface Listener {
  socket: WebSocket;
  /** All frames that were not empty, as they came. */
  frames: { activities: { type: string; text?: string }[]; watermark?: string }[];
  texts(): string[];
  /** Resolves once `count` activities came. */
  heard(count: number): Promise<void>;
}

const listen = async (streamUrl: string, origin?: string): Promise<Listener> => {
  const socket = new WebSocket(streamUrl, origin === undefined ? {} : { origin });
  const frames: Listener['frames'] = [];
  socket.on('message', (data) => {
    const text = String(data);
    if (text !== '') frames.push(JSON.parse(text));
  });
  await once(socket, 'open');
  const activities = () => frames.flatMap((frame) => frame.activities);
  return {
    socket,
    frames,
    texts: () => activities().map(({ text, type }) => text ?? type),
    heard: async (count) => {
      while (activities().length < count) await once(socket, 'message');
    },
  };
};

const statusOf = (streamUrl: string, origin?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(streamUrl, origin === undefined ? {} : { origin });
    socket.on('unexpected-response', (_request, response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.on('open', () => reject(new Error('the stream opened')));
    socket.on('error', () => undefined);
  });

describe('Direct Line streams', () => {
  let service: EchoService;
  let nowMs = Date.parse('2026-07-01T12:00:00Z');

  before(async () => {
    service = await startEchoService({
      now: () => new Date(nowMs),
      runBot: async (context) => {
        if (context.activity.type === 'conversationUpdate') await context.sendActivity('hello');
        else if (context.activity.text === 'slow')
          await context.sendActivities([
            { type: 'typing' },
            { type: 'trace' },
            { type: 'delay', value: 1 },
            { type: 'message', text: 'one' },
            { type: 'event', name: 'two' },
            { type: 'endOfConversation' },
          ]);
        else await context.sendActivity(`echo: ${context.activity.text}`);
      },
    });
  });
  after(() => service.stop());

  const reconnect = async (started: Started, watermark?: string): Promise<string> => {
    const query = watermark === undefined ? '' : `?watermark=${watermark}`;
    const url = `${service.domain}/conversations/${started.conversationId}${query}`;
    const { body } = await call('GET', url, { bearer: started.token });
    return typeof body === 'object' && body !== null && 'streamUrl' in body ? String(body.streamUrl) : '';
  };

  it('brings the hello, the echo and the answer, to every socket of the conversation', async () => {
    const started = await start(service.domain, secret);
    const [one, two] = [await listen(started.streamUrl), await listen(started.streamUrl)];
    await say(service.domain, started, { text: 'hoi' });
    await Promise.all([one.heard(3), two.heard(3)]);
    assert.deepEqual(one.texts(), ['hello', 'hoi', 'echo: hoi']);
    assert.deepEqual(two.texts(), one.texts());
    assert.equal(one.frames.at(-1)?.watermark, '3');
    one.socket.close();
    two.socket.close();
  });

  it('brings the bot’s typing in its place and keeps it nowhere', async () => {
    const started = await start(service.domain, secret);
    const listener = await listen(started.streamUrl);
    await say(service.domain, started, { text: 'slow' });
    await listener.heard(6);
    assert.deepEqual(listener.texts(), ['hello', 'slow', 'typing', 'one', 'event', 'endOfConversation']);
    listener.socket.close();
    const again = await listen(await reconnect(started, '0'));
    await again.heard(5);
    assert.deepEqual(again.texts(), ['hello', 'slow', 'one', 'event', 'endOfConversation']);
    again.socket.close();
  });

  it('neither shows nor keeps a client’s typing', async () => {
    const started = await start(service.domain, secret);
    const listener = await listen(started.streamUrl);
    await listener.heard(1);
    const reply = await say(service.domain, started, { type: 'typing' });
    await say(service.domain, started, { text: 'hoi' });
    await listener.heard(3);
    assert.equal(reply.status, 200);
    assert.deepEqual(listener.texts(), ['hello', 'hoi', 'echo: hoi']);
    listener.socket.close();
  });

  it('brings what came after the watermark, or without one what comes from now on', async () => {
    const started = await start(service.domain, secret);
    await say(service.domain, started, { text: 'one' });
    await service.idle();
    const [after1, fromNow, future] = await Promise.all([
      reconnect(started, '1'),
      reconnect(started),
      reconnect(started, '99'),
    ]);
    const listeners = [await listen(after1), await listen(fromNow), await listen(future)];
    await say(service.domain, started, { text: 'two' });
    await Promise.all([4, 2, 2].map((count, index) => listeners[index]?.heard(count)));
    assert.deepEqual(
      listeners.map((listener) => listener.texts()),
      [
        ['one', 'echo: one', 'two', 'echo: two'],
        ['two', 'echo: two'],
        ['two', 'echo: two'],
      ],
    );
    listeners.forEach(({ socket }) => socket.close());
  });

  it('takes empty frames as a sign of life', async () => {
    const started = await start(service.domain, secret);
    const listener = await listen(started.streamUrl);
    listener.socket.send('');
    await say(service.domain, started, { text: 'hoi' });
    await listener.heard(3);
    assert.equal(listener.socket.readyState, WebSocket.OPEN);
    listener.socket.close();
  });

  it('refuses tickets that are late, false, or for another conversation', async () => {
    const [mine, theirs] = [await start(service.domain, secret), await start(service.domain, secret)];
    const ticketOf = ({ streamUrl }: Started): string => new URL(streamUrl).searchParams.get('t') ?? '';
    assert.equal(await statusOf(mine.streamUrl.replace(ticketOf(mine), ticketOf(theirs))), 403);
    assert.equal(await statusOf(mine.streamUrl.replace(ticketOf(mine), mine.token)), 401);
    assert.equal(await statusOf(mine.streamUrl.replace(/\?.*/, '')), 401);
    nowMs += 60_000;
    assert.equal(await statusOf(mine.streamUrl), 403);
  });

  it('opens only for the origins of the token', async () => {
    const { token } = await generate(service.domain, secret, { trustedOrigins: ['https://www.almere.nl'] });
    const started = await start(service.domain, token);
    assert.equal(await statusOf(started.streamUrl, 'https://elsewhere.example'), 403);
    assert.equal(await statusOf(started.streamUrl), 403);
    const listener = await listen(started.streamUrl, 'https://www.almere.nl');
    listener.socket.close();
  });

  it('has room for twenty sockets in a conversation', async () => {
    const started = await start(service.domain, secret);
    const listeners = await Promise.all(Array.from({ length: 20 }, () => listen(started.streamUrl)));
    assert.equal(await statusOf(started.streamUrl), 429);
    listeners.forEach(({ socket }) => socket.close());
  });

  it('says goodbye when the service stops', async () => {
    const other = await startEchoService();
    const listener = await listen((await start(other.domain, secret)).streamUrl);
    const closed = once(listener.socket, 'close');
    await other.stop();
    assert.equal((await closed)[0], 1001);
  });
});
