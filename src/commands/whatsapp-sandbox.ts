/**
 * `npm run whatsapp:sandbox [-- --municipality M] [--port N]`: a page that looks like a phone, talking with the whole
 * service through its WhatsApp channel; Meta's side is a loopback Graph. Nothing leaves this machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, createApp } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import type { LoopbackGraph } from './loopback-graph/loopback-graph.ts';
import { startSandbox, type Secrets, type Service } from './whatsapp-sandbox/sandbox.ts';

interface SandboxOptions {
  readonly port: number;
  readonly municipality?: string;
}

export const whatsAppSandbox: Command = async (args, { output }, content) => {
  const options = sandboxOptions(args);
  const config = content.config();
  if (config.production) throw new UsageError('NODE_ENV=production: the sandbox is for trying only');
  const sandbox = await startSandbox({
    port: options.port,
    texts: content.texts(),
    bundle,
    startService: (graph, secrets) => startService(config, options, graph, secrets),
  });
  output.write(`Wegwijs\n  ${sandbox.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.stop());
  return 0;
};

/** The service as it is, on a free port, with what it keeps in a folder that goes when it stops. */
async function startService(
  base: Config,
  { municipality }: SandboxOptions,
  graph: LoopbackGraph,
  secrets: Secrets,
): Promise<Service> {
  const { dataDir, remove } = await dataFolder(base.dataDir);
  const { whatsApp } = readConfig({
    WHATSAPP_ACCESS_TOKEN: secrets.accessToken,
    WHATSAPP_APP_SECRET: secrets.appSecret,
    WHATSAPP_VERIFY_TOKEN: secrets.verifyToken,
    WHATSAPP_PHONE_NUMBER_ID: graph.phoneNumberId,
    WHATSAPP_GRAPH_URL: graph.graphUrl,
    WHATSAPP_ANSWER_TEMPLATE: 'er_is_een_antwoord',
    ...(municipality !== undefined && { WHATSAPP_MUNICIPALITY: municipality }),
  });
  try {
    const app = await createApp({ ...base, host: '127.0.0.1', port: 0, dataDir, whatsApp }, graph.now);
    const [url = ''] = await app.start();
    return {
      webhookUrl: `${url}/webhooks/whatsapp`,
      stop: async () => {
        await app.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** One that was set is kept; without, nothing stays behind. */
async function dataFolder(dataDir: string): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  if (dataDir !== readConfig({}).dataDir) return { dataDir, remove: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-sandbox-'));
  return { dataDir: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function sandboxOptions(args: string[]): SandboxOptions {
  const { municipality, port = '3979' } = parsed(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port: give a number up to 65535');
  return { port: Number(port), ...(municipality !== undefined && { municipality }) };
}

function parsed(args: string[]) {
  try {
    const options = { municipality: { type: 'string' }, port: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
