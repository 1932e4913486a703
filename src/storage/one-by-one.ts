export type RunOneByOne = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Work on one key waits for the work on that key before it; keys do not wait for each other. */
export const createOneByOne = (): RunOneByOne => {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const done = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = done.catch(() => undefined);
    last.set(key, settled);
    try {
      return await done;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
};
