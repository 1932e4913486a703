/** Conditions that decide nothing: no household can meet them, every household meets them, or the others say it already. */
import { reachesNo, reachesYes } from '../../eligibility/diagram/pool.ts';
import type { Condition } from '../../eligibility/condition.ts';
import { leavesOf } from '../../eligibility/diagram/limits.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { Finding } from './finding.ts';
import { canHold, conditionNodes, placeIn, reachOf, type Ground } from './ground.ts';

export const conditionFindings = (ground: Ground): Finding[] =>
  ground.own.flatMap((scheme) => [...oneByOne(ground, scheme), ...spare(ground, scheme)]);

function oneByOne(ground: Ground, scheme: Scheme): Finding[] {
  return conditionNodes(ground, scheme).flatMap((node, index): Finding[] => {
    const reach = reachOf(ground, [node]);
    if (reach === reachesNo) return [{ kind: 'conditionNever', words: {}, ...placeIn(scheme, index) }];
    return reach === reachesYes ? [{ kind: 'conditionAlways', words: {}, ...placeIn(scheme, index) }] : [];
  });
}

/**
 * Without it the scheme decides the same: equal diagrams are one node. Told only where another condition asks the same
 * fact: that somebody rents follows from the rent, and is asked on purpose. Where nobody can get the scheme it says
 * nothing, and a condition that always holds is told of by itself.
 */
function spare(ground: Ground, scheme: Scheme): Finding[] {
  const nodes = conditionNodes(ground, scheme);
  const together = ground.diagrams.roots.get(scheme.id);
  if (nodes.length < 2 || !canHold(reachOf(ground, nodes))) return [];
  return nodes.flatMap((node, index): Finding[] => {
    const others = nodes.filter((_, at) => at !== index);
    const same = others.reduce(ground.diagrams.pool.and) === together;
    return same && sharesFact(scheme, index) && reachOf(ground, [node]) !== reachesYes
      ? [{ kind: 'conditionSpare', words: {}, ...placeIn(scheme, index) }]
      : [];
  });
}

function sharesFact({ conditions }: Scheme, index: number): boolean {
  const facts = (at: number): string[] => leavesOf(conditions[at]?.when ?? { all: [] }).map(factOf);
  const mine = new Set(facts(index));
  return [...conditions.keys()].some((at) => at !== index && facts(at).some((fact) => mine.has(fact)));
}

/** What a part of a condition looks at: a fact by name, else the kind of the part. */
const factOf = (leaf: Condition): string => ('fact' in leaf ? leaf.fact : (Object.keys(leaf)[0] ?? ''));
