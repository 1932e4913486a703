/** Puts what the engine found into words and into the form of the contract. */
import type { AssessedReason, AssessedScheme, Assessment, Statement } from '../contract.ts';
import { assess, type SchemeAssessment } from '../eligibility/assess.ts';
import { fold, type Known } from '../eligibility/known.ts';
import type { Doubt, Node } from '../eligibility/node.ts';
import { addressed, type Address } from '../locales/address.ts';
import type { Knowledge } from './knowledge.ts';
import { limitOf } from './limit-words.ts';
import { rulesOn, schemesOn } from './rules.ts';
import type { Scheme, SchemeCondition } from './schemas/scheme.ts';

/** The few words that are no property of a scheme; from locales. */
export interface AssessmentWords {
  readonly perMonth: (amount: string) => string;
  readonly percentOfStandard: (percent: string) => string;
  readonly atBoundary: string;
  readonly noStandard: string;
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
    const known = fold(statements);
    const schemes = schemesOn(knowledge, municipality, referenceDate);
    const found = assess(rulesOn(knowledge, municipality, referenceDate), known);
    const render = (scheme: Scheme, index: number) => assessedScheme(scheme, found[index], known, words, address);
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
      schemes: schemes.flatMap(render),
    };
  };
}

function assessedScheme(
  scheme: Scheme,
  found: SchemeAssessment | undefined,
  known: Known,
  words: AssessmentWords,
  address: Address,
): AssessedScheme[] {
  if (found === undefined) return [];
  const reasons = scheme.conditions.flatMap((condition, index) => {
    const node = found.conditions[index]?.node;
    return node === undefined ? [] : [reason(condition, node, words, address)];
  });
  return [
    {
      id: scheme.id,
      edition: scheme.validFrom,
      outcome: found.outcome,
      reasons,
      missing: [...found.missing],
      unconfirmed:
        found.outcome === 'unknown' ? found.doubts.map((doubt) => unconfirmed(doubt, scheme, words, address)) : [],
      assumptions: scheme.assumptions.map((text) => addressed(text, address)),
      ...(found.received && { received: true as const }),
      ...amount(scheme, found, known),
    },
  ];
}

function reason(condition: SchemeCondition, node: Node, words: AssessmentWords, address: Address): AssessedReason {
  const key = node.holds === null ? 'unknown' : node.holds ? 'holds' : 'fails';
  const limit = limitOf(node, words);
  const text = addressed(condition.text[key], address).replaceAll('{{limit}}', limit);
  return { condition: condition.id, holds: node.holds, text, basis: condition.basis };
}

/** Doubts of the engine itself have names; those of the content are sentences. */
function unconfirmed(
  doubt: Doubt,
  scheme: Scheme,
  words: AssessmentWords,
  address: Address,
): { value: string; ask: string } {
  const named: Record<string, string> = { boundary: words.atBoundary, incomeStandard: words.noStandard };
  return { value: addressed(named[doubt.value] ?? doubt.value, address), ask: doubt.ask ?? scheme.authority };
}

/** A fixed amount, where it is confirmed for this household and the answer is not no. */
function amount(scheme: Scheme, found: SchemeAssessment, known: Known): Pick<AssessedScheme, 'amountCents' | 'period'> {
  const given = scheme.amount;
  if (given?.period === undefined || found.outcome === 'ineligible') return {};
  const table = given.byHousehold;
  const possible = [...new Set(table === undefined ? [given.cents] : [...known.household].map((type) => table[type]))];
  const [cents] = possible;
  return possible.length === 1 && cents != null ? { amountCents: cents, period: given.period } : {};
}
