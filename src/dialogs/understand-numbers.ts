/** Ages, percentages and other numbers that are asked for themselves. */
import type { FactId, Statement } from '../contract.ts';
import { isSchoolAge } from '../eligibility/school-age.ts';
import { parseAge, parseChildren } from '../language/ages.ts';
import { parseNumber, parseNumbers } from '../language/numbers.ts';
import type { Parsed } from '../language/parsed.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

export function number(asked: Asked, text: string): Understood {
  const { question, referenceDate } = asked;
  const [first, second] = question.facts;
  if (question.form === 'childAges') return childAges(text, referenceDate);
  if (question.form === 'ages' && first !== undefined && second !== undefined) return ages(first, second, text);
  if (question.form === 'age' && first !== undefined) return age(first, text, referenceDate);
  const parsed = question.form === 'percent' ? parsePercent(text) : parseNumber(text);
  if (parsed.status === 'fail' || parsed.value < 0 || first === undefined) return fail;
  return answered({ fact: first, op: 'is', value: parsed.value });
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
  return parsed.status === 'fail' ? fail : answered({ fact, op: 'is', value: parsed.value });
}

/** Younger than this, somebody probably gives the age of a child. */
const youngestAdult = 15;

/** "52, van mijn partner weet ik het niet": what is known is taken in; the partner's age is asked by itself. */
function ownAge(own: FactId, text: string): Understood {
  const one = parseNumber(text);
  return one.status === 'success' && isAge(one.value) && one.value >= youngestAdult
    ? answered({ fact: own, op: 'is', value: one.value })
    : fail;
}

const isAge = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 120;

function ages(own: FactId, partner: FactId, text: string): Understood {
  const parsed = parseNumbers(text, 2);
  const [mine, theirs, ...more] = parsed.status === 'success' ? parsed.value : [];
  if (mine === undefined || theirs === undefined) return ownAge(own, text);
  if (more.length > 0 || !isAge(mine) || !isAge(theirs)) return fail;
  if (Math.min(mine, theirs) < youngestAdult) return { status: 'askBack', key: 'check.adultAges', values: {} };
  return answered({ fact: own, op: 'is', value: mine }, { fact: partner, op: 'is', value: theirs });
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
