/**
 * The fewest messages after which the interview would end: what somebody would ask who knew all answers beforehand. Every
 * question tells all of its facts exactly, also where the dialog asks only for one side of a limit, and may be asked at any
 * time: so nobody can do with fewer, and often nobody can do with as few.
 */
import { isNumberFact, type FactId, type Household, type Statement } from '../../src/contract.ts';
import type { Interviewing } from '../../src/commands/interview/interview.ts';
import { isSo, truthOf } from '../../src/commands/interview/truth.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, isKnown, rangeKnown, type Known } from '../../src/eligibility/known.ts';
import { nextQuestion } from '../../src/eligibility/next-question.ts';
import { burdenOf } from '../../src/eligibility/planner/survey.ts';
import { whenChosen, whenNotChosen, type QuestionRules } from '../../src/eligibility/question.ts';
import { factsTold, sum, type Cost } from './interviewers.ts';

export interface LeastCost extends Cost {
  readonly ids: readonly string[];
}

export function lowerBound(setup: Interviewing, household: Household): LeastCost {
  const told = tellers(setup, household);
  const all = told.map((_, index) => index);
  const ends = (indexes: readonly number[]): boolean =>
    isEnd(
      setup,
      indexes.flatMap((index) => told[index] ?? []),
    );
  const core = all.filter((index) => !ends(all.filter((other) => other !== index)));
  const found = smallest(
    core,
    all.filter((index) => !core.includes(index)),
    ends,
  );
  const statements = found.flatMap((index) => told[index]?.statements ?? []);
  const questions = found.flatMap((index) => told[index]?.question ?? []);
  return {
    messages: found.length,
    facts: factsTold(statements),
    burden: sum(questions.map(burdenOf)),
    ids: questions.map(({ id }) => id),
  };
}

interface Teller {
  readonly question: QuestionRules;
  readonly statements: readonly Statement[];
}

/**
 * The questions that tell something of this household that no other question tells along with more. Where standards in
 * euros are known nobody is asked for a percentage of them.
 */
function tellers({ questions, rules }: Interviewing, household: Household): Teller[] {
  const truth = truthOf(household, rules.standard);
  const all = questions
    .filter(({ facts }) => rules.standard === null || !facts.includes('incomePercent'))
    .map((question) => ({ question, statements: reveals(question, household, truth) }))
    .filter(({ statements }) => statements.length > 0);
  return all.filter(
    (one, index) =>
      !all.some((other, place) => {
        if (place === index || !isWithin(one, other)) return false;
        return !isWithin(other, one) || comesBefore([other, place], [one, index]);
      }),
  );
}

/** Of two that tell the same the one that asks for less. */
const comesBefore = ([a, place]: [Teller, number], [b, index]: [Teller, number]): boolean =>
  a.question.facts.length < b.question.facts.length ||
  (a.question.facts.length === b.question.facts.length && place < index);

const isWithin = (some: Teller, all: Teller): boolean => {
  const keys = new Set(all.statements.map((one) => JSON.stringify(one)));
  return some.statements.every((one) => keys.has(JSON.stringify(one)));
};

function reveals({ kind, facts, choices }: QuestionRules, household: Household, truth: Known): Statement[] {
  if (kind !== 'multi') return facts.flatMap((fact) => exactly(fact, household, truth));
  return choices.flatMap(({ sets }) => {
    const chosen = whenChosen(sets);
    return chosen.every((one) => isSo(one, truth) === true) ? chosen : whenNotChosen(sets);
  });
}

function exactly(fact: FactId, household: Household, truth: Known): Statement[] {
  if (fact === 'children.ages')
    return householdStatements({ children: household.children ?? [] }).filter(
      (one) => one.fact === fact || one.value === true,
    );
  if (!isKnown(truth, fact)) return [];
  if (fact === 'household') return [{ fact, op: 'is', value: [...truth.household].join() }];
  if (isNumberFact(fact)) return [{ fact, op: 'is', value: rangeKnown(truth, fact).min }];
  return [{ fact, op: 'is', value: isSo({ fact, op: 'is', value: true }, truth) === true }];
}

/** Whether the dialog would stop when this had been told. */
function isEnd({ rules, questions, inScope = () => true }: Interviewing, told: readonly Teller[]): boolean {
  const known = fold(told.flatMap(({ statements }) => statements));
  const assessments = assess(rules, known).filter(({ id }) => inScope(id));
  const answered = new Set(told.map(({ question }) => question.id));
  return nextQuestion(questions, { rules, known, assessments, answered, declined: new Set() }) === null;
}

/** What cannot be left out, with as few of the others as will do. */
function smallest(core: readonly number[], others: readonly number[], ends: (indexes: readonly number[]) => boolean) {
  for (let size = 0; size <= others.length; size += 1)
    for (const more of choose(others, size)) if (ends([...core, ...more])) return [...core, ...more];
  throw new Error('the dialog does not stop when everything was told');
}

function* choose(from: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (const [place, first] of from.entries())
      for (const rest of choose(from.slice(place + 1), size - 1)) yield [first, ...rest];
}
