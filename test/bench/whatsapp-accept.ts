/** Five hundred messages a second: how long until the 200, while the bot answers behind it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createLoopbackGraph, type LoopbackGraph } from '../../src/commands/loopback-graph/loopback-graph.ts';
import { metaJson } from '../../src/commands/loopback-graph/meta-json.ts';
import { median, quantile } from './measures.ts';
import type { Bench, Cell } from './report.ts';
import type { OpenLoop, OpenLoopDone } from './whatsapp/open-loop.ts';
import { createService, secrets } from './whatsapp/service.ts';

const perSecond = 500;
const seconds = 20;
const runs = 3;
const wantedMs = 50;
const messagesEach = 10;
/** Settles the JIT and the sockets; not counted. */
const warmUp = 1_000;

export const whatsAppAccept: Bench = {
  about: `milliseconds to the 200 at ${String(perSecond)} messages a second, the bot answering behind it`,
  run: async ({ count = perSecond * seconds }) => {
    const rows: Cell[][] = [];
    for (const kind of kinds) {
      const figures: Figures[] = [];
      for (let place = 0; place < runs; place += 1) figures.push(await measured(kind, count));
      figures.forEach((one, place) => rows.push([`${kind}, run ${String(place + 1)}`, ...cells(one)]));
      rows.push([`${kind}, median`, ...columns.map(([, read]) => median(figures.map(read)))]);
    }
    return {
      tables: [{ title: `${String(count)} posts in open loop`, columns: ['', ...columns.map(([name]) => name)], rows }],
      notes: [
        `Measured from the intended moment. Wanted: p99 under ${String(wantedMs)} ms. For each answer that goes out,` +
          ' three statuses come in besides.',
      ],
    };
  },
};

/** Reactions are kept as any message, and wake nobody: what the door itself takes. */
const kinds = ['words', 'reactions'] as const;
type Kind = (typeof kinds)[number];

interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Share of the half seconds in which one took longer than wanted: a stall now and then, or all the time. */
  readonly slowHalves: number;
  readonly refused: number;
  readonly answers: number;
  readonly statuses: number;
  readonly lateP99: number;
}

const columns: readonly (readonly [string, (one: Figures) => number])[] = [
  ['p50 ms', ({ p50 }) => p50],
  ['p99 ms', ({ p99 }) => p99],
  ['max ms', ({ max }) => max],
  ['half seconds over', ({ slowHalves }) => slowHalves],
  ['no 200', ({ refused }) => refused],
  ['answers meanwhile', ({ answers }) => answers],
  ['statuses meanwhile', ({ statuses }) => statuses],
  ['posted late p99 ms', ({ lateP99 }) => lateP99],
];
const cells = (one: Figures): Cell[] => columns.map(([, read]) => read(one));

async function measured(kind: Kind, count: number): Promise<Figures> {
  const graph = await createLoopbackGraph({
    ...secrets,
    statuses: { order: 'inOrder', delayMs: 50, gapMs: 100 },
    retry: { tries: 1 },
  });
  const service = await createService(graph.graphUrl, graph.phoneNumberId);
  try {
    await service.start();
    graph.setCallbackUrl(service.webhookUrl);
    const posts = postsOf(graph, kind, count + warmUp);
    const { latencies, statuses, lateness } = await inThread({ url: service.webhookUrl, perSecond, posts });
    const counted = latencies.slice(warmUp);
    return {
      ...{ p50: quantile(counted, 0.5), p99: quantile(counted, 0.99), max: quantile(counted, 1) },
      slowHalves: shareOfSlow(counted),
      refused: statuses.filter((status) => status !== 200).length,
      answers: graph.sent.length,
      statuses: graph.webhooks.length,
      lateP99: quantile(lateness, 0.99),
    };
  } finally {
    await service.remove();
    await graph.close();
  }
}

function shareOfSlow(latencies: readonly number[]): number {
  const half = perSecond / 2;
  const slow = latencies.flatMap((took, place) => (took > wantedMs ? [Math.floor(place / half)] : []));
  return new Set(slow).size / Math.ceil(latencies.length / half);
}

const words = ['hallo', 'Alles nagaan', 'Alleen, zonder kinderen', '43', 'Zorgtoeslag, Huurtoeslag', 'nee', 'ja'];

function postsOf(graph: LoopbackGraph, kind: Kind, count: number): OpenLoop['posts'] {
  const start = Date.now();
  const people = Array.from({ length: Math.ceil(count / messagesEach) }, (_, place) =>
    graph.resident({ phone: `316${String(20_000_000 + place)}` }),
  );
  return Array.from({ length: count }, (_, place) => {
    const person = people[place % people.length];
    if (person === undefined) throw new Error('nobody writes');
    const body = words[Math.floor(place / people.length) % words.length] ?? '';
    const at = new Date(start + (place * 1_000) / perSecond);
    const message =
      kind === 'words'
        ? person.message('text', { body }, { at })
        : person.message('reaction', { message_id: 'wamid.X', emoji: '👍' }, { at });
    const bytes = metaJson(graph.envelope([{ value: person.value([message]) }]));
    return { bytes, signature: graph.sign(bytes) };
  });
}

/** A thread must be told anew how to read TypeScript. */
const thread = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./whatsapp/open-loop.ts', import.meta.url).href)});
});`;

async function inThread(loop: OpenLoop): Promise<OpenLoopDone> {
  const worker = new Worker(thread, { eval: true });
  worker.postMessage(loop);
  const [done]: OpenLoopDone[] = await once(worker, 'message');
  await worker.terminate();
  if (done === undefined) throw new Error('the thread said nothing');
  return done;
}
