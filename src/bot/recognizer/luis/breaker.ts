/** A circuit breaker: an endpoint that keeps failing is left alone for a while, so that no resident waits for it each turn. */
export type BreakerState = 'closed' | 'open' | 'halfOpen';

export interface BreakerLimits {
  /** Failures in a row after which it opens. */
  readonly failuresToOpen: number;
  /** How long it stays open before one request tries again. */
  readonly restMs: number;
}

export interface BreakerParts extends BreakerLimits {
  readonly nowMs: () => number;
  readonly changed: (state: BreakerState) => void;
}

/** One request; it says once how it ended. */
export interface Attempt {
  succeeded(): void;
  failed(): void;
}

export interface Breaker {
  /** Null: the endpoint is to be left alone now. */
  begin(): Attempt | null;
}

interface Kept {
  readonly state: BreakerState;
  readonly failures: number;
  readonly sinceMs: number;
}
type Happening = 'asked' | 'succeeded' | 'failed';
type Next = (kept: Kept, limits: BreakerLimits, nowMs: number) => Kept;

const stay: Next = (kept) => kept;
const close: Next = (_kept, _limits, nowMs) => ({ state: 'closed', failures: 0, sinceMs: nowMs });
const open: Next = (_kept, _limits, nowMs) => ({ state: 'open', failures: 0, sinceMs: nowMs });
const count: Next = (kept, limits, nowMs) =>
  kept.failures + 1 >= limits.failuresToOpen ? open(kept, limits, nowMs) : { ...kept, failures: kept.failures + 1 };
/** A clock that was set back counts as rested: better one request too many than hours without. */
const tryAgain: Next = (kept, { restMs }, nowMs) =>
  nowMs >= kept.sinceMs && nowMs < kept.sinceMs + restMs ? kept : { ...kept, state: 'halfOpen', sinceMs: nowMs };

const next: Readonly<Record<BreakerState, Readonly<Record<Happening, Next>>>> = {
  closed: { asked: stay, succeeded: close, failed: count },
  open: { asked: tryAgain, succeeded: stay, failed: stay },
  halfOpen: { asked: stay, succeeded: close, failed: open },
};

export function createBreaker({ nowMs, changed, ...limits }: BreakerParts): Breaker {
  let kept = close({ state: 'closed', failures: 0, sinceMs: 0 }, limits, nowMs());
  /** Grows with each change of state: what began before it has nothing to say any more. */
  let era = 0;
  const happens = (what: Happening): boolean => {
    const before = kept.state;
    kept = next[before][what](kept, limits, nowMs());
    if (kept.state === before) return false;
    era += 1;
    changed(kept.state);
    return true;
  };
  const attempt = (begun: number): Attempt => ({
    succeeded: () => {
      if (begun === era) happens('succeeded');
    },
    failed: () => {
      if (begun === era) happens('failed');
    },
  });
  return {
    begin: () => {
      const isProbe = happens('asked');
      return isProbe || kept.state === 'closed' ? attempt(era) : null;
    },
  };
}
