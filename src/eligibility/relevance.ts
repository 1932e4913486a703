/** What could still change the value of an undecided tree: the facts, the tests and the doubts that matter. */
import type { FactId } from '../contract.ts';
import type { Doubt, Node, Threshold } from './node.ts';

export interface Relevant {
  readonly facts: ReadonlySet<FactId>;
  readonly thresholds: readonly Threshold[];
  readonly doubts: readonly Doubt[];
}

interface Found {
  facts: Set<FactId>;
  thresholds: Threshold[];
  doubts: Doubt[];
}

export function relevant(root: Node): Relevant {
  const found: Found = { facts: new Set(), thresholds: [], doubts: [] };
  visit(root, true, true, found);
  return found;
}

/** `holding` / `failing`: whether it would matter to the root that this node turned out to hold / to fail. */
function visit(node: Node, holding: boolean, failing: boolean, found: Found): void {
  const matters = (holding && node.canHold) || (failing && node.canFail);
  if (node.holds !== null) return;
  found.doubts.push(...node.doubts.filter((d) => !found.doubts.some((known) => known.value === d.value)));
  if (matters) {
    node.facts.forEach((fact) => found.facts.add(fact));
    found.thresholds.push(...node.thresholds);
  }
  for (const child of node.children) {
    const others = node.children.filter((other) => other !== child);
    const [forHolding, forFailing] = pivots[node.join](others, node.count);
    const up = node.join === 'not' ? [failing, holding] : [holding, failing];
    visit(child, up[0] === true && forHolding, up[1] === true && forFailing, found);
  }
}

type Pivot = (others: readonly Node[], count: number) => readonly [holding: boolean, failing: boolean];
const mayHold = (others: readonly Node[]): number => others.filter((o) => o.canHold).length;
const mustHold = (others: readonly Node[]): number => others.filter((o) => !o.canFail).length;

/**
 * Whether the others leave it to this child that the whole holds, and that the whole fails.
 * Beside a part that cannot hold, an `all` can only fail; beside a part that cannot fail, an `any` can only hold.
 */
const pivots: Record<Node['join'], Pivot> = {
  leaf: () => [true, true],
  not: () => [true, true],
  all: (others) => [mayHold(others) === others.length, true],
  any: (others) => [true, mustHold(others) === 0],
  atLeast: (others, count) => [mayHold(others) >= count - 1, mustHold(others) < count],
};
