/** The whole service with a WhatsApp number, in this process; Meta's side is a loopback Graph with a clock that both go by. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp, type App } from '../../src/app.ts';
import { createLoopbackGraph, type LoopbackGraph } from '../../src/commands/loopback-graph/loopback-graph.ts';
import type { Delivery } from '../../src/commands/loopback-graph/resident.ts';
import type { Sent } from '../../src/commands/loopback-graph/sent.ts';
import { readConfig } from '../../src/config.ts';
import { bubble } from './whatsapp-bubble.ts';

export const accessToken = 'EAAG-token-of-the-test';
export const appSecret = 'app-secret-of-the-test';

export interface WhatsAppService {
  readonly graph: LoopbackGraph;
  readonly dataDir: string;
  readonly url: () => string;
  /** Lines of the service's log since the start. */
  readonly log: readonly string[];
  /** What became of a message: waits for the first bubble that answers it, and until nothing is left to be sent. */
  answers(delivery: Promise<Delivery>): Promise<readonly Sent[]>;
  /** The same, as it looks on the phone. */
  read(delivery: Promise<Delivery>): Promise<string>;
  /** Waits until it holds, for ten seconds at most. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  figure(name: string): Promise<number>;
  stopService(): Promise<void>;
  startService(): Promise<void>;
  close(): Promise<void>;
}

export interface WhatsAppServiceOptions {
  readonly municipality?: string;
  readonly graph?: Partial<Parameters<typeof createLoopbackGraph>[0]>;
}

const monthsMs = Date.parse('2026-07-01T10:00:00Z') - Date.now();
/** The resident reads and types; in that time the six seconds a bubble pass too. */
const typingMs = 30_000;

export async function runWhatsApp(options: WhatsAppServiceOptions = {}): Promise<WhatsAppService> {
  const { municipality = 'zoetermeer' } = options;
  const verifyToken = 'verify-token-of-the-test';
  const secrets = { appSecret, accessToken, verifyToken };
  const now = (): Date => new Date(Date.now() + monthsMs);
  const templates = [{ name: 'er_is_antwoord', languages: ['nl'] }];
  const graph = await createLoopbackGraph({
    ...secrets,
    now,
    pairRate: null,
    numberRate: null,
    templates,
    ...options.graph,
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-whatsapp-'));
  const { log, restore } = captureLog();
  const config = readConfig({
    ...{ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' },
    ...{ WHATSAPP_ACCESS_TOKEN: accessToken, WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken },
    ...{ WHATSAPP_PHONE_NUMBER_ID: graph.phoneNumberId, WHATSAPP_GRAPH_URL: graph.graphUrl },
    ...{ WHATSAPP_MUNICIPALITY: municipality, WHATSAPP_ANSWER_TEMPLATE: 'er_is_antwoord' },
  });
  // Long enough for what the tests send in the wrong order, in one go.
  const settleMs = 100;
  let app: App | undefined;
  let url = '';
  const startService = async (): Promise<void> => {
    app = await createApp(config, graph.now, { settleMs });
    [url = ''] = await app.start();
    graph.setCallbackUrl(`${url}/webhooks/whatsapp`);
  };
  const stopService = async (): Promise<void> => {
    await graph.idle();
    await app?.stop();
    app = undefined;
  };
  await startService();

  const until: WhatsAppService['until'] = async (what, holds) => {
    const deadline = Date.now() + 10_000;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`waited for: ${what}\n${log.slice(-5).join('\n')}`);
      await wait(5);
    }
  };
  const figure = async (name: string): Promise<number> => {
    const figures = await (await fetch(`${url}/metrics`)).text();
    const value = new RegExp(`^\\w*whatsapp_${name} (\\d+)$`, 'm').exec(figures)?.[1];
    assert.ok(value !== undefined, `no figure ${name}`);
    return Number(value);
  };
  const answers: WhatsAppService['answers'] = async (delivery) => {
    graph.advance(typingMs);
    const { id, status } = await delivery;
    assert.equal(status, 200);
    const said = (): Sent[] => graph.sent.filter(({ bizData }) => bizData?.startsWith(`${id}#`));
    await until('an answer', async () => said().length > 0 && (await figure('outbox_waiting')) === 0);
    return said();
  };
  return {
    ...{ graph, dataDir, log, until, figure, answers, startService, stopService },
    url: () => url,
    read: async (delivery) => (await answers(delivery)).map(bubble).join('\n— — —\n'),
    close: async () => {
      await stopService();
      await graph.close();
      restore();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The service writes its log to stderr, a line at a time. */
function captureLog(): { log: string[]; restore: () => void } {
  const log: string[] = [];
  const { write } = fs;
  const captured = (fd: number, text: unknown, ...rest: unknown[]): void => {
    const done = rest.at(-1);
    if (fd !== 2 || typeof text !== 'string' || typeof done !== 'function')
      return Reflect.apply(write, fs, [fd, text, ...rest]);
    log.push(...text.split('\n').filter((line) => line !== ''));
    setImmediate(() => Reflect.apply(done, undefined, [null, Buffer.byteLength(text)]));
  };
  Object.assign(fs, { write: captured });
  return { log, restore: () => void Object.assign(fs, { write }) };
}
