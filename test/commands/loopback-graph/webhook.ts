import { createServer } from 'node:http';

export interface ReceivedPost {
  readonly bytes: Buffer;
  readonly signature: string | undefined;
}

export interface Webhook {
  readonly url: string;
  readonly posts: ReceivedPost[];
  /** What the next posts are answered with; 200 when there is none left, 0 breaks the line. */
  readonly answers: number[];
  stop(): Promise<void>;
}

/** A webhook that keeps what it gets. */
export async function startWebhook(verifyToken: string): Promise<Webhook> {
  const posts: ReceivedPost[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') {
      const right = searchParams.get('hub.verify_token') === verifyToken;
      response.writeHead(right ? 200 : 403, { 'content-type': 'text/plain' });
      return void response.end(right ? searchParams.get('hub.challenge') : '');
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
    const signature = request.headers['x-hub-signature-256'];
    posts.push({ bytes: Buffer.concat(chunks), signature: typeof signature === 'string' ? signature : undefined });
    const status = answers.shift() ?? 200;
    if (status === 0) response.socket?.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}/hook`,
    posts,
    answers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
