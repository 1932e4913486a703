/** The process is killed in the middle of a check, without warning; the conversation goes on where it was. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { householdSchema } from '../../src/contract.ts';
import { startTalk } from './direct-line-client.ts';
import { goOn, outcomes } from './whole-check.ts';

const secret = 'a-secret-for-this-test';
const household = householdSchema.parse({
  age: 40,
  household: 'couple',
  partnerAge: 38,
  children: [{ age: 8 }, { age: 14 }],
  incomePercent: 120,
  monthsOnLowIncome: 36,
  workProspect: true,
  chronicallyIllOrDisabled: false,
});

async function start(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, DIRECTLINE_SECRET: secret, LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /(http:\/\/\S+)/.exec(line);
    if (found?.[1] !== undefined) return { child, url: found[1] };
  }
  throw new Error('the service did not start');
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('a kill in the middle of a check', function () {
  this.timeout(120_000);
  let dataDir = '';
  let running: ChildProcess | undefined;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-kill-'));
  });
  after(async () => {
    if (running !== undefined) await kill(running);
    await rm(dataDir, { recursive: true, force: true });
  });

  it('loses no answer and asks nothing twice', async () => {
    let service = await start(dataDir);
    running = service.child;
    let talk = await startTalk(service.url, secret, { municipality: 'zoetermeer', referenceDate: '2010-10-15' });
    await talk.hear();
    const first = await talk.say('Alles nagaan');
    const { assessment, questions } = await goOn(talk, household, first, [], async (count) => {
      if (count !== 1 && count !== 3) return talk;
      await kill(service.child);
      service = await start(dataDir);
      running = service.child;
      talk = talk.at(service.url);
      return talk;
    });
    const asked = questions.map((q) => q.facts.join('+'));
    assert.equal(new Set(asked).size, asked.length, asked.join(', '));
    assert.equal(outcomes(assessment)['zoetermeer/zoetermeerpas'], 'eligible');
    assert.equal(outcomes(assessment)['zoetermeer/collectieve-zorgverzekering-120'], 'unknown');
  });
});
