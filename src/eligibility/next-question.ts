/** The next question worth asking, in a plain order: the first that can still change something that is undecided. */
import type { FactId, NumberFact, Test } from '../contract.ts';
import type { Rules, SchemeAssessment } from './assess.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { isKnown, rangeKnown, type Known } from './known.ts';
import { leaf, stuck, type Threshold } from './node.ts';

/** What the engine needs of a question; knowledge has its words. */
export interface QuestionRules {
  readonly id: string;
  readonly facts: readonly FactId[];
  /** Asked only when this holds. */
  readonly when?: Condition | undefined;
  /** Asked as a yes/no at a limit of the rules. */
  readonly atLimit: boolean;
  /** For a tick list of schemes that one may have already: their ids. */
  readonly receivable: readonly string[];
}

export interface NextQuestion {
  readonly id: string;
  readonly test?: Test;
  /** Of a tick list: the schemes that are still worth asking. */
  readonly receivable: readonly string[];
  /** How many questions may still come, this one too. */
  readonly remaining: number;
}

export interface PlannerState {
  readonly rules: Rules;
  readonly known: Known;
  /** Of the schemes that are looked into. */
  readonly assessments: readonly SchemeAssessment[];
  /** Question ids that the resident does not know or would rather not answer, or that were answered. */
  readonly passed: ReadonlySet<string>;
}

/** Null when nothing undecided can still change. `questions` stand in their plain order. */
export function nextQuestion(questions: readonly QuestionRules[], state: PlannerState): NextQuestion | null {
  const due = questions.filter((question) => isDue(question, state));
  const first = due[0];
  if (first === undefined) return null;
  const test = first.atLimit ? testFor(first.facts, state) : undefined;
  return {
    id: first.id,
    receivable: receivable(first, state),
    remaining: countFacts(due),
    ...(test !== undefined && { test }),
  };
}

/** Two questions for the same fact are one. */
function countFacts(due: readonly QuestionRules[]): number {
  const seen = new Set<FactId>();
  return due.filter((q) => {
    const fresh = q.facts.some((f) => !seen.has(f));
    q.facts.forEach((f) => seen.add(f));
    return fresh;
  }).length;
}

const undecided = (state: PlannerState): SchemeAssessment[] =>
  state.assessments.filter((a) => a.outcome === 'unknown' && !a.received);

function isDue(question: QuestionRules, state: PlannerState): boolean {
  if (question.facts.every((fact) => isKnown(state.known, fact))) return false;
  if (question.when !== undefined && !holds(question.when, state)) return false;
  if (question.receivable.length > 0) return !state.passed.has(question.id) && receivable(question, state).length > 0;
  if (state.passed.has(question.id)) return false;
  const missing = new Set(undecided(state).flatMap((a) => a.missing));
  const wanted = question.facts.filter((fact) => missing.has(fact));
  if (wanted.length === 0) return false;
  return question.atLimit
    ? testFor(question.facts, state) !== undefined
    : question.facts.length === 1 || !question.facts.some((f) => isKnown(state.known, f));
}

const holds = (condition: Condition, state: PlannerState): boolean =>
  evaluate(condition, {
    known: state.known,
    standard: state.rules.standard,
    values: state.rules.values,
    scheme: () => leaf(stuck),
  }).holds === true;

/** Schemes of the list that could still be offered to no purpose. */
function receivable(question: QuestionRules, state: PlannerState): string[] {
  return question.receivable.filter((id) => {
    const found = state.assessments.find((a) => a.id === id);
    return found !== undefined && found.outcome !== 'ineligible' && !state.known.receives.has(id);
  });
}

/** The middle one of the limits that still cut what is known: it halves what is left. */
function testFor(facts: readonly FactId[], state: PlannerState): Test | undefined {
  const cuts = undecided(state)
    .flatMap((a) => a.thresholds)
    .filter((t) => facts.includes(t.fact) && splits(t, state.known));
  const distinct = [...new Map(cuts.map((t) => [`${t.op}${String(t.value)}`, t])).values()].sort(
    (a, b) => a.value - b.value || (a.op < b.op ? -1 : 1),
  );
  const middle = distinct[Math.floor((distinct.length - 1) / 2)];
  return middle === undefined ? undefined : { op: middle.op, value: middle.value };
}

function splits(threshold: Threshold, known: Known): boolean {
  const range = rangeKnown(known, threshold.fact satisfies NumberFact);
  return threshold.op === 'le' || threshold.op === 'gt'
    ? range.min <= threshold.value && range.max > threshold.value
    : range.min < threshold.value && range.max >= threshold.value;
}
