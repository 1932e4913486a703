/** Compares what is known of a number with what is known of a limit, in three values. */
import type { ComparisonOp } from './condition.ts';
import { allAbove, allBelow, type Range } from './range.ts';

/** A limit: `low` and `high` differ when it is not sure. */
export interface Limit {
  readonly low: number;
  readonly high: number;
}

/** `holds` is null when undecided; then `canHold` and `canFail` tell which way more facts could still decide it. */
export interface Comparison {
  readonly holds: boolean | null;
  readonly canHold: boolean;
  readonly canFail: boolean;
}

interface Sides {
  surelyTrue: (range: Range) => boolean;
  surelyFalse: (range: Range) => boolean;
}

/** With `unclear`, exactly at the limit neither side is sure: the source says "tot" or "tussen". */
function sides(op: ComparisonOp, limit: Limit, unclear: boolean): Sides {
  const below = (value: number, orAt: boolean) => (range: Range) => allBelow(range, value, orAt);
  const above = (value: number, orAt: boolean) => (range: Range) => allAbove(range, value, orAt);
  if (op === 'le' || op === 'lt')
    return {
      surelyTrue: below(limit.low, op === 'le' && !unclear),
      surelyFalse: above(limit.high, op === 'lt' && !unclear),
    };
  if (op === 'ge' || op === 'gt')
    return {
      surelyTrue: above(limit.high, op === 'ge' && !unclear),
      surelyFalse: below(limit.low, op === 'gt' && !unclear),
    };
  return {
    surelyTrue: (range) => limit.low === limit.high && range.min === limit.low && range.max === limit.low,
    surelyFalse: (range) => allBelow(range, limit.low, false) || allAbove(range, limit.high, false),
  };
}

/**
 * The two ends and the limit itself, as far as the range holds them: enough to see what could still come out.
 * Nobody has an infinite income: a limit without a sure bound is never passed.
 */
function samples(range: Range, limit: Limit): Range[] {
  const nudge = 1e-9;
  const points = [range.min, range.max, limit.low, limit.high, limit.low - 1, limit.high + 1].concat(
    range.minOpen === true ? [range.min + nudge] : [],
    range.maxOpen === true ? [range.max - nudge] : [],
  );
  return points
    .filter(Number.isFinite)
    .filter((p) => p >= range.min && p <= range.max)
    .filter((p) => !(p === range.min && range.minOpen === true) && !(p === range.max && range.maxOpen === true))
    .map((p) => ({ min: p, max: p }));
}

export function compare(range: Range, op: ComparisonOp, limit: Limit, unclear: boolean): Comparison {
  const { surelyTrue, surelyFalse } = sides(op, limit, unclear);
  if (surelyTrue(range)) return { holds: true, canHold: true, canFail: false };
  if (surelyFalse(range)) return { holds: false, canHold: false, canFail: true };
  const points = samples(range, limit);
  return { holds: null, canHold: points.some(surelyTrue), canFail: points.some(surelyFalse) };
}

/** One comparison for several limits of which one applies, not known which. */
export function compareAny(range: Range, op: ComparisonOp, limits: readonly Limit[], unclear: boolean): Comparison {
  const all = limits.map((limit) => compare(range, op, limit, unclear));
  const first = all[0]?.holds ?? null;
  const same = all.length > 0 && all.every((c) => c.holds === first);
  return { holds: same ? first : null, canHold: all.some((c) => c.canHold), canFail: all.some((c) => c.canFail) };
}
