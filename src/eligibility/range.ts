/** What is known of a number: everything between two ends. Whole-number facts keep closed ends. */
import type { TestOp } from '../contract.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly minOpen?: boolean;
  readonly maxOpen?: boolean;
}

export const anything: Range = { min: 0, max: Infinity };
export const exactly = (value: number): Range => ({ min: value, max: value });
export const isExact = (range: Range): boolean => range.min === range.max;
export const isEmpty = (range: Range): boolean =>
  range.min > range.max || (range.min === range.max && (range.minOpen === true || range.maxOpen === true));
export const isSame = (a: Range, b: Range): boolean =>
  a.min === b.min && a.max === b.max && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;

/** All numbers that pass a test; for whole numbers `lt 5` is `le 4`. */
export function rangeOf(op: TestOp, value: number, whole: boolean): Range {
  if (op === 'eq') return exactly(value);
  if (op === 'le') return { min: -Infinity, max: whole ? Math.floor(value) : value };
  if (op === 'ge') return { min: whole ? Math.ceil(value) : value, max: Infinity };
  if (op === 'lt')
    return whole ? { min: -Infinity, max: Math.ceil(value) - 1 } : { min: -Infinity, max: value, maxOpen: true };
  return whole ? { min: Math.floor(value) + 1, max: Infinity } : { min: value, max: Infinity, minOpen: true };
}

/** The numbers in both; empty when they have none in common (`isEmpty`). */
export function intersect(a: Range, b: Range): Range {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  const minOpen = (a.min === min && a.minOpen === true) || (b.min === min && b.minOpen === true);
  const maxOpen = (a.max === max && a.maxOpen === true) || (b.max === max && b.maxOpen === true);
  return { min, max, ...(minOpen && { minOpen }), ...(maxOpen && { maxOpen }) };
}

/** Whether every number of the range is below `value` (or at it, when `orAt`). */
export const allBelow = (range: Range, value: number, orAt: boolean): boolean =>
  range.max < value || (range.max === value && (orAt || range.maxOpen === true));
/** Whether every number of the range is above `value` (or at it, when `orAt`). */
export const allAbove = (range: Range, value: number, orAt: boolean): boolean =>
  range.min > value || (range.min === value && (orAt || range.minOpen === true));
