/** Schemes that no household can get, and schemes of which nobody gets a sure yes: with what causes it. */
import type { Scheme } from '../schemas/scheme.ts';
import { doubtsIn } from './doubts.ts';
import type { Finding } from './finding.ts';
import { canFail, canHold, conditionNodes, placeIn, reachOf, type Ground } from './ground.ts';
import { reachesNo } from '../../eligibility/diagram/pool.ts';

export const outcomeFindings = (ground: Ground): Finding[] =>
  ground.own.flatMap((scheme) => {
    const reach = reachOf(ground, conditionNodes(ground, scheme));
    if (canHold(reach)) return [];
    return reach === reachesNo ? [nobody(ground, scheme)] : causes(ground, scheme, canFail(reach));
  });

function nobody(ground: Ground, scheme: Scheme): Finding {
  const nodes = conditionNodes(ground, scheme);
  const clash = fewest(nodes, (some) => reachOf(ground, some) === reachesNo);
  const conditions = clash.map((index) => scheme.conditions[index]?.id ?? '').join(', ');
  return { kind: 'schemeNobody', words: { conditions }, ...placeIn(scheme, clash[0]) };
}

/** The conditions that cannot hold for sure, each by itself; else the fewest that cannot together. */
function causes(ground: Ground, scheme: Scheme, someFail: boolean): Finding[] {
  const nodes = conditionNodes(ground, scheme);
  const alone = [...nodes.keys()].filter((index) => !canHold(reachOf(ground, [nodes[index] ?? 0])));
  const guilty = alone.length > 0 ? alone : fewest(nodes, (some) => !canHold(reachOf(ground, some)));
  const kind = someFail ? 'neverSure' : 'unknown';
  const found = guilty.flatMap((index) => {
    const when = scheme.conditions[index]?.when;
    const doubts = when === undefined ? [] : doubtsIn(ground, scheme, when);
    return doubts.map(({ by, ...words }): Finding => ({
      kind: `${kind}${by}`,
      words: { ...words },
      ...placeIn(scheme, index),
    }));
  });
  return found.length > 0 ? found : [{ kind: `${kind}Standard`, words: {}, ...placeIn(scheme, guilty[0]) }];
}

/** Leaves out, from the last on, whatever the fault can do without; answers the places of the rest. */
function fewest(nodes: readonly number[], isFault: (some: readonly number[]) => boolean): number[] {
  let places = [...nodes.keys()];
  for (const place of [...places].reverse()) {
    const rest = places.filter((other) => other !== place);
    if (rest.length > 0 && isFault(rest.map((index) => nodes[index] ?? 0))) places = rest;
  }
  return places;
}
