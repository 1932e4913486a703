/** Chooses a question once for the same answers: most households begin alike. Nothing is rounded, so nothing changes. */
import { nextQuestion, type NextQuestion, type PlannerState } from '../../src/eligibility/next-question.ts';

const most = 50_000;

/** For one set of rules, questions and schemes in scope. */
export function remembering(choose: typeof nextQuestion = nextQuestion): typeof nextQuestion {
  const remembered = new Map<string, NextQuestion | null>();
  return (questions, state) => {
    const key = keyOf(state);
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const next = choose(questions, state);
    if (remembered.size < most) remembered.set(key, next);
    return next;
  };
}

const keyOf = ({ known, answered, declined }: PlannerState): string =>
  JSON.stringify([
    [...known.numbers].map(([fact, { min, max }]) => [fact, min, String(max)]),
    [...known.booleans],
    [...known.household],
    known.childAges,
    known.childcare,
    [...known.receives],
    known.receivesComplete,
    [...answered],
    [...declined],
  ]);
