import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Pages } from '../../src/server/pages.ts';

type Activity = Record<string, unknown>;

/** What the bot answers: `null` for the start of a conversation. */
export type FakeBot = (text: string | null, start: Activity) => Activity[];

/** What goes wrong on the line. */
export interface Trouble {
  refuseSockets: boolean;
  failPosts: boolean;
  /** The words arrive, the answer to the post does not. */
  loseAnswers: boolean;
  forgetConversations: boolean;
}

export interface FakeService {
  url: string;
  trouble: Trouble;
  /** Path of every request, in order. */
  requests: string[];
  killSockets(): void;
  openSockets(): number;
  /** Says something without having been asked. */
  say(activity: Activity): void;
  stop(): Promise<void>;
}

interface Conversation {
  activities: Activity[];
  start: Activity;
  sockets: Set<WebSocket>;
}

/** As the real service sends it, so that a page which needs more than this shows it in a test. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ws:; base-uri 'none'";

/** Direct Line over real HTTP and sockets, with the pages under test beside it and a bot that a test writes. */
export async function startFakeService(
  pages: Pages,
  bot: FakeBot,
  extraPages: Record<string, string> = {},
): Promise<FakeService> {
  const conversations = new Map<string, Conversation>();
  const trouble: Trouble = { refuseSockets: false, failPosts: false, loseAnswers: false, forgetConversations: false };
  const requests: string[] = [];

  function add(conversation: Conversation, activity: Activity): string {
    const id = `a${conversation.activities.length}`;
    conversation.activities.push({ ...activity, id });
    const frame = JSON.stringify(since(conversation, conversation.activities.length - 1));
    for (const socket of conversation.sockets) socket.send(frame);
    return id;
  }

  function start(id: string, body: Activity): void {
    const conversation: Conversation = { activities: [], start: recordOf(body['start']), sockets: new Set() };
    conversations.set(id, conversation);
    for (const activity of bot(null, conversation.start)) add(conversation, fromBot(activity));
  }

  function post(conversation: Conversation, body: Activity): string {
    const id = add(conversation, { ...body, from: { id: 'dl_resident', role: 'user' } });
    setImmediate(() => {
      for (const activity of bot(String(body['text']), conversation.start)) add(conversation, fromBot(activity));
    });
    return id;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname);
    const page = extraPages[url.pathname] ?? pages.page(url.pathname === '/' ? null : url.pathname.slice(1))?.html;
    const asset = pages.assets[url.pathname];
    if (page !== undefined) return send(response, page, 'text/html; charset=utf-8');
    if (asset !== undefined) return send(response, asset.body, asset.contentType);
    if (url.pathname === '/widget.js') return send(response, pages.widgetScript, 'text/javascript; charset=utf-8');
    api(url, request, response, await bodyOf(request));
  }

  function api(url: URL, request: IncomingMessage, response: ServerResponse, body: Activity): void {
    if (url.pathname === '/widget/token') return json(response, 200, { token: randomUUID(), expires_in: 1800 });
    const id = /^\/v3\/directline\/conversations\/([^/]+)/.exec(url.pathname)?.[1] ?? bearer(request);
    if (trouble.forgetConversations) return json(response, 404, { error: { code: 'ConversationNotFound' } });
    if (url.pathname.endsWith('/conversations')) start(id, body);
    const conversation = conversations.get(id);
    if (conversation === undefined) return json(response, 404, {});
    const started = { conversationId: id, token: id, expires_in: 1800, streamUrl: streamUrl(request, id, url) };
    if (!url.pathname.endsWith('/activities')) return json(response, 200, started);
    if (request.method === 'GET') return json(response, 200, since(conversation, watermark(url)));
    if (trouble.failPosts) return json(response, 500, {});
    const posted = post(conversation, body);
    if (trouble.loseAnswers) breakOff(response);
    else json(response, 200, { id: posted });
  }

  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const conversation = conversations.get(url.searchParams.get('t') ?? '');
    if (trouble.refuseSockets || conversation === undefined) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (open) => {
      conversation.sockets.add(open);
      open.on('close', () => conversation.sockets.delete(open));
      open.send(JSON.stringify(since(conversation, watermark(url))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    trouble,
    requests,
    killSockets: () => sockets.clients.forEach((client) => client.terminate()),
    openSockets: () => sockets.clients.size,
    say: (activity) => conversations.forEach((conversation) => add(conversation, fromBot(activity))),
    stop: () =>
      new Promise((resolve) => {
        sockets.clients.forEach((client) => client.terminate());
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** After the first bytes: a browser asks again by itself when it got none at all. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 99 }).write('{');
  setImmediate(() => response.destroy());
}

const fromBot = (activity: Activity): Activity => ({
  type: 'message',
  from: { id: 'wegwijs', role: 'bot' },
  ...activity,
});

const since = ({ activities }: Conversation, from: number): Activity => ({
  activities: activities.slice(from),
  watermark: String(activities.length),
});

const watermark = (url: URL): number => Number(url.searchParams.get('watermark') ?? '0');

const bearer = (request: IncomingMessage): string => (request.headers.authorization ?? '').replace('Bearer ', '');

const streamUrl = (request: IncomingMessage, id: string, url: URL): string =>
  `ws://${request.headers.host ?? ''}/stream?t=${id}&watermark=${watermark(url)}`;

function recordOf(value: unknown): Activity {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function bodyOf(request: IncomingMessage): Promise<Activity> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return recordOf(JSON.parse(text === '' ? '{}' : text));
}

function send(response: ServerResponse, body: string, contentType: string): void {
  response.writeHead(200, { 'content-type': contentType, 'content-security-policy': policy }).end(body);
}

function json(response: ServerResponse, status: number, body: Activity): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
