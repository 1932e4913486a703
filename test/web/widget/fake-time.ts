import type { After } from '../../../src/web/widget/stream.ts';

export interface FakeTime {
  after: After;
  /** Lets `ms` pass: what falls due runs in order, with everything that it sets going. */
  pass(ms: number): Promise<void>;
}

/** Timers that move only when a test says so. */
export function createFakeTime(): FakeTime {
  let nowMs = 0;
  let timers: { dueMs: number; work: () => void }[] = [];
  return {
    after: (ms, work) => {
      const timer = { dueMs: nowMs + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: async (ms) => {
      const endMs = nowMs + ms;
      await settle();
      for (;;) {
        const next = timers.filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        nowMs = next.dueMs;
        next.work();
        await settle();
      }
      nowMs = endMs;
    },
  };
}

/** Promises that wait for nothing outside have come to rest. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
