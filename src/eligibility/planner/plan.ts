/**
 * Chooses the next question. For households drawn from the priors, as far as they agree with what is known, it finds the
 * smallest set of questions that settles every scheme (certificate.ts). What nearly every household needs is asked at once;
 * between the others the interview is played on (look-ahead.ts), since one answer may make another question needless.
 * Only the order hangs on the priors: what is asked at all, and when it ends, is decided by the rules (due-questions.ts).
 */
import type { Diagrams } from '../diagram/compile.ts';
import type { Position } from '../diagram/position.ts';
import { bestTest, type TestOfFact } from './best-test.ts';
import { lookAhead } from './look-ahead.ts';
import { needsOf } from './shares.ts';
import { surveyOf, type PlanInput } from './survey.ts';

export type { TestOfFact } from './best-test.ts';
export type { PlannedQuestion, PlanInput } from './survey.ts';

export interface Plan {
  /** Index of the best question that is due; -1 when none is. */
  readonly best: number;
  /** How many questions may still come, this one too. */
  readonly remaining: number;
  /** Of the limits of the best question the one that most likely settles what it is asked for. */
  readonly test: TestOfFact | undefined;
}

/** Nobody knows beforehand which few questions would do: in interviews that were played it takes about so much more. */
const overFewest = 1.25;

/** `testsOf` gives the limits of a question by its index. */
export type TestsOf = (index: number) => readonly TestOfFact[];

/** Many residents stand at the same point: the first questions are the same for all. */
const remembered = new WeakMap<Diagrams, Map<string, Plan>>();
const mostRemembered = 5_000;

export function plan(input: PlanInput, testsOf: TestsOf): Plan {
  const position = input.diagrams.position(input.known);
  const plans = remembered.get(input.diagrams) ?? new Map<string, Plan>();
  remembered.set(input.diagrams, plans);
  const key = keyOf(input, position, testsOf);
  const known = plans.get(key);
  if (known !== undefined) return known;
  if (plans.size >= mostRemembered) plans.clear();
  const made = makePlan(input, position, testsOf);
  plans.set(key, made);
  return made;
}

function makePlan(input: PlanInput, position: Position, testsOf: TestsOf): Plan {
  const survey = surveyOf(input, position);
  const needs = needsOf(survey);
  const best = lookAhead(survey, needs.shares);
  return {
    best,
    remaining: Math.max(1, Math.round(needs.shares.reduce((sum, share) => sum + share, 0) * overFewest)),
    test: best < 0 ? undefined : bestTest(survey, needs, best, testsOf(best)),
  };
}

/** All that a plan hangs on. */
const keyOf = (
  { schemes, questions, particles }: PlanInput,
  { first, last, mask }: Position,
  testsOf: TestsOf,
): string =>
  [
    particles.length,
    schemes.join(),
    first.join(),
    last.join(),
    mask.join(),
    ...questions.map(({ facts, kind, due }, index) =>
      [facts.join(), kind, due, ...testsOf(index).map(({ op, value }) => `${op}${String(value)}`)].join(),
    ),
  ].join(' ');
