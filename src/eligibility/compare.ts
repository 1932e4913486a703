/** Compares what is known of a number with what is known of a limit, in three values. */
import type { ComparisonOp } from './condition.ts';
import { allAbove, allBelow, exactly, type Range } from './range.ts';

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

/** With `unclear`, exactly at the limit neither side is sure: the source says "tot" or "tussen". */
function surelyTrue(range: Range, op: ComparisonOp, limit: Limit, unclear: boolean): boolean {
  if (op === 'le' || op === 'lt') return allBelow(range, limit.low, op === 'le' && !unclear);
  if (op === 'ge' || op === 'gt') return allAbove(range, limit.high, op === 'ge' && !unclear);
  return limit.low === limit.high && range.min === limit.low && range.max === limit.low;
}

function surelyFalse(range: Range, op: ComparisonOp, limit: Limit, unclear: boolean): boolean {
  if (op === 'le' || op === 'lt') return allAbove(range, limit.high, op === 'lt' && !unclear);
  if (op === 'ge' || op === 'gt') return allBelow(range, limit.low, op === 'gt' && !unclear);
  return allBelow(range, limit.low, false) || allAbove(range, limit.high, false);
}

const nudge = 1e-9;

/**
 * The two ends and the limit itself, as far as the range holds them: enough to see what could still come out.
 * Nobody has an infinite income: a limit without a sure bound is never passed.
 */
function samples({ min, max, minOpen, maxOpen }: Range, { low, high }: Limit): number[] {
  const points = [min, max, low, high, low - 1, high + 1, min + nudge, max - nudge];
  return points.filter(
    (p) =>
      Number.isFinite(p) &&
      p >= min &&
      p <= max &&
      !(p === min && minOpen === true) &&
      !(p === max && maxOpen === true),
  );
}

export function compare(range: Range, op: ComparisonOp, limit: Limit, unclear: boolean): Comparison {
  if (surelyTrue(range, op, limit, unclear)) return yes;
  if (surelyFalse(range, op, limit, unclear)) return no;
  let [canHold, canFail] = [false, false];
  for (const point of samples(range, limit)) {
    const at = exactly(point);
    canHold ||= surelyTrue(at, op, limit, unclear);
    canFail ||= surelyFalse(at, op, limit, unclear);
  }
  return { holds: null, canHold, canFail };
}

const yes: Comparison = { holds: true, canHold: true, canFail: false };
const no: Comparison = { holds: false, canHold: false, canFail: true };

/** One comparison for several limits of which one applies, not known which. */
export function compareAny(range: Range, op: ComparisonOp, limits: readonly Limit[], unclear: boolean): Comparison {
  const all = limits.map((limit) => compare(range, op, limit, unclear));
  const first = all[0]?.holds ?? null;
  const same = all.length > 0 && all.every((c) => c.holds === first);
  return { holds: same ? first : null, canHold: all.some((c) => c.canHold), canFail: all.some((c) => c.canFail) };
}
