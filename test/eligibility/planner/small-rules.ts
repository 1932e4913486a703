/** Small made-up knowledge bases of yes/no facts, of which the best interview can be found by trying them all. */
import fc from 'fast-check';
import type { BooleanFact } from '../../../src/contract.ts';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { diagramsOf, type Diagrams } from '../../../src/eligibility/diagram/compile.ts';
import { setSpan } from '../../../src/eligibility/diagram/position.ts';
import { fold, type Known } from '../../../src/eligibility/known.ts';
import type { Particle } from '../../../src/eligibility/planner/particles.ts';
import { plan } from '../../../src/eligibility/planner/plan.ts';
import { toldBy } from '../../../src/eligibility/planner/reveal.ts';

const facts: readonly BooleanFact[] = [
  'workProspect',
  'chronicallyIllOrDisabled',
  'statePensionIncomplete',
  'hasHealthInsurance',
  'hasProblemDebts',
  'selfContainedHome',
  'worksOrStudies',
];

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 2, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.record({ fact: fc.constantFrom(...facts), is: fc.boolean() }),
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
    ),
  };
}).node;

const scheme = fc.array(condition, { minLength: 1, maxLength: 3 });

export interface SmallRules {
  readonly schemes: readonly (readonly Condition[])[];
  /** For each fact the share for whom it is true, in percent. */
  readonly percents: readonly number[];
  readonly draws: fc.Stream<number>;
}

export const smallRules: fc.Arbitrary<SmallRules> = fc.record({
  schemes: fc.array(scheme, { minLength: 2, maxLength: 4 }),
  percents: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: facts.length, maxLength: facts.length }),
  draws: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
});

/** By fact: true, false, or not asked yet. */
type Answers = readonly (boolean | null)[];

/** The expected number of questions: of the planner, and of the best interview that there is. */
export function expectedQuestions({ schemes, percents, draws }: SmallRules): { planned: number; best: number } {
  const diagrams = diagramsOf({
    schemes: schemes.map((conditions, index) => ({
      id: `dorp/${String(index)}`,
      conditions: conditions.map((when, at) => ({ id: String(at), when })),
      values: {},
    })),
    standard: null,
    values: {},
  });
  const used = facts.filter((fact) => toldBy(diagrams.layout.axes, [fact]).length > 0);
  const chances = used.map((fact) => (percents[facts.indexOf(fact)] ?? 50) / 100);
  const particles = drawn(diagrams, used, percents, draws);
  const start: Answers = used.map(() => null);
  const either = (answers: Answers, index: number, then: (next: Answers) => number): number => {
    const chance = chances[index] ?? 0.5;
    return 1 + chance * then(answers.with(index, true)) + (1 - chance) * then(answers.with(index, false));
  };
  const best = remembered((answers: Answers): number => {
    if (openSchemes(diagrams, knownFrom(used, answers)).length === 0) return 0;
    return Math.min(...unasked(answers).map((index) => either(answers, index, best)));
  });
  const planned = remembered((answers: Answers): number => {
    const known = knownFrom(used, answers);
    const open = openSchemes(diagrams, known);
    const left = unasked(answers);
    if (open.length === 0) return 0;
    const questions = left.map((index) => question(used[index] ?? 'workProspect'));
    const chosen = left[plan({ diagrams, particles, known, schemes: open, questions }, () => []).best];
    if (chosen === undefined) throw new Error('the planner asks nothing');
    return either(answers, chosen, planned);
  });
  return { planned: planned(start), best: best(start) };
}

const question = (fact: BooleanFact) => ({ facts: [fact], kind: 'yesNo' as const, sensitive: false, due: true });
const unasked = (answers: Answers): number[] => answers.flatMap((answer, index) => (answer === null ? [index] : []));

function remembered(work: (answers: Answers) => number): (answers: Answers) => number {
  const done = new Map<string, number>();
  return (answers) => {
    const key = answers.join();
    const found = done.get(key) ?? work(answers);
    done.set(key, found);
    return found;
  };
}

const knownFrom = (used: readonly BooleanFact[], answers: Answers): Known =>
  fold(
    used.flatMap((fact, index) => {
      const value = answers[index] ?? null;
      return value === null ? [] : [{ fact, op: 'is' as const, value }];
    }),
  );

const isOneEnd = (ends: number): boolean => (ends & (ends - 1)) === 0;
function openSchemes({ pool, roots, position }: Diagrams, known: Known): string[] {
  const place = position(known);
  return [...roots].filter(([, root]) => !isOneEnd(pool.reach(root, place))).map(([id]) => id);
}

function drawn(
  { layout, position }: Diagrams,
  used: readonly BooleanFact[],
  percents: readonly number[],
  draws: Iterator<number>,
): Particle[] {
  return Array.from({ length: 300 }, () => {
    const household = position(fold([]));
    for (const fact of used) {
      const cell = (draws.next().value ?? 0) < (percents[facts.indexOf(fact)] ?? 50) ? 1 : 0;
      for (const { axis } of toldBy(layout.axes, [fact])) setSpan(household, axis, cell, cell);
    }
    return household.first;
  });
}
