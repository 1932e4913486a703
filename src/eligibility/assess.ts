/** The outcome of every scheme for what is known of a household on a date. */
import type { FactId, Outcome } from '../contract.ts';
import type { Condition } from './condition.ts';
import { evaluate, type Setting } from './evaluate.ts';
import { possibleStandards, type IncomeStandard, type PossibleStandards } from './income-standard.ts';
import type { Known } from './known.ts';
import { all, leaf, stuck, type Doubt, type Node, type Threshold } from './node.ts';
import { relevant } from './relevance.ts';
import type { Values } from './value.ts';

/** What the engine needs of a scheme; knowledge has the rest. */
export interface SchemeRules {
  readonly id: string;
  readonly conditions: readonly { readonly id: string; readonly when: Condition }[];
  readonly values: Values;
}

export interface Rules {
  readonly schemes: readonly SchemeRules[];
  readonly standard: IncomeStandard | null;
  /** National values of the reference date. */
  readonly values: Values;
}

export interface SchemeAssessment {
  readonly id: string;
  readonly outcome: Outcome;
  readonly received: boolean;
  readonly conditions: readonly { readonly id: string; readonly node: Node }[];
  /** Facts that could still change the outcome. */
  readonly missing: readonly FactId[];
  readonly thresholds: readonly Threshold[];
  /** Why it stays unknown even when nothing is missing. */
  readonly doubts: readonly Doubt[];
}

/** In the order of the rules. A scheme that looks at another which is not among the rules stays unknown. */
export function assess(rules: Rules, known: Known): SchemeAssessment[] {
  const nodes = new Map<string, Node>();
  const standards = standardsOnce(rules.standard, known);
  const byId = new Map(rules.schemes.map((scheme) => [scheme.id, scheme]));
  const rootOf = (id: string): Node => {
    const done = nodes.get(id);
    if (done !== undefined) return done;
    const scheme = byId.get(id);
    if (scheme === undefined) return leaf(stuck, { doubts: [{ value: id }] });
    nodes.set(id, leaf(stuck, { doubts: [{ value: id }] }));
    const root = all(scheme.conditions.map((c) => evaluate(c.when, settingOf(scheme))));
    nodes.set(id, root);
    return root;
  };
  const settingOf = (scheme: SchemeRules): Setting => ({
    known,
    standard: rules.standard,
    standards,
    values: { ...rules.values, ...scheme.values },
    scheme: rootOf,
  });
  return rules.schemes.map((scheme) => assessed(scheme, rootOf(scheme.id), known));
}

/** Every income condition asks for the same ones. */
function standardsOnce(standard: IncomeStandard | null, known: Known): (() => PossibleStandards) | undefined {
  if (standard === null) return undefined;
  let found: PossibleStandards | undefined;
  return () => (found ??= possibleStandards(known, standard));
}

function assessed(scheme: SchemeRules, root: Node, known: Known): SchemeAssessment {
  const { facts, thresholds, doubts } = relevant(root);
  return {
    id: scheme.id,
    outcome: root.holds === null ? 'unknown' : root.holds ? 'eligible' : 'ineligible',
    received: known.receives.get(scheme.id) === true,
    conditions: scheme.conditions.map(({ id }, index) => ({ id, node: root.children[index] ?? leaf(stuck) })),
    missing: [...facts],
    thresholds,
    doubts,
  };
}
