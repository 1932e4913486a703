import assert from 'node:assert/strict';
import { once } from 'node:events';
import { z } from 'zod';
import { run, start } from './run.ts';

/** contract.md, "Commands". */
const answer = z.strictObject({
  topic: z.string(),
  score: z.number().min(0).max(1),
  alternatives: z.array(z.strictObject({ topic: z.string(), score: z.number().min(0).max(1) })).max(4),
  urgency: z.enum(['none', 'urgent', 'crisis']),
  masked: z.string(),
  locale: z.string().min(2),
});
const answersOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answer.parse(JSON.parse(line)));

describe('npm run recognize', () => {
  const lines = [
    'huur',
    'ik wil niet meer leven',
    'kiramı ödeyemiyorum, ne yapmalıyım',
    'mijn nummer is 06 12345678',
    '😂',
    '{"a":',
  ];
  const { status, out, err } = run('recognize', [], `${lines.join('\n')}\n`);
  const [rent, danger, turkish, phone, nothing, brace] = answersOf(out);

  it('answers each line in the form of the contract, in order', () => {
    assert.deepEqual([status, err, answersOf(out).length], [0, '', lines.length]);
    assert.deepEqual([rent?.topic, rent?.urgency, rent?.locale, rent?.masked], ['huur', 'none', 'und', 'huur']);
    assert.deepEqual([turkish?.topic, turkish?.locale], ['huur', 'tr']);
    assert.equal(brace?.masked, '{"a":');
  });

  it('gives the best first, and not again among the others', () => {
    for (const { topic, score, alternatives } of answersOf(out)) {
      const scores = [score, ...alternatives.map((other) => other.score)];
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a),
      );
      assert.ok(!alternatives.some((other) => other.topic === topic));
    }
  });

  it('puts danger before everything', () => {
    assert.deepEqual([danger?.topic, danger?.urgency], ['crisis', 'crisis']);
  });

  it('masks before it looks', () => {
    assert.ok(phone !== undefined && !phone.masked.includes('12345678'));
  });

  it('calls out of scope what fits nothing', () => {
    assert.deepEqual([nothing?.topic, nothing?.score, nothing?.alternatives], ['buiten-bereik', 0, []]);
  });

  it('answers while it is asked', async () => {
    const command = start('recognize', []);
    command.stdin.write('energie\n');
    const [first] = await once(command.stdout, 'data');
    assert.match(String(first), /"topic":"energie"/);
    command.stdin.end();
    await once(command, 'close');
    assert.equal(command.exitCode, 0);
  });

  it('says nothing to nothing, and refuses an option that it does not know', () => {
    assert.deepEqual(run('recognize', [], ''), { status: 0, out: '', err: '' });
    assert.equal(run('recognize', ['--loud'], 'huur\n').status, 2);
  });
});
