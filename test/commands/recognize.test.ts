import assert from 'node:assert/strict';
import { once } from 'node:events';
import { z } from 'zod';
import { recognize } from '../../src/commands/recognize.ts';
import { run, startProgram, type Ended } from './run.ts';

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
  let ended: Ended;
  let answers: ReturnType<typeof answersOf>;
  before(async () => {
    ended = await run(recognize, [], `${lines.join('\n')}\n`);
    answers = answersOf(ended.out);
  });

  it('answers each line in the form of the contract, in order', () => {
    const [rent, , turkish, , , brace] = answers;
    assert.deepEqual([ended.status, ended.err, answers.length], [0, '', lines.length]);
    assert.deepEqual([rent?.topic, rent?.urgency, rent?.locale, rent?.masked], ['huur', 'none', 'und', 'huur']);
    assert.deepEqual([turkish?.topic, turkish?.locale], ['huur', 'tr']);
    assert.equal(brace?.masked, '{"a":');
  });

  it('gives the best first, and not again among the others', () => {
    for (const { topic, score, alternatives } of answers) {
      const scores = [score, ...alternatives.map((other) => other.score)];
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a),
      );
      assert.ok(!alternatives.some((other) => other.topic === topic));
    }
  });

  it('puts danger before everything', () => {
    const [, danger] = answers;
    assert.deepEqual([danger?.topic, danger?.urgency], ['crisis', 'crisis']);
  });

  it('masks before it looks', () => {
    const [, , , phone] = answers;
    assert.ok(phone !== undefined && !phone.masked.includes('12345678'));
  });

  it('calls out of scope what fits nothing', () => {
    const [, , , , nothing] = answers;
    assert.deepEqual([nothing?.topic, nothing?.score, nothing?.alternatives], ['buiten-bereik', 0, []]);
  });

  it('answers while it is asked, as a program', async () => {
    const command = startProgram('recognize', []);
    command.stdin.write('energie\n');
    const [first] = await once(command.stdout, 'data');
    assert.match(String(first), /"topic":"energie"/);
    command.stdin.end();
    await once(command, 'close');
    assert.equal(command.exitCode, 0);
  });

  it('says nothing to nothing, and refuses an option that it does not know', async () => {
    assert.deepEqual(await run(recognize, [], ''), { status: 0, out: '', err: '' });
    assert.equal((await run(recognize, ['--loud'], 'huur\n')).status, 2);
  });
});
