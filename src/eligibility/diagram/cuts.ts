/** Cuts a number into cells within which every comparison of the rules has one answer. */
import type { NumberFact } from '../../contract.ts';
import type { Limit } from '../compare.ts';
import type { ComparisonOp } from '../condition.ts';
import { isWhole } from '../known.ts';
import type { Range } from '../range.ts';

/** Between two numbers that can be told apart: half a unit for whole numbers, next to nothing for a percentage. */
const beside = (fact: NumberFact): number => (isWhole(fact) ? 0.5 : 1e-9);

/** Places between numbers, in rising order; cell `i` lies between place `i - 1` and place `i`. */
export type Cuts = readonly number[];

/** Where the answer to a comparison with a limit changes. Nobody has less than nothing. */
export function cutsOf(fact: NumberFact, op: ComparisonOp, { low, high }: Limit, unclear: boolean): number[] {
  const gap = beside(fact);
  const both = unclear || op === 'eq' || low !== high;
  const sides = both ? [-gap, gap] : op === 'le' || op === 'gt' ? [gap] : [-gap];
  return [...new Set([low, high])].filter(Number.isFinite).flatMap((limit) => sides.map((side) => limit + side));
}

export const sortedCuts = (places: Iterable<number>): number[] =>
  [...new Set(places)].filter((place) => place > 0).sort((a, b) => a - b);

/** The number of places below `value`. */
export function cellOf(cuts: Cuts, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number in the cell; of a whole number the smallest. */
export function numberIn(fact: NumberFact, cuts: Cuts, cell: number): number {
  const from = cuts[cell - 1];
  const to = cuts[cell];
  if (isWhole(fact)) return from === undefined ? 0 : Math.ceil(from);
  if (from === undefined) return to === undefined ? 0 : to / 2;
  return to === undefined ? from + 1 : (from + to) / 2;
}

/** The cells that a range touches: first and last. */
export function cellsOf(fact: NumberFact, cuts: Cuts, range: Range): [number, number] {
  const step = beside(fact) * 2;
  const min = range.minOpen === true ? range.min + step : range.min;
  const max = range.maxOpen === true ? range.max - step : range.max;
  return [cellOf(cuts, min), Math.max(cellOf(cuts, min), cellOf(cuts, max))];
}
