/** Interviews over many households: how many outcomes differ from those with everything known. It must be none. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchHeld } from './hold-interviews.ts';
import { quantile } from './measures.ts';
import { cities, populations } from './populations.ts';
import type { Bench } from './report.ts';

const usual = 100_000;
/** Small enough that the threads end together. */
const batchSize = 250;
const firstSeed = 100;
const shown = 5;

export const wrongOutcomes: Bench = {
  about: 'outcomes after the interview that differ from those with everything known',
  run: async ({ count = usual }) => {
    const batches = batchesOf(count);
    const held = await inThreads(batches, Math.min(availableParallelism(), batches.length));
    const differences = held.flatMap((one) => one.differences);
    const groups = cities.flatMap((city) => populations.map((population) => ({ city, population })));
    return {
      tables: [
        {
          title: `${String(count)} households, each with a seed that says which`,
          columns: ['', 'households', 'outcomes', 'differ', 'messages p50', 'p90', 'max'],
          rows: groups.map(({ city, population }) => {
            const own = held.filter(
              (_, place) => batches[place]?.city === city && batches[place].population === population,
            );
            const messages = own.flatMap((one) => one.messages);
            return [
              `${city}, ${population} incomes`,
              total(own, (one) => one.households),
              total(own, (one) => one.outcomes),
              total(own, (one) => one.differences.reduce((sum, { schemes }) => sum + schemes.length, 0)),
              ...[0.5, 0.9, 1].map((share) => quantile(messages, share)),
            ];
          }),
        },
      ],
      notes: [
        `${String(differences.length)} households with a difference; there must be none.`,
        ...differences.slice(0, shown).map((one) => JSON.stringify(one)),
      ],
    };
  },
};

const total = (held: readonly BatchHeld[], of: (one: BatchHeld) => number): number =>
  held.reduce((sum, one) => sum + of(one), 0);

/** Both cities and both populations get about as many. */
export function batchesOf(count: number): Batch[] {
  const groups = cities.flatMap((city) => populations.map((population) => ({ city, population })));
  return groups.flatMap((group, place) => {
    const own = Math.floor(count / groups.length) + (place < count % groups.length ? 1 : 0);
    return Array.from({ length: Math.ceil(own / batchSize) }, (_, index) => ({
      ...group,
      seed: firstSeed + index * groups.length + place,
      count: Math.min(batchSize, own - index * batchSize),
    }));
  });
}

/** A thread must be told anew how to read TypeScript. */
const inThread = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./interview-worker.ts', import.meta.url).href)});
});`;

/** In the order of the batches. */
async function inThreads(batches: readonly Batch[], threads: number): Promise<BatchHeld[]> {
  const held: BatchHeld[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(inThread, { eval: true });
    for (let batch = batches[next]; batch !== undefined; batch = batches[next]) {
      const place = next;
      next += 1;
      held[place] = await answered(worker, batch);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return held;
}

const answered = (worker: Worker, batch: Batch): Promise<BatchHeld> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', done).off('error', failed);
    };
    const done = (held: BatchHeld): void => {
      settle();
      resolve(held);
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', done).on('error', failed);
    worker.postMessage(batch);
  });
