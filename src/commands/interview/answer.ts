/** What somebody says to a question, as it was asked. */
import { isNumberFact, type FactId, type Statement, type Test } from '../../contract.ts';
import { isKnown, rangeKnown, type Known } from '../../eligibility/known.ts';
import type { NextQuestion } from '../../eligibility/next-question.ts';
import { limitFact, whenChosen, whenNotChosen, type QuestionRules } from '../../eligibility/question.ts';
import { isSchoolAge } from '../../eligibility/school-age.ts';
import { isSo, passes } from './truth.ts';

/**
 * Null: "weet ik niet". A question about several things is answered when all of them are known, and else passed over:
 * nothing is made up, and the questions about single things follow.
 */
export function answer(
  question: QuestionRules,
  { test, shown }: Pick<NextQuestion, 'test' | 'shown'>,
  truth: Known,
): Statement[] | null {
  if (question.kind === 'multi') return ticks(question, shown, truth);
  if (question.kind === 'choice') return chosen(question, test, truth);
  if (test !== undefined) return atLimit(question, test, truth);
  return joined(question.facts.map((fact) => told(fact, truth)));
}

const joined = (parts: readonly (Statement[] | null)[]): Statement[] | null =>
  parts.includes(null) ? null : parts.flatMap((part) => part ?? []);

function told(fact: FactId, truth: Known): Statement[] | null {
  if (fact === 'children.ages') return ages(truth);
  if (!isKnown(truth, fact)) return null;
  if (fact === 'childcare') return [{ fact, op: 'is', value: [...(truth.childcare ?? [])] }];
  if (isNumberFact(fact)) return [{ fact, op: 'is', value: rangeKnown(truth, fact).min }];
  return [{ fact, op: 'is', value: isSo({ fact, op: 'is', value: true }, truth) === true }];
}

/** Whoever tells the ages tells that one of them goes to school. */
function ages({ childAges }: Known): Statement[] | null {
  if (childAges === null) return null;
  const atSchool: Statement = { fact: 'children.anyInSchool', op: 'is', value: true };
  return [
    { fact: 'children.ages', op: 'is', value: [...childAges] },
    ...(childAges.some(isSchoolAge) ? [atSchool] : []),
  ];
}

const otherwise = { le: 'gt', lt: 'ge', ge: 'lt', gt: 'le' } as const;

/** A yes says that the test holds; "less, exactly or more" says which. */
function atLimit(question: QuestionRules, { op, value }: Test, truth: Known): Statement[] | null {
  const fact = limitFact(question);
  if (fact === undefined) return [];
  const sides = op === 'eq' ? (['lt', 'eq', 'gt'] as const) : ([op, otherwise[op]] as const);
  const side = sides.find((one) => passes(fact, one, value, truth) === true);
  return side === undefined ? null : [{ fact, op: side, value }];
}

/**
 * The title of which everything that it says is so.
 * @throws when more than one fits: the choices of a question exclude each other
 */
function chosen(question: QuestionRules, test: Test | undefined, truth: Known): Statement[] | null {
  const said = question.choices.map(({ sets }) => whenChosen(sets, test?.value));
  const [only, second] = said.filter((statements) => statements.every((one) => isSo(one, truth) === true));
  if (second !== undefined) throw new Error(`${question.id}: more than one choice fits`);
  return only ?? null;
}

/** A title that is not chosen says the opposite, so all of them must be known. */
function ticks({ choices }: QuestionRules, shown: readonly string[], truth: Known): Statement[] | null {
  const asked = choices.filter(({ key }) => shown.includes(key));
  return joined(
    asked.map(({ sets }) => {
      const each = whenChosen(sets).map((one) => isSo(one, truth));
      if (each.includes(null)) return null;
      return each.includes(false) ? whenNotChosen(sets) : whenChosen(sets);
    }),
  );
}
