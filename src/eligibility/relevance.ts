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

/** Undecided whatever is learnt. */
const isStuck = (node: Node): boolean => node.holds === null && !node.canHold && !node.canFail;

export function relevant(root: Node): Relevant {
  const found: Found = { facts: new Set(), thresholds: [], doubts: [] };
  visit(root, true, true, found);
  return found;
}

/**
 * `holding` / `failing`: whether it would matter to the root that this node turned out to hold / to fail.
 * Beside a stuck part of an `all` only failing matters; beside a stuck part of an `any` only holding.
 */
function visit(node: Node, holding: boolean, failing: boolean, found: Found): void {
  if (node.holds !== null) return;
  found.doubts.push(...node.doubts.filter((d) => !found.doubts.some((known) => known.value === d.value)));
  if (!((holding && node.canHold) || (failing && node.canFail)) && node.join === 'leaf') return;
  node.facts.forEach((fact) => found.facts.add(fact));
  found.thresholds.push(...node.thresholds);
  for (const child of node.children) {
    const besideStuck = node.children.some((other) => other !== child && isStuck(other));
    if (node.join === 'not') visit(child, failing, holding, found);
    else if (node.join === 'all') visit(child, holding && !besideStuck, failing, found);
    else if (node.join === 'any') visit(child, holding, failing && !besideStuck, found);
    else visit(child, holding, failing, found);
  }
}
