import { createOneByOne } from '../one-by-one.ts';
import type { Records } from '../records.ts';

/** Rows in memory, for tests and the terminal: gone with the process. Rows go in and out as copies. */
export const createMemoryRecords = <Row>(): Records<Row> => {
  const rows = new Map<string, Row>();
  const oneByOne = createOneByOne();
  const copyOf = (key: string): Row | null => structuredClone(rows.get(key) ?? null);
  return {
    get: async (key) => copyOf(key),
    change: (key, decide) =>
      oneByOne(key, async () => {
        const { row, result } = decide(copyOf(key));
        if (row === null) rows.delete(key);
        else if (row !== undefined) rows.set(key, structuredClone(row));
        return result;
      }),
    all: async function* () {
      for (const key of [...rows.keys()]) {
        const row = copyOf(key);
        if (row !== null) yield row;
      }
    },
  };
};
