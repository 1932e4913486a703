/** WhatsApp's clock here: the machine's, and what a test adds to it. */
export interface GraphClock {
  now(): Date;
  advance(ms: number): void;
}

export function createGraphClock(now: () => Date): GraphClock {
  let aheadMs = 0;
  return {
    now: () => new Date(now().getTime() + aheadMs),
    advance: (ms) => {
      aheadMs += ms;
    },
  };
}

/** Instants as WhatsApp writes them. */
export const inSeconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));
