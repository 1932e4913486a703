import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { knowledge } from '../../src/commands/knowledge.ts';
import { run, runProgram, type Ended } from './run.ts';

const day = ['--date', '2026-07-01'];
const analyse = (...args: string[]): Promise<Ended> => run(knowledge, ['analyse', ...args]);
const sections = z.array(
  z.object({
    authority: z.string(),
    date: z.string(),
    findings: z.array(
      z.object({ kind: z.string(), message: z.string(), file: z.string(), line: z.number(), field: z.string() }),
    ),
  }),
);
const dataIn = ({ out }: Ended): z.infer<typeof sections> =>
  sections.parse(
    out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  );

describe('npm run knowledge -- analyse', () => {
  it('tells in words what to look at, where, and on what it rests, as a program', () => {
    const { status, out, err } = runProgram('knowledge', ['analyse', '--municipality', 'zoetermeer', ...day]);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^Heel Nederland op 1 juli 2026\. Kennis: [0-9a-f]{12}\./);
    assert.match(out, /^Zoetermeer op 1 juli 2026\./m);
    assert.match(
      out,
      /^zoetermeer\/zoetermeerpas \(income\): De uitkomst is voor iedereen onzeker\. .*Vraag het aan: Gemeente Zoetermeer\.\n {2}schemes\/zoetermeer\/zoetermeerpas\/2026-01-01\.yaml:\d+\n {2}Bron: .+\.$/m,
    );
    assert.doesNotMatch(out, /almere/);
  });

  it('gives the same as data: the nation first, then each municipality', async () => {
    const ended = await analyse('--json', ...day);
    const found = dataIn(ended);
    assert.equal(ended.status, 0);
    assert.deepEqual(
      found.map(({ authority }) => authority),
      ['nederland', 'almere', 'zoetermeer'],
    );
    for (const { kind, file, line, field } of found.flatMap(({ findings }) => findings)) {
      assert.ok(line > 0, `${kind} ${file}`);
      const key = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
      const text = readFileSync(join('knowledge', file), 'utf8').split('\n');
      assert.ok(
        text.slice(Math.max(0, line - 12), line).some((row) => row.includes(`${key}:`)) || key === 'conditions',
        `${file}:${String(line)} ${key}`,
      );
    }
    assert.equal((await analyse('--json', ...day)).out, ended.out);
  });

  it('keeps to one scheme', async () => {
    const found = dataIn(await analyse('--scheme', 'zoetermeer/zoetermeerpas', '--json', ...day));
    assert.deepEqual(
      found.map(({ authority, findings }) => [authority, findings.map(({ kind }) => kind)]),
      [['zoetermeer', ['unknownValue']]],
    );
  });

  it('takes today when no day is given', async () => {
    const [first] = dataIn(await analyse('--json', '--municipality', 'almere'));
    assert.match(first?.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  describe('draws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paths-'));
    after(() => {
      rmSync(folder, { recursive: true });
    });
    const drawn = async (...args: string[]): Promise<string[]> => {
      const to = join(folder, args.join('_').replaceAll('/', '-'));
      assert.equal((await analyse('--svg', to, ...day, ...args)).status, 0);
      return readdirSync(to).sort();
    };

    it('every scheme of a municipality and of the nation', async () => {
      const files = await drawn('--municipality', 'almere');
      assert.ok(files.includes('almere--volwassenenfonds--2026-03-01.svg'));
      assert.ok(files.includes('nederland--zorgtoeslag--2026-01-01.svg'));
      assert.ok(files.every((file) => !file.startsWith('zoetermeer')));
    });

    for (const place of [['--municipality', 'almere'], []])
      it(`one scheme ${place.join(' ')}`, async () => {
        assert.deepEqual(await drawn('--scheme', 'nederland/bijstand', ...place), [
          'nederland--bijstand--2026-01-01.svg',
        ]);
      });
  });

  const refused: [string, string[], RegExp][] = [
    ['a town that is not there', ['--municipality', 'urk'], /^--municipality: give one of almere, zoetermeer/],
    ['a day that is none', ['--date', '2026-02-30'], /^--date: /],
    [
      'a scheme of elsewhere',
      ['--municipality', 'almere', '--scheme', 'zoetermeer/leergeld', ...day],
      /^--scheme: zoetermeer\/leergeld is no scheme of almere on 2026-07-01/,
    ],
    ['a scheme that is not there', ['--scheme', 'urk/pas'], /^--scheme: urk\/pas is no scheme/],
    ['an option that is not there', ['--pdf'], /--pdf[^]*write: knowledge analyse/],
  ];
  for (const [name, args, message] of refused)
    it(`refuses ${name}`, async () => {
      const { status, out, err } = await analyse(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
});
