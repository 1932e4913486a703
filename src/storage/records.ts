/**
 * Rows under keys: the one thing that the stores in this folder need from what lies below them.
 * `change` calls for one key run one after the other; it resolves once the row is kept, and rejects
 * with nothing changed.
 */
export interface Records<Row> {
  get(key: string): Promise<Row | null>;
  change<Result>(key: string, decide: (row: Row | null) => Change<Row, Result>): Promise<Result>;
  /** Every readable row, in no order. Costs one read per row. */
  all(): AsyncIterable<Row>;
}

/** `row` left out: nothing is written. `row: null`: the row goes. */
export interface Change<Row, Result> {
  result: Result;
  row?: Row | null;
}
