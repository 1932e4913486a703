import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { talk } from '../../src/commands/talk.ts';
import { run, startProgram } from './run.ts';

const outcome = z.object({ id: z.string(), outcome: z.string() });
const activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).optional(),
  channelData: z
    .looseObject({
      question: z.object({ facts: z.array(z.string()), kind: z.string() }).optional(),
      menu: z.looseObject({ choices: z.array(z.object({ title: z.string() })) }).optional(),
      assessment: z.object({ referenceDate: z.string(), schemes: z.array(outcome) }).optional(),
    })
    .optional(),
});
type Activity = z.infer<typeof activity>;

/** Alone, 40 years, an income of 104% for six years, no illness, no prospect of work. */
const answers: Record<string, string> = {
  household: 'alleen, zonder kinderen',
  age: '40',
  incomePercent: '104',
  monthsOnLowIncome: '6 jaar',
  'children.anyInSchool': 'nee',
};

/** What such a resident says to a message; null: nothing is asked. */
function reply({ channelData }: Activity): string | null {
  const [first = ''] = channelData?.question?.facts ?? [];
  if (channelData?.question !== undefined) return answers[first] ?? 'nee';
  return channelData?.menu?.choices[0]?.title ?? null;
}

describe('npm run talk', () => {
  const children: ReturnType<typeof startProgram>[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
  });

  it('holds a whole conversation, one activity a line, as a program', async () => {
    const child = startProgram('talk', ['--municipality', 'almere', '--date', '2010-10-15', '--json']);
    children.push(child);
    const said: Activity[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const message = activity.parse(JSON.parse(line));
      said.push(message);
      if (message.channelData?.assessment !== undefined) child.stdin.end();
      const words = child.stdin.writableEnded ? null : reply(message);
      if (words !== null) child.stdin.write(`${words}\n`);
    }
    if (child.exitCode === null) await once(child, 'close');
    assert.equal(child.exitCode, 0);
    assert.ok(said.every((message) => message.type === 'message' && (message.text ?? '') !== ''));
    const result = said.find((message) => message.channelData?.assessment !== undefined)?.channelData?.assessment;
    assert.equal(result?.referenceDate, '2010-10-15');
    assert.deepEqual(Object.fromEntries(result.schemes.map((s) => [s.id, s.outcome])), {
      'almere/aanvullende-zorgverzekering': 'eligible',
      'almere/bijstand': 'eligible',
      'almere/bijzondere-bijstand': 'unknown',
      'almere/kwijtschelding': 'eligible',
      'almere/langdurigheidstoeslag': 'eligible',
      'almere/woonlastenfonds': 'eligible',
    });
  });

  it('wants a municipality that it knows', async () => {
    const found = await run(talk, ['--municipality', 'utrecht']);
    assert.deepEqual(found, { status: 2, out: '', err: '--municipality: give one of almere, zoetermeer\n' });
  });
});
