/** Ages, percentages and other numbers that are asked for themselves. */
import type { FactId, Statement } from '../../contract.ts';
import { isSchoolAge } from '../../eligibility/school-age.ts';
import { parseAge, parseChildren } from '../../language/people/ages.ts';
import { isQuestion } from '../../language/asked/question.ts';
import { parseNumber, parseNumbers } from '../../language/numbers/numbers.ts';
import { countsMoney, onlyOfAges, saidOfAge } from '../../language/people/said-of-age.ts';
import { parseWhoseAges, type WhoseAges } from '../../language/people/whose-ages.ts';
import type { Parsed } from '../../language/parsed.ts';
import { withoutMinus } from './below-zero.ts';
import { isUnlikely } from './plausible.ts';
import { offeredAge } from './qualified-age.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

export function number(asked: Asked, text: string): Understood {
  // "Kan het een vrouw zijn?" holds no number.
  if (!/\d/.test(text) && isQuestion(text)) return fail;
  const { question, referenceDate } = asked;
  const [first, second] = question.facts;
  if (question.form === 'childAges') return childAges(text, referenceDate);
  if (question.form === 'ages' && first !== undefined && second !== undefined) return ages(first, second, text);
  if (question.form === 'age' && first !== undefined) return age(first, text, referenceDate);
  if (question.form !== 'percent' && countsMoney(text)) return fail;
  const parsed = question.form === 'percent' ? parsePercent(text) : parseNumber(text);
  if (first === undefined) return fail;
  return parsed.status === 'fail' ? belowZero(first, text) : answered({ fact: first, op: 'is', value: parsed.value });
}

/** What cannot be is heard all the same: `plausible.ts` says what does not fit. */
function belowZero(fact: FactId, text: string): Understood {
  const bare = withoutMinus(text);
  const parsed = bare === null ? fail : parseNumber(bare);
  return parsed.status === 'success' ? answered({ fact, op: 'is', value: -parsed.value }) : fail;
}

/** "150 jaar" is an age that nobody has; from 1000 on it may be a year of birth. */
const isAgeLike = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

function oddAge(fact: FactId, text: string): Understood {
  const parsed = parseNumber(text);
  return parsed.status === 'success' && isAgeLike(parsed.value)
    ? answered({ fact, op: 'is', value: parsed.value })
    : belowZero(fact, text);
}

/** A percentage has no thousands: "99.9" and "120,125" have decimals, whatever stands between. */
function parsePercent(text: string): Parsed<number> {
  const digits = /^[^\d-]*(\d{1,4})(?:[.,](\d+))?\D*$/.exec(text);
  const [, whole, decimals = '0'] = digits ?? [];
  return whole === undefined ? parseNumber(text) : { status: 'success', value: Number(`${whole}.${decimals}`) };
}

function age(fact: FactId, text: string, referenceDate: string): Understood {
  const said = saidOfAge(text);
  return said === 'none' ? fail : asSaid(said, ageRead(fact, text, referenceDate));
}

/** "Ik heb 40 jaar gewerkt en nu niets": what may be no age is offered, and nothing that hardly anybody is. */
function asSaid(said: 'plain' | 'aside', read: Understood): Understood {
  if (said === 'plain' || read.status !== 'answer') return read;
  const [only, ...more] = read.statements;
  if (only === undefined || typeof only.value !== 'number') return fail;
  if (more.length > 0) return read.statements.some(isOdd) ? fail : read;
  return isOdd(only) ? fail : offeredAge(only.fact, only.value);
}

const isOdd = ({ fact, value }: Statement): boolean => typeof value === 'number' && isUnlikely(fact, value);

function ageRead(fact: FactId, text: string, referenceDate: string): Understood {
  const whose = fact === 'partnerAge' ? parseWhoseAges(text) : null;
  if (whose !== null) return whose.partner === undefined ? fail : agesOf('age', fact, whose);
  const two = fact === 'age' ? parseWhoseAges(text) : null;
  if (two?.own !== undefined && two.partner !== undefined) return agesOf(fact, 'partnerAge', two);
  const parsed = parseAge(text, referenceDate);
  if (parsed.status === 'unsure')
    return { status: 'askBack', key: 'check.whichAge', values: { low: String(parsed.low), high: String(parsed.high) } };
  return parsed.status === 'fail' ? oddAge(fact, text) : answered({ fact, op: 'is', value: parsed.value });
}

/** "52, van mijn partner weet ik het niet": what is known is taken in; the partner's age is asked by itself. */
function ownAge(own: FactId, text: string): Understood {
  const one = parseNumber(text);
  return one.status === 'success' && isAgeLike(one.value)
    ? answered({ fact: own, op: 'is', value: one.value })
    : belowZero(own, text);
}

/** Of whom it is said; an age that is missing is asked by itself. */
const agesOf = (own: FactId, partner: FactId, told: WhoseAges): Understood =>
  answered(
    ...(told.own === undefined ? [] : [{ fact: own, op: 'is' as const, value: told.own }]),
    ...(told.partner === undefined ? [] : [{ fact: partner, op: 'is' as const, value: told.partner }]),
  );

function ages(own: FactId, partner: FactId, text: string): Understood {
  const said = saidOfAge(text);
  return said === 'none' ? fail : asSaid(said, agesRead(own, partner, text));
}

function agesRead(own: FactId, partner: FactId, said: string): Understood {
  const whose = parseWhoseAges(said);
  if (whose !== null) return agesOf(own, partner, whose);
  const text = onlyOfAges(said);
  const parsed = parseNumbers(text, 2);
  const [mine, theirs, ...more] = parsed.status === 'success' ? parsed.value : [];
  if (mine === undefined || theirs === undefined) return ownAge(own, text);
  if (more.length > 0 || !isAgeLike(mine) || !isAgeLike(theirs)) return fail;
  return answered({ fact: own, op: 'is', value: mine }, { fact: partner, op: 'is', value: theirs });
}

function childAges(text: string, referenceDate: string): Understood {
  const parsed = parseChildren(text, referenceDate, 'ages');
  if (parsed.status === 'fail') return oddChildAges(text);
  const { count, ages } = parsed.value;
  // Who has children and says "0" has a baby, not no children.
  const found = ages?.length === 0 && parseNumber(text).status === 'success' ? [0] : ages;
  if (found === null) return { status: 'askBack', key: 'check.whichChildAges', values: { count: String(count ?? '') } };
  const minors = found.filter((a) => a < 18);
  if (minors.length === 0) return answered({ fact: 'children.ages', op: 'is', value: found });
  const school: Statement[] = minors.some(isSchoolAge) ? [{ fact: 'children.anyInSchool', op: 'is', value: true }] : [];
  return {
    status: 'answer',
    statements: [{ fact: 'children.ages', op: 'is', value: minors }, ...school],
    value: null,
    ...(minors.length < found.length && { note: 'plausible.adultChild' }),
  };
}

/** "-3", "5 en 150": no child has that age. */
function oddChildAges(text: string): Understood {
  const bare = withoutMinus(text);
  const parsed = parseNumbers(bare ?? text);
  if (parsed.status === 'fail' || !parsed.value.every(isAgeLike)) return fail;
  if (bare !== null) return answered({ fact: 'children.ages', op: 'is', value: parsed.value.map((age) => -age) });
  return parsed.value.some((age) => age > 120)
    ? answered({ fact: 'children.ages', op: 'is', value: parsed.value })
    : fail;
}
