/** The whole service, in this process, on a free port and in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

export interface RunningService {
  readonly url: string;
  readonly secret: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** `now` lets a test come back after days; `env` sets what the environment sets. */
export async function runService(
  now: () => Date = () => new Date(),
  env: NodeJS.ProcessEnv = {},
): Promise<RunningService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-'));
  const secret = 'a-secret-for-this-test';
  const set = { PORT: '0', DATA_DIR: dataDir, DIRECTLINE_SECRET: secret, LOG_LEVEL: 'silent' };
  const config = readConfig({ ...set, ...env });
  const app = await createApp(config, now);
  const [url = ''] = await app.start();
  return {
    url,
    secret,
    dataDir,
    stop: async () => {
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
