/** Sums with amounts of which only the ends are known. Every result holds whatever the parts turn out to be. */
import { isSure, span, sure, type Amount } from './amount.ts';
import type { Rounding } from './formula.ts';

export function plus(parts: readonly Amount[]): Amount {
  let low = 0;
  let high = 0;
  for (const part of parts) {
    low += part.low;
    high += part.high;
  }
  return span(low, high, parts);
}

export function minus(parts: readonly Amount[]): Amount {
  const [first = sure(0), ...rest] = parts;
  const less = plus(rest);
  return span(first.low - less.high, first.high - less.low, parts);
}

/** Nothing times anything is nothing, however high anything may be. */
export const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

export function times(parts: readonly Amount[]): Amount {
  return parts.reduce((a, b) => {
    const ends = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)];
    return span(Math.min(...ends), Math.max(...ends), [a, b]);
  }, sure(1));
}

/** A divisor that may be nothing says nothing. */
export function divide(a: Amount, b: Amount): Amount {
  if (b.low <= 0 && b.high >= 0) return span(-Infinity, Infinity, [a, b]);
  if (isSure(a) && isSure(b)) return sure(a.low / b.low);
  return times([a, span(1 / b.high, 1 / b.low, [b])]);
}

/** A part that can never be the highest does not matter. */
export function max(parts: readonly Amount[]): Amount {
  const low = Math.max(...parts.map((part) => part.low));
  const high = Math.max(...parts.map((part) => part.high));
  return span(
    low,
    high,
    parts.filter((part) => part.high > low),
  );
}

export function min(parts: readonly Amount[]): Amount {
  const low = Math.min(...parts.map((part) => part.low));
  const high = Math.min(...parts.map((part) => part.high));
  return span(
    low,
    high,
    parts.filter((part) => part.low < high),
  );
}

/** In cents. Parameters have at most five decimals: what is smaller than this is noise of the machine, not money. */
const noise = 1e-7;
const toWhole: Record<Rounding, (value: number, spare: number) => number> = {
  down: (value, spare) => Math.floor(value + spare),
  up: (value, spare) => Math.ceil(value - spare),
  halfUp: (value, spare) => Math.floor(value + 0.5 + spare),
};

/** `unit`: 1 rounds to a cent, 100 to a euro. */
export const rounded = (value: number, how: Rounding, unit = 1): number =>
  toWhole[how](value / unit, noise / unit) * unit;

export const round = (amount: Amount, how: Rounding, unit: number): Amount =>
  span(rounded(amount.low, how, unit), rounded(amount.high, how, unit), [amount]);
