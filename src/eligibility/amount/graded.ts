/** Each part of a number at its own percentage: the rent bands of huurtoeslag, what one can pay oneself (draagkracht). */
import { span, type Amount } from './amount.ts';
import { product } from './arithmetic.ts';

export interface Band {
  /** None: no end. */
  readonly upTo: Amount | undefined;
  readonly percent: Amount;
}

export function graded(number: Amount, from: Amount, bands: readonly Band[]): Amount {
  const parts = [number, from];
  for (const { upTo, percent } of bands) {
    parts.push(percent);
    if (upTo !== undefined) parts.push(upTo);
  }
  return span(end('low', number, from.high, bands), end('high', number, from.low, bands), parts);
}

/**
 * Summed per edge: the percentage below it less the one above, times what lies between `from` and the edge.
 * So each end of the outcome takes the edge that is worst for it, also where the edge is not sure.
 */
function end(side: 'low' | 'high', number: Amount, from: number, bands: readonly Band[]): number {
  let total = 0;
  for (let index = 0; index < bands.length; index += 1) {
    const upTo = bands[index]?.upTo;
    const step = (bands[index]?.percent[side] ?? 0) - (bands[index + 1]?.percent[side] ?? 0);
    const edge = upTo === undefined ? Infinity : upTo[step >= 0 ? side : otherSide[side]];
    total += product(step, Math.max(0, Math.min(number[side], edge) - from)) / 100;
  }
  return total;
}

const otherSide = { low: 'high', high: 'low' } as const;
