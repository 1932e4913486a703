/** A row to be written, or to go (`text: null`). */
export interface Write {
  readonly key: string;
  readonly text: string | null;
}

export interface WriteBatches {
  /** Resolves once it is on disk; rejects when the batch that it was in was not written. */
  add(write: Write): Promise<void>;
}

/**
 * Writes that come while one is under way go together in the next: the disk is asked once for all of them, and a
 * flood makes the batches longer, not the queue.
 */
export const createWriteBatches = (writeAll: (writes: readonly Write[]) => Promise<void>): WriteBatches => {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const writeNext = async (): Promise<void> => {
    const batch = waiting.splice(0, mostInBatch);
    try {
      await writeAll(batch.map(({ write }) => write));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    await endOfTick();
    while (waiting.length > 0) await writeNext();
    isRunning = false;
  };
  return {
    add: (write) =>
      new Promise((resolve, reject) => {
        waiting.push({ write, resolve, reject });
        if (!isRunning) void run();
      }),
  };
};

interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A batch is written whole or not at all, so it should not grow past what LevelDB keeps in memory (4 MB). */
const mostInBatch = 1_000;

const endOfTick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
