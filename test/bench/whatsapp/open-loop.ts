/** A thread that posts at fixed moments, whether or not the answers come: so a slow answer is told, not waited for. */
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

export interface OpenLoop {
  readonly url: string;
  readonly perSecond: number;
  readonly posts: readonly { readonly bytes: Uint8Array; readonly signature: string }[];
}

export interface OpenLoopDone {
  /** Milliseconds from the moment at which it should have been posted to the end of its answer; in order. */
  readonly latencies: readonly number[];
  /** HTTP; 0: none. */
  readonly statuses: readonly number[];
  /** How late the posts themselves went off. */
  readonly lateness: readonly number[];
}

const sockets = 256;

parentPort?.on('message', (loop: OpenLoop) => {
  void run(loop).then((done) => parentPort?.postMessage(done));
});

async function run({ url, perSecond, posts }: OpenLoop): Promise<OpenLoopDone> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const [latencies, statuses, lateness]: [number[], number[], number[]] = [[], [], []];
  const start = performance.now() + 100;
  const underWay: Promise<void>[] = [];
  for (const [place, { bytes, signature }] of posts.entries()) {
    const intended = start + (place * 1_000) / perSecond;
    while (performance.now() < intended) await wait(Math.max(0, intended - performance.now() - 0.5));
    lateness.push(performance.now() - intended);
    underWay.push(
      post(url, agent, bytes, signature).then((status) => {
        latencies[place] = performance.now() - intended;
        statuses[place] = status;
      }),
    );
  }
  await Promise.all(underWay);
  agent.destroy();
  return { latencies, statuses, lateness };
}

const post = (url: string, agent: Agent, bytes: Uint8Array, signature: string): Promise<number> =>
  new Promise((resolve) => {
    const headers = {
      ...{ 'content-type': 'application/json', 'content-length': bytes.length },
      'x-hub-signature-256': signature,
    };
    const call = request(url, { method: 'POST', headers, agent, timeout: 30_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(0));
    call.end(bytes);
  });
