/** Draws single answers from the priors, by a seed. */
import type { BooleanFact, NumberFact } from '../../contract.ts';
import { families, quantilesOf, shareOf, valueAt, type Family, type Priors } from '../priors.ts';

export interface Draw {
  readonly priors: Priors;
  /** From 0 up to 1. */
  readonly rank: () => number;
  readonly yes: (share: number) => boolean;
  readonly family: () => Family;
  readonly isTrue: (fact: BooleanFact, family: Family) => boolean;
  /** A whole number; with a rank, the value of whoever stands there. */
  readonly number: (fact: NumberFact, family: Family, rank?: number) => number;
}

export function drawFrom(priors: Priors, seed: number): Draw {
  const rank = randomFrom(seed);
  const yes = (share: number): boolean => rank() < share;
  return {
    priors,
    rank,
    yes,
    family: () => {
      const index = pick(
        rank(),
        families.map((one) => priors.family[one]),
      );
      return families[index] ?? 'single';
    },
    isTrue: (fact, family) => yes(shareOf(priors.booleans[fact] ?? { all: 0 }, family)),
    number: (fact, family, at = rank()) =>
      Math.round(valueAt(quantilesOf(priors.numbers[fact] ?? { all: [[0, 0]] }, family), at)),
  };
}

/** The generator of Park and Miller: enough to draw with, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = ((seed * 69_621 + 1) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The index in which a rank falls. */
export function pick(rank: number, shares: readonly number[]): number {
  let sum = 0;
  const index = shares.findIndex((share) => (sum += share) > rank);
  return index === -1 ? shares.length - 1 : index;
}

/** A rank close to another: partners are of an age, and who has savings has them everywhere. */
export const near = (draw: Draw, rank: number, width: number): number =>
  Math.min(1, Math.max(0, rank + (draw.rank() - 0.5) * width));
