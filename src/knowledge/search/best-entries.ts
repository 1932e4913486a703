/** Keeps the best of many. */

export interface Best {
  mayTake(score: number): boolean;
  take(entry: number, score: number): void;
  all(): readonly { entry: number; score: number }[];
}

/** The best so many, in order; of equals the first. */
export function createBest(limit: number): Best {
  const kept: { entry: number; score: number }[] = [];
  const mayTake = (score: number): boolean => score > 0 && (kept.length < limit || score > (kept.at(-1)?.score ?? 0));
  return {
    mayTake,
    take: (entry, score) => {
      if (!mayTake(score)) return;
      let at = kept.length;
      while (at > 0 && (kept[at - 1]?.score ?? 0) < score) at -= 1;
      kept.splice(at, 0, { entry, score });
      if (kept.length > limit) kept.pop();
    },
    all: () => kept,
  };
}
