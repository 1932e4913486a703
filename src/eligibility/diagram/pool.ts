/**
 * Decision diagrams: a function of cells to yes, no or unclear as a graph in which every node asks one axis, in one fixed
 * order, and no two nodes are alike. What such a graph can still reach for what is known is exact, also where a rule asks
 * the same fact twice; plain Kleene values are not.
 */
import type { Position } from './position.ts';

/** The ends of a diagram; every other node has a higher number. `unclear`: the source or a value does not say. */
export const no = 0;
export const yes = 1;
export const unclear = 2;
const ends = 3;

/** What can be reached: a bit for each end. */
export const reachesNo = 1;
export const reachesYes = 2;
export const reachesUnclear = 4;

export interface Pool {
  /** The node that asks an axis and goes on with the child of the cell; the child itself where all are one. */
  readonly node: (axis: number, children: readonly number[]) => number;
  readonly and: (a: number, b: number) => number;
  readonly or: (a: number, b: number) => number;
  readonly not: (a: number) => number;
  /** At least `count` of them hold. */
  readonly atLeast: (count: number, of: readonly number[]) => number;
  /** The ends that can still be reached, as bits. */
  readonly reach: (root: number, position: Position) => number;
  /** The end for one cell on every axis. */
  readonly follow: (root: number, cells: Int16Array) => number;
  /** The axes that a diagram still asks. */
  readonly axes: (root: number, position: Position) => ReadonlySet<number>;
  readonly axisOf: (node: number) => number;
  readonly childrenOf: (node: number) => readonly number[];
}

type Join = (a: number, b: number) => number;

/** Kleene's tables for ends: no is stronger in `and`, yes in `or`. */
const andEnds: Join = (a, b) => (a === no || b === no ? no : a === yes ? b : b === yes ? a : unclear);
const orEnds: Join = (a, b) => (a === yes || b === yes ? yes : a === no ? b : b === no ? a : unclear);

export function createPool(): Pool {
  const axes: number[] = [-1, -1, -1];
  const children: (readonly number[])[] = [[], [], []];
  const byShape = new Map<string, number>();

  function node(axis: number, kids: readonly number[]): number {
    const first = kids[0] ?? no;
    if (kids.every((kid) => kid === first)) return first;
    const shape = `${String(axis)}:${kids.join()}`;
    const known = byShape.get(shape);
    if (known !== undefined) return known;
    axes.push(axis);
    children.push(kids);
    byShape.set(shape, axes.length - 1);
    return axes.length - 1;
  }

  const axisOf = (id: number): number => (id < ends ? Infinity : (axes[id] ?? Infinity));
  const childrenOf = (id: number): readonly number[] => children[id] ?? [];
  const child = (id: number, axis: number, cell: number): number =>
    axisOf(id) === axis ? (childrenOf(id)[cell] ?? no) : id;

  /** Joins two diagrams axis by axis; `short` knows the answer where one of them has ended. */
  function joiner(ofEnds: Join, stops: number, passes: number): Join {
    const done = new Map<number, number>();
    const join: Join = (a, b) => {
      if (a === b || b === passes || a === stops) return a;
      if (a === passes || b === stops) return b;
      if (a < ends && b < ends) return ofEnds(a, b);
      const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
      const known = done.get(key);
      if (known !== undefined) return known;
      const axis = Math.min(axisOf(a), axisOf(b));
      const widest = axisOf(a) === axis ? a : b;
      const joined = node(
        axis,
        childrenOf(widest).map((_, cell) => join(child(a, axis, cell), child(b, axis, cell))),
      );
      done.set(key, joined);
      return joined;
    };
    return join;
  }

  const and = joiner(andEnds, no, yes);
  const or = joiner(orEnds, yes, no);
  const negated = new Map<number, number>();
  function not(id: number): number {
    if (id < ends) return id === unclear ? unclear : 1 - id;
    const known = negated.get(id);
    if (known !== undefined) return known;
    const result = node(axisOf(id), childrenOf(id).map(not));
    negated.set(id, result);
    return result;
  }

  /** The n-th greatest of three ordered values. */
  function atLeast(count: number, of: readonly number[]): number {
    if (count <= 0) return yes;
    const [first, ...rest] = of;
    if (first === undefined) return no;
    return or(and(first, atLeast(count - 1, rest)), atLeast(count, rest));
  }

  function follow(root: number, cells: Int16Array): number {
    let id = root;
    while (id >= ends) id = children[id]?.[cells[axes[id] ?? 0] ?? 0] ?? unclear;
    return id;
  }

  const reach = reacher(axes, children);
  return { node, and, or, not, atLeast, reach, follow, axes: asker(axes, children), axisOf, childrenOf };
}

/** Visits each node once per question; stops as soon as all ends are reached. */
function reacher(axes: readonly number[], children: readonly (readonly number[])[]): Pool['reach'] {
  const visited: number[] = [];
  let visit = 0;
  let found = 0;
  function walk(id: number, position: Position): void {
    if (id < ends) {
      found |= 1 << id;
      return;
    }
    if (visited[id] === visit) return;
    visited[id] = visit;
    const axis = axes[id] ?? 0;
    const kids = children[id] ?? [];
    const last = position.last[axis] ?? 0;
    const mask = position.mask[axis] ?? -1;
    let before = -1;
    for (let cell = position.first[axis] ?? 0; cell <= last; cell += 1) {
      const kid = kids[cell] ?? no;
      if (kid === before || ((mask >> (cell & 31)) & 1) === 0) continue;
      before = kid;
      walk(kid, position);
      if (found === 7) return;
    }
  }
  return (root, position) => {
    visit += 1;
    found = 0;
    walk(root, position);
    return found;
  };
}

/** Goes wherever the cells that are possible lead. */
function asker(axes: readonly number[], children: readonly (readonly number[])[]): Pool['axes'] {
  const visited: number[] = [];
  let visit = 0;
  function walk(id: number, position: Position, found: Set<number>): void {
    if (id < ends || visited[id] === visit) return;
    visited[id] = visit;
    const axis = axes[id] ?? 0;
    const kids = children[id] ?? [];
    const last = position.last[axis] ?? 0;
    const mask = position.mask[axis] ?? -1;
    let only = -1;
    for (let cell = position.first[axis] ?? 0; cell <= last; cell += 1) {
      const kid = kids[cell] ?? no;
      if (kid === only || ((mask >> (cell & 31)) & 1) === 0) continue;
      if (only >= 0) found.add(axis);
      only = kid;
      walk(kid, position, found);
    }
  }
  return (root, position) => {
    visit += 1;
    const found = new Set<number>();
    walk(root, position, found);
    return found;
  };
}
