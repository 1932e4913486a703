/** "1650 in de maand", where the income of a year is asked: of the year no more is offered than is certain. */
import type { NumberFact, Test } from '../../contract.ts';
import { tellsMoreIncome } from '../../language/money/income-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { periodTold } from '../../language/money/money-period.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import type { AmountRange } from '../../language/money/told-amounts.ts';
import { formatEuros } from '../../locales/format.ts';
import { sideOf } from './offered-amount.ts';
import { isLowForYear, isUnlikely } from './plausible.ts';
import { asksBelow, sideConcluded } from './understand-side.ts';
import type { Asked, Understood } from './understood.ts';

/** The same words as an answer to another question. */
type Read = (asked: Asked, text: string) => Understood;

const year: NumberFact = 'yearlyIncomeCents';
const month: NumberFact = 'netMonthlyIncomeCents';

/** Null: nothing is told of a month. */
export function yearOfMonth(asked: Asked, text: string, read: Read): Understood | null {
  if (!asked.question.facts.includes(year)) return null;
  const period = periodTold(text);
  const [only, ...more] = amountsIn(text);
  if (only !== undefined && more.length === 0 && tellsMoreIncome(text)) return itself('amount.allOfMonth');
  if (only === undefined) return knowsMonth(text) ? itself('amount.yearTellMonth') : null;
  if (period === null || period === 'year') {
    const net = isNet(text) && more.length === 0 ? netYear(asked, only) : null;
    if (net !== null) return net;
  }
  if (period === 'year' || period === 'day' || period === 'other') return null;
  const told = read(atMonth(asked), foldForMatch(text).replace(grossOrNet, ' '));
  const cents = amountOf(told);
  if (cents === null) return period === null ? null : (sideSaid(asked, text) ?? notRead(told));
  if (period === null) return eitherWay(asked, cents);
  return asked.pending.test === undefined ? timesTwelve(text, cents) : atLimit(asked, asked.pending.test, text, cents);
}

const atMonth = (asked: Asked): Asked => ({
  ...asked,
  question: { ...asked.question, facts: [month], kind: 'number', form: 'euros' },
  pending: { question: asked.pending.question, shown: [] },
});
const grossOrNet = /(?<!\p{L})(?:bruto|netto|schoon)(?!\p{L})/gu;
const isNet = (text: string): boolean => /(?<!\p{L})(?:netto|schoon)(?!\p{L})/u.test(foldForMatch(text));
const isGross = (text: string): boolean => /(?<!\p{L})bruto(?!\p{L})/u.test(foldForMatch(text));
/** "Ik weet alleen per maand". */
const knowsMonth = (text: string): boolean =>
  /(?<!\p{L})(?:weet|ken|heb|zie|krijg)(?!\p{L}).*(?<!\p{L})(?:per|in de) maand(?!\p{L})[^?]*$/u.test(
    foldForMatch(text),
  );

const itself = (key: string, values: Record<string, string> = {}): Understood => ({
  status: 'askBack',
  key,
  values,
  asksItself: true,
});

function amountOf(told: Understood): number | null {
  const [only, ...more] = told.status === 'answer' || told.status === 'confirm' ? told.statements : [];
  return only?.fact === month && only.op === 'is' && typeof only.value === 'number' && more.length === 0
    ? only.value
    : null;
}

const notRead = (told: Understood): Understood | null => (told.status === 'askBack' ? told : null);

/** "20.000 netto": before tax it is more. Null: so little that it may be of a month. */
function netYear({ pending: { test } }: Asked, euros: number): Understood | null {
  if (isLowForYear(year, euros * 100)) return null;
  const op = test === undefined ? null : sideOf(yearOf((euros * 100) / months, false), test);
  return test === undefined || op === null
    ? itself('amount.yearNet')
    : { status: 'whichSide', statements: [{ fact: year, op, value: test.value }] };
}

/** What they came to by themselves. */
function sideSaid({ pending: { test } }: Asked, text: string): Understood | null {
  const op = test === undefined ? null : sideConcluded(test, text);
  return test === undefined || op === null
    ? null
    : { status: 'whichSide', statements: [{ fact: year, op, value: test.value }] };
}

/**
 * What a year before tax is at least and at most, of an amount a month. Net pay is no more than gross. At most: 8% holiday
 * pay (Wet minimumloon en minimumvakantiebijslag, artikel 15), and tax over every euro, without what is taken off it. In the
 * first bracket (to € 38.883 in 2026) that is 35,75%, and 4,85% for care; above it never more than 49,50% (Wet
 * inkomstenbelasting 2001, artikel 2.10; Zorgverzekeringswet, artikel 45). Of gross pay: what may come on top of twelve months.
 */
const holidayPay = 1.08;
const leftInFirst = 0.59;
const leftAtLeast = 0.505;
const firstBracket = 38_000;
const mostOfGross = 1.25;
const months = 12;

function yearOf(cents: number, gross: boolean): AmountRange {
  const least = (cents * months) / 100;
  const inFirst = (least * holidayPay) / leftInFirst;
  const ofNet = inFirst <= firstBracket ? inFirst : (least * holidayPay) / leftAtLeast;
  return { min: least, max: gross ? least * mostOfGross : ofNet, isOpen: false };
}

function atLimit(asked: Asked, test: Test, text: string, cents: number): Understood {
  const amount = formatEuros(cents);
  const op = sideOf(yearOf(cents, isGross(text)), test);
  const why = { key: 'amount.yearSide', values: { month: amount } };
  if (op !== null) return { status: 'whichSide', statements: [{ fact: year, op, value: test.value }], why };
  return sideSaid(asked, text) ?? itself('amount.yearClose', { month: amount, limit: formatEuros(test.value) });
}

/** So little that it is less, be it of a month or of the year. */
function eitherWay({ pending: { test } }: Asked, cents: number): Understood | null {
  if (test === undefined || !asksBelow(test) || !isLowForYear(year, cents) || isUnlikely(month, cents)) return null;
  const op = sideOf(yearOf(cents, false), test);
  const why = { key: 'amount.yearEither', values: { amount: formatEuros(cents) } };
  return op === test.op ? { status: 'whichSide', statements: [{ fact: year, op, value: test.value }], why } : null;
}

/** The year itself is only theirs to tell: twelve times is offered where it may be before tax. */
function timesTwelve(text: string, cents: number): Understood {
  const value = cents * months;
  if (isNet(text) || isLowForYear(year, value)) return itself('amount.yearNet');
  return {
    status: 'confirm',
    statements: [{ fact: year, op: 'is', value }],
    key: 'amount.confirmYearOfMonth',
    values: { month: formatEuros(cents), year: formatEuros(value) },
  };
}
