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
  const limits = tests.map((test) => limitOf(survey, index, test));
  const scores = scoresOf(survey, needs, index, limits);
  return tests[scores.indexOf(Math.max(...scores))];
}

/** A test on the axis of its fact: what is left there for each of its answers. */
interface Limit {
  readonly axis: number;
  readonly sides: readonly Position[];
}

const otherSide = { le: 'gt', gt: 'le', ge: 'lt', lt: 'ge' } as const;
const sidesOf = ({ op }: Test): readonly TestOp[] => (op === 'eq' ? ['lt', 'eq', 'gt'] : [op, otherSide[op]]);

function limitOf({ diagrams, told }: Survey, index: number, test: TestOfFact): Limit {
  const axis = told[index]?.find(({ fact }) => fact === test.fact)?.axis ?? -1;
  const sides = sidesOf(test).map((op) =>
    sideOf(diagrams.layout.axes[axis], fold([{ fact: test.fact, op, value: test.value }])),
  );
  return { axis, sides };
}

/**
 * By limit: how many households are settled by the answer, when all else that they need is known; and, less heavily, how
 * many of the other limits it answers along.
 */
function scoresOf(survey: Survey, { sets }: Needs, index: number, limits: readonly Limit[]): number[] {
  const { known, candidates, particles } = survey;
  const { pool } = survey.diagrams;
  const roots = candidates[index]?.roots ?? [];
  const answers = survey.answers();
  const { position } = answers;
  const reachNow = (): number[] => roots.map((root) => pool.reach(root, position));
  const scores = limits.map(() => 0);
  for (const [place, particle] of particles.entries()) {
    const set = sets[place] ?? [];
    if (!set.includes(index)) continue;
    answers.begin(particle, known, set);
    const settled = reachNow();
    answers.remove(index);
    limits.forEach(({ axis, sides }, at) => {
      const side = sides.find((one) => isPossible(one, 0, particle[axis] ?? 0));
      if (side === undefined) return;
      const widen = narrow(position, side, axis);
      const answered = limits.filter((one) => one.axis === axis && isAnswered(position, one)).length - 1;
      scores[at] = (scores[at] ?? 0) + (weight * answered) / (limits.length - 1);
      if (roots.every((root, which) => pool.reach(root, position) === settled[which])) scores[at] += 1;
      widen();
    });
  }
  return scores;
}

/** What answering all other tests along counts, beside being settled. */
const weight = 1;
const isAnswered = (position: Position, { axis, sides }: Limit): boolean => {
  let open = 0;
  for (const side of sides) if (overlap(position, axis, side)) open += 1;
  return open < 2;
};
const overlap = ({ first, last }: Position, axis: number, side: Position): boolean =>
  Math.max(first[axis] ?? 0, side.first[0] ?? 0) <= Math.min(last[axis] ?? 0, side.last[0] ?? 0);

/** One axis as a position of its own. */
function sideOf(axis: Axis | undefined, known: Known): Position {
  const side = emptyPosition(1);
  axis?.place(known, side, 0);
  return side;
}

/** Gives what takes it back. */
function narrow({ first, last, mask }: Position, by: Position, axis: number): () => void {
  const [from, to, bits] = [first[axis] ?? 0, last[axis] ?? 0, mask[axis] ?? -1];
  first[axis] = Math.max(from, by.first[0] ?? 0);
  last[axis] = Math.min(to, by.last[0] ?? 0);
  mask[axis] = bits & (by.mask[0] ?? -1);
  return () => {
    first[axis] = from;
    last[axis] = to;
    mask[axis] = bits;
  };
}
