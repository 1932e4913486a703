import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readB1Lists, runB1 } from '../../src/commands/b1.ts';

const output = z.object({
  pass: z.boolean(),
  texts: z.array(
    z.object({
      file: z.string(),
      address: z.string(),
      pass: z.boolean(),
      sentenceReports: z.array(z.object({ text: z.string(), findings: z.array(z.object({ rule: z.string() })) })),
    }),
  ),
});

describe('npm run b1', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'b1-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('passes a good text on stdin', async () => {
    const { status, out } = await run([], 'Hallo. Ik help u graag.');
    assert.equal(status, 0);
    assert.deepEqual(
      output.parse(JSON.parse(out)).texts.map(({ file, address, pass }) => [file, address, pass]),
      [['-', 'both', true]],
    );
  });

  it('says per sentence what is wrong, with status 1', async () => {
    const { status, out } = await run([], 'Ik help u graag. Uw brief wordt niet gelezen.');
    assert.equal(status, 1);
    const [text] = output.parse(JSON.parse(out)).texts;
    assert.deepEqual(
      text?.sentenceReports.map((sentence) => sentence.findings.map((finding) => finding.rule)),
      [[], ['passive']],
    );
  });

  it('checks both forms of address, or the one that is asked for', async () => {
    const text = '[U belt|Je moet bellen].';
    assert.deepEqual(addresses((await run([], text)).out), ['u', 'je']);
    assert.equal((await run([], text)).status, 1);
    assert.equal((await run(['--address', 'u'], text)).status, 0);
    assert.equal((await run(['--address', 'je'], text)).status, 1);
  });

  it('reads files, one after the other', async () => {
    const good = join(folder, 'goed.txt');
    const bad = join(folder, 'fout.txt');
    writeFileSync(good, 'Ik help u graag.');
    writeFileSync(bad, 'Helaas kan dit niet.');
    const { status, out } = await run([good, bad], '');
    assert.equal(status, 1);
    assert.deepEqual(
      output.parse(JSON.parse(out)).texts.map((text) => [text.file, text.pass]),
      [
        [good, true],
        [bad, false],
      ],
    );
    assert.equal((await run([good], '')).status, 0);
  });

  it('keeps to the limits that are given', async () => {
    const text = 'Hoe gaat het? Hebt u hulp nodig?';
    assert.equal((await run([], text)).status, 1);
    assert.equal((await run(['--max-questions', '2'], text)).status, 0);
    assert.equal((await run(['--max-questions', '2', '--max-words', '5'], text)).status, 1);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await run([], ' \n'), { status: 0, out: '', err: '' });
  });

  const wrong: [string, string[], RegExp][] = [
    ['a file that is not there', ['/nergens/niets.txt'], /cannot read \/nergens\/niets\.txt/],
    ['an unknown option', ['--snel'], /--snel/],
    ['an unknown address', ['--address', 'gij'], /--address is u, je or both/],
    ['a limit that is no number', ['--max-words', 'veel'], /--max-words is a whole number/],
    ['a limit that is no number', ['--max-questions', '-'], /--max-questions is a whole number/],
  ];
  for (const [name, args, message] of wrong)
    it(`stops at ${name}, with status 2`, async () => {
      const { status, out, err } = await run(args, 'Hallo.');
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });

  it('runs as a program', () => {
    const command = fileURLToPath(new URL('../../src/commands/b1.ts', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', command], {
      input: 'Helaas.',
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(output.parse(JSON.parse(stdout)).pass, false);
  });

  it('names the field of a word list that is wrong', () => {
    const file = join(folder, 'b1.yaml');
    writeFileSync(file, 'hardWords: []');
    assert.throws(() => readB1Lists(file), /hardWords/);
  });

  it('stops at a file that is no text', async () => {
    const file = join(folder, 'foto.jpg');
    writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    assert.equal((await run([file], '')).status, 2);
  });
});

async function run(args: string[], stdin: string): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await runB1(args, {
    readStdin: () => Promise.resolve(stdin),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

function addresses(out: string): string[] {
  return output.parse(JSON.parse(out)).texts.map((text) => text.address);
}
