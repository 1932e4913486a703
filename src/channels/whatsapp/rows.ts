/**
 * Rows under keys, as the inbox, the outbox and the residents are kept; storage comes to meet it. `change` calls for one key run
 * one after the other; it resolves once the row is on disk, and rejects with nothing changed. `row` left out: nothing is
 * written; `row: null`: the row goes.
 */
export interface Rows<Row> {
  get(key: string): Promise<Row | null>;
  change<Result>(key: string, decide: (row: Row | null) => { result: Result; row?: Row | null }): Promise<Result>;
  /** Every readable row, in no order. */
  all(): AsyncIterable<Row>;
}
