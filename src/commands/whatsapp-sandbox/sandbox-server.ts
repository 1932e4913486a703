/** Serves the page, tells it what changes, and takes what is tapped there. Bound to 127.0.0.1. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bodyOf } from '../loopback-graph/http-answer.ts';
import type { PhonePage } from './build-phone.ts';
import { actSchema, type Phone } from './phone.ts';

export interface SandboxServer {
  readonly url: string;
  /** After anything happened: the pages get the new state, once for what happens at once. */
  changed(): void;
  stop(): Promise<void>;
}

export interface SandboxServerParts {
  readonly port: number;
  readonly page: PhonePage;
  readonly phone: () => Phone;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const mostBodyBytes = 32 * 1024;

/** @throws EADDRINUSE when the port is taken */
export async function startSandboxServer({ port, page, phone }: SandboxServerParts): Promise<SandboxServer> {
  const watchers = new Set<ServerResponse>();
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html; charset=utf-8', page.html],
    '/phone.js': ['text/javascript; charset=utf-8', page.script],
    '/phone.css': ['text/css; charset=utf-8', page.styles],
  };
  const frame = (): string => `data: ${JSON.stringify(phone().state())}\n\n`;

  const watch = (response: ServerResponse): void => {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' }).write(`retry: 1000\n${frame()}`);
    watchers.add(response);
    response.on('close', () => watchers.delete(response));
  };

  const take = async (request: IncomingMessage): Promise<number> => {
    if (Number(request.headers['content-length'] ?? Infinity) > mostBodyBytes) return 413;
    const act = actSchema.safeParse(parsed(await bodyOf(request)));
    if (!act.success) return 400;
    phone().does(act.data);
    return 204;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const call = `${request.method ?? ''} ${pathname}`;
    if (!isFromHere(request)) return void response.writeHead(403, headers).end();
    if (call === 'GET /events') return watch(response);
    if (call === 'POST /act') return void response.writeHead(await take(request), headers).end();
    const file = request.method === 'GET' ? files[pathname] : undefined;
    if (file === undefined) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'content-type': file[0] }).end(file[1]);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();

  let telling = false;
  return {
    url: `http://localhost:${String(typeof address === 'object' && address !== null ? address.port : port)}`,
    changed: () => {
      if (telling) return;
      telling = true;
      setImmediate(() => {
        telling = false;
        const words = frame();
        for (const watcher of watchers) watcher.write(words);
      });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Not from another site, nor by another name for this machine: pages elsewhere cannot write here. */
function isFromHere({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
