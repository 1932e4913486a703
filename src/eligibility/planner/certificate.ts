/** The smallest set of questions that settles a household: what an interviewer would ask who knew all answers beforehand. */
import type { Position } from '../diagram/position.ts';
import type { Particle } from './particles.ts';
import type { Survey } from './survey.ts';

/** Gives for one household the indexes of the candidates that are needed. */
export type Certify = (particle: Particle) => readonly number[];

/**
 * Leaves out one question after the other, in `order`, as long as the rest reaches what all of them reach. What comes
 * later in the order is kept rather than what comes sooner.
 */
export function certifier(survey: Survey, known: Position, order: readonly number[]): Certify {
  const { candidates } = survey;
  const { pool } = survey.diagrams;
  const answers = survey.answers();
  const roots = [...new Set(order.flatMap((index) => candidates[index]?.roots ?? []))];
  const target = new Map<number, number>();

  return (particle) => {
    answers.begin(particle, known, order);
    for (const root of roots) target.set(root, pool.reach(root, answers.position));
    return order.filter((index) => {
      answers.remove(index);
      let isNeeded = false;
      for (const root of candidates[index]?.roots ?? [])
        isNeeded ||= pool.reach(root, answers.position) !== target.get(root);
      if (isNeeded) answers.add(index);
      return isNeeded;
    });
  };
}
