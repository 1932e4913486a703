/** The next question worth asking, in a plain order: the first that can still change something that is undecided. */
import type { FactId, NumberFact, QuestionKind, Test } from '../contract.ts';
import type { Rules, SchemeAssessment } from './assess.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { isKnown, rangeKnown, type Known } from './known.ts';
import { leaf, stuck, type Node, type Threshold } from './node.ts';
import { relevant } from './relevance.ts';

/** What the engine needs of a question; knowledge has its words. */
export interface QuestionRules {
  readonly id: string;
  readonly facts: readonly FactId[];
  readonly kind: QuestionKind;
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
  /** Ids of questions that were answered and are not asked again. */
  readonly answered: ReadonlySet<string>;
  /** What the resident does not know or would rather not say. */
  readonly declined: ReadonlySet<FactId>;
}

/** Null when nothing undecided can still change. `questions` stand in their plain order. */
export function nextQuestion(questions: readonly QuestionRules[], state: PlannerState): NextQuestion | null {
  const wanted = wantedFacts(questions, state);
  const due = questions.filter((question) => isDue(question, state, wanted));
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

/** Who lives together follows from two simpler facts. */
const partsOf: Partial<Record<FactId, readonly FactId[]>> = { household: ['household', 'hasPartner', 'hasChildren'] };

/** The facts that are missing, and the facts on which it depends whether one may ask for those. */
function wantedFacts(questions: readonly QuestionRules[], state: PlannerState): ReadonlySet<FactId> {
  const missing = new Set(undecided(state).flatMap((a) => a.missing.flatMap((fact) => partsOf[fact] ?? [fact])));
  const free = new Set(questions.filter((q) => q.when === undefined).flatMap((q) => q.facts));
  const opening = questions
    .filter(
      (question) => question.facts.some((fact) => missing.has(fact) && !free.has(fact)) && !isAnswered(question, state),
    )
    .flatMap(({ when }) => (when === undefined ? [] : [...relevant(gate(when, state)).facts]));
  return new Set([...missing, ...opening]);
}

const isAnswered = (question: QuestionRules, state: PlannerState): boolean =>
  state.answered.has(question.id) ||
  question.facts.every((fact) => isKnown(state.known, fact) || state.declined.has(fact));

function isDue(question: QuestionRules, state: PlannerState, wanted: ReadonlySet<FactId>): boolean {
  if (isAnswered(question, state)) return false;
  if (question.when !== undefined && gate(question.when, state).holds !== true) return false;
  if (question.receivable.length > 0) return receivable(question, state).length > 0;
  if (!question.facts.some((fact) => wanted.has(fact) && !isKnown(state.known, fact))) return false;
  if (question.atLimit) return testFor(question.facts, state) !== undefined;
  return question.kind !== 'numbers' || !question.facts.some((fact) => isKnown(state.known, fact));
}

const gate = (condition: Condition, state: PlannerState): Node =>
  evaluate(condition, {
    known: state.known,
    standard: state.rules.standard,
    values: state.rules.values,
    scheme: () => leaf(stuck),
  });

/** Schemes of the list that could still be offered to no purpose. */
function receivable(question: QuestionRules, state: PlannerState): string[] {
  return question.receivable.filter((id) => {
    const found = state.assessments.find((a) => a.id === id);
    return found !== undefined && found.outcome !== 'ineligible' && !state.known.receives.has(id);
  });
}

/**
 * The middle one of the limits that still cut what is known: it halves what is left.
 * `eq` where both sides of one limit matter: then "less, exactly or more" is one question instead of two.
 */
function testFor(facts: readonly FactId[], state: PlannerState): Test | undefined {
  const cuts = undecided(state)
    .flatMap((a) => a.thresholds)
    .filter((t) => facts.includes(t.fact) && splits(t, state.known));
  const values = [...new Set(cuts.map((t) => t.value))].sort((a, b) => a - b);
  const value = values[Math.floor((values.length - 1) / 2)];
  const ops = new Set(cuts.filter((t) => t.value === value).map((t) => t.op));
  const [op] = ops;
  return value === undefined || op === undefined ? undefined : { op: ops.size > 1 ? 'eq' : op, value };
}

function splits(threshold: Threshold, known: Known): boolean {
  const range = rangeKnown(known, threshold.fact satisfies NumberFact);
  return threshold.op === 'le' || threshold.op === 'gt'
    ? range.min <= threshold.value && range.max > threshold.value
    : range.min < threshold.value && range.max >= threshold.value;
}
