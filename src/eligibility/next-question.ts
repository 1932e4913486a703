/** The next question: of those that may be asked the one after which least is left to ask. */
import type { FactId, Test } from '../contract.ts';
import { diagramsOf } from './diagram/compile.ts';
import {
  dueQuestions,
  mayCome,
  situationOf,
  testsFor,
  type Answers,
  type Asked,
  type Situation,
} from './due-questions.ts';
import type { IncomeStandard } from './income-standard.ts';
import { particlesOf, type Particle } from './planner/particles.ts';
import { plan, type Plan, type PlanInput, type TestsOf } from './planner/plan.ts';
import type { Priors } from './priors.ts';
import type { QuestionRules } from './question.ts';
import type { Rules } from './rules.ts';

export interface NextQuestion {
  readonly id: string;
  readonly test?: Test;
  /** Of a tick list: the keys of the choices that still matter. */
  readonly shown: readonly string[];
  /** How many questions may still come, this one too. */
  readonly remaining: number;
}

export interface PlannerState extends Answers {
  /** How common answers are: they choose the order. Without them the plain order holds. */
  readonly priors?: Priors | undefined;
}

/** Null when nothing undecided can still change. `questions` stand in their plain order. */
export function nextQuestion(questions: readonly QuestionRules[], state: PlannerState): NextQuestion | null {
  const situation = situationOf(state);
  const due = notPartOfOthers(dueQuestions(questions, situation));
  const planned = planFor(due, questions, situation, state.priors);
  const chosen = due[planned.best];
  if (chosen === undefined) return null;
  const { test } = planned;
  return {
    id: chosen.question.id,
    shown: chosen.shown.map(({ key }) => key),
    remaining: planned.remaining,
    ...(test !== undefined && { test: { op: test.op, value: test.value } }),
  };
}

/** The first question, at the middle one of its limits. */
function inPlainOrder(due: readonly Asked[], testsOf: TestsOf): Plan {
  const tests = testsOf(0);
  return {
    best: due.length === 0 ? -1 : 0,
    remaining: countFacts(due),
    test: tests[Math.floor((tests.length - 1) / 2)],
  };
}

/** Without priors, or on a day without standards in euros, the plain order holds. */
function planFor(
  due: readonly Asked[],
  questions: readonly QuestionRules[],
  state: Situation,
  priors: Priors | undefined,
): Plan {
  const { rules, known, undecided } = state;
  const testsOf: TestsOf = (index) => {
    const question = due[index]?.question;
    return question?.atLimit === true ? testsFor(question, state) : [];
  };
  if (priors === undefined || rules.standard === null) return inPlainOrder(due, testsOf);
  const later = questions.filter((q) => due.every((one) => one.question !== q) && mayCome(q, state));
  const now = due.map(({ question, facts }) => ({ ...question, facts, due: true }));
  const input: PlanInput = {
    diagrams: diagramsOf(rules),
    particles: householdsFor(rules, rules.standard, priors),
    known,
    schemes: undecided.map(({ id }) => id),
    questions: [
      ...now,
      ...notPartOfOthers(later)
        .filter(({ facts }) => !now.some((one) => isPartOf(facts, one.facts)))
        .map((question) => ({ ...question, due: false })),
    ],
  };
  return plan(input, testsOf);
}

const drawn = new WeakMap<Rules, readonly Particle[]>();
const householdCount = 480;

/** Drawn once for the same rules. */
function householdsFor(rules: Rules, standard: IncomeStandard, priors: Priors): readonly Particle[] {
  const particles = drawn.get(rules) ?? particlesOf(diagramsOf(rules), priors, standard, householdCount);
  drawn.set(rules, particles);
  return particles;
}

/** What is asked along in another question that matters as a whole need not be asked by itself. */
const notPartOfOthers = <Q extends { readonly facts: readonly FactId[] }>(some: readonly Q[]): Q[] =>
  some.filter(
    (one) => !some.some((other) => other.facts.length > one.facts.length && isPartOf(one.facts, other.facts)),
  );
const isPartOf = (some: readonly FactId[], all: readonly FactId[]): boolean => some.every((fact) => all.includes(fact));

/** Two questions for the same fact are one. */
function countFacts(due: readonly Asked[]): number {
  const seen = new Set<FactId>();
  return due.filter((q) => {
    const fresh = q.facts.some((f) => !seen.has(f));
    q.facts.forEach((f) => seen.add(f));
    return fresh;
  }).length;
}
