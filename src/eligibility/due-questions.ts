/** Which questions may be asked now: those whose answer can still change something that is undecided. Exact, no guesses. */
import { isNumberFact, type FactId, type NumberFact, type Test, type TestOp } from '../contract.ts';
import type { SchemeAssessment } from './assess.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { isKnown, rangeKnown, type Known } from './known.ts';
import { leaf, stuck, type Node, type Threshold } from './node.ts';
import type { TestOfFact } from './planner/plan.ts';
import { factsOf, limitFact, type ChoiceRules, type QuestionRules, type Sets } from './question.ts';
import { relevant } from './relevance.ts';
import type { Rules } from './rules.ts';

export interface Answers {
  readonly rules: Rules;
  readonly known: Known;
  /** Of the schemes that are looked into. */
  readonly assessments: readonly SchemeAssessment[];
  /** Ids of questions that were answered and are not asked again. */
  readonly answered: ReadonlySet<string>;
  /** What the resident does not know or would rather not say. */
  readonly declined: ReadonlySet<FactId>;
  /** What would make an amount exact, for whoever wants to know. */
  readonly forAmounts?: readonly FactId[] | undefined;
}

/** What is worked out once for all questions. */
export interface Situation extends Answers {
  readonly undecided: readonly SchemeAssessment[];
  /** By number: the limits that still cut what is known. */
  readonly cuts: ReadonlyMap<NumberFact, Cuts>;
}

interface Cuts {
  /** `eq` where both sides of one limit matter: then "less, exactly or more" is one question instead of two. */
  readonly ops: Map<number, TestOp>;
  /** It is settled of some limit that it is the one that applies. */
  isSettled: boolean;
}

export function situationOf(answers: Answers): Situation {
  const undecided = answers.assessments.filter((a) => a.outcome === 'unknown' && !a.received);
  return { ...answers, undecided, cuts: cutsIn(undecided, answers.known) };
}

function cutsIn(undecided: readonly SchemeAssessment[], known: Known): Situation['cuts'] {
  const found = new Map<NumberFact, Cuts>();
  for (const { thresholds } of undecided)
    for (const threshold of thresholds) {
      if (!splits(threshold, known)) continue;
      const { fact, op, value, isOneOfMany } = threshold;
      const cuts: Cuts = found.get(fact) ?? { ops: new Map(), isSettled: false };
      found.set(fact, cuts);
      cuts.ops.set(value, (cuts.ops.get(value) ?? op) === op ? op : 'eq');
      cuts.isSettled ||= isOneOfMany !== true;
    }
  return found;
}

/** In the order of the questions. */
export function dueQuestions(questions: readonly QuestionRules[], state: Situation): readonly Asked[] {
  const wanted = wantedFacts(questions, state);
  const due = questions.filter((question) => isDue(question, state, wanted)).map((q) => asked(q, state, wanted));
  return limitsLast(fewestQuestions(numbersAfterLimits(due, state)), state);
}

/** Not now, but perhaps when more is known. */
export const mayCome = (question: QuestionRules, state: Situation): boolean =>
  !isAnswered(question, state) &&
  question.kind !== 'multi' &&
  (question.when === undefined || gate(question.when, state).holds === null);

/** A question that is due, with what of it matters. */
export interface Asked {
  readonly question: QuestionRules;
  readonly shown: readonly ChoiceRules[];
  readonly facts: readonly FactId[];
  readonly matters: readonly FactId[];
}

function asked(question: QuestionRules, state: Situation, wanted: ReadonlySet<FactId>): Asked {
  if (question.kind !== 'multi')
    return { question, shown: [], facts: question.facts, matters: question.facts.filter((f) => wanted.has(f)) };
  const shown = shownChoices(question, state, wanted);
  const facts = [...new Set(shown.flatMap(({ sets }) => factsOf(sets)))];
  return { question, shown, facts, matters: facts };
}

/** Who has answered one limit and still has one to go is asked for the number itself, where that can be asked. */
function numbersAfterLimits(due: readonly Asked[], state: Situation): readonly Asked[] {
  const isRepeated = ({ question }: Asked): boolean =>
    question.atLimit &&
    question.facts.length === 1 &&
    question.facts.some((fact) => isNumberFact(fact) && state.cuts.has(fact) && state.known.numbers.has(fact)) &&
    testsFor(question, state).length > 0 &&
    due.some(({ question: other }) => other.kind === 'number' && isAlike(other.facts, question.facts));
  return due.filter((one) => !isRepeated(one));
}

const isAlike = (a: readonly FactId[], b: readonly FactId[]): boolean => a.join() === b.join();

/**
 * Of several things at once nothing is asked that does not matter, where a smaller question asks all that does; and no
 * number itself as long as a yes or no at a limit may do.
 */
const fewestQuestions = (due: readonly Asked[]): Asked[] =>
  due.filter((one) => !due.some((other) => isSmaller(other, one) && one.matters.every((f) => other.facts.includes(f))));

const isSmaller = (a: Asked, b: Asked): boolean =>
  a.question.kind !== 'multi' &&
  (b.question.kind === 'multi' ||
    a.facts.length < b.facts.length ||
    (a.facts.length === b.facts.length && a.question.atLimit && !b.question.atLimit));

/** A limit is asked once it is settled which one applies, as long as there is something else to ask. */
function limitsLast(due: readonly Asked[], state: Situation): readonly Asked[] {
  const settled = due.filter(
    ({ question }) => !question.atLimit || question.facts.some((fact) => cutsOf(fact, state)?.isSettled === true),
  );
  return settled.length > 0 ? settled : due;
}

/** Who lives together follows from two simpler facts. */
const partsOf: Partial<Record<FactId, readonly FactId[]>> = { household: ['household', 'hasPartner', 'hasChildren'] };

/** The facts that are missing, and the facts on which it depends whether one may ask for those. */
function wantedFacts(questions: readonly QuestionRules[], state: Situation): ReadonlySet<FactId> {
  const open = [...state.undecided.flatMap((a) => a.missing), ...(state.forAmounts ?? [])];
  const missing = new Set(open.flatMap((fact) => partsOf[fact] ?? [fact]));
  const free = new Set(questions.filter((q) => q.when === undefined && q.facts.length === 1).flatMap((q) => q.facts));
  const opening = questions
    .filter(
      (question) => question.facts.some((fact) => missing.has(fact) && !free.has(fact)) && !isAnswered(question, state),
    )
    .flatMap(({ when }) => (when === undefined ? [] : [...relevant(gate(when, state)).facts]));
  return new Set([...missing, ...opening]);
}

const isAnswered = (question: QuestionRules, state: Situation): boolean =>
  state.answered.has(question.id) ||
  question.facts.every((fact) => isKnown(state.known, fact) || state.declined.has(fact));

function isDue(question: QuestionRules, state: Situation, wanted: ReadonlySet<FactId>): boolean {
  if (isAnswered(question, state) || !holds(question.when, state)) return false;
  if (question.kind === 'multi') return shownChoices(question, state, wanted).length > 0;
  if (!question.facts.some((fact) => wanted.has(fact) && !isKnown(state.known, fact))) return false;
  if (question.atLimit && testsFor(question, state).length === 0) return false;
  return question.facts.length === 1 || question.facts.every((fact) => isOpen(question, fact, state));
}

const holds = (when: Condition | undefined, state: Situation): boolean =>
  when === undefined || gate(when, state).holds === true;

/** Of several facts at once nothing may be known yet; of a number at a limit, nothing that settles the limit. */
function isOpen(question: QuestionRules, fact: FactId, { known, declined }: Situation): boolean {
  if (declined.has(fact) || isKnown(known, fact)) return false;
  return fact === limitFact(question) ? question.atLimit || !known.numbers.has(fact) : true;
}

/** Choices speak of the limit in their own way: "3 years or longer" asks nothing at "3 years or shorter". */
function fitsLimit(question: QuestionRules, test: Test): boolean {
  if (question.choices.length === 0) return true;
  return question.choices.some(({ sets }) => factsOf(sets).some((fact) => isAt(sets[fact], test)));
}

const isAt = (value: Sets[FactId], { op }: Test): boolean =>
  typeof value === 'object' && !Array.isArray(value) && value.value === 'limit' && value.op === op;

const gate = (condition: Condition, state: Situation): Node =>
  evaluate(condition, {
    known: state.known,
    standard: state.rules.standard,
    values: state.rules.values,
    scheme: () => leaf(stuck),
  });

/** More titles than this are no list any more; what is left over is asked by itself. */
const mostShown = 10;

const isOffered = ({ when, unless }: Pick<ChoiceRules, 'when' | 'unless'>, state: Situation): boolean =>
  unless === undefined
    ? holds(when, state)
    : (when !== undefined && holds(when, state)) || gate(unless, state).holds !== true;

/** The choices of a tick list of which something is not known and still matters. */
function shownChoices(question: QuestionRules, state: Situation, wanted: ReadonlySet<FactId>): ChoiceRules[] {
  const matter = question.choices.filter(
    ({ sets, ...rules }) =>
      isOffered(rules, state) &&
      factsOf(sets).some(
        (fact) =>
          !state.declined.has(fact) &&
          (fact === 'receives' ? receivable(sets.receives, state) : wanted.has(fact) && !isKnown(state.known, fact)),
      ),
  );
  return matter.slice(0, mostShown);
}

/** Schemes that could still be offered to no purpose. */
const receivable = (ids: Sets['receives'], { assessments, known }: Situation): boolean =>
  Array.isArray(ids) &&
  assessments.some((a) => ids.some((id) => id === a.id) && a.outcome !== 'ineligible' && !known.receives.has(a.id));

/** The limits that still cut what is known, in rising order. */
export const testsFor = (question: QuestionRules, state: Situation): TestOfFact[] =>
  question.facts
    .filter(isNumberFact)
    .flatMap((fact) => [...(cutsOf(fact, state)?.ops ?? [])].map(([value, op]) => ({ fact, op, value })))
    .filter((test) => fitsLimit(question, test))
    .sort((a, b) => a.value - b.value);

const cutsOf = (fact: FactId, { cuts }: Situation): Cuts | undefined =>
  isNumberFact(fact) ? cuts.get(fact) : undefined;

function splits(threshold: Threshold, known: Known): boolean {
  const range = rangeKnown(known, threshold.fact satisfies NumberFact);
  return threshold.op === 'le' || threshold.op === 'gt'
    ? range.min <= threshold.value && range.max > threshold.value
    : range.min < threshold.value && range.max >= threshold.value;
}
