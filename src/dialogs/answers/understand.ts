/** Reads the words of a resident as the answer to the question that was asked. */
import { isNumberFact, type FactId, type NumberFact, type Test } from '../../contract.ts';
import { adultsNamed, countsSelf } from '../../language/people/adults-named.ts';
import { asksOfOthers } from '../../language/asked/asked-of-others.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { withAgesOfYears } from '../../language/people/birth-years.ts';
import { parseChildcare } from '../../language/people/childcare.ts';
import { partnerInCare } from '../../language/story/living-told.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { withoutNextAge } from '../../language/money/told-amounts.ts';
import { namesIncome } from '../../language/money/income-words.ts';
import { withoutFeltAge, withoutOtherUnits } from '../../language/people/said-of-age.ts';
import { saidNotSo } from '../../language/answers/not-so.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import { saidInPhrases } from './phrases.ts';
import { placeFirst } from './place-first.ts';
import { qualified } from './qualified.ts';
import { agesOffered } from './qualified-age.ts';
import { ticks } from './ticks.ts';
import { money, months, namesOtherPeriod, opposite } from './understand-amount.ts';
import { isSometimes, sometimesHere } from './sometimes-here.ts';
import { boundOfLength, choice, choiceFirst, choiceOfLength } from './understand-choice.ts';
import { number } from './understand-numbers.ts';
import { asksBelow, sideAgainst, sideSaid, soundsPoor } from './understand-side.ts';
import { yearOfMonth } from './year-of-month.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** A number with words that change its meaning never counts as it stands. */
export function understand(asked: Asked, text: string): Understood {
  const born = asked.question.form === 'ages' ? withAgesOfYears(text, asked.referenceDate) : null;
  if (born !== null) return agesOffered(understand(asked, born));
  if (asksOfPartner(asked) && partnerInCare(sentencesOf(text)))
    return { status: 'askBack', key: 'check.partnerInCare', values: {} };
  if (asksOfOthers(text) || (asked.question.unit !== undefined && countsPeople(text))) return fail;
  const { form } = asked.question;
  if (asked.question.facts.includes('yearlyIncomeCents') && workedOut.test(text))
    return understand(asked, text.replace(workedOut, ''));
  if (asked.question.facts.includes('yearlyIncomeCents') && timesAYear.test(text))
    return understand(asked, text.replace(timesAYear, yearOf));
  const said = form === 'age' || form === 'ages' ? withoutNextAge(withoutOtherUnits(withoutFeltAge(text))) : text;
  return (
    yearOfMonth(asked, said, understand) ??
    notSo(said, withoutIncome(qualified(asked, said) ?? notOfOthers(asked, said) ?? asIs(asked, said)))
  );
}

/** "Dat klopt niet" may also be of what was said back right before the question: never a no by itself. */
function notSo(text: string, understood: Understood): Understood {
  const counts = understood.status === 'answer' || (understood.status === 'whichSide' && understood.why === undefined);
  if (!counts || saidNotSo(text) === null) return understood;
  return { status: 'whichSide', statements: understood.statements, why: { key: 'check.notSo', values: {} } };
}

const asksOfPartner = ({ question: { facts, unit } }: Asked): boolean =>
  unit === undefined && facts.includes('hasPartner');

/** "Nee we zijn met z'n 2en": no amount, and no "nee" to one. */
const countsPeople = (text: string): boolean => !/\d{3}/.test(text) && peopleTold(sentencesOf(text)) !== null;

/** "850 x 12 dus 10.200": what it comes to. */
const workedOut =
  /(?:€ ?)?\d[\d.,]* ?(?:x|×|\*|keer|maal) ?1[23] ?(?:(?:=|is|dus|dat|,|ongeveer|maakt) ?)+(?=(?:€ ?)?\d)/iu;

/** "1150 x 12 dus ja minder", "12 keer 1150": the year, left to be worked out. */
const timesAYear =
  /(?<![\d.,])(?:(?<month>[1-9]\d{2,3})(?: euro)? ?(?:x|×|\*|keer|maal) ?(?<times>1[23])|(?<timesFirst>1[23]) ?(?:x|×|\*|keer|maal) ?(?<monthLast>[1-9]\d{2,3}))(?![\d.,]\d|\d)/iu;
const yearOf = (said: string): string => {
  const { month, times, timesFirst, monthLast } = timesAYear.exec(said)?.groups ?? {};
  return String(Number(month ?? monthLast) * Number(times ?? timesFirst));
};

/** Only others are counted; null: nobody else is in the number. */
function notOfOthers({ question: { facts } }: Asked, text: string): Understood | null {
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0 || countedFrom[fact] === undefined) return null;
  if (namesIncome(text)) return fail;
  if (countsSelf(text)) return { status: 'askBack', key: 'check.withoutYou', values: {} };
  if (fact === 'costSharers' && onlyStudents.test(foldForMatch(text)))
    return { status: 'whichSide', statements: [{ fact, op: 'is', value: 0 }] };
  return fact === 'costSharers' && students.test(text)
    ? { status: 'askBack', key: 'check.withoutStudents', values: {} }
    : null;
}
/** They do not count: "niemand, allemaal studenten". */
const onlyStudents =
  /^(?:(?:niemand|geen|nul|0|ja|nee|nou|het|dat|ze|die|we|zijn|gewoon|alleen|allemaal|allebei|alle|iedereen|maar|is|alleen maar)[ ,.]+)*(?:student(?:en|e)?|studerend)(?:[ ,.]+(?:allemaal|allebei|dus|hoor|hier|zijn ze|zijn het|niemand|ouder|en geen \d+))*[ .!]*$/u;
const students = /(?<!\p{L})(?<!(?:geen|niet|zonder) )student/iu;

/** That nothing at all comes in decides much, and "niets" may be meant otherwise: said back before it counts. */
function withoutIncome(understood: Understood): Understood {
  if (understood.status !== 'answer') return understood;
  const [only, ...more] = understood.statements;
  const isNothing = more.length === 0 && only?.op === 'is' && only.value === 0 && incomes.has(only.fact);
  return isNothing
    ? { status: 'confirm', statements: understood.statements, key: 'amount.confirmNoIncome', values: {} }
    : understood;
}
const incomes: ReadonlySet<FactId> = new Set(['netMonthlyIncomeCents', 'yearlyIncomeCents']);

function asIs(asked: Asked, text: string): Understood {
  const { kind } = asked.question;
  if (asked.pending.test?.op === 'eq') return inBand(asked, asked.pending.test, text);
  if (kind === 'yesNo')
    return asked.pending.test === undefined ? plainYesNo(asked, text) : yesNoAtLimit(asked, asked.pending.test, text);
  if (kind === 'choice') return oneOf(asked, text);
  if (kind === 'multi') return ticks(asked, text);
  if (asked.question.form === 'childcare') return childcare(text);
  const fact = asked.question.form === 'euros' ? numberFactOf(asked) : undefined;
  return fact === undefined ? number(asked, text) : money(fact, null, text);
}

/** Kind, hours and price, of each child: one that is missing is asked for with an example. */
function childcare(text: string): Understood {
  const parsed = parseChildcare(text);
  if (parsed.status === 'success') return answered({ fact: 'childcare', op: 'is', value: parsed.value });
  return /\d/.test(text) ? { status: 'askBack', key: 'check.whichChildcare', values: {} } : fail;
}

const numberFactOf = (asked: Asked): NumberFact | undefined => asked.question.facts.find(isNumberFact);

function plainYesNo(asked: Asked, text: string): Understood {
  const { question } = asked;
  if (isSometimes(question, text)) return sometimesHere(asked, text);
  const yes = parseYesNo(text);
  const [fact] = question.facts;
  const told = saidInPhrases(asked, text);
  if (yes.status === 'fail' || fact === undefined) return fail;
  // "Ja, alleen de wc is op de gang" says two things.
  return told !== null && told.value !== yes.value
    ? { status: 'whichSide', statements: [told] }
    : answered({ fact, op: 'is', value: yes.value });
}

/** "Less, exactly or more", or the amount itself. */
function inBand(asked: Asked, test: Test, text: string): Understood {
  const chosen = choice(asked, text);
  const fact = numberFactOf(asked);
  return chosen.status === 'fail' && fact !== undefined ? money(fact, test, text) : chosen;
}

function yesNoAtLimit(asked: Asked, test: Test, text: string): Understood {
  const fact = numberFactOf(asked);
  if (fact === undefined) return fail;
  if (noOfOther.test(text)) return fail;
  if (namesOtherPeriod(fact, text)) {
    const key = fact === 'yearlyIncomeCents' ? 'amount.yearTellMonth' : 'check.whichPeriod';
    return { status: 'askBack', key, values: {} };
  }
  const against = sideAgainst(asked.question, test, text);
  if (against !== null) return { status: 'whichSide', statements: [{ fact, op: against, value: test.value }] };
  const side = sideSaid(asked.question, test, text);
  const yes = side ?? parseYesNo(text);
  if (yes.status === 'success') {
    const op = yes.value ? test.op : opposite[test.op];
    const statements = [{ fact, op, value: test.value }];
    // "Nee" to "€ 16.000 of minder?" is also what somebody says who has nothing.
    const mayHaveNone = !yes.value && asksBelow(test) && (asked.question.saysNone !== undefined || wishes.test(text));
    if (mayHaveNone && side === null && asked.question.saysNone !== undefined && soundsPoor(text))
      return { status: 'whichSide', statements: [{ fact, op: test.op, value: test.value }] };
    return side === null && mayHaveNone ? { status: 'whichSide', statements } : answered(...statements);
  }
  if (asked.question.unit === 'months') return boundOfLength(asked, fact, text) ?? months(asked, fact, text);
  return asked.question.unit === 'cents' ? money(fact, test, text) : fail;
}

/** "Nee hoor, was het maar waar", said to "of minder?". */
const wishes = /(?<!\p{L})was (?:het|t|'t|dat) maar (?:zo|waar)/iu;

/** "Nee dat is een kamer", "nee dat vorige moet nee zijn": of something said before. */
const noOfOther =
  /^\s*(?:nee|neen)[ ,]+(?:(?:dat|het|die) (?:is|was|zijn|waren) (?:een|mijn|mn|m'n|me|ons|onze|de|voor mijn) \p{L}{3}|(?:dat|de|die|mijn) vorige)/iu;

function oneOf(asked: Asked, text: string): Understood {
  const fact = asked.pending.test === undefined ? undefined : numberFactOf(asked);
  const understood = fact === undefined ? choice(asked, text) : choiceOfLength(asked, fact, text);
  if (understood.status !== 'fail') return understood;
  const people = peopleNamed(asked, text);
  const first = people.status === 'fail' ? choiceFirst(asked, text) : people;
  const place = first.status === 'fail' ? placeFirst(asked, text) : null;
  return place === null ? first : { status: 'whichSide', statements: place };
}

/** "Een huisgenoot", said to "hoeveel andere volwassenen?", is one. */
function peopleNamed({ question }: Asked, text: string): Understood {
  const [fact, ...others] = question.facts;
  const least = fact === undefined || others.length > 0 ? undefined : countedFrom[fact];
  const count = least === undefined ? null : adultsNamed(text, least);
  return fact === undefined || count === null ? fail : answered({ fact, op: 'is', value: count });
}
const countedFrom: Partial<Record<FactId, 18 | 27>> = { otherAdultsAtHome: 18, costSharers: 27 };
