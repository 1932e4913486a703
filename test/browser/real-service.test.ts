import { deepEqual, equal } from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import type { TurnContext } from 'botbuilder';
import express from 'express';
import { createDirectLine } from '../../src/channels/directline/direct-line.ts';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { createServer, type Server } from '../../src/server/create-server.ts';
import { createPages } from '../../src/server/pages/create-pages.ts';
import { createMemoryConversationLog } from '../../src/storage/memory/conversation-log.ts';
import { createMemoryUploadStore } from '../../src/storage/memory/upload-store.ts';
import { useBrowser } from './browser.ts';
import { exampleMunicipalities } from './example-municipalities.ts';

describe('the widget on the real Direct Line', () => {
  const browser = useBrowser();
  let server: Server;
  let url = '';
  const logged: unknown[] = [];

  before(async () => {
    const pages = await createPages({ municipalities: exampleMunicipalities, texts: loadTexts('locales') });
    server = createServer({ ...partsAround(logged), pages });
    url = (await server.listen()).url;
  });
  after(() => server.stop());

  it('holds a conversation, goes on after a reload, and breaks no rule of the service', async () => {
    const page = await (await browser.open()).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${url}/almere`);
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByText('Hallo {"municipality":"almere","locale":"nl"}').waitFor();
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await page.getByText('Ik hoorde: Ja').waitFor();
    await page.reload();
    await page.getByText('Ik hoorde: Ja').waitFor();
    await page.getByLabel('Je bericht').fill('wat nu');
    await page.getByLabel('Je bericht').press('Enter');
    await page.getByText('Ik hoorde: wat nu').waitFor();
    equal(await page.getByText('Niet verstuurd.').count(), 0);
    deepEqual(await page.locator('.own .plain').allTextContents(), ['Ja', 'wat nu']);
    deepEqual([complaints, logged], [[], []]);
  });

  it('works from the one script tag on a page of another origin', async () => {
    const guest = await startGuest(url);
    try {
      const page = await (await browser.open()).newPage();
      await page.goto(guest.url);
      await page.getByRole('button', { name: 'Vraag het Wegwijs' }).click();
      await page.getByText('Hallo {"municipality":"zoetermeer","locale":"nl"}').waitFor();
      await page.getByLabel('Uw bericht').fill('hoi');
      await page.getByLabel('Uw bericht').press('Enter');
      await page.getByText('Ik hoorde: hoi').waitFor();
      equal(await page.getByText('Niet verstuurd.').count(), 0);
    } finally {
      guest.stop();
    }
  });
});

/** A municipality's own page, on another origin than the service. */
async function startGuest(serviceUrl: string): Promise<{ url: string; stop(): void }> {
  const page = `<!doctype html><html lang="nl"><title>Gast</title><body><h1>Gast</h1>
    <script src="${serviceUrl}/widget.js" data-municipality="zoetermeer" data-locale="nl"></script></body></html>`;
  const server = createHttpServer((_, response) => void response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close().closeAllConnections() };
}

/** All that the server needs, kept in memory, with a bot that repeats. */
function partsAround(logged: unknown[]) {
  const write = (fields: unknown): void => void logged.push(fields);
  const logger = { info: () => undefined, warn: write, error: write };
  const directLine = createDirectLine({
    secret: 'a secret for this test only',
    runBot: echoBot,
    log: createMemoryConversationLog(),
    uploads: createMemoryUploadStore(),
    queue: createTurnQueue(),
    logger,
    now: () => new Date(),
    production: false,
    apology: () => 'Er ging iets mis.',
    mask: (text) => text,
  });
  return {
    host: '127.0.0.1',
    port: 0,
    directLine,
    botFramework: { router: express.Router() },
    errorPage: () => '',
    isReady: async () => true,
    busyConversations: () => 0,
    logger,
    version: 'test',
  };
}

async function echoBot(context: TurnContext): Promise<void> {
  const { type, text, channelData } = context.activity;
  const actions = [{ type: 'imBack', title: 'Ja', value: 'Ja' }];
  if (type === 'conversationUpdate')
    await context.sendActivity({
      type: 'message',
      text: `Hallo ${JSON.stringify(channelData?.start)}`,
      suggestedActions: { to: [], actions },
    });
  if (type === 'message') await context.sendActivity(`Ik hoorde: ${text}`);
}
