/**
 * Chooses the next question. For households drawn from the priors, as far as they agree with what is known, it finds the
 * smallest set of questions that settles every scheme (certificate.ts). What nearly every household needs is asked at once;
 * between the others the interview is played on (look-ahead.ts), since one answer may make another question needless.
 * Only the order hangs on the priors: what is asked at all, and when it ends, is decided by the rules (next-question.ts).
 */
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
  /** Of several limits the one at which the best question most likely settles what it is asked for. */
  readonly testOf: (tests: readonly TestOfFact[]) => TestOfFact | undefined;
}

export function plan(input: PlanInput): Plan {
  const survey = surveyOf(input);
  const needs = needsOf(survey);
  const best = lookAhead(survey, needs.shares);
  return {
    best,
    remaining: Math.max(1, Math.round(needs.shares.reduce((sum, share) => sum + share, 0))),
    testOf: (tests) => bestTest(survey, needs, best, tests),
  };
}
