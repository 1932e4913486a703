/** Posts a plan as Meta does: what gets no 200 is posted again, a moment later. */
import { setTimeout as wait } from 'node:timers/promises';
import type { LoopbackGraph } from '../../../src/commands/loopback-graph/loopback-graph.ts';
import { metaJson, signatureOf, type Json } from '../../../src/commands/loopback-graph/meta-json.ts';
import type { Forgery, Plan, PlannedPost } from './plan.ts';

export interface Posted {
  /** wamid of each message of the plan, by its place. */
  readonly ids: readonly string[];
  /** wamids that only forgeries name. */
  readonly invented: readonly string[];
  /** Milliseconds of this process: when a message first got its 200; by its place. */
  readonly takenAt: readonly (number | undefined)[];
  readonly calls: number;
  /** Forged, and answered with a 200. */
  readonly forgedTaken: number;
  readonly unanswered: number;
}

const againAfterMs = 250;
const triesForgeryMs = 60_000;

export async function postAll(graph: LoopbackGraph, plan: Plan): Promise<Posted> {
  const start = performance.now();
  const startedAt = Date.now();
  const [ids, invented]: [string[], string[]] = [[], []];
  const takenAt: (number | undefined)[] = plan.written.map(() => undefined);
  const count = { calls: 0, forgedTaken: 0, unanswered: 0 };
  const people = Array.from({ length: plan.residents }, (_, resident) =>
    graph.resident({ phone: `316${String(10_000_000 + resident)}` }),
  );
  const built: Json[] = [];
  const changeOf = (place: number, isInvented: boolean): { value: Json } => {
    const { resident = 0, turn, writtenAt = 0 } = plan.written[place] ?? {};
    const person = people[resident];
    if (person === undefined) throw new Error(`nobody is resident ${String(resident)}`);
    const at = new Date(startedAt + writtenAt);
    const message = isInvented
      ? person.message('text', { body: 'stoppen' }, { at })
      : (built[place] ??= person.message('text', { body: turn?.said ?? '' }, { at }));
    const id = String(message['id']);
    if (isInvented) invented.push(id);
    else ids[place] = id;
    return { value: person.value([message]) };
  };

  const once = async (bytes: Uint8Array, signature: string | null): Promise<number> => {
    count.calls += 1;
    return graph.post(bytes, signature);
  };
  const proper = async ({ messages }: PlannedPost, bytes: Uint8Array): Promise<void> => {
    const signature = graph.sign(bytes);
    while ((await once(bytes, signature)) !== 200) await wait(againAfterMs);
    for (const place of messages) takenAt[place] ??= performance.now();
  };
  const forged = async (forgery: Forgery, bytes: Uint8Array): Promise<void> => {
    const [sent, signature] = forge(forgery, bytes, graph);
    const until = performance.now() + triesForgeryMs;
    for (;;) {
      const status = await once(sent, signature);
      if (status === 200) count.forgedTaken += 1;
      if (status !== 0) return;
      if (performance.now() > until) return void (count.unanswered += 1);
      await wait(againAfterMs);
    }
  };

  const underWay: Promise<void>[] = [];
  for (const post of plan.posts) {
    const early = post.at - (performance.now() - start);
    if (early > 1) await wait(early);
    const bytes = metaJson(graph.envelope(post.messages.map((place) => changeOf(place, post.isInvented))));
    underWay.push(post.forgery === undefined ? proper(post, bytes) : forged(post.forgery, bytes));
  }
  await Promise.all(underWay);
  return { ids, invented, takenAt, ...count };
}

const forge = (forgery: Forgery, bytes: Uint8Array, graph: LoopbackGraph): [Uint8Array, string | null] => {
  const signature = graph.sign(bytes);
  const table: Record<Forgery, [Uint8Array, string | null]> = {
    'other secret': [bytes, signatureOf('another secret', bytes)],
    'changed after signing': [Buffer.concat([bytes, Buffer.from(' ')]), signature],
    'no signature': [bytes, null],
    'half a signature': [bytes, signature.slice(0, 40)],
  };
  return table[forgery];
};
