/** Whether an answer can be so: by itself, and beside what was said before. What is odd is asked back, never dropped. */
import {
  leastYearsBetween,
  mostMonthsAtAge,
  numberFacts,
  youngestResidentYears,
  youngestPartnerYears,
  type FactId,
  type NumberFact,
  type Statement,
} from '../../contract.ts';
import { agree, fold, rangeKnown, type Known } from '../../eligibility/known.ts';
import { formatDuration, formatEuros, formatNumber } from '../../locales/format.ts';
import type { Answer } from '../state.ts';

export type Doubt =
  /** Nobody can mean this: a key of locales says what does not fit, and the question comes again. */
  | { readonly kind: 'impossible'; readonly key: string; readonly values: Record<string, string> }
  /** May be a slip of the thumb: "U zei € 1.000.000 per maand. Klopt dat?" */
  | {
      readonly kind: 'unlikely';
      readonly key: string;
      readonly values: Record<string, string>;
      /** What is taken in after a yes. */
      readonly statements: readonly Statement[];
    }
  /** These earlier answers cannot be true beside this one. */
  | { readonly kind: 'contradicts'; readonly answers: readonly Answer[] };

/** Null: it can be taken in. `fresh` is all that one answer says. */
export function doubtAbout(earlier: readonly Answer[], fresh: readonly Statement[]): Doubt | null {
  return impossible(fresh) ?? contradiction(earlier, fresh) ?? unlikely(fresh) ?? unlikeTheMonth(earlier, fresh);
}

/** Whether all statements can be true of one household. */
export const holdTogether = (statements: readonly Statement[]): boolean =>
  agree(statements) && !impossibleTogether.some((isSo) => isSo(fold(statements)));

/** More than arithmetic forbids; each is certain whatever is not known yet. */
const impossibleTogether: readonly ((known: Known) => boolean)[] = [
  (known) => known.booleans.get('hasPartner') === false && known.numbers.has('partnerAge'),
  (known) => Math.max(...(known.childAges ?? [])) + leastYearsBetween > oldestAdultYears(known),
  (known) => rangeKnown(known, 'monthsOnLowIncome').min > mostMonthsAtAge(oldestAdultYears(known)),
  (known) => known.booleans.get('hasPartner') === true && youngestAdultYears(known) < youngestPartnerYears,
];

/** A partner who may be there may be older. */
const oldestAdultYears = (known: Known): number =>
  Math.max(
    rangeKnown(known, 'age').max,
    known.booleans.get('hasPartner') === false ? 0 : rangeKnown(known, 'partnerAge').max,
  );
const youngestAdultYears = (known: Known): number =>
  Math.min(rangeKnown(known, 'age').max, rangeKnown(known, 'partnerAge').max);

/** Of two answers that only clash together with others, the later is doubted. */
function contradiction(earlier: readonly Answer[], fresh: readonly Statement[]): Doubt | null {
  const answers: Answer[] = [];
  let kept: readonly Statement[] = fresh;
  for (const answer of earlier) {
    const together = [...kept, ...answer.statements];
    if (holdTogether(together)) kept = together;
    else answers.push(answer);
  }
  return answers.length === 0 ? null : { kind: 'contradicts', answers };
}

type Odd = Omit<Extract<Doubt, { kind: 'impossible' }>, 'kind'>;

function impossible(fresh: readonly Statement[]): Doubt | null {
  const both = fresh.some((s) => s.fact === 'partnerAge') && fresh.some((s) => s.fact === 'age');
  if (both && fresh.some(isYoung)) return { kind: 'impossible', key: 'check.adultAges', values: {} };
  const odd = fresh.map(impossibleAlone).find((found) => found !== null);
  if (odd !== undefined) return { kind: 'impossible', ...odd };
  return holdTogether(fresh) ? null : { kind: 'impossible', key: 'plausible.twoThings', values: {} };
}

const isAge = (fact: FactId): boolean => fact === 'age' || fact === 'partnerAge' || fact === 'children.ages';
const isYoung = ({ value }: Statement): boolean => typeof value === 'number' && value < youngestPartnerYears;
const oldestYears = 120;
/** The longest life, and the largest amount, that the contract holds. */
const mostMonths = 1500;
const mostCents = 100_000_000_00;

function impossibleAlone({ fact, value }: Statement): Odd | null {
  const numbers = (Array.isArray(value) ? value : [value]).filter((n) => typeof n === 'number');
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0) return null;
  if (least < 0) return { key: isAge(fact) ? 'plausible.negativeAge' : 'plausible.negative', values: {} };
  if (isAge(fact)) return impossibleAge(fact, least, most);
  if (fact === 'monthsOnLowIncome' && most > mostMonths)
    return { key: 'plausible.tooLong', values: { time: formatDuration(most) } };
  return fact.endsWith('Cents') && most > mostCents
    ? { key: 'plausible.tooMuch', values: { amount: formatEuros(most) } }
    : null;
}

function impossibleAge(fact: FactId, least: number, most: number): Odd | null {
  const values = (age: number): Record<string, string> => ({ age: formatNumber(age) });
  if (most > oldestYears) return { key: 'plausible.tooOld', values: values(most) };
  if (fact === 'children.ages') return least >= 18 ? { key: 'check.onlyMinors', values: {} } : null;
  if (fact === 'age' && most < youngestResidentYears) return { key: 'plausible.ownAge', values: values(most) };
  return fact === 'partnerAge' && most < youngestPartnerYears
    ? { key: 'plausible.partnerAge', values: values(most) }
    : null;
}

interface Likely {
  /** What lies above 0 and below is asked back too: "12" for 1200, "25" for 25 thousand a year. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Asks what is too low, where something else than a slip is likely. */
  readonly low?: string;
}

/** Wide, so that few are asked twice: these are slips, not limits of a rule. A low amount a year may be one a month. */
const likely: Partial<Record<NumberFact, Likely>> = {
  age: { from: 16, to: 105, key: 'plausible.years' },
  partnerAge: { from: 16, to: 105, key: 'plausible.years' },
  netMonthlyIncomeCents: { from: 100_00, to: 8_000_00, key: 'plausible.perMonth' },
  yearlyIncomeCents: { from: 6_000_00, to: 200_000_00, key: 'plausible.perYear', low: 'plausible.wholeYear' },
  rentCents: { from: 50_00, to: 2_500_00, key: 'plausible.perMonth' },
  serviceCostsCents: { from: 1_00, to: 1_000_00, key: 'plausible.perMonth' },
  assetsCents: { from: 1_00, to: 500_000_00, key: 'plausible.amount' },
  taxAssetsCents: { from: 1_00, to: 500_000_00, key: 'plausible.amount' },
  bankBalanceCents: { from: 1_00, to: 500_000_00, key: 'plausible.amount' },
  carValueCents: { from: 1_00, to: 100_000_00, key: 'plausible.amount' },
  incomePercent: { from: 10, to: 500, key: 'plausible.percent' },
};

const likelyOf = (fact: FactId): Likely | undefined => {
  const found = numberFacts.find((id) => id === fact);
  return found === undefined ? undefined : likely[found];
};

/** Whether a number is so far off that it is asked back before it is used. */
export function isUnlikely(fact: FactId, value: number): boolean {
  const range = likelyOf(fact);
  return range !== undefined && value !== 0 && (value < range.from || value > range.to);
}

/** Less than anybody lives on in a year. */
export function isLowForYear(fact: FactId, value: number): boolean {
  const range = likelyOf(fact);
  return range?.low !== undefined && isUnlikely(fact, value) && value < range.from;
}

function unlikely(fresh: readonly Statement[]): Doubt | null {
  for (const { fact, op, value } of fresh)
    if (op === 'is' && typeof value === 'number' && isUnlikely(fact, value))
      return inCents(fact, value) ?? odd(oddKey(fact, value), fact, value, fresh);
  return null;
}

/** Before tax a year is hardly more than this many times what is left of a month, nor less than that many. */
const yearInMonths = { most: 30, least: 6 };

/** "76.000" for the year, of who has € 1.650 a month: it may be of something else. */
function unlikeTheMonth(earlier: readonly Answer[], fresh: readonly Statement[]): Doubt | null {
  const { min, max } = rangeKnown(fold(earlier.flatMap(({ statements }) => statements)), 'netMonthlyIncomeCents');
  const year = fresh.find(({ fact, op }) => fact === 'yearlyIncomeCents' && op === 'is');
  if (typeof year?.value !== 'number') return null;
  const isFar = year.value > max * yearInMonths.most || year.value < min * yearInMonths.least;
  return isFar ? odd('plausible.perYear', year.fact, year.value, fresh) : null;
}

function oddKey(fact: FactId, value: number): string {
  const range = likelyOf(fact);
  return (range !== undefined && value < range.from ? range.low : undefined) ?? range?.key ?? '';
}

const odd = (key: string, fact: FactId, value: number, statements: readonly Statement[]): Doubt => ({
  kind: 'unlikely',
  key,
  values: saidValue(fact, value),
  statements,
});

/** Far more than anybody has. */
const farTimes = 3;
const meant: Readonly<Record<string, string>> = {
  'plausible.perMonth': 'plausible.meantPerMonth',
  'plausible.perYear': 'plausible.meantPerYear',
};

/** "64000" for a rent of 640,00: the comma was left out. */
function inCents(fact: FactId, value: number): Doubt | null {
  const range = likelyOf(fact);
  const key = meant[range?.key ?? ''];
  const amount = Math.round(value / 100);
  if (range === undefined || key === undefined || value < range.to * farTimes || isUnlikely(fact, amount)) return null;
  return odd(key, fact, amount, [{ fact, op: 'is', value: amount }]);
}

const saidValue = (fact: FactId, value: number): Record<string, string> =>
  fact.endsWith('Cents') ? { amount: formatEuros(value) } : { value: formatNumber(value) };
