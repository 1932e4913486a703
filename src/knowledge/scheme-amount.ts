/** What a scheme gives this household, as far as that is sure, in the form of the contract. */
import type { AssessedScheme, FactId } from '../contract.ts';
import { schemeAmount } from '../eligibility/amount/scheme-amount.ts';
import type { SchemeAssessment } from '../eligibility/assess.ts';
import type { Rules, SchemeRules } from '../eligibility/rules.ts';
import type { Known } from '../eligibility/known.ts';
import type { Scheme } from './schemas/scheme.ts';

type AssessedAmount = Pick<AssessedScheme, 'amountCents' | 'amountRangeCents' | 'period'>;
type AssessedShare = Pick<AssessedScheme, 'ownShareCents' | 'ownShareRangeCents'>;

/** What is refused, or had already, has no amount. */
export function amountOf(scheme: Scheme, found: SchemeAssessment, rules: Rules, known: Known): AssessedAmount {
  const given = scheme.amount;
  if (given?.period === undefined || found.outcome === 'ineligible' || found.received) return {};
  const { period } = given;
  if (given.formula === undefined) {
    const cents = fixed(given, known);
    return cents == null ? {} : { amountCents: cents, period };
  }
  const ends = worked(given.formula, scheme, rules, known);
  if (ends === undefined || ends[1] === 0) return {};
  return ends[0] === ends[1] ? { amountCents: ends[0], period } : { amountRangeCents: ends, period };
}

/** What would make the amounts exact of what the household probably gets; doubts of the source aside. */
export function factsForAmounts(
  schemes: readonly Scheme[],
  assessments: readonly SchemeAssessment[],
  rules: Rules,
  known: Known,
): FactId[] {
  const facts = assessments.flatMap(({ id, outcome, received }) => {
    const formula = schemes.find((scheme) => scheme.id === id)?.amount?.formula;
    const own = rules.schemes.find((scheme) => scheme.id === id);
    if (outcome !== 'eligible' || received || formula === undefined || own === undefined) return [];
    return schemeAmount(own, formula, rules, known)?.facts ?? [];
  });
  return [...new Set(facts)];
}

/** The part of the costs of a month that one pays oneself (draagkracht). */
export function ownShareOf(scheme: Scheme, found: SchemeAssessment, rules: Rules, known: Known): AssessedShare {
  const formula = scheme.ownShare?.formula;
  if (formula === undefined || found.outcome === 'ineligible') return {};
  const ends = worked(formula, scheme, rules, known);
  if (ends === undefined) return {};
  return ends[0] === ends[1] ? { ownShareCents: ends[0] } : { ownShareRangeCents: ends };
}

function fixed({ cents, byHousehold: table }: NonNullable<Scheme['amount']>, known: Known): number | null | undefined {
  const possible = [...new Set(table === undefined ? [cents] : [...known.household].map((type) => table[type]))];
  return possible.length === 1 ? possible[0] : undefined;
}

/** The ends; undefined where no highest is sure. */
function worked(formula: string, scheme: Scheme, rules: Rules, known: Known): [number, number] | undefined {
  const own = rules.schemes.find(({ id }: SchemeRules) => id === scheme.id);
  const amount = own === undefined ? undefined : schemeAmount(own, formula, rules, known);
  return amount === undefined || !Number.isFinite(amount.high) ? undefined : [Math.max(0, amount.low), amount.high];
}
