/** "Bijna 67", "allebei 70": at 18, 21 and 67 a year decides, so an age that is about right is offered, or asked back. */
import type { FactId } from '../../contract.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { hedgeOf } from '../../language/numbers/hedges.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { amountsIn, plainLine, qualifiersIn, type Qualifier } from '../../language/numbers/qualifiers.ts';
import { saidOfAge } from '../../language/people/said-of-age.ts';
import { ageBefore } from '../../language/money/told-amounts.ts';
import { agesApart, parseWhoseAges } from '../../language/people/whose-ages.ts';
import { fail, type Understood } from './understood.ts';

const ageNow: Understood = { status: 'askBack', key: 'amount.ageNow', values: {} };

export function qualifiedAge({ form, facts }: Question, text: string): Understood | null {
  const [fact, second] = facts;
  if (fact === undefined || !/\d/.test(plainLine(text))) return null;
  if (form !== 'childAges' && saidOfAge(text) === 'none') return null;
  const between = form === 'ages' ? agesApart(text) : null;
  if (between !== null && second !== undefined) return offeredBoth(between.own, fact, between.partner, second);
  const said = qualifiersIn(text);
  if (form === 'childAges') return said.has('almost') ? ageNow : null;
  const isAbout = hedgeOf(foldForMatch(text)) === 'approximate';
  if (fact === 'age' && form === 'age' && isOfPartner(text))
    return { status: 'askBack', key: 'amount.ownAge', values: {} };
  if (!isAbout && !changes.some((one) => said.has(one))) return null;
  const [only, ...others] = amountsIn(text);
  // "38 en 40, allebei in de wia": what both are besides.
  if (!isAbout && others.length === 1 && changes.every((one) => one === 'each' || !said.has(one))) return null;
  if (form === 'age') {
    const age = ageBefore(text) ?? (isAbout && !said.has('almost') && others.length === 0 ? only : null);
    const key = fact === 'age' ? 'amount.confirmAge' : 'amount.confirmPartnerAge';
    return typeof age === 'number' ? offered(key, age, [fact]) : ageNow;
  }
  if (isAbout && !changes.some((one) => said.has(one))) return aboutBoth(text, fact, second);
  const isBoth = said.has('each') && !isAbout && only !== undefined && others.length === 0 && second !== undefined;
  return isBoth ? offered('amount.confirmAges', only, [fact, second]) : ageNow;
}

/** "44, en hij denk ik 46". */
function aboutBoth(text: string, own: FactId, partner: FactId | undefined): Understood {
  const [one, two, ...more] = amountsIn(text);
  const whose = parseWhoseAges(text) ?? { own: one, partner: two };
  if (more.length > 0 || whose.own === undefined) return ageNow;
  if (whose.partner === undefined || partner === undefined) return offered('amount.confirmAge', whose.own, [own]);
  return offeredBoth(whose.own, own, whose.partner, partner);
}

function offeredBoth(age: number, own: FactId, second: number, partner: FactId): Understood {
  const statements = [
    { fact: own, op: 'is' as const, value: age },
    { fact: partner, op: 'is' as const, value: second },
  ];
  return {
    status: 'confirm',
    statements,
    key: 'amount.confirmTwoAges',
    values: { age: String(age), second: String(second) },
  };
}

/** Worked out from a year of birth, so a year may be off: said back. */
export function agesOffered(read: Understood): Understood {
  if (read.status !== 'answer') return read;
  const [one, two] = read.statements;
  if (typeof one?.value !== 'number') return fail;
  return typeof two?.value === 'number'
    ? offeredBoth(one.value, one.fact, two.value, two.fact)
    : offeredAge(one.fact, one.value);
}

export const offeredAge = (fact: FactId, age: number): Understood =>
  offered(fact === 'age' ? 'amount.confirmAge' : 'amount.confirmPartnerAge', age, [fact]);

function offered(key: string, age: number, facts: Question['facts']): Understood {
  const statements = facts.map((fact) => ({ fact, op: 'is' as const, value: age }));
  return { status: 'confirm', statements, key, values: { age: String(age) } };
}

/** Whatever is said of time, of two, or of a part. */
const changes: readonly Qualifier[] = [
  'almost',
  'past',
  'wasSaid',
  'future',
  'willBe',
  'supposed',
  'range',
  'each',
  'share',
  'gross',
  'included',
  'perHour',
];

/** "Mijn man is 70" is not the age of who speaks. */
function isOfPartner(text: string): boolean {
  const whose = parseWhoseAges(text);
  return (
    whose?.partner !== undefined && whose.own === undefined && / (?:mijn|m'n|mn|me|hij|zij|ze) /.test(plainLine(text))
  );
}
