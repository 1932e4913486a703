/** The costs of childcare that the state pays: each child at a percentage that hangs on the income (kinderopvangtoeslag). */
import type { Childcare } from '../../contract.ts';
import { rangeKnown, type Known } from '../known.ts';
import { missingFacts } from '../missing-facts.ts';
import { span, type Amount } from './amount.ts';
import { product, rounded } from './arithmetic.ts';

export interface ChildcareLimits {
  readonly hoursAtMost: Amount;
  readonly rateAtMost: Record<Childcare['type'], Amount>;
  readonly percentFirst: Amount;
  readonly percentNext: Amount;
}

type Side = 'low' | 'high';

export function childcareAmount(known: Known, limits: ChildcareLimits): Amount {
  const entries = known.childcare;
  if (entries === null) {
    return span(0, Infinity, [], () => ({ facts: missingFacts(known, 'childcare'), doubts: [] }));
  }
  const parts = [limits.percentFirst, limits.percentNext, limits.hoursAtMost, ...Object.values(limits.rateAtMost)];
  const high = total(entries, limits, 'high');
  return span(isOnePerChild(known) ? total(entries, limits, 'low') : 0, high, parts);
}

/** Two kinds of care for one child share its hours and its place in the row: then only the most it can be is sure. */
const isOnePerChild = (known: Known): boolean =>
  (known.childcare?.length ?? 0) <= rangeKnown(known, 'children.count').max;

function total(entries: readonly Childcare[], limits: ChildcareLimits, side: Side): number {
  const costs = entries.map((entry) => ({ hours: entry.hoursPerMonth, cents: costOf(entry, limits, side) }));
  const inOrder = costs.sort((a, b) => b.hours - a.hours || b.cents - a.cents);
  return inOrder.reduce((sum, { cents }, index) => {
    const percent = (index === 0 ? limits.percentFirst : limits.percentNext)[side];
    return sum + rounded(product(cents, percent) / 100, 'halfUp');
  }, 0);
}

/** Cents a month, half up. */
function costOf({ type, hoursPerMonth, hourlyRateCents }: Childcare, limits: ChildcareLimits, side: Side): number {
  const hours = Math.min(hoursPerMonth, limits.hoursAtMost[side]);
  return rounded(hours * Math.min(hourlyRateCents, limits.rateAtMost[type][side]), 'halfUp');
}
