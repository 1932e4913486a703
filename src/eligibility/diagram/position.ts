/**
 * What is known, as the cells that are still possible on every axis: those from `first` to `last` whose bit in `mask` is
 * set. An axis with more than 32 cells keeps all bits set: what is known of a single number is always a span.
 */
export interface Position {
  readonly first: Int16Array;
  readonly last: Int16Array;
  readonly mask: Int32Array;
}

export const emptyPosition = (axes: number): Position => ({
  first: new Int16Array(axes),
  last: new Int16Array(axes),
  mask: new Int32Array(axes).fill(-1),
});

/** Nothing is known: every cell of axes of these sizes is possible. */
export function everywhere(sizes: readonly number[]): Position {
  const position = emptyPosition(sizes.length);
  position.last.set(sizes.map((size) => size - 1));
  return position;
}

export function copyPosition(from: Position, to: Position): void {
  to.first.set(from.first);
  to.last.set(from.last);
  to.mask.set(from.mask);
}

/** A span of cells. */
export function setSpan({ first, last, mask }: Position, axis: number, from: number, to: number): void {
  first[axis] = from;
  last[axis] = to;
  mask[axis] = -1;
}

/** Those cells for which `possible` is true; of more than 32 cells all between the first and the last of them. */
export function setCells(position: Position, axis: number, size: number, possible: (cell: number) => boolean): void {
  let mask = 0;
  let first = size - 1;
  let last = 0;
  for (let cell = 0; cell < size; cell += 1)
    if (possible(cell)) {
      mask |= 1 << (cell & 31);
      first = Math.min(first, cell);
      last = cell;
    }
  position.first[axis] = Math.min(first, last);
  position.last[axis] = last;
  position.mask[axis] = size > 32 ? -1 : mask;
}

export const isPossible = ({ first, last, mask }: Position, axis: number, cell: number): boolean =>
  cell >= (first[axis] ?? 0) && cell <= (last[axis] ?? 0) && (((mask[axis] ?? -1) >> (cell & 31)) & 1) === 1;
