import assert from 'node:assert/strict';
import express, { type Router } from 'express';
import { z } from 'zod';
import { createBotFramework } from '../../src/channels/botframework/bot-framework.ts';
import { createDirectLine } from '../../src/channels/directline/direct-line.ts';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';
import { createWebhook } from '../../src/channels/whatsapp/webhook/webhook.ts';
import { createHealth } from '../../src/server/health.ts';
import { createOpenApi } from '../../src/server/open-api/open-api.ts';
import { createWidgetToken } from '../../src/server/widget-token.ts';
import { createMemoryConversationLog } from '../../src/storage/memory/conversation-log.ts';
import { createMemoryUploadStore } from '../../src/storage/memory/upload-store.ts';
import { echoBot, secret } from '../channels/directline/echo-service.ts';

const write = (): void => undefined;
const common = {
  runBot: echoBot,
  queue: createTurnQueue(),
  logger: { info: write, warn: write, error: write },
  production: false,
  apology: () => 'sorry',
};

const webhookParts = {
  ...{ appSecret: 'secret', verifyToken: 'word', isOurs: () => true, now: () => new Date() },
  ...{ keep: () => Promise.resolve(), onStatus: () => Promise.resolve(), logger: common.logger },
};

/** The routers that make up the public API, and where they stand. */
const routers = (): [prefix: string, router: Router][] => {
  const directLine = createDirectLine({
    ...common,
    secret,
    log: createMemoryConversationLog(),
    uploads: createMemoryUploadStore(),
    now: () => new Date(),
    mask: (text) => text,
  });
  const { issueToken, renewToken } = directLine;
  return [
    ['/v3/directline', directLine.router],
    ['/api/messages', createBotFramework({ ...common, app: null }).router],
    ['/widget', createWidgetToken({ issueToken, renewToken, isMunicipality: () => true })],
    ['/webhooks/whatsapp', createWebhook(webhookParts)],
    ['', createHealth(async () => true)],
  ];
};

const routeSchema = z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) });

const routesIn = (prefix: string, router: Router): string[] =>
  router.stack.flatMap((layer) => {
    if (layer.route === undefined) return [];
    const { path, methods } = routeSchema.parse({ ...layer.route });
    const address = (prefix + path).replace(/(?<=.)\/$/, '').replace(/:(\w+)/g, '{$1}');
    return Object.keys(methods)
      .filter((method) => method !== '_all')
      .map((method) => `${method} ${address}`);
  });

/** Served elsewhere: by the socket upgrade, the page routes, and the document itself. */
const beside = ['get /v3/directline/conversations/{conversationId}/stream', 'get /widget.js', 'get /api/openapi.json'];

describe('the description of the API', () => {
  const document = createOpenApi({ version: '0.1.0' });
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );

  it('names every public address, and none that is not there', () => {
    const served = routers().flatMap(([prefix, router]) => routesIn(prefix, router));
    assert.ok(served.length > 10, express.name);
    assert.deepEqual([...described].sort(), [...served, ...beside].sort());
  });

  it('refers only to what it holds', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    assert.ok(names.length > 10);
    for (const name of names) assert.ok(Object.hasOwn(document.components.schemas, name ?? ''), name);
  });

  it('says of each answer what it is', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const { responses } of Object.values(methods))
        for (const [status, { description }] of Object.entries<{ description: string }>(responses))
          assert.ok(description.length > 3, `${path} ${status}`);
  });

  it('gives parameters for what stands in its addresses', () => {
    const operations = z.record(
      z.string(),
      z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]) }),
    );
    for (const [path, methods] of Object.entries(document.paths))
      for (const { parameters } of Object.values(operations.parse(methods))) {
        const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        assert.deepEqual(
          inPath,
          [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
          path,
        );
      }
  });
});
