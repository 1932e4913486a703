/** Posts go before turns: WhatsApp waits for its 200 while a resident waits for an answer anyway. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Door {
  /** Work that somebody outside waits for. */
  enter<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nobody is at the door, one caller after the other; after a tenth of a second all the same. */
  quiet(): Promise<void>;
}

const stepMs = 2;
const mostSteps = 50;

export const createDoor = (): Door => {
  let coming = 0;
  let last = Promise.resolve();
  const untilQuiet = async (): Promise<void> => {
    for (let step = 0; step < mostSteps; step += 1) {
      await wait(step === 0 ? 0 : stepMs);
      if (coming === 0) return;
    }
  };
  return {
    enter: async (work) => {
      coming += 1;
      try {
        return await work();
      } finally {
        coming -= 1;
      }
    },
    quiet: () => (last = last.then(untilQuiet)),
  };
};
