import { createServer as createHttpServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Express } from 'express';
import type { BotFramework } from '../channels/botframework/bot-framework.ts';
import type { DirectLine } from '../channels/directline/direct-line.ts';
import type { WhatsApp } from '../channels/whatsapp/whatsapp.ts';
import type { Log } from '../channels/log.ts';
import { defined } from '../channels/defined.ts';
import { serveFault, serveUnknown, type ErrorPage } from './errors.ts';
import { createHealth } from './health.ts';
import { createMetrics } from './metrics.ts';
import { createOpenApi } from './open-api/open-api.ts';
import { createPageRoutes } from './page-routes.ts';
import type { Pages } from './pages.ts';
import { securityHeaders } from './security-headers.ts';
import { createWidgetToken } from './widget-token.ts';

export interface Server {
  /** Resolves with the address that is really listened on (port 0 takes a free one); rejects when it is taken. */
  listen(): Promise<Listening>;
  /** No new calls; streams close; calls and turns under way may end, for at most `stopTimeoutMs`. */
  stop(): Promise<void>;
  /** For tests that need no socket. */
  app: Express;
}

export interface Listening {
  host: string;
  port: number;
  url: string;
}

export interface ServerOptions {
  host: string;
  port: number;
  publicUrl?: string;
  directLine: DirectLine;
  botFramework: Pick<BotFramework, 'router'>;
  /** Left out when no number is set. */
  whatsApp?: Pick<WhatsApp, 'router' | 'figures' | 'close'>;
  pages: Pages;
  errorPage: ErrorPage;
  isReady: () => Promise<boolean>;
  busyConversations: () => number;
  logger: Log;
  version: string;
  /** Sites that may frame the example pages. */
  frameAncestors?: readonly string[];
  publicMetrics?: boolean;
  widgetTokensPerMinute?: number;
  stopTimeoutMs?: number;
}

/** All that the service offers over HTTP, in the order in which it is tried. */
export const createServer = (options: ServerOptions): Server => {
  let stopping = false;
  const app = createApp({ ...options, isReady: async () => !stopping && options.isReady() });
  const http = createHttpServer(app);
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (options.directLine.upgrade(request, socket, head)) return;
    socket.on('error', () => socket.destroy());
    socket.end(noSuchSocket);
  });
  return {
    app,
    listen: () => listen(http, options),
    stop: () => {
      stopping = true;
      return stop(http, options);
    },
  };
};

const createApp = (options: ServerOptions): Express => {
  const { directLine, botFramework, pages, errorPage, logger } = options;
  const app = express();
  const metrics = createMetrics({
    isPublic: options.publicMetrics ?? false,
    openStreams: () => directLine.openStreams(),
    busyConversations: options.busyConversations,
    ...defined({ channelFigures: options.whatsApp?.figures }),
  });
  const widgetToken = createWidgetToken({
    issueToken: (asked) => directLine.issueToken(asked),
    renewToken: (asked) => directLine.renewToken(asked),
    isMunicipality: (slug) => pages.page(slug) !== null,
    ...defined({ perMinute: options.widgetTokensPerMinute }),
  });
  app.disable('x-powered-by');
  // Proxies stand next to the service, on private addresses; what the internet itself claims is not believed.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(metrics.measure);
  app.use(securityHeaders({ frameAncestors: options.frameAncestors ?? [], https: isHttps(options.publicUrl) }));
  app.use(createHealth(options.isReady));
  app.get('/metrics', metrics.serve);
  app.get('/api/openapi.json', (_request, response) => void response.json(createOpenApi(options)));
  app.use('/api/messages', botFramework.router);
  app.use('/v3/directline', directLine.router);
  if (options.whatsApp !== undefined) app.use('/webhooks/whatsapp', options.whatsApp.router);
  app.use('/widget', widgetToken);
  app.use(createPageRoutes(pages));
  app.use(serveUnknown(errorPage));
  app.use(serveFault(errorPage, logger));
  return app;
};

const isHttps = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https:') ?? false;

const noSuchSocket = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

const listen = (http: HttpServer, { host, port }: ServerOptions): Promise<Listening> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const address: AddressInfo | string | null = http.address();
      const listening = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ host, port: listening, url: `http://${urlHost(host)}:${listening}` });
    });
  });

const urlHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

/** What has not ended in time is taken up at the next start. */
const stop = async (http: HttpServer, options: ServerOptions): Promise<void> => {
  const { directLine, whatsApp, stopTimeoutMs = 10_000 } = options;
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  const ended = Promise.all([directLine.close(), whatsApp?.close(), closed]);
  const patience = new AbortController();
  const late = wait(stopTimeoutMs, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([ended, late]);
  patience.abort();
  http.closeAllConnections();
};
