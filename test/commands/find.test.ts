import assert from 'node:assert/strict';
import { once } from 'node:events';
import { z } from 'zod';
import { find } from '../../src/commands/find.ts';
import { run, startProgram } from './run.ts';

const answer = z.strictObject({
  hits: z.array(
    z.strictObject({
      kind: z.enum(['scheme', 'service', 'organisation', 'article']),
      id: z.string(),
      title: z.string().min(2),
      score: z.number().min(0).max(1),
      why: z.array(z.strictObject({ field: z.string(), words: z.array(z.string()) })),
      lastCheckedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      stale: z.literal(true).optional(),
    }),
  ),
});
const answers = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => answer.parse(JSON.parse(line)));
const zoetermeer = ['--municipality', 'zoetermeer', '--date', '2026-07-01'];

describe('npm run find', () => {
  const children: ReturnType<typeof startProgram>[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
  });

  it('answers each line in order, and says nothing about what it does not know', async () => {
    const { status, out, err } = await run(
      find,
      zoetermeer,
      'kledingbank\nbijstand in Rotterdam\n\n"{json?"\nhuurtoeslag\r\n',
    );
    assert.deepEqual([status, err], [0, '']);
    const [clothes, elsewhere, odd, rent, ...more] = answers(out);
    assert.match(clothes?.hits[0]?.id ?? '', /^kledingbank-zoetermeer/);
    assert.deepEqual(elsewhere, { hits: [] });
    assert.deepEqual(odd, { hits: [] });
    assert.equal(rent?.hits[0]?.id, 'nederland/huurtoeslag');
    assert.deepEqual(more, []);
  });

  it('hears danger, and gives who helps first', async () => {
    const [found] = answers((await run(find, zoetermeer, 'haar man sluit haar op en pakt haar pinpas af')).out);
    assert.equal(found?.hits[0]?.id, 'veilig-thuis/advies');
  });

  it('gives as many as are asked for', async () => {
    const [found] = answers((await run(find, [...zoetermeer, '--limit', '2'], 'schulden')).out);
    assert.equal(found?.hits.length, 2);
  });

  it('takes today when no day is given', async () => {
    const [found] = answers((await run(find, ['--municipality', 'almere'], 'voedselbank')).out);
    assert.match(found?.hits[0]?.id ?? '', /^voedselbank-almere/);
  });

  it('answers before the input ends, as a program', async () => {
    const child = startProgram('find', zoetermeer);
    children.push(child);
    child.stdin.write('kledingbank\n');
    const [chunk]: unknown[] = await once(child.stdout, 'data');
    assert.match(String(chunk), /"kledingbank-zoetermeer/);
    child.stdin.end();
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await run(find, zoetermeer), { status: 0, out: '', err: '' });
  });

  const wrong: [string, string[], string][] = [
    ['no municipality', [], '--municipality: give one of almere, zoetermeer\n'],
    ['another one', ['--municipality', 'utrecht'], '--municipality: give one of almere, zoetermeer\n'],
    ['no day', [...zoetermeer.slice(0, 3), '2026-13-40'], '--date: give a day as 2026-07-01\n'],
    ['no number', [...zoetermeer, '--limit', 'veel'], '--limit: give a whole number from 1 to 100\n'],
    ['too many', [...zoetermeer, '--limit', '101'], '--limit: give a whole number from 1 to 100\n'],
  ];
  for (const [name, args, err] of wrong)
    it(`stops at once: ${name}`, async () => {
      assert.deepEqual(await run(find, args, 'kledingbank'), { status: 2, out: '', err });
    });
});
