/** "Vroeger 2500", "1500 bruto", "ieder 1000": a number that is not the answer as it stands is offered or asked back. */
import { isNumberFact, type NumberFact, type Statement, type Test } from '../../contract.ts';
import { hedgeOf } from '../../language/numbers/hedges.ts';
import { tellsComingIn, tellsMoreIncome, tellsOnesIncome } from '../../language/money/income-words.ts';
import { isLaughed } from '../../language/numbers/denied-amounts.ts';
import { incomesSummed, namesTwoPeople, sumBeforePeriod, withSupplement } from '../../language/money/incomes-summed.ts';
import { periodTold } from '../../language/money/money-period.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { namesNoAmount } from '../../language/numbers/no-amounts.ts';
import { qualifiersIn, amountsIn, type Qualifier } from '../../language/numbers/qualifiers.ts';
import { beginsAsQuestion, isQuestion } from '../../language/asked/question.ts';
import { rentTold } from '../../language/story/rent-told.ts';
import { saidBy, sentencesOf } from '../../language/story/story-text.ts';
import { averageIn, halfOf, sumNamed, usualAmount, withoutLater } from '../../language/money/told-amounts.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import { formatEuros } from '../../locales/format.ts';
import { qualifiedAge } from './qualified-age.ts';
import { isOfQuestion } from './beside-yes.ts';
import { back, isIncome, isOtherPeriod, offered, offers, range, sideOf, type Said } from './offered-amount.ts';
import { isUnlikely } from './plausible.ts';
import { ofOne, ofTwo, savedByOne } from './of-two.ts';
import { otherTime } from './other-time.ts';
import { keptApart, owing, withCar } from './saved-amount.ts';
import { saysSideFirst, sideConcluded, sideSaid } from './understand-side.ts';
import { isPrice, unmeantAmount } from './unmeant-amount.ts';
import { monthly, periodOf } from './understand-amount.ts';
import { perMonthCents } from '../../language/money/money.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** Null: nothing beside a number changes what it means. */
export function qualified(asked: Asked, text: string): Understood | null {
  const { question, pending, choices } = asked;
  if (choices.some(({ title }) => title === text.trim())) return null;
  const age = question.form === 'age' || question.form === 'ages' || question.form === 'childAges';
  const fact = question.facts.find(isNumberFact);
  const found = age
    ? qualifiedAge(question, text)
    : question.unit === 'cents' && fact !== undefined
      ? amountOf({ asked, fact, text, test: pending.test, said: qualifiersIn(text) })
      : null;
  return found !== null && isQuestion(text) ? fail : found;
}

type Reading = (said: Said) => Understood | null;

function amountOf(said: Said): Understood | null {
  const unmeant = unmeantAmount(said) ?? laughed(said);
  if (unmeant !== null) return unmeant;
  if (isPrice(said)) return fail;
  if (amountsIn(said.text).length === 0) return asConcluded(said) ?? variesOnly(said);
  // "Hoeveel mag ik verdienen als ik 1000 krijg" asks something.
  if (beginsAsQuestion(said.text)) return fail;
  for (const reading of readings) {
    const understood = reading(said);
    if (understood !== null) return understood;
  }
  return null;
}

/** "Haha 76 duizend": it may be meant otherwise. */
function laughed(it: Said): Understood | null {
  const [only, ...more] = amountsIn(it.text);
  const isPlain = more.length === 0 && it.said.size === 0 && !isOtherPeriod(it) && asConcluded(it) === null;
  return only !== undefined && isPlain && isLaughed(it.text) ? offered(it, only, offers.plain) : null;
}

const onlyAsked = ({ asked }: Said): Understood => back('amount.onlyAsked', { label: asked.question.label });

/** The first that fits says what becomes of the number. */
const readings: readonly Reading[] = [
  leftOver,
  mostly,
  ({ said }) => (said.has('supposed') ? back('amount.supposed') : null),
  nowOnly,
  otherTime,
  (it) => (it.said.has('perHour') ? (monthly.has(it.fact) ? back('amount.perMonth') : onlyAsked(it)) : null),
  profit,
  gross,
  owing,
  varying,
  ofTwo,
  bareRent,
  (it) => (it.said.has('share') ? share(it) : null),
  (it) => (it.said.has('range') ? range(it) : null),
  (it) => (it.said.has('included') && it.fact === 'rentCents' ? back('amount.allIn') : null),
  supplemented,
  extras,
  // "Minder, ik heb de brief hier": what is named besides leaves the side what it is.
  (it) => (ofOne(it) === null ? asConcluded(it) : null),
  (it) => ([...(otherThings[it.fact] ?? [])].some((other) => it.said.has(other)) ? onlyAsked(it) : null),
  ofOne,
  savedByOne,
  withCar,
  several,
  behindBut,
  againstSide,
  besideOther,
];

/** What is something else than is asked. */
const otherThings: Partial<Record<NumberFact, readonly Qualifier[]>> = {
  netMonthlyIncomeCents: ['included', 'car', 'housing', 'bill'],
  yearlyIncomeCents: ['included', 'car', 'housing', 'bill'],
  assetsCents: ['included', 'extras', 'housing', 'gross'],
  taxAssetsCents: ['included', 'extras', 'housing', 'car'],
  bankBalanceCents: ['included', 'extras', 'housing', 'car'],
  carValueCents: ['included', 'extras', 'housing'],
  rentCents: ['extras', 'car', 'bill'],
  serviceCostsCents: ['included', 'extras', 'car', 'bill'],
};

/** "720 en in juli gaat ie weer omhoog": what stands before it, offered as that of now. */
function nowOnly(it: Said): Understood | null {
  const text = withoutLater(it.text);
  if (text === null) return null;
  const now = { ...it, text, said: qualifiersIn(text) };
  const read = amountOf(now);
  const [only, ...more] = amountsIn(text);
  const isPlain = only !== undefined && more.length === 0 && hedgeOf(foldForMatch(text)) === 'exact';
  return read ?? (isPlain && !isOtherPeriod(now) ? offered(now, only, offers.now) : null);
}

/** "1650, soms 1800 als ik extra draai": the usual amount of one who is asked of their own. */
function mostly(it: Said): Understood | null {
  const usual = it.fact === 'netMonthlyIncomeCents' && !isOtherPeriod(it) ? usualAmount(it.text) : null;
  const changes = [...it.said].some((one) => one !== 'varies' && one !== 'supposed');
  if (usual === null || changes || (it.asked.hasPartner === true && tellsOnesIncome(it.text))) return null;
  return offered(it, usual, offers.usual);
}

/** "Na de vaste lasten hou ik 200 over", "door beslag krijg ik 1100": all that comes in is asked for, and what tax will still take is not in it. */
function leftOver({ fact, text }: Said): Understood | null {
  if (fact !== 'netMonthlyIncomeCents') return null;
  const line = foldForMatch(text);
  if (taxToCome.test(line)) return back('amount.taxToCome');
  return spentFirst.test(line) ? back('amount.allThatComesIn') : null;
}
const costs =
  '(?:huur|beslag|alimentatie|rekeningen|boodschappen|schulden|zorgpremie|premie|aflossing|(?:alle |mijn |de |onze )*(?:vaste )?(?:lasten|kosten))';
const spentFirst = new RegExp(
  `(?<!\\p{L})(?:na(?: aftrek(?: van)?)? (?:(?:de|het|alle|mijn|al die|betaling van) )*${costs}(?!\\p{L})|(?:door|met|vanwege|wegens) (?:het |een |dat )?beslag|(?:hou|houd|houden|blijft) (?:\\S+ ){0,5}over(?!\\p{L})|om van te leven)`,
  'u',
);
const taxToCome = /(?<!\p{L})(?:nog|moet|moeten) (?:\S+ ){0,2}belasting (?:over|van|op|af|betalen|vanaf)(?!\p{L})/u;

/** In the income of a year profit counts as it is. */
function profit(it: Said): Understood | null {
  if (!it.said.has('profit') || it.fact === 'yearlyIncomeCents') return null;
  return it.fact === 'netMonthlyIncomeCents' ? back('amount.profit') : onlyAsked(it);
}

/** At the question about a year gross is right. */
function gross(it: Said): Understood | null {
  if (!it.said.has('gross') || it.fact === 'yearlyIncomeCents') return null;
  return it.fact === 'netMonthlyIncomeCents' ? back('amount.gross') : onlyAsked(it);
}

function share(it: Said): Understood {
  const half = halfOf(it.text);
  if (half !== null) return offered(it, half, offers.plain);
  return it.fact === 'rentCents'
    ? back('amount.ownRent')
    : back('amount.oneAmount', { label: it.asked.question.label });
}

/** "Kale huur 800, met servicekosten 850": the bare rent is told. */
function bareRent(it: Said): Understood | null {
  if (it.fact !== 'rentCents') return null;
  // "890 waarvan 40 service": of what it is, the question said.
  const text = /^\W*\d/.test(it.text) ? `huur ${it.text}` : it.text;
  const [rent, costs] = rentTold(sentencesOf(text).map((sentence) => saidBy(sentence, 'me', 'partner')));
  const [euros] = amountsIn(rent?.words ?? '');
  return costs === undefined || euros === undefined ? null : offered(it, euros, offers.plain);
}

/** "Het wisselt elke maand", without an amount. */
const variesOnly = (it: Said): Understood | null =>
  it.said.has('varies') && it.fact === 'netMonthlyIncomeCents' && parseYesNo(it.text).status === 'fail'
    ? isQuestion(it.text)
      ? fail
      : back('amount.average')
    : null;

/** "Soms 1500, soms 2200": a side where both lie on it; "wisselt, ongeveer 1600" is offered; else the average is asked. */
function varying(it: Said): Understood | null {
  const { asked, fact, text, said } = it;
  if (!said.has('varies')) return null;
  if (isIncome(fact) && asked.hasPartner === true && tellsOnesIncome(text)) return back('check.incomeTogether');
  const [only = 0, ...more] = amountsIn(text);
  const isOne = more.length === 0 && hedgeOf(foldForMatch(text)) === 'approximate';
  const average = isOtherPeriod(it) ? null : (averageIn(text) ?? (isOne ? only : null));
  return average === null ? range(it) : offered(it, average, offers.average);
}

/** "Ja, 2000", said to "€ 1.348 of minder?": the yes and the amount say two things. */
function againstSide(it: Said): Understood | null {
  const { asked, fact, text, test } = it;
  const [euros = 0] = amountsIn(text);
  const yes = parseYesNo(text);
  if (test === undefined || test.op === 'eq' || yes.status === 'fail' || isUnlikely(fact, euros * 100)) return null;
  if (sideSaid(asked.question, test, text) !== null) return null;
  const op = sideOf({ min: euros, max: euros, isOpen: false }, test);
  return (op === test.op) === yes.value ? null : offered(it, euros, offers.plain);
}

/** "Ja maar ik zit nu op 1400": where not every word is of what is asked, it may be of something else. Never taken as it is. */
function behindBut(it: Said): Understood | null {
  if (!yesBut.test(foldForMatch(it.text))) return null;
  const [euros = 0] = amountsIn(it.text);
  return isIncome(it.fact) || isOfQuestion(it.asked.question, it.text)
    ? offered(it, euros, offers.plain)
    : onlyAsked(it);
}
const yesBut = /^(?:ja+|jawel|jep|nee+|neen|klopt|ok[eé]?|inderdaad)(?: (?:hoor|klopt|dat klopt))?[ ,.]+maar /u;

/** "Telt de auto mee? 3000 waard", "sinds 2019 krijg ik 1200": it may be of what is asked or told there. */
function besideOther(it: Said): Understood | null {
  const [only, ...others] = amountsIn(it.text);
  const isBeside = namesNoAmount(foldForMatch(it.text)) || asksBefore.test(it.text);
  return isBeside && only !== undefined && others.length === 0 && !isOtherPeriod(it)
    ? offered(it, only, offers.plain)
    : null;
}
const asksBefore = /\?\s*\S/u;

/** In the amount of a year holiday pay counts, in that of a month it does not. */
function extras(it: Said): Understood | null {
  if (!it.said.has('extras') || !isIncome(it.fact)) return null;
  const [only, ...others] = amountsIn(it.text);
  if (!holidayPay.test(foldForMatch(it.text))) return back('amount.withoutAllowances');
  const isYear = it.fact === 'yearlyIncomeCents' && only !== undefined && others.length === 0;
  return isYear && !/kinderbijslag|kgb|kindgebonden|(?<!vakantie)toeslag/.test(foldForMatch(it.text))
    ? offered(it, only, offers.plain)
    : back('amount.withoutExtras');
}

const holidayPay = /vakantie(?:geld|toeslag)|dertiende maand/;

/** Worked out by themselves, of what is not all in amounts: said back before it counts. */
function asConcluded(it: Said): Understood | null {
  const { asked, fact, text, test } = it;
  if (amountsIn(text).length > 0 && isOtherPeriod(it)) return null;
  const op = test === undefined || isQuestion(text) ? null : sideConcluded(test, text);
  if (test === undefined || op === null) return null;
  const most = Math.max(0, ...amountsIn(text)) * 100;
  if ((op === 'lt' || op === 'le') && most > test.value)
    return back('amount.oneAmount', { label: asked.question.label });
  const given = givenBeside(it, op);
  if (given !== null) return offered(it, given, offers.plain);
  const statements = [{ fact, op, value: test.value }];
  return saysSideFirst(text) ? answered(...statements) : { status: 'whichSide', statements };
}

/** What is named one by one; of two people, only where there are two. "620 en 480 per 4 weken" is worked out by the month. */
function summed({ asked, fact, text }: Said): number | null {
  const period = periodTold(text);
  const isOfOne = asked.hasPartner === true && tellsOnesIncome(text) && !namesTwoPeople(text);
  if (isOfOne || (asked.hasPartner === false && namesTwoPeople(text))) return null;
  if (period === null || period === periodOf(fact)) return incomesSummed(text);
  const sum = period === 'other' || !monthly.has(fact) ? null : sumBeforePeriod(text);
  const cents = sum === null || period === 'other' ? null : perMonthCents(sum * 100, period);
  return cents === null ? null : cents / 100;
}

/** "Meer, hij krijgt 1600": the amount says as much as the side, and need not be asked again. */
function givenBeside(it: Said, op: Test['op']): number | null {
  const { fact, text, test, said } = it;
  const [only, ...others] = amountsIn(text);
  if (only === undefined || others.length > 0 || test === undefined || !isIncome(fact)) return null;
  const isIt = tellsComingIn(text) && ![...(otherThings[fact] ?? [])].some((other) => said.has(other));
  const isThere = sideOf({ min: only, max: only, isOpen: false }, test) === op;
  return isIt && isThere && !isUnlikely(fact, only * 100) ? only : null;
}

/** "WW 1200, toeslag 80". */
function supplemented(it: Said): Understood | null {
  const sum = it.fact === 'netMonthlyIncomeCents' ? withSupplement(it.text) : null;
  if (sum === null) return null;
  const value = Math.round(sum * 100);
  const statements: Statement[] = [{ fact: it.fact, op: 'is', value }];
  return { status: 'confirm', statements, key: 'amount.confirmSupplement', values: { amount: formatEuros(value) } };
}

function several(it: Said): Understood | null {
  const { asked, fact, text } = it;
  const sum = (isIncome(fact) ? summed(it) : null) ?? (isOtherPeriod(it) ? null : sumNamed(text));
  if (sum !== null) return offered(it, sum, offers.together);
  if (isIncome(fact) && tellsMoreIncome(text)) return back('amount.oneIncome');
  if (new Set(amountsIn(text)).size < 2) return null;
  const kept = keptApart(it);
  if (kept !== null) return kept;
  return fact === 'netMonthlyIncomeCents'
    ? back('amount.oneIncome')
    : back('amount.oneAmount', { label: asked.question.label });
}
