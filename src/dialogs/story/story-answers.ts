/** What a story tells, as answers to the questions that ask it: each read by the question itself, so that meanings do not fork. */
import { isNumberFact, type FactId, type NumberFact, type Statement } from '../../contract.ts';
import { whenChosen } from '../../eligibility/question.ts';
import type { LivingForm, StoryAbout, StoryPart } from '../../language/story/read-story.ts';
import { amountRange, type AmountRange } from '../../language/money/told-amounts.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { namesLimit } from '../../knowledge/question-rules.ts';
import { choicesAt, addressOf, questionOf } from '../ask.ts';
import { doubtAbout } from '../answers/plausible.ts';
import type { Answer, OddPart } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { understand } from '../answers/understand.ts';
import { money, months } from '../answers/understand-amount.ts';
import { next } from '../scope.ts';
import { answered, type Asked, type Understood } from '../answers/understood.ts';

const whoIsThere = ['living-with', 'household', 'has-children', 'other-adults'] as const;
/** What tells no more than that there is somebody, or something: what it is, is asked in these words. */
const askedOn = {
  people: { key: 'story.people', questions: whoIsThere },
  sharedChildren: { key: 'story.sharedChildren', questions: whoIsThere },
  ownHome: { key: 'story.ownHome', questions: ['home', 'self-contained-home', 'rents'] },
} as const;
const isAskedOn = (about: StoryAbout): about is keyof typeof askedOn => about in askedOn;

/** The question that asks what a part tells. */
const questionFor: Readonly<
  Record<Exclude<StoryAbout, 'municipality' | 'grownAtHome' | keyof typeof askedOn>, string>
> = {
  living: 'living-with',
  hasPartner: 'has-partner',
  hasChildren: 'has-children',
  childAges: 'child-ages',
  age: 'age',
  partnerAge: 'partner-age',
  received: 'receives',
  notReceived: 'receives',
  childBenefit: 'child-benefit',
  rents: 'rents',
  room: 'self-contained-home',
  wholeHome: 'self-contained-home',
  rent: 'rent',
  serviceCosts: 'service-costs',
  income: 'net-income-amount',
  yearlyIncome: 'yearly-income-amount',
  bankBalance: 'bank-balance',
  savings: 'assets',
  savingsInJanuary: 'tax-assets',
  monthsOnLowIncome: 'months-on-low-income',
  workProspect: 'work-prospect',
  student: 'student',
  chronicallyIll: 'chronically-ill',
  healthInsurance: 'health-insurance',
  problemDebts: 'problem-debts',
  worksOrStudies: 'works-or-studies',
};

/** Under 27 nobody shares the costs; of who is older that is asked, as a student does not either. */
export function adultsAtHome(grown: readonly number[]): Answer[] {
  const told = (question: string, fact: FactId, value: number): Answer => ({
    question,
    statements: [{ fact, op: 'is', value }],
  });
  const adults = told('other-adults', 'otherAdultsAtHome', grown.length);
  return grown.every((age) => age < sharesFrom) ? [adults, told('cost-sharers', 'costSharers', 0)] : [adults];
}
const sharesFrom = 27;

export interface Told {
  readonly answers: readonly Answer[];
  /** It cannot be so, or may be two things: asked back before anything else. */
  readonly odd: OddPart | null;
}

const nothing: Told = { answers: [], odd: null };

/** The answers of one part, with those that its question asks for first: who pays rent, rents. */
export function toldIn(turn: Turn, { about, words, count, ofOne }: StoryPart): Told {
  if (about === 'municipality') return answering(about, [{ fact: about, op: 'is', value: words }]);
  if (about === 'grownAtHome') return { answers: adultsAtHome(words.split(' ').map(Number)), odd: null };
  if (isAskedOn(about)) {
    const { key, questions } = askedOn[about];
    return { answers: [], odd: { question: firstAsked(turn, questions), key, values: { count: words } } };
  }
  const question = questionOf(turn, questionFor[about]);
  if (question === undefined) return nothing;
  if (about === 'living') return answering(question.id, living(turn, question, words, count));
  if (about === 'received' || about === 'notReceived')
    return answering(question.id, [{ fact: 'receives', op: about === 'received' ? 'has' : 'isNot', value: [words] }]);
  const understood = readBy(turn, question, about === 'room' ? 'nee' : words);
  const counted: Statement[] =
    count === undefined || count === 0 ? [] : [{ fact: 'children.count', op: 'is', value: count }];
  const told = checked(question, understood, counted);
  const rents: Answer[] =
    about === 'rent' || about === 'room'
      ? [{ question: 'rents', statements: [{ fact: 'rents', op: 'is', value: true }] }]
      : [];
  const answers = ofOne === true ? told.answers.map((answer) => ({ ...answer, ofOne })) : told.answers;
  return answers.length === 0 ? told : { ...told, answers: [...rents, ...answers] };
}

/** The one that can still change something. */
const firstAsked = (turn: Turn, questions: (typeof askedOn)[keyof typeof askedOn]['questions']): string =>
  questions.find((question) => next(turn, question) !== null) ?? questions[0];

const answering = (question: string, statements: Statement[]): Told =>
  statements.length === 0 ? nothing : { answers: [{ question, statements }], odd: null };

/** The choice of the list that says it in one. */
function living(turn: Turn, question: Question, form: string, count: number | undefined): Statement[] {
  const choice = choicesAt(question, undefined, addressOf(turn)).find(({ sets }) => formOf(sets) === form);
  if (choice === undefined) return [];
  const counted: Statement[] =
    count === undefined || count === 0 ? [] : [{ fact: 'children.count', op: 'is', value: count }];
  return [...whenChosen(choice.sets), ...counted];
}

function formOf(sets: Parameters<typeof whenChosen>[0]): LivingForm | null {
  if (sets.household === undefined) return sets.otherAdultsAtHome === undefined ? null : 'withOthers';
  if (sets.household === 'couple') return sets.hasChildren === true ? 'coupleWithChildren' : 'couple';
  return sets.household === 'single' ? 'single' : 'singleParent';
}

function readBy(turn: Turn, question: Question, words: string): Understood {
  const asked: Asked = {
    question,
    pending: { question: question.id, shown: [] },
    choices: [],
    none: null,
    referenceDate: turn.today,
  };
  const fact = question.facts.find(isNumberFact);
  if (!namesLimit(question) || fact === undefined) return understand(asked, words);
  const range = question.unit === 'cents' ? amountRange(words) : null;
  if (range !== null) return answered(boundOf(fact, range));
  return question.unit === 'months' ? months(asked, fact, words) : money(fact, null, words);
}

/** "Meer dan 50.000": at least so much. */
const boundOf = (fact: NumberFact, { min, max, isOpen }: AmountRange): Statement =>
  max === Infinity
    ? { fact, op: isOpen ? 'gt' : 'ge', value: Math.round(min * 100) }
    : { fact, op: isOpen ? 'lt' : 'le', value: Math.round(max * 100) };

function checked(question: Question, understood: Understood, counted: readonly Statement[]): Told {
  if (understood.status === 'fail') return nothing;
  if (understood.status === 'askBack')
    return { answers: [], odd: { question: question.id, key: understood.key, values: understood.values } };
  const doubt = doubtAbout([], understood.statements);
  if (doubt?.kind === 'impossible')
    return { answers: [], odd: { question: question.id, key: doubt.key, values: doubt.values } };
  // Hardly possible: in a list it would be nodded through. Its own question asks it back.
  return doubt === null ? answering(question.id, [...understood.statements, ...counted]) : nothing;
}
