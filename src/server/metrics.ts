import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Counts requests and how long they take, by route pattern: never by address, which may hold a ticket. */
  measure: RequestHandler;
  /** The figures in Prometheus' text form, for who may see them. */
  serve: RequestHandler;
}

export interface MetricsOptions {
  /** false: only callers on this machine may see the figures. */
  isPublic: boolean;
  openStreams: () => number;
  busyConversations: () => number;
  /** Figures of a channel, by name; each with what it counts. */
  channelFigures?: readonly ChannelFigure[];
}

export interface ChannelFigure {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

export const createMetrics = (options: MetricsOptions): Metrics => {
  const { isPublic, openStreams, busyConversations, channelFigures = [] } = options;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  gauge(registry, 'directline_open_streams', 'Open Direct Line sockets', openStreams);
  gauge(registry, 'busy_conversations', 'Conversations with a turn waiting or running', busyConversations);
  for (const { name, help, read } of channelFigures) gauge(registry, name, help, read);

  return {
    measure: (request, response, next) => {
      const stop = durations.startTimer();
      response.on('finish', () => {
        const pattern: unknown = request.route === undefined ? undefined : request.route.path;
        const route = typeof pattern === 'string' ? request.baseUrl + pattern : 'none';
        stop({ method: request.method, route, status: response.statusCode });
      });
      next();
    },
    serve: async (request, response, next) => {
      if (!isPublic && !isLocal(request.socket.remoteAddress, request.headers)) return next();
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
};

const gauge = (registry: Registry, name: string, help: string, read: () => number): void => {
  const figure: Gauge = new Gauge({ name, help, registers: [registry], collect: () => figure.set(read()) });
};

/** A proxy on this machine is local too, but who it speaks for is not. */
const isLocal = (address: string | undefined, headers: Record<string, unknown>): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address ?? '') &&
  !['x-forwarded-for', 'x-real-ip', 'forwarded'].some((name) => name in headers);
