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
import { plan, type Plan } from './planner/plan.ts';
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
  const due = dueQuestions(questions, situation);
  const planned = planFor(due, questions, situation, state.priors);
  const chosen = due[planned.best];
  if (chosen === undefined) return null;
  const test = chosen.question.atLimit ? planned.testOf(testsFor(chosen.question, situation)) : undefined;
  return {
    id: chosen.question.id,
    shown: chosen.shown.map(({ key }) => key),
    remaining: planned.remaining,
    ...(test !== undefined && { test: { op: test.op, value: test.value } }),
  };
}

/** The first question, at the middle one of its limits. */
const inPlainOrder = (due: readonly Asked[]): Plan => ({
  best: due.length === 0 ? -1 : 0,
  remaining: countFacts(due),
  testOf: (tests) => tests[Math.floor((tests.length - 1) / 2)],
});

/** Without priors, or on a day without standards in euros, the plain order holds. */
function planFor(
  due: readonly Asked[],
  questions: readonly QuestionRules[],
  state: Situation,
  priors: Priors | undefined,
): Plan {
  const { rules, known, undecided } = state;
  if (priors === undefined || rules.standard === null) return inPlainOrder(due);
  const later = questions.filter((q) => due.every((one) => one.question !== q) && mayCome(q, state));
  const now = due.map(({ question, facts }) => ({ ...question, facts, due: true }));
  return plan({
    diagrams: diagramsOf(rules),
    particles: householdsFor(rules, rules.standard, priors),
    known,
    schemes: undecided.map(({ id }) => id),
    questions: [...now, ...notCovered(later, now).map((question) => ({ ...question, due: false }))],
  });
}

const drawn = new WeakMap<Rules, readonly Particle[]>();
const householdCount = 480;

/** Drawn once for the same rules. */
function householdsFor(rules: Rules, standard: IncomeStandard, priors: Priors): readonly Particle[] {
  const particles = drawn.get(rules) ?? particlesOf(diagramsOf(rules), priors, standard, householdCount);
  drawn.set(rules, particles);
  return particles;
}

/** What another question asks along with more need not be counted on. */
const notCovered = <Q extends { readonly facts: readonly FactId[] }>(some: readonly Q[], by: readonly Q[]): Q[] =>
  some.filter(
    (one) =>
      !by.some((other) => isPartOf(one.facts, other.facts)) &&
      !some.some((other) => other.facts.length > one.facts.length && isPartOf(one.facts, other.facts)),
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
