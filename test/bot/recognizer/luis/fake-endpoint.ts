/** A real HTTP server on this machine that stands for an endpoint; it keeps what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export type Answer = (response: ServerResponse) => void;

export interface FakeEndpoint {
  readonly url: string;
  readonly asked: Asked[];
  answer: Answer;
  close(): Promise<void>;
}

export async function openFakeEndpoint(answer: Answer): Promise<FakeEndpoint> {
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      endpoint.asked.push(askedIn(request, body));
      endpoint.answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint: FakeEndpoint = { url: urlOf(server), asked: [], answer, close: () => closed(server) };
  return endpoint;
}

const askedIn = (request: IncomingMessage, body: string): Asked => ({
  method: request.method ?? '',
  url: new URL(request.url ?? '', 'http://endpoint'),
  headers: request.headers,
  body: body === '' ? null : JSON.parse(body),
});

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

const urlOf = (server: Server): string => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${String(address.port)}` : '';
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export const json =
  (body: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

/** Ways in which an endpoint gives nothing that can be used, with the code that is logged, or the codes of which one is. */
export const failing: readonly (readonly [what: string, answer: Answer, code: string | readonly string[]])[] = [
  ['says 500', json({ error: { code: 'InternalServerError', message: 'x' } }, 500), 'HTTP_500'],
  ['says 401', json({ error: { code: '401', message: 'Access denied' } }, 401), 'HTTP_401'],
  ['says 403, out of quota', json({ error: { code: '403', message: 'Out of call volume quota' } }, 403), 'HTTP_403'],
  ['does not know the app', json({ error: { code: 'NotFound', message: 'x' } }, 404), 'HTTP_404'],
  [
    'says 409 as Azure does to who is not registered',
    json({ error: { code: 'MissingSubscriptionRegistration', message: "'Microsoft.X'" } }, 409),
    'HTTP_409',
  ],
  [
    'says 429 with a time to wait',
    (response) => response.writeHead(429, { 'Retry-After': '1', 'Content-Type': 'application/json' }).end('{}'),
    'HTTP_429',
  ],
  ['says 503 in HTML', (response) => response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>'), 'HTTP_503'],
  ['says 200 with no JSON', (r) => r.writeHead(200, { 'Content-Type': 'application/json' }).end('{"a'), 'UNREADABLE'],
  ['says 200 with a page', (r) => r.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'), 'UNREADABLE'],
  ['says 200 with nothing', (response) => response.writeHead(200).end(), 'UNREADABLE'],
  ['says something else', json({ topIntent: 'huur' }), 'UNREADABLE'],
  ['closes the line', (response) => response.destroy(), 'UNREACHABLE'],
  [
    'closes the line halfway',
    (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' }).write('{"query":');
      setTimeout(() => response.destroy(), 20);
    },
    // The fetch of LUIS's client does not notice.
    ['UNREACHABLE', 'TIMEOUT'],
  ],
  ['never answers', () => undefined, 'TIMEOUT'],
  ['begins and never ends', (r) => r.writeHead(200, { 'Content-Type': 'application/json' }).write('{'), 'TIMEOUT'],
];
