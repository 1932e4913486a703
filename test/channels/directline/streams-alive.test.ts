import assert from 'node:assert/strict';
import { once } from 'node:events';
import sinon from 'sinon';
import { WebSocket, WebSocketServer } from 'ws';
import { createStreams, type Streams } from '../../../src/channels/directline/streams.ts';
import type { LogFields } from '../../../src/channels/log.ts';
import { createMemoryConversationLog } from '../../../src/storage/memory/conversation-log.ts';

const keepAliveMs = 20_000;

describe('Direct Line streams, kept alive', () => {
  const logged: LogFields[] = [];
  const write = (fields: LogFields): void => void logged.push(fields);
  let clock: sinon.SinonFakeTimers;
  let server: WebSocketServer;
  let streams: Streams;
  let brokenLog: boolean;

  beforeEach(async () => {
    logged.length = 0;
    brokenLog = false;
    clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const log = createMemoryConversationLog();
    streams = createStreams({
      log: {
        ...log,
        since: async (id, watermark) => {
          if (brokenLog) throw Object.assign(new Error('broken'), { code: 'STORED_ROW_BROKEN' });
          return log.since(id, watermark);
        },
      },
      logger: { info: write, warn: write, error: write },
      keepAliveMs,
    });
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
  });
  afterEach(() => {
    streams.close();
    clock.restore();
    server.close();
  });

  const connect = async (options: { autoPong?: boolean } = {}): Promise<{ client: WebSocket; socket: WebSocket }> => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const accepted = once(server, 'connection');
    const client = new WebSocket(`ws://127.0.0.1:${port}`, options);
    const [socket]: WebSocket[] = await accepted;
    if (socket === undefined) throw new Error('no socket came');
    streams.add(socket, 'c', 0);
    await once(client, 'open');
    return { client, socket };
  };

  it('sends empty frames, and keeps who answers', async () => {
    const { client, socket } = await connect();
    for (let round = 0; round < 3; round += 1) {
      const [frame] = await Promise.all([once(client, 'message'), once(client, 'ping'), clock.tick(keepAliveMs)]);
      assert.equal(String(frame[0]), '');
      const heard = once(socket, 'message');
      client.send('');
      await heard;
    }
    assert.equal(streams.count(), 1);
    client.close();
    await once(client, 'close');
    assert.equal(streams.count(), 0);
  });

  it('lets go of who stays silent for two rounds', async () => {
    const { client } = await connect({ autoPong: false });
    await Promise.all([once(client, 'message'), clock.tick(keepAliveMs)]);
    const closed = once(client, 'close');
    clock.tick(keepAliveMs);
    await closed;
    assert.equal(streams.count(), 0);
  });

  it('lets go of who cannot be served, and logs a code', async () => {
    brokenLog = true;
    const { client } = await connect();
    await once(client, 'close');
    assert.deepEqual(
      logged.map(({ code, conversationId }) => [code, conversationId]),
      [['STORED_ROW_BROKEN', 'c']],
    );
  });
});
