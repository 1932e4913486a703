/** So many at once, and then one more every so often. */
export interface Rate {
  readonly burst: number;
  readonly everyMs: number;
}

export interface RateLimiter {
  /** Whether one more may pass; counts it when it may. */
  pass(key: string): boolean;
}

export function createRateLimiter(rate: () => Rate | null, now: () => Date): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    pass: (key) => {
      const limit = rate();
      if (limit === null) return true;
      const at = now().getTime();
      const { tokens, at: before } = buckets.get(key) ?? { tokens: limit.burst, at };
      const left = Math.min(limit.burst, tokens + (at - before) / limit.everyMs);
      buckets.set(key, { tokens: left >= 1 ? left - 1 : left, at });
      return left >= 1;
    },
  };
}

export const windowMs = 24 * 60 * 60 * 1000;
