/** What answers tell on the axes: for a household the cells that are left once it has answered. */
import type { FactId } from '../../contract.ts';
import type { Axis } from '../diagram/axes.ts';
import { copyPosition, emptyPosition, type Position } from '../diagram/position.ts';
import type { Particle } from './particles.ts';

/** A fact on one of its axes. */
export interface Told {
  readonly axis: number;
  readonly fact: FactId;
}

/**
 * Facts that are told along with another. That there are children is not told by their ages, nor a partner by an age:
 * those are asked only when it is known.
 */
const along: Partial<Record<FactId, readonly FactId[]>> = { 'children.ages': ['children.count'] };

export function toldBy(axes: readonly Axis[], facts: readonly FactId[]): Told[] {
  const all = facts.flatMap((fact) => [fact, ...(along[fact] ?? [])]);
  return axes.flatMap((axis, index) =>
    axis.facts.filter((fact) => all.includes(fact)).map((fact) => ({ axis: index, fact })),
  );
}

/** The answers of a household to some of the questions, kept as a position; questions can be taken back. */
export interface Answers {
  readonly position: Position;
  /** Begins anew: the household, what is known of it, and the questions that it has answered. */
  readonly begin: (particle: Particle, known: Position, asked: readonly number[]) => void;
  readonly add: (index: number) => void;
  readonly remove: (index: number) => void;
}

/** For all questions of one survey: which of them tell what of which axis. */
export interface Telling {
  readonly axes: readonly AxisTelling[];
  readonly byQuestion: readonly (readonly AxisTelling[])[];
}

/** Written for speed: the planner asks this a hundred thousand times for one question to a resident. */
interface AxisTelling {
  readonly axis: number;
  readonly isJoint: boolean;
  /** By fact: the questions that tell it, and for each cell the cells in which it is the same; none where it tells the cell. */
  readonly facts: readonly { readonly by: readonly number[]; readonly same: Int32Array | null }[];
}

export function tellingOf(axes: readonly Axis[], told: readonly (readonly Told[])[]): Telling {
  const telling = axes.flatMap((axis, index) => {
    const facts = axis.facts.flatMap((fact) => {
      const by = told.flatMap((some, one) => (some.some((t) => t.axis === index && t.fact === fact) ? [one] : []));
      return by.length === 0 ? [] : [{ by, same: sameCells(axis, fact) }];
    });
    return facts.length === 0 ? [] : [{ axis: index, isJoint: axis.isJoint === true, facts }];
  });
  return {
    axes: telling,
    byQuestion: told.map((_, index) => telling.filter(({ facts }) => facts.some(({ by }) => by.includes(index)))),
  };
}

function sameCells({ same, size }: Axis, fact: FactId): Int32Array | null {
  if (same === undefined || size > 32) return null;
  return Int32Array.from({ length: size }, (_, cell) =>
    Array.from({ length: size }, (_each, other) => (same(fact, cell, other) ? 1 << other : 0)).reduce(
      (a, b) => a | b,
      0,
    ),
  );
}

export function answersTo(axes: number, telling: Telling, questions: number): Answers {
  const position = emptyPosition(axes);
  const asked = new Uint8Array(questions);
  let own: Particle = new Int16Array(axes);
  let before = position;

  /** From what is known, with all that was asked about this axis. */
  function redo({ axis, isJoint, facts }: AxisTelling): void {
    const cell = own[axis] ?? 0;
    let mask = before.mask[axis] ?? -1;
    let exact = isJoint;
    for (const { by, same } of facts) {
      let isTold = false;
      for (const index of by) if (asked[index] === 1) isTold = true;
      if (isJoint) exact = exact && isTold;
      else if (isTold && same === null) exact = true;
      else if (isTold && same !== null) mask &= same[cell] ?? -1;
    }
    position.first[axis] = exact ? cell : (before.first[axis] ?? 0);
    position.last[axis] = exact ? cell : (before.last[axis] ?? 0);
    position.mask[axis] = exact ? -1 : mask;
  }
  function change(index: number, to: 0 | 1): void {
    asked[index] = to;
    for (const one of telling.byQuestion[index] ?? []) redo(one);
  }
  return {
    position,
    begin: (particle, known, indexes) => {
      own = particle;
      before = known;
      asked.fill(0);
      for (const index of indexes) asked[index] = 1;
      copyPosition(known, position);
      for (const one of telling.axes) redo(one);
    },
    add: (index) => {
      change(index, 1);
    },
    remove: (index) => {
      change(index, 0);
    },
  };
}
