import type { Rows } from '../rows.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { Queues } from './queues.ts';

/** Every change of a row goes through here, so that memory knows what is on disk. */
export interface KeptRows {
  get(id: string): Promise<OutboxRow | null>;
  /** The row as it is now; one that is there already stays as it is. */
  add(row: OutboxRow): Promise<OutboxRow>;
  /** `decide`: undefined leaves it, null removes it. Gives the row as it is then; null: there is none. */
  edit(id: string, decide: (row: OutboxRow) => OutboxRow | null | undefined): Promise<OutboxRow | null>;
  all(): AsyncIterable<OutboxRow>;
}

export const createKeptRows = (rows: Rows<OutboxRow>, queues: Queues): KeptRows => ({
  get: (id) => rows.get(id),
  add: async (row) => {
    const kept = await rows.change(row.id, (before) => (before === null ? { row, result: row } : { result: before }));
    queues.sync(kept);
    return kept;
  },
  edit: async (id, decide) => {
    let before: OutboxRow | null = null;
    const kept = await rows.change(id, (row) => {
      before = row;
      if (row === null) return { result: null };
      const decided = decide(row);
      if (decided === undefined) return { result: row };
      const next = decided !== null && isErased(decided) ? null : decided;
      return { row: next, result: next };
    });
    if (kept === null) queues.drop(id, before);
    else queues.sync(kept);
    return kept;
  },
  all: () => rows.all(),
});

/** What was erased while its call was under way goes when the call is over, and is not sent again. */
const isErased = (row: OutboxRow): boolean => row.erased && row.state !== 'sending';
