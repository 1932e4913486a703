/** The whole service in a process of its own, as it is started by hand, so that it can be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** A line of its log. */
export interface Logged {
  readonly code: string;
  readonly messageId: string;
}

export interface Service {
  readonly url: string;
  readonly webhookUrl: string;
  /** Over all starts. */
  readonly log: readonly Logged[];
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** SIGKILL: nothing is tidied. Resolves when it is gone. */
  kill(): Promise<void>;
  /** As it stands in /metrics. */
  figure(name: string): Promise<number>;
  remove(): Promise<void>;
}

export const secrets = { appSecret: 'app-secret-of-the-bench', accessToken: 'token', verifyToken: 'verify' } as const;
export const municipality = 'zoetermeer';
const startWithinMs = 60_000;

export async function createService(graphUrl: string, phoneNumberId: string): Promise<Service> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const log: Logged[] = [];
  let child: ChildProcess | null = null;
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'development', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    ...{ WHATSAPP_ACCESS_TOKEN: secrets.accessToken, WHATSAPP_APP_SECRET: secrets.appSecret },
    ...{ WHATSAPP_VERIFY_TOKEN: secrets.verifyToken, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId },
    ...{ WHATSAPP_GRAPH_URL: graphUrl, WHATSAPP_MUNICIPALITY: municipality },
  };
  const kill = async (): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    child = null;
  };
  return {
    url,
    webhookUrl: `${url}/webhooks/whatsapp`,
    log,
    start: async () => {
      const started = spawn(process.execPath, ['--max-semi-space-size=64', '--import', 'tsx', 'src/index.ts'], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = started;
      createInterface({ input: started.stderr }).on('line', (line) => void log.push(logged(line)));
      const until = performance.now() + startWithinMs;
      while (!(await answers(`${url}/healthz`))) {
        if (started.exitCode !== null || performance.now() > until)
          throw new Error(`the service did not start: ${log.at(-1)?.code ?? ''}`);
        await wait(50);
      }
    },
    kill,
    figure: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
    },
    remove: async () => {
      await kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same address before and after a kill, as behind a proxy. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const logged = (line: string): Logged => {
  try {
    const { code = '', messageId = '' } = JSON.parse(line);
    return { code: String(code), messageId: String(messageId) };
  } catch {
    return { code: line, messageId: '' };
  }
};
