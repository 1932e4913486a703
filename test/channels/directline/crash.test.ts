import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openConversationLog } from '../../../src/storage/lowdb/conversation-log.ts';
import { secret, startEchoService, type EchoService } from './echo-service.ts';
import { read, say, start, textsIn, type Started } from './http-client.ts';

describe('Direct Line after a crash', () => {
  let dir: string;
  before(async () => (dir = await mkdtemp(join(tmpdir(), 'crash-'))));
  after(() => rm(dir, { recursive: true }));

  const killAfterAcknowledging = async (texts: string[]): Promise<Started> => {
    const program = fileURLToPath(new URL('service-to-kill.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', program, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [domain] = await once(createInterface(child.stdout), 'line');
    const started = await start(String(domain), secret);
    for (const text of texts) assert.equal((await say(String(domain), started, { text })).status, 200);
    child.kill('SIGKILL');
    await once(child, 'exit');
    return started;
  };
  const restart = async (): Promise<EchoService> => {
    const service = await startEchoService({ log: await openConversationLog(dir, () => undefined) });
    await service.directLine.resume();
    await service.idle();
    return service;
  };

  it('answers, once and in order, what it had acknowledged before it was killed', async () => {
    const started = await killAfterAcknowledging(['one', 'two']);
    for (const time of ['first', 'second']) {
      const service = await restart();
      const bySecret = { ...started, token: secret };
      assert.deepEqual(textsIn(await read(service.domain, bySecret)), ['one', 'two', 'echo: one', 'echo: two'], time);
      await service.stop();
    }
  });
});
