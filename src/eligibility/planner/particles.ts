/**
 * Households drawn from the priors: what the planner holds a question against. Always the same ones, so that the order of
 * questions can be repeated. They say nothing about anybody's outcome.
 */
import type { Diagrams } from '../diagram/compile.ts';
import { emptyPosition } from '../diagram/position.ts';
import { householdStatements } from '../household-statements.ts';
import type { IncomeStandard } from '../income-standard.ts';
import { fold } from '../known.ts';
import { householdsFrom } from '../population/households.ts';
import type { Priors } from '../priors.ts';

/** The cell of a household on every axis. */
export type Particle = Int16Array;

const seed = 20_260_701;

export function particlesOf(diagrams: Diagrams, priors: Priors, standard: IncomeStandard, count: number): Particle[] {
  const position = emptyPosition(diagrams.layout.axes.length);
  return householdsFrom(priors, { seed, count, population: 'mixed', standard }).map((household) => {
    diagrams.position(fold(householdStatements({ ...household, incomePercent: null })), position);
    return Int16Array.from(position.first, (first, axis) => firstPossible(first, position.mask[axis] ?? -1));
  });
}

function firstPossible(first: number, mask: number): number {
  let cell = first;
  while (((mask >> (cell & 31)) & 1) === 0 && cell < first + 32) cell += 1;
  return cell;
}
