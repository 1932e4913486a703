import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { check } from '../../src/commands/check.ts';
import { run, startProgram } from './run.ts';

const assessment = z.strictObject({
  municipality: z.string(),
  referenceDate: z.string(),
  knowledgeVersion: z.string(),
  receipt: z.looseObject({ editions: z.record(z.string(), z.string()), facts: z.array(z.unknown()) }),
  schemes: z.array(
    z.strictObject({
      id: z.string(),
      edition: z.string(),
      outcome: z.enum(['eligible', 'ineligible', 'unknown']),
      reasons: z.array(
        z.strictObject({
          condition: z.string(),
          holds: z.boolean().nullable(),
          text: z.string().min(3),
          basis: z.looseObject({ title: z.string(), date: z.string() }),
          limit: z
            .strictObject({
              value: z.number(),
              unit: z.enum(['cents', 'percent', 'years', 'months', 'number']),
              percent: z.number().optional(),
            })
            .optional(),
          known: z
            .strictObject({
              fact: z.string(),
              value: z.union([z.number(), z.boolean(), z.string()]).optional(),
              atLeast: z.number().optional(),
              moreThan: z.number().optional(),
              atMost: z.number().optional(),
              lessThan: z.number().optional(),
            })
            .optional(),
        }),
      ),
      missing: z.array(z.string()),
      unconfirmed: z.array(z.strictObject({ value: z.string(), ask: z.string() })),
      assumptions: z.array(z.string()),
      received: z.literal(true).optional(),
      amountCents: z.int().optional(),
      amountRangeCents: z.tuple([z.int(), z.int()]).optional(),
      period: z.enum(['month', 'year', 'once']).optional(),
    }),
  ),
});
const lines = (out: string): unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
const in2010 = ['--municipality', 'zoetermeer', '--date', '2010-10-15'];
const today = ['--municipality', 'almere', '--date', '2026-07-01'];

describe('npm run check', () => {
  const children: ReturnType<typeof startProgram>[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
  });

  it('answers each household in order, with every scheme of the day', async () => {
    const personas = z
      .array(
        z.looseObject({ municipality: z.string(), household: z.unknown(), outcomes: z.record(z.string(), z.string()) }),
      )
      .parse(parse(readFileSync('test/content/personas-2010.yaml', 'utf8')))
      .filter((one) => one.municipality === 'zoetermeer');
    const { status, out, err } = await run(
      check,
      in2010,
      personas.map((one) => `${JSON.stringify(one.household)}\n`).join(''),
    );
    assert.deepEqual([status, err], [0, '']);
    const found = lines(out).map((line) => assessment.parse(line));
    assert.deepEqual(
      found.map(({ schemes }) => Object.fromEntries(schemes.map((s) => [s.id, s.outcome]))),
      personas.map((one) => one.outcomes),
    );
    for (const { schemes } of found)
      assert.deepEqual(
        schemes.map((s) => s.id),
        schemes.map((s) => s.id).sort(),
      );
  });

  it('goes on after bad lines with --keep-going, and ends with status 2', async () => {
    const input = [
      '{"age":40}',
      '{"shoeSize":40}',
      '',
      'no json',
      '{"household":"single","children":[{"age":5}]}',
      '{"receives":["nederland/bijstand"]}',
    ];
    const { status, out, err } = await run(check, [...today, '--keep-going'], input.join('\n'));
    assert.deepEqual([status, err], [2, '']);
    const [first, ...rest] = lines(out);
    const last = rest.pop();
    assert.deepEqual(
      rest.map((line) => {
        const { error } = z
          .object({ error: z.object({ line: z.int(), field: z.string(), message: z.string() }) })
          .parse(line);
        return [error.line, error.field];
      }),
      [
        [2, 'shoeSize'],
        [4, '(line)'],
        [5, 'children'],
      ],
    );
    assert.equal(assessment.parse(first).municipality, 'almere');
    const received = assessment.parse(last).schemes.filter((s) => s.received === true);
    assert.deepEqual(
      received.map((s) => s.id),
      ['nederland/bijstand'],
    );
  });

  it('names the field of what cannot be, and drops nothing of it', async () => {
    const impossible: [object, string][] = [
      [{ household: 'single', partnerAge: 40 }, 'partnerAge'],
      [{ household: 'couple', age: 40, partnerAge: 3 }, 'partnerAge'],
      [{ household: 'singleParent', age: 17, children: [{ age: 17 }] }, 'children'],
      [{ netMonthlyIncomeCents: -1 }, 'netMonthlyIncomeCents'],
      [{ netMonthlyIncomeCents: 100_000_000 }, 'netMonthlyIncomeCents'],
      [{ yearlyIncomeCents: 100_000_000 }, 'yearlyIncomeCents'],
      [{ rents: false, rentCents: 64_000 }, 'rentCents'],
      [{ household: 'single', age: 30, monthsOnLowIncome: 400 }, 'monthsOnLowIncome'],
    ];
    const input = impossible.map(([household]) => JSON.stringify(household)).join('\n');
    const { status, out } = await run(check, [...today, '--keep-going'], input);
    const errors = z.array(z.object({ error: z.object({ line: z.int(), field: z.string(), message: z.string() }) }));
    assert.deepEqual(
      errors.parse(lines(out)).map(({ error }) => [error.line, error.field]),
      impossible.map(([, field], index) => [index + 1, field]),
    );
    assert.equal(status, 2);
    const first = await run(check, today, input);
    assert.deepEqual(first, { status: 2, out: '', err: 'line 1, partnerAge: only a couple has a partner\n' });
  });

  it('stops at the first bad line, though more may come, as a program', async () => {
    const child = startProgram('check', today);
    children.push(child);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.write('{"age":40}\n{"age":"forty"}\n{"age":50}\n');
    await once(child, 'close');
    assert.equal(child.exitCode, 2);
    assert.match(err, /^line 2, age: .*number.*\n$/);
    assert.equal(lines(out).length, 1);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await run(check, today), { status: 0, out: '', err: '' });
  });

  it('wants a municipality that it knows', async () => {
    const found = await run(check, ['--municipality', 'utrecht', '--date', '2026-07-01'], '{}');
    assert.deepEqual(found, { status: 2, out: '', err: '--municipality: give one of almere, zoetermeer\n' });
  });
});
