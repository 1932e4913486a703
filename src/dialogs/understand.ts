/** Reads the words of a resident as the answer to the question that was asked. */
import {
  factIds,
  numberFacts,
  type FactId,
  type NumberFact,
  type QuestionChoice,
  type Statement,
  type Test,
} from '../contract.ts';
import { isSchoolAge } from '../eligibility/school-age.ts';
import { parseAge, parseChildren } from '../language/ages.ts';
import { parseChoice, parseChoices } from '../language/choice.ts';
import { parseMonths } from '../language/duration.ts';
import { foldForMatch } from '../language/normalise.ts';
import { parseMoney, perMonthCents, type Period } from '../language/money.ts';
import { parseNumber, parseNumbers } from '../language/numbers.ts';
import type { Parsed } from '../language/parsed.ts';
import { parseYesNo } from '../language/yes-no.ts';
import type { Question } from '../knowledge/schemas/question.ts';
import type { Pending } from './state.ts';

export type Understood =
  | {
      readonly status: 'answer';
      readonly statements: Statement[];
      /** Shown back when it is not the very words of a button. */ readonly value: string | null;
    }
  /** Has to be confirmed first: it was worked out, or may be meant otherwise. */
  | { readonly status: 'confirm'; readonly statements: Statement[]; readonly perMonthCents: number }
  /** Understood, but one thing more must be known: the key of the question in locales. */
  | { readonly status: 'askBack'; readonly key: string; readonly values: Record<string, string> }
  | { readonly status: 'fail' };

interface Asked {
  readonly question: Question;
  readonly pending: Pending;
  readonly choices: readonly QuestionChoice[];
  /** The title of "none of these" in a tick list. */
  readonly none: string | null;
  readonly referenceDate: string;
}

const fail: Understood = { status: 'fail' };

export function understand(asked: Asked, text: string): Understood {
  const { kind } = asked.question;
  if (asked.pending.test?.op === 'eq') return inBand(asked, asked.pending.test, text);
  if (kind === 'yesNo')
    return asked.pending.test === undefined ? plainYesNo(asked, text) : yesNoAtLimit(asked, asked.pending.test, text);
  if (kind === 'choice') return choice(asked, text);
  if (kind === 'multi') return multi(asked, text);
  return number(asked, text);
}

const isNumberFact = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);
const numberFactOf = (asked: Asked): NumberFact | undefined => asked.question.facts.find(isNumberFact);

function plainYesNo({ question }: Asked, text: string): Understood {
  const yes = parseYesNo(text);
  const [fact] = question.facts;
  if (yes.status === 'fail' || fact === undefined) return fail;
  return { status: 'answer', statements: [{ fact, op: 'is', value: yes.value }], value: null };
}

/** "Less, exactly or more", or the amount itself. */
function inBand(asked: Asked, test: Test, text: string): Understood {
  const chosen = choice(asked, text);
  const fact = numberFactOf(asked);
  return chosen.status === 'fail' && fact !== undefined ? money(asked, fact, test, text) : chosen;
}

const opposite = { le: 'gt', lt: 'ge', ge: 'lt', gt: 'le', eq: 'eq' } as const;

function yesNoAtLimit(asked: Asked, test: Test, text: string): Understood {
  const fact = numberFactOf(asked);
  if (fact === undefined) return fail;
  const yes = parseYesNo(text);
  if (yes.status === 'success')
    return {
      status: 'answer',
      statements: [{ fact, op: yes.value ? test.op : opposite[test.op], value: test.value }],
      value: null,
    };
  if (asked.question.unit === 'months') return months(asked, fact, text);
  return asked.question.unit === 'cents' ? money(asked, fact, test, text) : fail;
}

function months(asked: Asked, fact: NumberFact, text: string): Understood {
  const parsed = parseMonths(text, asked.referenceDate, 'years');
  return parsed.status === 'success'
    ? { status: 'answer', statements: [{ fact, op: 'is', value: parsed.value }], value: null }
    : fail;
}

/** Facts that are an amount a month; an amount a year is converted only after "Klopt dit?". */
const monthly: ReadonlySet<NumberFact> = new Set(['netMonthlyIncomeCents', 'rentCents', 'serviceCostsCents']);
/** Above this an amount a month is probably one a year, or a slip of the thumb: it is asked back. */
const plausibleMonthCents = 8_000_00;
/** "Ongeveer" may be off by a tenth; nearer to the limit than that, the limit itself is asked again. */
const approximateShare = 0.1;

function money(asked: Asked, fact: NumberFact, test: Test, text: string): Understood {
  const parsed = parseMoney(text);
  if (parsed.status === 'fail') return fail;
  const { cents, approximate, period } = parsed.value;
  const natural: Period | null = monthly.has(fact) ? 'month' : fact === 'yearlyIncomeCents' ? 'year' : null;
  if (period !== null && period !== natural) return otherPeriod(fact, cents, period);
  if (monthly.has(fact) && cents > plausibleMonthCents)
    return { status: 'confirm', statements: [{ fact, op: 'is', value: cents }], perMonthCents: cents };
  if (!approximate) return { status: 'answer', statements: [{ fact, op: 'is', value: cents }], value: null };
  if (Math.abs(cents - test.value) <= cents * approximateShare)
    return { status: 'askBack', key: 'check.nearLimit', values: {} };
  const below = cents < test.value;
  const op =
    test.op === 'eq'
      ? below
        ? 'lt'
        : 'gt'
      : below === (test.op === 'le' || test.op === 'lt')
        ? test.op
        : opposite[test.op];
  return { status: 'answer', statements: [{ fact, op, value: test.value }], value: null };
}

function otherPeriod(fact: NumberFact, cents: number, period: Period): Understood {
  const perMonth = monthly.has(fact) ? perMonthCents(cents, period) : null;
  if (perMonth === null) return { status: 'askBack', key: 'check.whichPeriod', values: {} };
  return { status: 'confirm', statements: [{ fact, op: 'is', value: perMonth }], perMonthCents: perMonth };
}

function choice({ choices, question }: Asked, text: string): Understood {
  const index = parseChoice(
    text,
    choices.map((c) => c.title),
  );
  const chosen = index.status === 'success' ? choices[index.value] : undefined;
  if (chosen !== undefined) return { status: 'answer', statements: statementsOf(chosen.sets), value: chosen.title };
  const statements = phrasesIn(question, text).flatMap(statementsOf);
  return statements.length === 0 ? fail : { status: 'answer', statements, value: null };
}

/** What the phrases in a text say; a long phrase goes before a short one inside it: "zonder kinderen" before "kinderen". */
function phrasesIn(question: Question, text: string): QuestionChoice['sets'][] {
  const phrases = question.phrases.flatMap(({ says, sets }) =>
    says.map((phrase) => ({ phrase: foldForMatch(phrase), sets })),
  );
  let left = ` ${foldForMatch(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = new Set<QuestionChoice['sets']>();
  for (const { phrase, sets } of phrases.sort((a, b) => b.phrase.length - a.phrase.length)) {
    if (!left.includes(` ${phrase} `)) continue;
    left = left.replace(` ${phrase} `, ' | ');
    found.add(sets);
  }
  return [...found];
}

/** What a choice sets, as statements. */
function statementsOf(sets: QuestionChoice['sets']): Statement[] {
  return factIds.flatMap((fact): Statement[] => {
    const value = sets[fact];
    if (value === undefined) return [];
    if (typeof value === 'object' && 'op' in value) return isNumberFact(fact) ? [{ fact, ...value }] : [];
    return [{ fact, op: fact === 'receives' ? 'has' : 'is', value }];
  });
}

/** A title that is not chosen means the opposite. */
function multi({ choices, none }: Asked, text: string): Understood {
  const titles = choices.map((c) => c.title);
  const isNone = none !== null && parseChoice(text, [none]).status === 'success';
  const parsed = isNone ? { status: 'success' as const, value: [] } : parseChoices(text, titles);
  if (parsed.status === 'fail') return fail;
  const chosen: readonly number[] = parsed.value;
  const statements = choices.flatMap((c, index) =>
    statementsOf(c.sets).map((s): Statement =>
      chosen.includes(index) || s.op !== 'has' ? s : { fact: s.fact, op: 'isNot', value: s.value },
    ),
  );
  return { status: 'answer', statements, value: chosen.map((index) => titles[index] ?? '').join(', ') };
}

function number(asked: Asked, text: string): Understood {
  const { question, referenceDate } = asked;
  const [first, second] = question.facts;
  if (question.form === 'childAges') return childAges(text, referenceDate);
  if (question.form === 'ages' && first !== undefined && second !== undefined) return ages(first, second, text);
  if (question.form === 'age' && first !== undefined) return age(first, text, referenceDate);
  const parsed = question.form === 'percent' ? parsePercent(text) : parseNumber(text);
  if (parsed.status === 'fail' || parsed.value < 0 || first === undefined) return fail;
  return { status: 'answer', statements: [{ fact: first, op: 'is', value: parsed.value }], value: null };
}

/** A percentage has no thousands: "99.9" and "120,125" have decimals, whatever stands between. */
function parsePercent(text: string): Parsed<number> {
  const digits = /^[^\d-]*(\d{1,4})(?:[.,](\d+))?\D*$/.exec(text);
  const [, whole, decimals = '0'] = digits ?? [];
  return whole === undefined ? parseNumber(text) : { status: 'success', value: Number(`${whole}.${decimals}`) };
}

function age(fact: FactId, text: string, referenceDate: string): Understood {
  const parsed = parseAge(text, referenceDate);
  if (parsed.status === 'unsure')
    return { status: 'askBack', key: 'check.whichAge', values: { low: String(parsed.low), high: String(parsed.high) } };
  return parsed.status === 'fail'
    ? fail
    : { status: 'answer', statements: [{ fact, op: 'is', value: parsed.value }], value: null };
}

const isAge = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 120;

function ages(own: FactId, partner: FactId, text: string): Understood {
  const parsed = parseNumbers(text, 2);
  if (parsed.status === 'fail') return fail;
  const [mine, theirs, ...more] = parsed.value;
  if (mine === undefined || theirs === undefined || more.length > 0 || !isAge(mine) || !isAge(theirs)) return fail;
  return {
    status: 'answer',
    statements: [
      { fact: own, op: 'is', value: mine },
      { fact: partner, op: 'is', value: theirs },
    ],
    value: null,
  };
}

function childAges(text: string, referenceDate: string): Understood {
  const parsed = parseChildren(text, referenceDate, 'ages');
  if (parsed.status === 'fail') return fail;
  const { count, ages } = parsed.value;
  // Who has children and says "0" has a baby, not no children.
  const found = ages?.length === 0 && parseNumber(text).status === 'success' ? [0] : ages;
  if (found === null) return { status: 'askBack', key: 'check.whichChildAges', values: { count: String(count ?? '') } };
  const minors = found.filter((a) => a < 18);
  if (minors.length === 0) return { status: 'askBack', key: 'check.onlyMinors', values: {} };
  const school: Statement[] = minors.some(isSchoolAge) ? [{ fact: 'children.anyInSchool', op: 'is', value: true }] : [];
  return { status: 'answer', statements: [{ fact: 'children.ages', op: 'is', value: minors }, ...school], value: null };
}
