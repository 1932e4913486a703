/** What formulas are made of: named values, facts, the income standard. */
import type { NumberFact } from '../../contract.ts';
import type { Setting } from '../evaluate.ts';
import { possibleStandards } from '../income-standard.ts';
import { rangeKnown, type Known } from '../known.ts';
import { missingFacts } from '../missing-facts.ts';
import type { Value } from '../value.ts';
import { oneOf, span, sure, type Amount } from './amount.ts';
import { product, rounded } from './arithmetic.ts';

/** A name that does not exist is caught when knowledge is loaded. */
export function valueOf(name: string, { values }: Setting): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`VALUE_UNKNOWN: ${name}`);
  return value;
}

export function valueAmount(name: string, setting: Setting): Amount {
  const value = valueOf(name, setting);
  if (value.status === 'not_confirmed') return boundsOf(value);
  if (value.number !== undefined) return sure(value.number);
  const table = value.byHousehold;
  const options = [...setting.known.household].map((type) => sure(table?.[type] ?? 0));
  return oneOf(options, () => ({ facts: ['household'], doubts: [] }));
}

/** All that is sure of a value that is not confirmed. */
export function boundsOf({ title, ask, atLeast = -Infinity, atMost = Infinity }: Value): Amount {
  return span(atLeast, atMost, [], () => ({
    facts: [],
    doubts: [{ value: title, ...(ask !== undefined && { ask }) }],
  }));
}

export function factRange(fact: NumberFact, known: Known): Amount {
  const { min, max } = rangeKnown(known, fact);
  return span(min, max, [], () => ({ facts: missingFacts(known, fact), doubts: [] }));
}

const percentOf = (percent: number, cents: number): number => rounded(product(percent, cents) / 100, 'halfUp');
const unsupported = (): { facts: []; doubts: { value: string }[] } => ({
  facts: [],
  doubts: [{ value: 'incomeStandard' }],
});

/** Half up to the cent. */
export function standardAmount(percent: number, { known, standard, standards }: Setting): Amount {
  if (standard === null) return toldStandard(percent, known) ?? span(0, Infinity, [], unsupported);
  const { limits, facts } = standards?.() ?? possibleStandards(known, standard);
  const options = limits.map(({ low, high }) =>
    span(percentOf(percent, Math.max(0, low)), percentOf(percent, high), [], unsupported),
  );
  return oneOf(options, () => ({ facts: facts().flatMap((fact) => missingFacts(known, fact)), doubts: [] }));
}

/** Whoever tells an income in euros and as a percentage tells the standard too. */
function toldStandard(percent: number, known: Known): Amount | undefined {
  const income = rangeKnown(known, 'netMonthlyIncomeCents');
  const told = rangeKnown(known, 'incomePercent');
  const isTold = income.min === income.max && told.min === told.max && told.min > 0;
  return isTold ? sure(rounded((percent * income.min) / told.min, 'halfUp')) : undefined;
}
