/**
 * What would change an outcome: the nearest change of one fact after which a scheme is possible. It is information,
 * never advice: only what grows by itself, what a limit says about money, or what lies in the resident's own hands.
 */
import type { BooleanFact, NumberFact, Outcome, Statement } from '../contract.ts';
import { assessOne, type SchemeAssessment } from './assess.ts';
import type { Rules } from './rules.ts';
import { fold, rangeKnown, type Known } from './known.ts';
import { isExact } from './range.ts';

/** The fact at this value gives the outcome, everything else as it is. */
export type Change = NumberChange | { fact: TurnableFact; op: 'is'; value: boolean; outcome: Promised };

/** In the resident's own hands, or over by itself one day. Never health, children, a partner, housemates or debts. */
export type TurnableFact = 'hasHealthInsurance' | 'receivesChildBenefit' | 'usesChildcare' | 'student';

export interface NumberChange {
  fact: NumberFact;
  /** `ge`: from this value on; `le`: up to and including it. */
  op: 'ge' | 'le';
  /** In the fact's own unit. */
  value: number;
  /** From what is known to `value`; left out where only a bound is known, not the number itself. */
  distance?: number;
  outcome: Promised;
}

/** `unknown`: from a no to "not sure", because something else is not known or not clear. */
export type Promised = Exclude<Outcome, 'ineligible'>;

/** Nobody grows younger, and what lasts only grows longer. Rent may be too low for a scheme, or too high. */
const movable: readonly (readonly [NumberFact, NumberChange['op']])[] = [
  ['age', 'ge'],
  ['partnerAge', 'ge'],
  ['monthsOnLowIncome', 'ge'],
  ['incomePercent', 'le'],
  ['netMonthlyIncomeCents', 'le'],
  ['yearlyIncomeCents', 'le'],
  ['assetsCents', 'le'],
  ['taxAssetsCents', 'le'],
  ['bankBalanceCents', 'le'],
  ['carValueCents', 'le'],
  ['rentCents', 'ge'],
  ['rentCents', 'le'],
];

interface Turnable {
  readonly fact: TurnableFact;
  readonly to: boolean;
  /** Must be so already: nobody is told to have a child. */
  readonly given?: BooleanFact;
  /** What falls away with it. */
  readonly drops?: BooleanFact;
}

const turnable: readonly Turnable[] = [
  { fact: 'hasHealthInsurance', to: true },
  { fact: 'receivesChildBenefit', to: true, given: 'hasChildren' },
  { fact: 'usesChildcare', to: true, given: 'hasChildren' },
  { fact: 'student', to: false, drops: 'disabledStudent' },
];

/**
 * The nearest change for a scheme with a "no", or one that stays unknown though nothing is missing. Null: no single
 * change helps, or none that may be told.
 */
export function nearestChange(rules: Rules, statements: readonly Statement[], schemeId: string): Change | null {
  const [nearest] = nearestChanges(rules, statements, schemeId);
  return nearest ?? null;
}

/** One for each fact that can do it alone; those that give a yes first, then the relatively nearest. */
export function nearestChanges(rules: Rules, statements: readonly Statement[], schemeId: string): Change[] {
  const search = createSearch(rules, statements, schemeId);
  if (!mayChange(search.now)) return [];
  const changes = [...turnable.flatMap((one) => turned(search, one)), ...movable.flatMap((one) => moved(search, one))];
  return changes.sort((a, b) => rank(a) - rank(b));
}

/** What changes an outcome that still waits for answers is the answers. */
const mayChange = (now: SchemeAssessment | undefined): boolean =>
  now?.received === false && (now.outcome === 'ineligible' || (now.outcome === 'unknown' && now.missing.length === 0));

function rank(change: Change): number {
  const sure = change.outcome === 'eligible' ? 0 : 1_000_000;
  if (change.op === 'is') return sure;
  return sure + (change.distance === undefined ? 1_000 : change.distance / Math.max(1, change.value));
}

interface Search {
  readonly statements: readonly Statement[];
  readonly known: Known;
  readonly now: SchemeAssessment | undefined;
  readonly assessed: (statements: readonly Statement[]) => SchemeAssessment | undefined;
}

function createSearch(rules: Rules, statements: readonly Statement[], schemeId: string): Search {
  const assessed = (all: readonly Statement[]) => assessOne(rules, fold(all), schemeId);
  return { statements, known: fold(statements), now: assessed(statements), assessed };
}

const without = (statements: readonly Statement[], ...facts: readonly (string | undefined)[]): Statement[] =>
  statements.filter((s) => !facts.includes(s.fact));

function turned({ statements, known, now, assessed }: Search, { fact, to, given, drops }: Turnable): Change[] {
  if (known.booleans.get(fact) !== !to || (given !== undefined && known.booleans.get(given) !== true)) return [];
  const outcome = assessed([...without(statements, fact, drops), { fact, op: 'is', value: to }])?.outcome;
  return isBetter(outcome, now) ? [{ fact, op: 'is', value: to, outcome }] : [];
}

/** From "not sure" only a yes is better. */
const isBetter = (outcome: Outcome | undefined, now: SchemeAssessment | undefined): outcome is Promised =>
  outcome === 'eligible' || (outcome === 'unknown' && now?.outcome === 'ineligible');

function moved(search: Search, [fact, op]: (typeof movable)[number]): Change[] {
  const { statements, known, now, assessed } = search;
  const range = rangeKnown(known, fact);
  const from = op === 'le' ? range.min : range.max;
  if (!Number.isFinite(from) || !known.numbers.has(fact) || isFixed(known, fact)) return [];
  const rest = without(statements, fact);
  const forgotten = assessed(rest);
  if (!matters(forgotten, fact)) return [];
  const outcomeAt = (value: number) => assessed([...rest, { fact, op: 'is', value }])?.outcome;
  const places = candidates(forgotten, fact, op, from);
  for (const wanted of ['eligible', 'unknown'] as const) {
    if (!isBetter(wanted, now)) break;
    const value = nearest(places, from, stepOf(fact), (at) => outcomeAt(at) === wanted);
    if (value === null) continue;
    const distance = Math.round(Math.abs(value - from) * 10) / 10;
    return [{ fact, op, value, ...(isExact(range) && { distance }), outcome: wanted }];
  }
  return [];
}

/** Who does not rent has no rent to change. */
const isFixed = (known: Known, fact: NumberFact): boolean =>
  fact === 'rentCents' && known.booleans.get('rents') === false;

/** Whether the outcome would wait for it, had it not been said. The percentage stands in for the amount. */
const matters = (forgotten: SchemeAssessment | undefined, fact: NumberFact): boolean =>
  forgotten?.missing.some((m) => m === fact || (fact === 'incomePercent' && m === 'netMonthlyIncomeCents')) === true;

/** A percentage is told to one decimal; everything else is whole. */
const stepOf = (fact: NumberFact): number => (fact === 'incomePercent' ? 0.1 : 1);
const onGrid = (value: number, step: number): number => Math.round(value / step) / Math.round(1 / step);

/**
 * Where the outcome may change, nearest first: where the fact, once forgotten, would be asked. Not where an age only
 * moves the income standard: who reaches the state pension has another income too. Money also down to nothing, for a
 * formula has no limits.
 */
function candidates(
  forgotten: SchemeAssessment | undefined,
  fact: NumberFact,
  op: NumberChange['op'],
  from: number,
): number[] {
  const step = stepOf(fact);
  const limits = (forgotten?.thresholds ?? []).filter((t) => t.fact === fact).map((t) => onGrid(t.value, step));
  const places = [...limits.flatMap((limit) => [limit - step, limit, limit + step]), ...(op === 'le' ? [0] : [])];
  return [...new Set(places.map((place) => onGrid(place, step)))]
    .filter((place) => place >= 0 && (op === 'le' ? place < from : place > from))
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

/** The first place that keeps the promise, then as near as it goes: between two limits a formula may cut anywhere. */
function nearest(
  places: readonly number[],
  from: number,
  step: number,
  keeps: (value: number) => boolean,
): number | null {
  const index = places.findIndex(keeps);
  const place = places[index];
  if (place === undefined) return null;
  let [far, near] = [place, places[index - 1] ?? from];
  while (Math.abs(far - near) > step * 1.5) {
    const middle = onGrid((far + near) / 2, step);
    if (keeps(middle)) far = middle;
    else near = middle;
  }
  return far;
}
