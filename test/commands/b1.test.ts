import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { b1, readB1Lists } from '../../src/commands/b1.ts';
import { run, runProgram } from './run.ts';

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
    const { status, out } = await run(b1, [], 'Hallo. Ik help u graag.');
    assert.equal(status, 0);
    assert.deepEqual(
      output.parse(JSON.parse(out)).texts.map(({ file, address, pass }) => [file, address, pass]),
      [['-', 'both', true]],
    );
  });

  it('says per sentence what is wrong, with status 1', async () => {
    const { status, out } = await run(b1, [], 'Ik help u graag. Uw brief wordt niet gelezen.');
    assert.equal(status, 1);
    const [text] = output.parse(JSON.parse(out)).texts;
    assert.deepEqual(
      text?.sentenceReports.map((sentence) => sentence.findings.map((finding) => finding.rule)),
      [[], ['passive']],
    );
  });

  it('checks both forms of address, or the one that is asked for', async () => {
    const text = '[U belt|Je moet bellen].';
    assert.deepEqual(addresses((await run(b1, [], text)).out), ['u', 'je']);
    assert.equal((await run(b1, [], text)).status, 1);
    assert.equal((await run(b1, ['--address', 'u'], text)).status, 0);
    assert.equal((await run(b1, ['--address', 'je'], text)).status, 1);
  });

  it('reads files, one after the other', async () => {
    const good = join(folder, 'goed.txt');
    const bad = join(folder, 'fout.txt');
    writeFileSync(good, 'Ik help u graag.');
    writeFileSync(bad, 'Helaas kan dit niet.');
    const { status, out } = await run(b1, [good, bad], '');
    assert.equal(status, 1);
    assert.deepEqual(
      output.parse(JSON.parse(out)).texts.map((text) => [text.file, text.pass]),
      [
        [good, true],
        [bad, false],
      ],
    );
    assert.equal((await run(b1, [good], '')).status, 0);
  });

  it('keeps to the limits that are given', async () => {
    const text = 'Hoe gaat het? Hebt u hulp nodig?';
    assert.equal((await run(b1, [], text)).status, 1);
    assert.equal((await run(b1, ['--max-questions', '2'], text)).status, 0);
    assert.equal((await run(b1, ['--max-questions', '2', '--max-words', '5'], text)).status, 1);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await run(b1, [], ' \n'), { status: 0, out: '', err: '' });
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
      const { status, out, err } = await run(b1, args, 'Hallo.');
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });

  it('runs as a program', () => {
    const { status, out } = runProgram('b1', ['--address', 'je'], 'Helaas.');
    assert.equal(status, 1);
    const { pass, texts } = output.parse(JSON.parse(out));
    assert.deepEqual([pass, texts.map(({ address }) => address)], [false, ['je']]);
  });

  it('names the field of a word list that is wrong', () => {
    const file = join(folder, 'b1.yaml');
    writeFileSync(file, 'hardWords: []');
    assert.throws(() => readB1Lists(file), /hardWords/);
  });

  it('stops at a file that is no text', async () => {
    const file = join(folder, 'foto.jpg');
    writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    assert.equal((await run(b1, [file], '')).status, 2);
  });
});

function addresses(out: string): string[] {
  return output.parse(JSON.parse(out)).texts.map((text) => text.address);
}
