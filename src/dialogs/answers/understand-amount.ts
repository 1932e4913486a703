/** Amounts and durations, typed where a yes or no at a limit was asked. */
import type { FactId, NumberFact, Statement, Test, TestOp } from '../../contract.ts';
import { lengthNamed, parseMonths } from '../../language/numbers/duration.ts';
import { parseMoney, parsePeriod, perMonthCents, type Period } from '../../language/money/money.ts';
import { success, type Parsed } from '../../language/parsed.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { formatEuros } from '../../locales/format.ts';
import { withoutMinus } from './below-zero.ts';
import { isUnlikely } from './plausible.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** The test that holds when this one does not. */
export const opposite = { le: 'gt', lt: 'ge', ge: 'lt', gt: 'le', eq: 'eq' } as const satisfies Record<TestOp, TestOp>;

export function months(asked: Asked, fact: NumberFact, text: string): Understood {
  const read = (words: string) => parseMonths(words, asked.referenceDate, 'years');
  const parsed = read(lengthNamed(text) ?? text);
  if (parsed.status === 'success') return answered({ fact, op: 'is', value: parsed.value });
  const bare = withoutMinus(text);
  const below = bare === null ? longLife(text) : read(bare);
  return below.status === 'success'
    ? answered({ fact, op: 'is', value: bare === null ? below.value : -below.value })
    : fail;
}

/** "200 jaar" is no length that the parser knows, but it is one to ask back. */
function longLife(text: string): Parsed<number> {
  const years = /^\D*(\d{3,4}) ?(?:jaar|jaren|jr)?\D*$/.exec(text)?.[1];
  return years === undefined ? { status: 'fail' } : { status: 'success', value: Number(years) * 12 };
}

/** Facts that are an amount a month; an amount a year is converted only after "Klopt dit?". */
export const monthly: ReadonlySet<FactId> = new Set(['netMonthlyIncomeCents', 'rentCents', 'serviceCostsCents']);
/** "Ongeveer" may be off by a tenth; nearer to the limit than that, the limit itself is asked again. */
const approximateShare = 0.1;

/** The day that the question names. */
const onFirstDay = /\b(?:op|per|van) (?:1|een) januari(?: (?:19|20)\d\d)?\b/i;

/** `test`: the limit that was asked; without one the amount itself was, and about is near enough. */
export function money(fact: NumberFact, test: Test | null, text: string): Understood {
  const parsed = parseMoney(text.replace(onFirstDay, ' '));
  if (parsed.status === 'fail') return belowZero(fact, text);
  const { cents, approximate, period } = parsed.value;
  const natural = periodOf(fact);
  if (period !== null && period !== natural) return otherPeriod(fact, cents, period);
  if (!approximate || test === null || isUnlikely(fact, cents)) return answered({ fact, op: 'is', value: cents });
  if (Math.abs(cents - test.value) <= cents * approximateShare)
    return { status: 'askBack', key: 'check.nearLimit', values: {} };
  return answered({ fact, op: sideOf(test, cents), value: test.value });
}

/** Over which time a fact is told; null: it is an amount by itself. */
export const periodOf = (fact: FactId): Period | null =>
  monthly.has(fact) ? 'month' : fact === 'yearlyIncomeCents' ? 'year' : null;

/** "Per maand", "per maand ja", said to "is dat voor het hele jaar?", is a no. Null: no time was named, or it is not about one. */
export function agreesOnPeriod([first]: readonly Statement[], text: string): Parsed<boolean> | null {
  const natural = first === undefined ? null : periodOf(first.fact);
  const said = parsePeriod(bareTime(text));
  return natural === null || said === null ? null : success(said === natural);
}

/** "Nee, per maand", where a year is asked: a time without an amount, which is no yes or no to a limit. */
export function namesOtherPeriod(fact: FactId, text: string): boolean {
  const [natural, said] = [periodOf(fact), parsePeriod(bareTime(text))];
  return natural !== null && said !== null && said !== natural;
}

const bareTime = (text: string): string => foldForMatch(text).replace(besideTime, ' ').trim();
const besideTime =
  /(?<!\p{L})(?:ja+|nee+|neen|maar|dat|dit|het|is|was|dus|wel|bedoel|bedoelde|ik|we|wij|hoor|joh|gewoon|natuurlijk|alleen|toch|sorry|krijg|krijgen|bruto|netto|schoon)(?!\p{L})[ ,.!]*|[.,!]+/gu;

/** "Nee, per maand": the amount that was said back, of that time. Null: it was no amount, or no time was named. */
export function ofPeriod([only]: readonly Statement[], text: string): string | null {
  const said = bareTime(text);
  if (typeof only?.value !== 'number' || only.op !== 'is' || parsePeriod(said) === null) return null;
  const [gross] = /(?<!\p{L})bruto(?!\p{L})/iu.exec(text) ?? [''];
  return `${formatEuros(only.value)} ${gross} ${said.replace(/^(?=(?:week|maand|jaar)$)/, 'per ')}`;
}

/** A debt on the bank is no income; it is heard, and then asked back. */
function belowZero(fact: NumberFact, text: string): Understood {
  const bare = withoutMinus(text);
  const parsed = bare === null ? fail : parseMoney(bare);
  return parsed.status === 'success' ? answered({ fact, op: 'is', value: -parsed.value.cents }) : fail;
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
  const statements: Statement[] = [{ fact, op: 'is', value: perMonth }];
  return { status: 'confirm', statements, key: 'check.confirmPerMonth', values: { amount: formatEuros(perMonth) } };
}
