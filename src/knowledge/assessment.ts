/** Puts what the engine found into words and into the form of the contract. */
import type { AssessedReason, AssessedScheme, Assessment, Statement } from '../contract.ts';
import { assess, type SchemeAssessment } from '../eligibility/assess.ts';
import type { Rules } from '../eligibility/rules.ts';
import { fold, type Known } from '../eligibility/known.ts';
import type { Doubt, Node } from '../eligibility/node.ts';
import { relevant } from '../eligibility/relevance.ts';
import { addressed, type Address } from '../locales/address.ts';
import type { Knowledge } from './knowledge.ts';
import { limitOf } from './limit-words.ts';
import { factNames } from './missing-words.ts';
import { reasonValues } from './reason-values.ts';
import { national, rulesOn, schemesOn } from './rules.ts';
import { amountOf, ownShareOf } from './scheme-amount.ts';
import type { Scheme, SchemeCondition } from './schemas/scheme.ts';

/** The few words that are no property of a scheme; from locales. */
export interface AssessmentWords {
  readonly perMonth: (amount: string) => string;
  readonly percentOfStandard: (percent: string) => string;
  readonly atBoundary: string;
  readonly noStandard: string;
  /** "Ik weet nog niet: uw leeftijd." */
  readonly missing: (facts: readonly string[]) => string;
}

export interface AssessmentRequest {
  readonly municipality: string;
  /** ISO day. */
  readonly referenceDate: string;
  readonly statements: readonly Statement[];
  readonly address: Address;
}

export type Assess = (request: AssessmentRequest) => Assessment;

export function createAssess(knowledge: Knowledge, words: AssessmentWords): Assess {
  return ({ municipality, referenceDate, statements, address }) => {
    const schemes = schemesOn(knowledge, municipality, referenceDate);
    const known = fold(statements);
    const rules = rulesOn(knowledge, municipality, referenceDate);
    const found = assess(rules, known);
    const rendering: Rendering = { knowledge, municipality, words, address, known, rules };
    return {
      municipality,
      referenceDate,
      knowledgeVersion: knowledge.version,
      receipt: {
        knowledgeVersion: knowledge.version,
        referenceDate,
        editions: Object.fromEntries(schemes.map((s) => [s.id, s.validFrom])),
        facts: [...statements],
      },
      schemes: schemes.flatMap((scheme, index) => {
        const one = found[index];
        return one === undefined ? [] : [assessedScheme(scheme, one, rendering)];
      }),
    };
  };
}

interface Rendering {
  readonly knowledge: Knowledge;
  readonly municipality: string;
  readonly words: AssessmentWords;
  readonly address: Address;
  readonly known: Known;
  readonly rules: Rules;
}

function assessedScheme(scheme: Scheme, found: SchemeAssessment, rendering: Rendering): AssessedScheme {
  const reasons = scheme.conditions.flatMap((condition, index) => {
    const node = found.conditions[index]?.node;
    return node === undefined ? [] : [reason(condition, node, found, rendering)];
  });
  return {
    id: scheme.id,
    edition: scheme.validFrom,
    outcome: found.outcome,
    reasons,
    missing: [...found.missing],
    unconfirmed: found.outcome === 'unknown' ? found.doubts.map((doubt) => unconfirmed(doubt, scheme, rendering)) : [],
    assumptions: scheme.assumptions.map((text) => addressed(text, rendering.address)),
    ...(found.received && { received: true as const }),
    ...amountOf(scheme, found, rendering.rules, rendering.known),
    ...ownShareOf(scheme, found, rendering.rules, rendering.known),
  };
}

function reason(condition: SchemeCondition, node: Node, found: SchemeAssessment, rendering: Rendering): AssessedReason {
  return {
    condition: condition.id,
    holds: node.holds,
    text: reasonText(condition, node, found, rendering),
    basis: condition.basis,
    ...reasonValues(condition.when, node, rendering.known),
  };
}

/**
 * A condition that waits for facts names those that can still change the outcome; its own text for "unknown" is about a
 * source that is not clear.
 */
function reasonText(
  condition: SchemeCondition,
  node: Node,
  found: SchemeAssessment,
  { knowledge, words, address }: Rendering,
): string {
  const missing = node.holds === null ? [...relevant(node).facts].filter((fact) => found.missing.includes(fact)) : [];
  if (missing.length > 0) return words.missing(factNames(knowledge, missing, address));
  const key = node.holds === null ? 'unknown' : node.holds ? 'holds' : 'fails';
  return addressed(condition.text[key], address).replaceAll('{{limit}}', limitOf(node, words));
}

/** Doubts of the engine itself have names, or are schemes; those of the content are words. */
function unconfirmed(doubt: Doubt, scheme: Scheme, rendering: Rendering): { value: string; ask: string } {
  const { knowledge, words, address } = rendering;
  const named: Record<string, string> = { boundary: words.atBoundary, incomeStandard: words.noStandard };
  const other = knowledge.schemes.find((s) => s.id === doubt.value)?.title;
  const value = addressed(named[doubt.value] ?? other ?? doubt.value, address);
  return { value, ask: doubt.ask ?? whomToAsk(rendering, scheme) };
}

/** An organisation of the social map: where one applies, here or nationally; else the municipality itself. */
function whomToAsk({ knowledge, municipality }: Rendering, scheme: Scheme): string {
  const places = scheme.application.where.flatMap((id) => knowledge.organisations.get(id.split('/')[0] ?? '') ?? []);
  const near = places.find((o) => o.municipality === municipality) ?? places.find((o) => o.municipality === national);
  return near?.id ?? knowledge.municipalities.get(municipality)?.organisation ?? scheme.authority;
}
