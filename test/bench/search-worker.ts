/** One engine in a process of its own, so that its memory can be told: `search-worker.ts ENGINE ENTRIES QUERIES`, JSON out. */
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { entriesOf } from '../../src/knowledge/search/knowledge-entries.ts';
import { mean, quantile } from './measures.ts';
import { madeUpEntries, madeUpQueries } from './search-entries.ts';
import { engineNames, engines } from './search-engines.ts';

const [name = '', count = '', asked = ''] = process.argv.slice(2);
const engineName = engineNames.find((one) => one === name);
if (engineName === undefined) throw new Error(`no engine is called ${name}`);

const knowledge = loadKnowledge('knowledge');
const entries = madeUpEntries(entriesOf(knowledge), Number(count));
const queries = madeUpQueries(entries, Number(asked));
const before = usedMemory();
const [start, startCpu] = [performance.now(), process.cpuUsage()];
const search = engines[engineName]({
  entries,
  topics: [...knowledge.topics.values()],
  municipalities: [...knowledge.municipalities.values()],
  words: knowledge.searchWords,
});
const indexMs = performance.now() - start;
const cpu = process.cpuUsage(startCpu);
const after = usedMemory();
const ask = (query: string) => search({ query, municipality: 'zoetermeer', date: '2026-07-01' });
queries.slice(0, 200).forEach(ask);
const times = queries.map((query) => {
  const from = performance.now();
  ask(query);
  return performance.now() - from;
});
console.log(
  JSON.stringify({
    indexMs,
    indexCpuMs: (cpu.user + cpu.system) / 1000,
    indexMb: after - before,
    allMb: after,
    peakMb: process.resourceUsage().maxRSS / 1024,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    max: quantile(times, 1),
    mean: mean(times),
  }),
);

function usedMemory(): number {
  // Twice: array buffers go at the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 ** 2;
}
