/** An amount that is offered or asked back: what every reading of it needs. */
import type { FactId, NumberFact, Statement, Test } from '../../contract.ts';
import { periodTold } from '../../language/money/money-period.ts';
import { plainLine, type Qualifier } from '../../language/numbers/qualifiers.ts';
import { amountRange, type AmountRange } from '../../language/money/told-amounts.ts';
import { formatEuros } from '../../locales/format.ts';
import { isLowForYear } from './plausible.ts';
import { monthly, periodOf } from './understand-amount.ts';
import type { Asked, Understood } from './understood.ts';

export interface Said {
  readonly asked: Asked;
  readonly fact: NumberFact;
  readonly text: string;
  readonly test: Test | undefined;
  readonly said: ReadonlySet<Qualifier>;
}

export const back = (key: string, values: Record<string, string> = {}): Understood => ({
  status: 'askBack',
  key,
  values,
});
export const isIncome = (fact: FactId): boolean => fact === 'netMonthlyIncomeCents' || fact === 'yearlyIncomeCents';

type Offer = Readonly<Record<'month' | 'year' | 'once', string>>;
export const offers = {
  now: { month: 'amount.confirmNowPerMonth', year: 'amount.confirmPerYear', once: 'amount.confirmNow' },
  together: {
    month: 'amount.confirmTogetherPerMonth',
    year: 'amount.confirmTogetherPerYear',
    once: 'amount.confirmTogether',
  },
  usual: { month: 'amount.confirmUsual', year: 'amount.confirmPerYear', once: 'amount.confirm' },
  average: { month: 'amount.confirmAverage', year: 'amount.confirmPerYear', once: 'amount.confirm' },
  withoutDebts: {
    month: 'amount.confirmWithoutDebts',
    year: 'amount.confirmWithoutDebts',
    once: 'amount.confirmWithoutDebts',
  },
  plain: { month: 'check.confirmPerMonth', year: 'amount.confirmPerYear', once: 'amount.confirm' },
} as const satisfies Record<string, Offer>;

/** In euros, with the time that is asked for. */
export function offered({ fact }: Said, euros: number, offer: Offer): Understood {
  const cents = Math.round(euros * 100);
  const statements: Statement[] = [{ fact, op: 'is', value: cents }];
  // Two small amounts may well be of a month.
  if (isLowForYear(fact, cents))
    return { status: 'confirm', statements, key: 'plausible.wholeYear', values: { amount: formatEuros(cents) } };
  const key = offer[monthly.has(fact) ? 'month' : fact === 'yearlyIncomeCents' ? 'year' : 'once'];
  return { status: 'confirm', statements, key, values: { amount: formatEuros(cents) } };
}

const noRange = (fact: NumberFact): string => (fact === 'netMonthlyIncomeCents' ? 'amount.average' : 'amount.noRange');

/** "Tussen 300 en 400 per week", where a month is asked. */
export function isOtherPeriod({ fact, text }: Said): boolean {
  const period = periodTold(text);
  return (
    (period !== null && period !== periodOf(fact)) ||
    (monthly.has(fact) && / (?:week|weken|dag) /.test(plainLine(text)))
  );
}

/** Where all of it lies on one side of the limit that is asked, it is that side. */
export function range(it: Said): Understood {
  const { fact, text, test } = it;
  const told = isOtherPeriod(it) ? null : amountRange(text);
  const op = test === undefined || told === null ? null : sideOf(told, test);
  return test === undefined || op === null
    ? back(told === null && monthly.has(fact) && isOtherPeriod(it) ? 'amount.perMonth' : noRange(fact))
    : { status: 'whichSide', statements: [{ fact, op, value: test.value }] };
}

/** On which side of the limit all of it lies; null: on both. */
export function sideOf({ min, max, isOpen }: AmountRange, { op, value }: Test): Test['op'] | null {
  const euros = value / 100;
  const [under, over] = [
    op === 'lt' || op === 'ge' || op === 'eq' ? 'lt' : 'le',
    op === 'lt' || op === 'ge' ? 'ge' : 'gt',
  ] as const;
  if (max < euros || (max === euros && (under === 'le' || isOpen))) return under;
  return min > euros || (min === euros && (over === 'ge' || isOpen)) ? over : null;
}
