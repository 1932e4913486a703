/** The outcome of every scheme for what is known of a household on a date. */
import type { FactId, Outcome } from '../contract.ts';
import { schemeAmount } from './amount/scheme-amount.ts';
import { diagramsOf } from './diagram/compile.ts';
import { reachesNo, reachesYes } from './diagram/pool.ts';
import { evaluate, type Setting } from './evaluate.ts';
import { possibleStandards, type IncomeStandard, type PossibleStandards } from './income-standard.ts';
import type { Known } from './known.ts';
import { all, decided, leaf, stuck, type Doubt, type Node, type Threshold } from './node.ts';
import { relevant } from './relevance.ts';
import { valuesOf, type Rules, type SchemeRules } from './rules.ts';

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
  const assessed = assessor(rules, known);
  return rules.schemes.map(assessed);
}

/** One scheme alone; undefined when the rules have none of that id. */
export function assessOne(rules: Rules, known: Known, id: string): SchemeAssessment | undefined {
  const scheme = rules.schemes.find((one) => one.id === id);
  return scheme === undefined ? undefined : assessor(rules, known)(scheme);
}

function assessor(rules: Rules, known: Known): (scheme: SchemeRules) => SchemeAssessment {
  const nodes = new Map<string, Node>();
  const standards = standardsOnce(rules.standard, known);
  const byId = new Map(rules.schemes.map((scheme) => [scheme.id, scheme]));
  const rootOf = (id: string): Node => {
    const done = nodes.get(id);
    if (done !== undefined) return done;
    const scheme = byId.get(id);
    if (scheme === undefined) return leaf(stuck, { doubts: [{ value: id }] });
    nodes.set(id, leaf(stuck, { doubts: [{ value: id }] }));
    const setting = settingOf(scheme);
    const root = all(scheme.conditions.map((c) => evaluate(c.when, setting)));
    nodes.set(id, root);
    return root;
  };
  const settingOf = (scheme: SchemeRules): Setting => ({
    known,
    standard: rules.standard,
    standards,
    values: valuesOf(rules, scheme),
    scheme: rootOf,
    amount: (name, at = known) => schemeAmount(scheme, name, rules, at),
  });
  const reach = reachOnce(rules, known);
  return (scheme) => assessed(scheme, rootOf, known, reach);
}

/** Every income condition asks for the same ones. */
function standardsOnce(standard: IncomeStandard | null, known: Known): (() => PossibleStandards) | undefined {
  if (standard === null) return undefined;
  let found: PossibleStandards | undefined;
  return () => (found ??= possibleStandards(known, standard));
}

/**
 * What the decision diagrams can still reach; null where they do not speak of what is known: a percentage beside
 * standards in euros.
 */
function reachOnce(rules: Rules, known: Known): (id: string) => number | null {
  if (rules.standard !== null && known.numbers.has('incomePercent')) return () => null;
  let reach: ((id: string) => number) | undefined;
  return (id) => {
    if (reach === undefined) {
      const { pool, roots, position } = diagramsOf(rules);
      const place = position(known);
      reach = (one) => pool.reach(roots.get(one) ?? 0, place);
    }
    return reach(id);
  };
}

/**
 * The diagram tells most outcomes faster than the conditions, and knows some that these leave open: a rule that asks the
 * same fact twice. The conditions then wait until somebody asks why.
 */
function assessed(
  scheme: SchemeRules,
  rootOf: (id: string) => Node,
  known: Known,
  reach: (id: string) => number | null,
): SchemeAssessment {
  const ends = reach(scheme.id);
  const sure = ends === reachesYes ? true : ends === reachesNo ? false : null;
  const root = sure === null ? rootOf(scheme.id) : leaf(decided(sure));
  const { facts, thresholds, doubts } = relevant(root);
  return {
    id: scheme.id,
    outcome: root.holds === null ? 'unknown' : root.holds ? 'eligible' : 'ineligible',
    received: known.receives.get(scheme.id) === true,
    get conditions() {
      const { children } = rootOf(scheme.id);
      return scheme.conditions.map(({ id }, index) => ({ id, node: children[index] ?? leaf(stuck) }));
    },
    missing: [...facts],
    thresholds,
    doubts,
  };
}
