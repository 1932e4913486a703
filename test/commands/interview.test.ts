import assert from 'node:assert/strict';
import { z } from 'zod';
import { check } from '../../src/commands/check.ts';
import { interview } from '../../src/commands/interview.ts';
import { interviewOptions } from '../../src/commands/interview/options.ts';
import { UsageError } from '../../src/commands/arguments.ts';
import { factIds, questionKinds } from '../../src/contract.ts';
import { run, runProgram } from './run.ts';

const asked = z.strictObject({
  questions: z.array(z.strictObject({ facts: z.array(z.enum(factIds)).min(1), kind: z.enum(questionKinds) })),
  results: z.object({
    municipality: z.string(),
    referenceDate: z.string(),
    receipt: z.object({ facts: z.array(z.object({ fact: z.enum(factIds) })) }),
    schemes: z.array(z.object({ id: z.string(), outcome: z.string(), received: z.literal(true).optional() })),
  }),
});
const outcome = z.object({ schemes: z.array(z.object({ id: z.string(), outcome: z.string() })) });

const lines = (out: string): unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
const today = ['--municipality', 'almere', '--date', '2026-07-01'];

const parent = {
  age: 34,
  household: 'singleParent',
  children: [{ age: 7, inSchool: true }],
  netMonthlyIncomeCents: 150_000,
  yearlyIncomeCents: 2_100_000,
  assetsCents: 150_000,
  taxAssetsCents: 150_000,
  bankBalanceCents: 60_000,
  carValueCents: 200_000,
  rents: true,
  rentCents: 68_000,
  serviceCostsCents: 0,
  selfContainedHome: true,
  monthsOnLowIncome: 70,
  workProspect: false,
  chronicallyIllOrDisabled: false,
  student: false,
  disabledStudent: false,
  statePensionIncomplete: false,
  hasHealthInsurance: true,
  hasProblemDebts: false,
  receivesChildBenefit: true,
  worksOrStudies: true,
  childcare: [],
  costSharers: 0,
  otherAdultsAtHome: 0,
  receives: [],
};
const retired = { ...parent, household: 'single', children: [], age: 71, receivesChildBenefit: false };
const talkedTo = async (args: readonly string[], households: readonly unknown[]) => {
  const { status, out, err } = await run(interview, args, households.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return { status, err, answers: z.array(asked).parse(lines(out)) };
};

const outcomeOf = (answer: z.infer<typeof asked> | undefined, id: string): string | undefined =>
  answer?.results.schemes.find((scheme) => scheme.id === id)?.outcome;

describe('the command interview', () => {
  it('answers each complete household with its questions, and with what check finds', async () => {
    const { status, answers } = await talkedTo(today, [parent, retired]);
    const checked = z
      .array(outcome)
      .parse(lines((await run(check, today, [parent, retired].map((h) => JSON.stringify(h)).join('\n'))).out));
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ results }) => results.schemes.map(({ id, outcome: found }) => [id, found])),
      checked.map(({ schemes }) => schemes.map(({ id, outcome: found }) => [id, found])),
    );
    for (const { questions } of answers) assert.ok(questions.length > 3 && questions.length < 15);
  });

  it('says what was told, and nothing that was not asked', async () => {
    const [answer] = (await talkedTo(today, [parent])).answers;
    const facts = new Set<string>(answer?.questions.flatMap((q) => q.facts));
    const along = new Set(['children.count', 'children.anyInSchool']);
    assert.deepEqual(
      answer?.results.receipt.facts.map(({ fact }) => fact).filter((fact) => !facts.has(fact) && !along.has(fact)),
      [],
    );
  });

  it('looks into the schemes of a topic alone', async () => {
    const [all] = (await talkedTo(today, [parent])).answers;
    const [rent] = (await talkedTo([...today, '--topic', 'huur'], [parent])).answers;
    assert.ok((rent?.questions.length ?? 0) < (all?.questions.length ?? 0));
    assert.ok(!rent?.questions.some(({ facts }) => facts.includes('workProspect')));
  });

  it('asks in another order without the planner, and finds the same', async () => {
    const [planned] = (await talkedTo(today, [parent])).answers;
    const [plain] = (await talkedTo([...today, '--order', 'plain'], [parent])).answers;
    assert.deepEqual(plain?.questions[0]?.facts, ['household', 'hasPartner', 'hasChildren', 'otherAdultsAtHome']);
    assert.notDeepEqual(plain.questions, planned?.questions);
    assert.deepEqual(
      plain.results.schemes.map((s) => s.outcome),
      planned?.results.schemes.map((s) => s.outcome),
    );
  });

  it('goes around what the household does not say', async () => {
    const gaps = { ...parent, otherAdultsAtHome: null, hasHealthInsurance: null, yearlyIncomeCents: null };
    const [answer] = (await talkedTo(today, [gaps])).answers;
    const of = (...facts: string[]) =>
      answer?.questions.filter((q) => facts.every((fact) => q.facts.some((f) => f === fact))).length;
    const told = answer?.results.receipt.facts.map(({ fact }) => String(fact)) ?? [];
    assert.deepEqual(
      ['otherAdultsAtHome', 'hasHealthInsurance', 'yearlyIncomeCents'].filter((fact) => told.includes(fact)),
      [],
    );
    assert.equal(of('household', 'otherAdultsAtHome'), 1, 'with whom one lives, all at once');
    assert.equal(of('household'), 2, 'and then only what this resident knows');
    assert.ok(told.includes('household') && told.includes('student'));
    assert.equal(outcomeOf(answer, 'nederland/zorgtoeslag'), 'unknown');
  });

  it('knows the euros of an income that is given as a percentage', async () => {
    const others = { ...parent, netMonthlyIncomeCents: null };
    const [low, high] = (
      await talkedTo(today, [
        { ...others, incomePercent: 100 },
        { ...others, incomePercent: 190 },
      ])
    ).answers;
    assert.equal(outcomeOf(low, 'almere/individuele-inkomenstoeslag'), 'eligible');
    assert.equal(outcomeOf(high, 'almere/individuele-inkomenstoeslag'), 'ineligible');
  });

  it('stops at a bad line, or goes on when asked to', async () => {
    const bad = { household: 'single', partnerAge: 34 };
    const stopped = await run(interview, today, `${JSON.stringify(bad)}\n{}\n`);
    assert.deepEqual(stopped, { status: 2, out: '', err: 'line 1, partnerAge: only a couple has a partner\n' });
    const { status, out } = await run(
      interview,
      [...today, '--keep-going'],
      `${JSON.stringify(bad)}\n{"age":"x"}\nno\n`,
    );
    const errors = z.array(z.object({ error: z.object({ line: z.int(), field: z.string() }) }));
    assert.deepEqual(
      errors.parse(lines(out)).map(({ error }) => [error.line, error.field]),
      [
        [1, 'partnerAge'],
        [2, 'age'],
        [3, '(line)'],
      ],
    );
    assert.equal(status, 2);
  });

  it('answers and stops at a bad line, as a program', () => {
    const { status, out, err } = runProgram('interview', today, '{}\n{"age":"x"}\n{}\n');
    assert.equal(status, 2);
    assert.match(err, /^line 2, age: .+\n$/);
    assert.equal(z.array(asked).parse(lines(out)).length, 1);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await run(interview, today), { status: 0, out: '', err: '' });
  });

  const known = { municipalities: () => ['almere'], topics: () => ['huur', 'sport-kind'] };
  const wrong: [string, string[], RegExp][] = [
    ['no day', ['--municipality', 'almere'], /^--date: /],
    ['an unknown municipality', ['--municipality', 'ede', '--date', '2026-07-01'], /^--municipality: /],
    ['an unknown topic', [...today, '--topic', 'weer'], /^--topic: give one of huur, sport-kind$/],
    ['another order', [...today, '--order', 'reverse'], /^--order: give plain/],
    ['an option that nobody knows', [...today, '--fast'], /--fast/],
  ];
  for (const [name, args, message] of wrong)
    it(`says what to write: ${name}`, () => {
      assert.throws(
        () => interviewOptions(args, known),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
});
