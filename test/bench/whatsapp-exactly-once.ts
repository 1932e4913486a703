/** Ten thousand posts of WhatsApp with all that Meta does to them, while the service is killed again and again. */
import { setTimeout as wait } from 'node:timers/promises';
import { createLoopbackGraph, type LoopbackGraph } from '../../src/commands/loopback-graph/loopback-graph.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { householdsIn } from './populations.ts';
import type { Bench, Cell, Table } from './report.ts';
import { planOf, type Plan } from './whatsapp/plan.ts';
import { postAll, type Posted } from './whatsapp/post-all.ts';
import { createService, municipality, secrets, type Service } from './whatsapp/service.ts';
import { asShown, wholeTalk } from './whatsapp/talks.ts';
import { tally, type Tally } from './whatsapp/tally.ts';

const usual = 10_000;
const postsPerSecond = 50;
const households = 40;
const kills = 5;
const patienceMs = 240_000;

export const whatsAppExactlyOnce: Bench = {
  about: 'every valid message answered exactly once and in order, whatever Meta and kill -9 do',
  run: async ({ count = usual }) => {
    const talks = await madeUpTalks();
    const plan = planOf({ posts: count, postsPerSecond, talks, kills });
    const runs = [await run(plan, 'with statuses'), await run(plan, 'without statuses')];
    return {
      tables: [
        { title: 'Posts and answers', columns: ['', ...columns.map(([name]) => name)], rows: runs.map(rowOf) },
        ...runs.map(tableOfKills),
      ],
      notes: runs.flatMap(notesOn),
    };
  },
};

async function madeUpTalks() {
  const made = householdsIn(loadKnowledge('knowledge'), municipality, {
    seed: 3,
    count: households,
    population: 'low',
  });
  const parts = { ...asShown(), now: () => new Date(), municipality };
  return Promise.all(made.map((household) => wholeTalk(household, parts)));
}

interface Kill {
  readonly at: number;
  readonly inSeconds: number;
  /** How long until it answered again. */
  readonly downMs: number;
  /** Lines of the log that were there before it. */
  readonly logged: number;
}

interface Run extends Tally {
  readonly name: string;
  readonly plan: Plan;
  readonly posted: Posted;
  readonly kills: readonly Kill[];
  readonly service: Service;
  readonly told: readonly string[];
  readonly toldInMetrics: number;
  readonly duplicatesSince: number;
  readonly minutes: number;
}

async function run(plan: Plan, name: 'with statuses' | 'without statuses'): Promise<Run> {
  const graph = await createLoopbackGraph({
    ...secrets,
    statuses: name === 'with statuses' ? { order: 'shuffled', delayMs: 60, gapMs: 150 } : { order: 'none' },
    retry: { tries: 1_000, firstMs: 100, mostMs: 500 },
  });
  const service = await createService(graph.graphUrl, graph.phoneNumberId);
  try {
    await service.start();
    graph.setCallbackUrl(service.webhookUrl);
    const start = performance.now();
    const [posted, killed] = await Promise.all([postAll(graph, plan), killAll(service, plan, start)]);
    await settled(service, graph);
    const told = service.log.flatMap(({ code, messageId }) => (code === 'POSSIBLE_DOUBLE' ? [messageId] : []));
    return {
      ...tally(plan, posted, graph, new Set(told)),
      ...{ name, plan, posted, kills: killed, service, told },
      toldInMetrics: await service.figure('whatsapp_outbox_possible_doubles'),
      duplicatesSince: await service.figure('whatsapp_inbox_duplicates'),
      minutes: (performance.now() - start) / 60_000,
    };
  } finally {
    await graph.close();
    await service.remove();
  }
}

async function killAll(service: Service, plan: Plan, start: number): Promise<Kill[]> {
  const killed: Kill[] = [];
  for (const at of plan.kills) {
    await wait(Math.max(0, at - (performance.now() - start)));
    await service.kill();
    const gone = performance.now();
    const [when, logged] = [Date.now(), service.log.length];
    await service.start();
    killed.push({ at: when, inSeconds: (gone - start) / 1000, downMs: performance.now() - gone, logged });
  }
  return killed;
}

/** Nothing waits and nothing is in doubt any more, or nothing has moved for a long time. */
async function settled(service: Service, graph: LoopbackGraph): Promise<void> {
  const names = ['inbox_waiting', 'outbox_waiting', 'outbox_doubtful', 'outbox_parked'];
  let [quiet, sent, movedAt] = [0, 0, performance.now()];
  while (quiet < 3 && performance.now() - movedAt < patienceMs) {
    await wait(1_000);
    const waiting = await Promise.all(names.map((name) => service.figure(`whatsapp_${name}`)));
    quiet = waiting.every((count) => count === 0) && graph.sent.length === sent ? quiet + 1 : 0;
    if (graph.sent.length !== sent) [sent, movedAt] = [graph.sent.length, performance.now()];
  }
  await graph.idle();
}

const columns: readonly (readonly [string, (run: Run) => Cell])[] = [
  ['posts', ({ plan }) => plan.posts.length],
  ['valid messages', ({ plan }) => plan.written.length],
  ['residents', ({ plan }) => plan.residents],
  ['duplicates', ({ plan }) => plan.posts.filter(({ isDuplicate }) => isDuplicate).length],
  ['reordered', ({ plan }) => plan.written.filter(({ isReordered }) => isReordered).length],
  ['corrupt', ({ plan }) => plan.posts.filter(({ forgery }) => forgery !== undefined).length],
  ['kills', (run) => run.kills.length],
  ['posted again', ({ posted, plan }) => posted.calls - plan.posts.length],
  ['answered', ({ answered }) => answered],
  ['lost', ({ lost }) => lost.length],
  ['double', ({ double }) => double.length],
  ['out of order', ({ misordered }) => misordered.length],
  ['other words', ({ otherWords }) => otherWords],
  ['corrupt answered', ({ unasked, posted }) => unasked + posted.forgedTaken],
  ['possible doubles told', ({ told }) => told.length],
  ['minutes', ({ minutes }) => minutes],
];

const rowOf = (one: Run): Cell[] => [one.name, ...columns.map(([, read]) => read(one))];

function tableOfKills(one: Run): Table {
  const between = (times: readonly number[], from: number, to: number): number =>
    times.filter((at) => at >= from && at < to).length;
  const rows = one.kills.map(({ at, inSeconds, downMs, logged }, place): Cell[] => {
    const next = one.kills[place + 1];
    const told = one.service.log.slice(logged, next?.logged).filter(({ code }) => code === 'POSSIBLE_DOUBLE').length;
    const until = next?.at ?? Infinity;
    return [
      String(place + 1),
      ...[Math.round(inSeconds), downMs / 1000, told],
      ...[one.lost, one.double, one.misordered].map((times) => between(times, at, until)),
    ];
  });
  return {
    title: `From each kill to the next, ${one.name}`,
    columns: ['kill', 'after s', 'back after s', 'possible doubles told', 'lost', 'double', 'out of order'],
    rows,
  };
}

function notesOn(one: Run): string[] {
  const codes = new Map<string, number>();
  for (const { code } of one.service.log) codes.set(code, (codes.get(code) ?? 0) + 1);
  return [
    `${one.name}: ${String(one.bubbles)} bubbles; log: ${[...codes].map(([code, n]) => `${code} ${String(n)}`).join(', ')}.`,
    `${one.name}: /metrics says ${String(one.toldInMetrics)} possible doubles; doubles that were not told: ${String(one.doubleUntold)};` +
      ` out of order though less than 1.2 s late: ${String(one.misorderedInTime)}.`,
    ...one.examples.slice(0, 8),
  ];
}
