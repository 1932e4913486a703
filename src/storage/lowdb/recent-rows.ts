/** The rows used last, so that a busy conversation is not read from disk for every message. */
export const createRecentRows = <Row>(most: number) => {
  const rows = new Map<string, Row>();
  return {
    get: (name: string): Row | undefined => rows.get(name),
    /** `null` forgets the row. */
    set: (name: string, row: Row | null): void => {
      rows.delete(name);
      if (row === null || most === 0) return;
      rows.set(name, row);
      const oldest = rows.keys().next();
      if (rows.size > most && !oldest.done) rows.delete(oldest.value);
    },
  };
};
