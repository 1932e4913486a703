import assert from 'node:assert/strict';
import { setImmediate as breathe } from 'node:timers/promises';
import { ConnectionStatus, DirectLine, type Activity, type DirectLineOptions } from 'botframework-directlinejs';
import sinon from 'sinon';
import { WebSocket } from 'ws';
import { echoBot, secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, generate, startedSchema, type Started } from './http-client.ts';
import { XmlHttpRequest } from './xml-http-request.ts';

/** Microsoft's client, unmodified, as Web Chat uses it; its clock is turned by hand. */
describe('botframework-directlinejs against this Direct Line', () => {
  const sockets: WebSocket[] = [];
  class CountedWebSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  }
  const answered: string[] = [];
  class ListedXmlHttpRequest extends XmlHttpRequest {
    protected override finish(): void {
      answered.push(this.url);
      super.finish();
    }
  }
  let service: EchoService;
  let clock: sinon.SinonFakeTimers;
  let leave: (() => void)[];

  before(() => Object.assign(globalThis, { XMLHttpRequest: ListedXmlHttpRequest, WebSocket: CountedWebSocket }));
  after(() => Object.assign(globalThis, { XMLHttpRequest: undefined, WebSocket: undefined }));
  beforeEach(async () => {
    sockets.length = 0;
    answered.length = 0;
    leave = [];
    service = await startEchoService({
      runBot: async (context) => {
        if (context.activity.type === 'event') await context.sendActivity(`event: ${context.activity.name}`);
        const [file] = context.activity.attachments ?? [];
        if (file !== undefined) await context.sendActivity(`file: ${file.contentType} ${file.name}`);
        await echoBot(context);
      },
    });
    const toFake = ['setInterval', 'clearInterval', 'Date'] as const;
    clock = sinon.useFakeTimers({ now: Date.now(), toFake: [...toFake], shouldClearNativeTimers: true });
  });
  afterEach(async () => {
    leave.forEach((goAway) => goAway());
    await service.stop();
    clock.restore();
  });

  interface Talk {
    client: DirectLine;
    received: Activity[];
    statuses: ConnectionStatus[];
    texts(): string[];
    /** Resolves with what the call gave: an id, or `retry`. */
    post(activity: object): Promise<unknown>;
  }

  const connect = (options: DirectLineOptions): Talk => {
    // After a loss it waits 3 s and up to 12 s more, by chance: this chance makes it nothing.
    const random = (): number => -0.25;
    const client = new DirectLine({ domain: service.domain, random, ...options });
    const received: Activity[] = [];
    const statuses: ConnectionStatus[] = [];
    client.connectionStatus$.subscribe((status) => statuses.push(status));
    const subscription = client.activity$.subscribe(
      (activity) => received.push(activity),
      () => undefined,
    );
    leave.push(() => {
      subscription.unsubscribe();
      client.end();
    });
    return {
      client,
      received,
      statuses,
      texts: () => received.map((activity) => ('text' in activity ? activity.text : activity.type)),
      post: async (activity) => {
        const results: unknown[] = [];
        const posted = client.postActivity({ type: 'message', from: { id: 'me' }, text: '', ...activity });
        posted.subscribe(
          (id) => results.push(id),
          (error: unknown) => results.push(error),
        );
        await until(() => results.length > 0);
        return results[0];
      },
    };
  };

  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      clock.tick(20);
      await breathe();
    }
  };

  const anna = async (): Promise<string> => (await generate(service.domain, secret, { user: { id: 'dl_anna' } })).token;

  /** What a page's own server does for it. */
  const renew = async (conversationId: string): Promise<Started> =>
    startedSchema.parse(
      (await call('GET', `${service.domain}/conversations/${conversationId}`, { bearer: secret })).body,
    );

  for (const webSocket of [true, false])
    it(`starts, posts and hears the answer over ${webSocket ? 'a socket' : 'polling'}`, async () => {
      const talk = connect({ token: await anna(), webSocket, pollingInterval: 200 });
      await until(() => talk.received.length === 1);
      const id = await talk.post({ text: 'hoi', channelData: { clientActivityID: 'c1' } });
      await until(() => talk.received.length === 3);
      assert.deepEqual(talk.texts(), ['hello {"start":{}}', 'hoi', 'echo: hoi']);
      const echo = talk.received[1];
      assert.equal(echo?.id, id);
      assert.equal(echo?.from.id, 'dl_anna');
      assert.deepEqual(echo?.channelData, { clientActivityID: 'c1' });
      assert.equal(sockets.length, webSocket ? 1 : 0);
    });

  it('starts with the secret', async () => {
    const talk = connect({ secret });
    await until(() => talk.received.length === 1);
    await talk.post({ text: 'hoi' });
    await until(() => talk.received.length === 3);
    assert.equal(talk.received[1]?.from.id, 'me');
  });

  it('finds its place again after the socket dropped', async () => {
    const talk = connect({ token: await anna() });
    await until(() => talk.received.length === 1);
    sockets[0]?.terminate();
    await talk.post({ text: 'while away' });
    await service.idle();
    await until(() => talk.received.length === 3);
    assert.deepEqual(talk.texts().slice(1), ['while away', 'echo: while away']);
    assert.equal(sockets.length, 2);
  });

  it('goes on with a conversation of before, from its watermark', async () => {
    const token = await anna();
    const first = connect({ token });
    await until(() => first.received.length === 1);
    await first.post({ text: 'hoi' });
    await until(() => first.received.length === 3);
    const conversationId = first.received[0]?.conversation?.id ?? '';
    const second = connect({ token, conversationId, watermark: '2' });
    await until(() => second.received.length === 1);
    assert.deepEqual(second.texts(), ['echo: hoi']);
  });

  it('keeps its token fresh for as long as the page is open', async () => {
    const talk = connect({ token: await anna() });
    await until(() => talk.received.length === 1);
    for (const text of ['after 15 minutes', 'after 30', 'after 45']) {
      answered.length = 0;
      clock.tick(15 * 60_000);
      await until(() => answered.some((url) => url.endsWith('/tokens/refresh')));
      await talk.post({ text });
    }
    await until(() => talk.received.length === 7);
    assert.deepEqual(
      talk.texts().filter((text) => text.startsWith('echo')),
      ['echo: after 15 minutes', 'echo: after 30', 'echo: after 45'],
    );
  });

  it('learns that its token has expired, and recovers with a new one', async () => {
    const talk = connect({ token: await anna() });
    await until(() => talk.received.length === 1);
    const conversationId = talk.received[0]?.conversation?.id ?? '';
    clock.setSystemTime(Date.now() + 1_800_001);
    assert.equal(await talk.post({ text: 'too late' }), 'retry');
    assert.equal(talk.statuses.at(-1), ConnectionStatus.ExpiredToken);
    talk.client.reconnect(await renew(conversationId));
    await talk.post({ text: 'on time' });
    await until(() => talk.texts().includes('echo: on time'));
    assert.equal(talk.texts().includes('too late'), false);
  });

  it('sends files', async () => {
    const talk = connect({ token: await anna() });
    await until(() => talk.received.length === 1);
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await talk.post({ attachments: [{ contentType: 'image/png', contentUrl: pixel, name: 'brief.png' }] });
    await until(() => talk.texts().includes('file: image/png brief.png'));
    const shown = talk.received.find((activity) => 'attachments' in activity && activity.attachments?.length === 1);
    assert.ok(shown);
  });

  it('gets a session id', async () => {
    const talk = connect({ token: await anna() });
    await until(() => talk.received.length === 1);
    const ids: string[] = [];
    talk.client.getSessionId().subscribe((id) => ids.push(id));
    await until(() => ids.length === 1);
    assert.match(ids[0] ?? '', /^[0-9a-f]{32}$/);
  });
});
