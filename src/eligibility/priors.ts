/**
 * How common answers are among the people who do a check: what the planner weighs the order of questions by.
 * An outcome never depends on these figures. They are read from `knowledge/priors.yaml`.
 */
import type { BooleanFact, NumberFact } from '../contract.ts';

/** The kinds of family that published figures tell apart. */
export const families = ['single', 'singleParent', 'coupleWithoutChildren', 'coupleWithChildren'] as const;
export type Family = (typeof families)[number];

/**
 * `[share, value]` with the share rising from 0 to 1 and the value never falling: piecewise linear between them.
 * Values are in the fact's unit (cents, years, months, percent, a count).
 */
export type Quantiles = readonly (readonly [share: number, value: number])[];

/** How the values of a number are spread. */
export type Spread = { readonly all: Quantiles } | { readonly byFamily: Readonly<Record<Family, Quantiles>> };

/** The share for whom something is true, from 0 to 1. */
export type Share = { readonly all: number } | { readonly byFamily: Readonly<Record<Family, number>> };

export interface Priors {
  /** Shares of the kinds of family, adding up to 1. */
  readonly family: Readonly<Record<Family, number>>;
  /** Rent and service costs are those of people who rent; the partner's age is 0 where there is no partner. */
  readonly numbers: Readonly<Partial<Record<NumberFact, Spread>>>;
  /** Of all, but `disabledStudent` of students, and `statePensionIncomplete` of those of state pension age. */
  readonly booleans: Readonly<Partial<Record<BooleanFact, Share>>>;
  /** Share of all households that have a scheme already, by scheme id. */
  readonly receives: Readonly<Record<string, number>>;
  /** Share of the entitled who have it, where there is a figure. */
  readonly takeUp?: Readonly<Record<string, number>>;
  /** Ages of the children under 18 at home. */
  readonly childAge: Quantiles;
  /** Given that there are children: the shares of those with 1, 2, 3 and 4 of them, adding up to 1. */
  readonly childCount: readonly number[];
  /** Euro a year that a scheme is worth on average, by scheme id; one that is not listed counts as 1. */
  readonly worth: Readonly<Record<string, number>>;
}

/** Nothing is known: every kind of family is as common. For content that could not be read, and for tests. */
export const noPriors: Priors = {
  family: { single: 0.25, singleParent: 0.25, coupleWithoutChildren: 0.25, coupleWithChildren: 0.25 },
  numbers: {},
  booleans: {},
  receives: {},
  childAge: [
    [0, 0],
    [1, 17],
  ],
  childCount: [0.25, 0.25, 0.25, 0.25],
  worth: {},
};

export const quantilesOf = (spread: Spread, family: Family): Quantiles =>
  'all' in spread ? spread.all : spread.byFamily[family];

export const shareOf = (share: Share, family: Family): number => ('all' in share ? share.all : share.byFamily[family]);

/** The value that `share` of the people have or stay under. */
export function valueAt(quantiles: Quantiles, share: number): number {
  let before = quantiles[0] ?? [0, 0];
  for (const point of quantiles) {
    if (point[0] >= share) return between(share, before, point);
    before = point;
  }
  return before[1];
}

/** The share of the people who have this value or less. */
export function shareUpTo(quantiles: Quantiles, value: number): number {
  let before = quantiles[0] ?? [0, 0];
  if (value < before[1]) return 0;
  for (const point of quantiles) {
    if (point[1] > value) return between(value, [before[1], before[0]], [point[1], point[0]]);
    before = point;
  }
  return 1;
}

type Point = readonly [number, number];
const between = (x: number, [x0, y0]: Point, [x1, y1]: Point): number =>
  x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
