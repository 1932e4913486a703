/** A condition with its value: the tree that reasons, missing facts and questions are read from. */
import type { FactId, NumberFact, TestOp } from '../contract.ts';
import type { Comparison } from './compare.ts';

/** Why something stays undecided although no fact is missing: the source or the value is not clear. */
export interface Doubt {
  /** In words, for whoever asks. */
  readonly value: string;
  /** Organisation id of the social map; none: the scheme's own authority. */
  readonly ask?: string;
}

/** A test that would (help to) decide, in the fact's unit: what a yes/no question can ask. */
export interface Threshold {
  readonly fact: NumberFact;
  readonly op: TestOp;
  readonly value: number;
  /** It is not settled yet which of several limits applies. */
  readonly isOneOfMany?: true;
}

/** The limit of a comparison, for the words of a reason. */
export interface ShownLimit {
  readonly fact: NumberFact | 'income';
  readonly value: number;
  /** For an income limit: the percentage of the standard, and whether `value` is that percentage. */
  readonly percent?: number;
  readonly unit: 'cents' | 'percent' | 'number';
}

export interface Node extends Comparison {
  readonly join: 'leaf' | 'all' | 'any' | 'not' | 'atLeast';
  readonly children: readonly Node[];
  /** How many children of an `atLeast` must hold. */
  readonly count: number;
  readonly facts: readonly FactId[];
  readonly doubts: readonly Doubt[];
  readonly thresholds: readonly Threshold[];
  readonly limits: readonly ShownLimit[];
}

type Parts = Partial<Pick<Node, 'facts' | 'doubts' | 'thresholds' | 'limits'>>;
const none: readonly never[] = [];

export const leaf = (comparison: Comparison, parts: Parts = {}): Node => nodeOf('leaf', none, comparison, parts);

/** Written out: a whole check makes thousands of these. */
const nodeOf = (
  join: Node['join'],
  children: readonly Node[],
  { holds, canHold, canFail }: Comparison,
  { facts = none, doubts = none, thresholds = none, limits = none }: Parts = {},
  count = 0,
): Node => ({ join, children, count, holds, canHold, canFail, facts, doubts, thresholds, limits });

/** Known true or false. */
export const decided = (holds: boolean): Comparison => ({ holds, canHold: holds, canFail: !holds });
/** Undecided, and more facts may go either way. */
export const open: Comparison = { holds: null, canHold: true, canFail: true };
/** Undecided whatever is learnt. */
export const stuck: Comparison = { holds: null, canHold: false, canFail: false };

export const all = (children: readonly Node[]): Node =>
  nodeOf('all', children, {
    holds: children.some((c) => c.holds === false) ? false : children.every((c) => c.holds === true) ? true : null,
    canHold: children.every((c) => c.canHold),
    canFail: children.some((c) => c.canFail),
  });

export const any = (children: readonly Node[]): Node =>
  nodeOf('any', children, {
    holds: children.some((c) => c.holds === true) ? true : children.every((c) => c.holds === false) ? false : null,
    canHold: children.some((c) => c.canHold),
    canFail: children.every((c) => c.canFail),
  });

export const not = (child: Node): Node =>
  nodeOf('not', [child], {
    holds: child.holds === null ? null : !child.holds,
    canHold: child.canFail,
    canFail: child.canHold,
  });

export function atLeast(count: number, children: readonly Node[]): Node {
  const sure = children.filter((c) => c.holds === true).length;
  const possible = children.filter((c) => c.holds !== false).length;
  const comparison = {
    holds: sure >= count ? true : possible < count ? false : null,
    canHold: children.filter((c) => c.canHold).length >= count,
    canFail: children.filter((c) => !c.canFail).length < count,
  };
  return nodeOf('atLeast', children, comparison, {}, count);
}
