/** Amounts and durations, typed where a yes or no at a limit was asked. */
import type { NumberFact, Test, TestOp } from '../contract.ts';
import { parseMonths } from '../language/duration.ts';
import { parseMoney, perMonthCents, type Period } from '../language/money.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** The test that holds when this one does not. */
export const opposite = { le: 'gt', lt: 'ge', ge: 'lt', gt: 'le', eq: 'eq' } as const satisfies Record<TestOp, TestOp>;

export function months(asked: Asked, fact: NumberFact, text: string): Understood {
  const parsed = parseMonths(text, asked.referenceDate, 'years');
  return parsed.status === 'success' ? answered({ fact, op: 'is', value: parsed.value }) : fail;
}

/** Facts that are an amount a month; an amount a year is converted only after "Klopt dit?". */
const monthly: ReadonlySet<NumberFact> = new Set(['netMonthlyIncomeCents', 'rentCents', 'serviceCostsCents']);
/** Above this an amount a month is probably one a year, or a slip of the thumb: it is asked back. */
const plausibleMonthCents = 8_000_00;
/** "Ongeveer" may be off by a tenth; nearer to the limit than that, the limit itself is asked again. */
const approximateShare = 0.1;

export function money(asked: Asked, fact: NumberFact, test: Test, text: string): Understood {
  const parsed = parseMoney(text);
  if (parsed.status === 'fail') return fail;
  const { cents, approximate, period } = parsed.value;
  const natural: Period | null = monthly.has(fact) ? 'month' : fact === 'yearlyIncomeCents' ? 'year' : null;
  if (period !== null && period !== natural) return otherPeriod(fact, cents, period);
  if (monthly.has(fact) && cents > plausibleMonthCents)
    return { status: 'confirm', statements: [{ fact, op: 'is', value: cents }], perMonthCents: cents };
  if (!approximate) return answered({ fact, op: 'is', value: cents });
  if (Math.abs(cents - test.value) <= cents * approximateShare)
    return { status: 'askBack', key: 'check.nearLimit', values: {} };
  return answered({ fact, op: sideOf(test, cents), value: test.value });
}

/** On which side of the limit an amount lies, as a comparison that holds. */
function sideOf({ op, value }: Test, cents: number): TestOp {
  const below = cents < value;
  if (op === 'eq') return below ? 'lt' : 'gt';
  return below === (op === 'le' || op === 'lt') ? op : opposite[op];
}

function otherPeriod(fact: NumberFact, cents: number, period: Period): Understood {
  const perMonth = monthly.has(fact) ? perMonthCents(cents, period) : null;
  if (perMonth === null) return { status: 'askBack', key: 'check.whichPeriod', values: {} };
  return { status: 'confirm', statements: [{ fact, op: 'is', value: perMonth }], perMonthCents: perMonth };
}
