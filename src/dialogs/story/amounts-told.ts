/** "Gem 1700", said where a year or a time is asked: kept, and offered at the question that asks it. */
import type { FactId, Statement } from '../../contract.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { hedgeOf } from '../../language/numbers/hedges.ts';
import { namesNetAmount, namesRentAmount, surelyComesIn } from '../../language/money/income-words.ts';
import { periodTold } from '../../language/money/money-period.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksSomewhere } from '../../language/asked/question.ts';
import { besidesWhatCounts } from '../../language/asked/what-counts.ts';
import { namesSavings } from '../../language/money/saved-and-owed.ts';
import { averageIn } from '../../language/money/told-amounts.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { formatEuros } from '../../locales/format.ts';
import { holdTogether, isUnlikely } from '../answers/plausible.ts';
import { understand } from '../answers/understand.ts';
import { openQuestion, questionOf } from '../ask.ts';
import { statementsOf, type ConversationState, type Pending } from '../state.ts';
import { toConfirm } from '../steps/confirm.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { partnerIn } from './household-money.ts';
import { isOfSomebodyElse } from '../../language/story/of-whom.ts';
import { inFull } from '../../language/story/thrown-in.ts';
import { readAll } from './story-lines.ts';

type Amount = ConversationState['amountsTold'][number];

const month = 'netMonthlyIncomeCents';
/** What is kept, and with which words it is offered. */
const offers = {
  netMonthlyIncomeCents: 'amount.namedMonth',
  yearlyIncomeCents: 'amount.namedYear',
  rentCents: 'amount.namedRent',
} as const;
type Kept = keyof typeof offers;
const isKept = (fact: string): fact is Kept => fact in offers;

/** What was told before and now; without what is shown to be confirmed: of that a yes or no decides. */
export function withAmounts(turn: Turn, text: string): ConversationState {
  const { state } = turn;
  const shown = [...(state.confirming ?? []), ...storyStatements(state)];
  const fresh = amountsIn(turn, text);
  const isOver = ({ fact }: Amount): boolean => [...shown, ...fresh].some((one) => one.fact === fact);
  const isKnownNow = ({ how, facts }: ConversationState['passed'][number]): boolean =>
    how === 'dontKnow' && fresh.some(({ fact }) => facts.length === 1 && facts[0] === fact);
  return {
    ...state,
    amountsTold: [...state.amountsTold.filter((told) => !isOver(told)), ...fresh],
    // Who did not know, and says it after all, is asked again: with the amount.
    passed: state.passed.filter((one) => !isKnownNow(one)),
  };
}

const storyStatements = ({ story }: ConversationState): Statement[] =>
  (story?.lines ?? []).flat().flatMap(({ statements }) => statements);

function amountsIn(turn: Turn, said: string): Amount[] {
  const text = besidesWhatCounts(said) ?? said;
  if (asksSomewhere(text)) return [];
  const about = hedgeOf(foldForMatch(text)) !== 'exact';
  const told = readAll(turn, inFull(text, false), true)
    .lines.flat()
    .flatMap(({ statements }) => statements);
  const facts = openQuestion(turn)?.question.facts ?? [];
  const beside = besideIn(facts, text);
  const isTold = beside === undefined || told.some(({ fact }) => fact === beside.fact);
  const added = isTold ? [] : amountBeside(turn, beside, text);
  return [...told, ...added].flatMap(({ fact, op, value }) =>
    isKept(fact) && op === 'is' && typeof value === 'number' && value > 0 ? [{ fact, value, about }] : [],
  );
}

/** What it surely is, before what a piece of it may be. */
function besideIn(facts: readonly FactId[], text: string): Beside | undefined {
  const here = besides.filter(({ at }) => at === null || facts.some((fact) => at.includes(fact)));
  return here.find(({ isIt }) => isIt(text)) ?? here[0];
}

interface Beside {
  /** Where this is asked; null: anywhere else. */
  readonly at: readonly FactId[] | null;
  readonly fact: Kept;
  /** The question that reads it. */
  readonly question: string;
  readonly isIt: (text: string) => boolean;
}

const besides: readonly Beside[] = [
  {
    at: ['yearlyIncomeCents'],
    fact: month,
    question: 'net-income-amount',
    isIt: (text) => ['month', 'week', 'fourWeeks'].includes(periodTold(text) ?? ''),
  },
  {
    at: [month, 'monthsOnLowIncome'],
    fact: month,
    question: 'net-income-amount',
    isIt: (text) => averageIn(text) !== null || namesNetAmount(text),
  },
  {
    at: ['rents', 'selfContainedHome', 'rentCents', 'serviceCostsCents'],
    fact: 'rentCents',
    question: 'rent',
    isIt: namesRentAmount,
  },
  { at: null, fact: month, question: 'net-income-amount', isIt: surelyComesIn },
  { at: null, fact: 'rentCents', question: 'rent', isIt: namesRentAmount },
];

/** Of the pieces the first that its own question would read; of one that means nothing by itself only where the whole does. */
function amountBeside(turn: Turn, { fact, question, isIt }: Beside, text: string): Statement[] {
  if (periodTold(text) === 'year' || (isOfSomebodyElse(text) && !turn.state.forOther)) return [];
  // No piece of what stands on the bank comes in each month.
  if (fact === month && !isIt(text) && namesSavings(text)) return [];
  const average = fact === month && isIt(text) ? averageIn(text) : null;
  const pieces = average === null ? [text, ...text.split(/[.;,](?!\d)/)] : [String(average)];
  const [value] = pieces
    .map((piece) => inFull(piece, false))
    .filter((piece, at) => isIt(text) || (piece !== pieces[at] && isIt(piece)))
    .map((piece) => readAs(turn, question, fact, piece))
    .filter((read) => read !== null);
  return value === undefined ? [] : [{ fact, op: 'is', value }];
}

/** What is told beside another answer is no place of a button. */
const leastCents = 100_00;

function readAs(turn: Turn, id: string, fact: Kept, text: string): number | null {
  const question = questionOf(turn, id);
  if (question === undefined) return null;
  const pending = { question: id, shown: [] };
  const hasPartner = partnerIn(turn.state.answers);
  const told = understand({ question, pending, choices: [], none: null, referenceDate: turn.today, hasPartner }, text);
  const [only, ...more] = told.status === 'answer' || told.status === 'confirm' ? told.statements : [];
  if (only?.fact !== fact || only.op !== 'is' || typeof only.value !== 'number' || more.length > 0) return null;
  return only.value < leastCents || isUnlikely(fact, only.value) ? null : only.value;
}

/** "U noemde € 1.700 per maand. Klopt dat?", where it is asked; null: nothing was told, or it cannot be so. Once. */
export function offerTold(turn: Turn, question: Question, { test }: Pending, first: readonly string[]): Outcome | null {
  const told = turn.state.amountsTold.find(({ fact }) => question.facts.length === 1 && question.facts[0] === fact);
  if (told === undefined || !isKept(told.fact) || isNear(told, test) || isWithinKnown(turn, told)) return null;
  const statement: Statement = { fact: told.fact, op: 'is', value: told.value };
  const amountsTold = turn.state.amountsTold.filter((one) => one !== told);
  const isTogether = told.fact === month && partnerIn(turn.state.answers) === true;
  const key = isTogether ? 'amount.namedTogether' : offers[told.fact];
  const words = [...first, turn.say(key, { amount: formatEuros(told.value) })].join('\n');
  return toConfirm({ ...turn, state: { ...turn.state, amountsTold } }, [statement], words);
}

/** Of who does not know the year, what comes in each month still says how much it is at least: it is offered before the talk goes on. */
export function offerMonth(turn: Turn, { facts }: Question, first: readonly string[]): Outcome | null {
  const question = facts.includes('yearlyIncomeCents') ? questionOf(turn, 'net-income-amount') : undefined;
  if (question === undefined) return null;
  const pending: Pending = { question: question.id, shown: [] };
  return offerTold({ ...turn, state: { ...turn.state, pending, misses: 0 } }, question, pending, first);
}

/** So near to the limit that "ongeveer" may be on either side. */
const isNear = ({ about, value }: Amount, test: Pending['test']): boolean =>
  about && test !== undefined && Math.abs(value - test.value) <= value * nearShare;
const nearShare = 0.1;

/** It cannot be beside what was answered since. */
function isWithinKnown({ state }: Turn, { fact, value }: Amount): boolean {
  const known = statementsOf(state);
  const { min, max } = rangeKnown(fold(known), fact);
  return min === max || !holdTogether([...known, { fact, op: 'is', value }]);
}
