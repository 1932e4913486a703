/** `npm run bench [-- NAME…] [--count N] [--json]`: the benches, one after the other; all of them without a name. */
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { engine } from './engine.ts';
import { plannerTime } from './planner-time.ts';
import { questions } from './questions.ts';
import { inWords, type Bench } from './report.ts';
import { search } from './search.ts';
import { understanding } from './understanding.ts';
import { whatsAppAccept } from './whatsapp-accept.ts';
import { whatsAppBubbles } from './whatsapp-bubbles.ts';
import { whatsAppExactlyOnce } from './whatsapp-exactly-once.ts';
import { wrongOutcomes } from './wrong-outcomes.ts';

const benches: Readonly<Record<string, Bench>> = {
  questions,
  'wrong-outcomes': wrongOutcomes,
  'planner-time': plannerTime,
  engine,
  understanding,
  search,
  'whatsapp-exactly-once': whatsAppExactlyOnce,
  'whatsapp-accept': whatsAppAccept,
  'whatsapp-bubbles': whatsAppBubbles,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, json: { type: 'boolean' } },
});
const count = values.count === undefined ? undefined : Number(values.count);
const unknown = positionals.find((name) => !Object.hasOwn(benches, name));

if (unknown !== undefined) fail(`no bench is called ${unknown}; there are ${Object.keys(benches).join(', ')}`);
else if (count !== undefined && !(Number.isInteger(count) && count > 0)) fail('--count: give a whole number above 0');
else await runAll(positionals.length > 0 ? positionals : Object.keys(benches));

async function runAll(names: readonly string[]): Promise<void> {
  const machine = {
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? '',
    on: `${platform()} ${arch()}`,
  };
  const found: Record<string, unknown> = {};
  if (values.json !== true)
    console.log(`Node ${machine.node}, ${String(machine.cores)} cores (${machine.cpu}), ${machine.on}`);
  for (const name of names) {
    const bench = benches[name];
    if (bench === undefined) continue;
    const report = await bench.run({ count });
    found[name] = report;
    if (values.json !== true) console.log(`\n# ${name}: ${bench.about}\n\n${inWords(report)}`);
  }
  if (values.json === true) console.log(JSON.stringify({ machine, benches: found }));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
