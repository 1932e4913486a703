/** How many of the households need a question: the share of the smallest sets that it is in. */
import type { Position } from '../diagram/position.ts';
import { certifier } from './certificate.ts';
import type { Particle } from './particles.ts';
import type { Survey } from './survey.ts';

export interface Needs {
  /** By candidate, from 0 to 1. */
  readonly shares: readonly number[];
  /** By household: the candidates that settle it. */
  readonly sets: readonly (readonly number[])[];
}

/** Twice: first what touches few schemes is left out first, then what few households need, so that the sets agree. */
export function needsOf(survey: Survey): Needs {
  const { candidates, told } = survey;
  const few = sorted(candidates, (index) => (candidates[index]?.roots.length ?? 0) + (told[index]?.length ?? 0));
  const { shares } = needsAfter(survey, survey.known, survey.particles, few);
  return needsAfter(
    survey,
    survey.known,
    survey.particles,
    sorted(candidates, (index) => shares[index] ?? 0),
  );
}

export function needsAfter(
  survey: Survey,
  known: Position,
  particles: readonly Particle[],
  order: readonly number[],
): Needs {
  const certify = certifier(survey, known, order);
  const sets = particles.map(certify);
  const counts = survey.candidates.map(() => 0);
  for (const set of sets) for (const index of set) counts[index] = (counts[index] ?? 0) + 1;
  return { sets, shares: counts.map((count) => count / Math.max(1, sets.length)) };
}

/** Indexes by rising weight; of two that weigh the same the later one first. */
export const sorted = (all: readonly unknown[], weight: (index: number) => number): number[] =>
  all.map((_, index) => index).sort((a, b) => weight(a) - weight(b) || b - a);
