/** At which of several limits a number is best asked: where most households need nothing more afterwards. */
import type { NumberFact, Test, TestOp } from '../../contract.ts';
import type { Axis } from '../diagram/axes.ts';
import { emptyPosition, isPossible, type Position } from '../diagram/position.ts';
import { fold, type Known } from '../known.ts';
import type { Needs } from './shares.ts';
import type { Survey } from './survey.ts';

export interface TestOfFact extends Test {
  readonly fact: NumberFact;
}

export function bestTest(
  survey: Survey,
  needs: Needs,
  index: number,
  tests: readonly TestOfFact[],
): TestOfFact | undefined {
  if (tests.length < 2) return tests[0];
  const scores = tests.map((test) => settles(survey, needs, index, test, tests));
  return tests[scores.indexOf(Math.max(...scores))];
}

const otherSide = { le: 'gt', gt: 'le', ge: 'lt', lt: 'ge' } as const;
const sidesOf = ({ op }: Test): readonly TestOp[] => (op === 'eq' ? ['lt', 'eq', 'gt'] : [op, otherSide[op]]);

/**
 * How many households are settled by the answer, when all else that they need is known; and, less heavily, how many of the
 * other tests it answers along.
 */
function settles(
  survey: Survey,
  { sets }: Needs,
  index: number,
  test: TestOfFact,
  tests: readonly TestOfFact[],
): number {
  const { diagrams, known, candidates, particles, told } = survey;
  const { pool, layout } = diagrams;
  const axis = told[index]?.find(({ fact }) => fact === test.fact)?.axis;
  const roots = candidates[index]?.roots ?? [];
  if (axis === undefined) return 0;
  const answers = survey.answers();
  const sidesFor = (one: TestOfFact): Position[] =>
    sidesOf(one).map((op) => sideOf(layout.axes[axis], fold([{ fact: one.fact, op, value: one.value }])));
  const sides = sidesFor(test);
  const others = tests.filter((one) => one !== test).map(sidesFor);
  let score = 0;
  particles.forEach((particle, place) => {
    const set = sets[place] ?? [];
    const side = sides.find((one) => isPossible(one, 0, particle[axis] ?? 0));
    if (!set.includes(index) || side === undefined) return;
    answers.begin(
      particle,
      known,
      set.filter((other) => other !== index),
    );
    narrow(answers.position, side, axis);
    const answered = others.filter((some) => some.filter((one) => overlap(answers.position, axis, one)).length < 2);
    score += (weight * answered.length) / others.length;
    const reached = roots.map((root) => pool.reach(root, answers.position));
    answers.add(index);
    if (roots.every((root, at) => pool.reach(root, answers.position) === reached[at])) score += 1;
  });
  return score;
}

/** What answering all other tests along counts, beside being settled. */
const weight = 1;
const overlap = ({ first, last }: Position, axis: number, side: Position): boolean =>
  Math.max(first[axis] ?? 0, side.first[0] ?? 0) <= Math.min(last[axis] ?? 0, side.last[0] ?? 0);

/** One axis as a position of its own. */
function sideOf(axis: Axis | undefined, known: Known): Position {
  const side = emptyPosition(1);
  axis?.place(known, side, 0);
  return side;
}

function narrow(position: Position, by: Position, axis: number): void {
  position.first[axis] = Math.max(position.first[axis] ?? 0, by.first[0] ?? 0);
  position.last[axis] = Math.min(position.last[axis] ?? 0, by.last[0] ?? 0);
  position.mask[axis] = (position.mask[axis] ?? -1) & (by.mask[0] ?? -1);
}
