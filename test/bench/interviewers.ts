/** Ways to ask a household what must be known, and what each costs it. */
import type { FactId, Household, Statement } from '../../src/contract.ts';
import { interview, type Interviewing } from '../../src/commands/interview/interview.ts';
import { truthOf } from '../../src/commands/interview/truth.ts';
import { assess, type SchemeAssessment } from '../../src/eligibility/assess.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, type Known } from '../../src/eligibility/known.ts';
import { leaf, stuck } from '../../src/eligibility/node.ts';
import { burdenOf } from '../../src/eligibility/planner/survey.ts';
import type { QuestionRules } from '../../src/eligibility/question.ts';

/** What an interview costs a household. */
export interface Cost {
  /** Messages that need an answer. */
  readonly messages: number;
  /** Different facts that it told something of; each scheme of which it said whether it has it is one. */
  readonly facts: number;
  /** A plain yes or no is 1. */
  readonly burden: number;
}

export interface Held extends Cost {
  /** Ids of the schemes that came out otherwise than with all that there is to know. */
  readonly wrong: readonly string[];
  /** Ids of the questions, in order. */
  readonly ids: readonly string[];
}

export function held(setup: Interviewing, household: Household): Held {
  const { questions, statements, found } = interview(setup, household);
  const burdens = questions.map(({ id, kind }) =>
    burdenOf({ kind, sensitive: setup.questions.find((q) => q.id === id)?.sensitive ?? false }),
  );
  return {
    messages: questions.length,
    facts: factsTold(statements),
    burden: sum(burdens),
    wrong: differing(setup, household, found),
    ids: questions.map(({ id }) => id),
  };
}

/** Of what the household has already it does not matter whether it could get it. */
function differing({ rules }: Interviewing, household: Household, found: readonly SchemeAssessment[]): string[] {
  const full = new Map(assess(rules, fold(householdStatements(household))).map((one) => [one.id, one.outcome]));
  const received = household.receives ?? [];
  return found.filter(({ id, outcome }) => !received.includes(id) && full.get(id) !== outcome).map(({ id }) => id);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const factsTold = (statements: readonly Statement[]): number =>
  new Set(
    statements.flatMap(({ fact, value }) =>
      fact === 'receives' && Array.isArray(value) ? value.map((id) => `receives ${String(id)}`) : [String(fact)],
    ),
  ).size;

/** A form for each scheme, one after the other: every fact that its conditions use and that fits, on each form again. */
export function formsFor(setup: Interviewing, household: Household): Cost {
  const truth = truthOf(household, setup.rules.standard);
  const received = household.receives ?? [];
  const { inScope = () => true } = setup;
  const fields = assess(setup.rules, fold([]))
    .filter(({ id }) => inScope(id) && !received.includes(id))
    .map(({ missing }) => missing.filter((fact) => fits(fact, setup, truth)));
  const burdens = fields.flat().map((fact) => fieldBurden(fact, setup.questions));
  return { messages: burdens.length, facts: new Set(fields.flat()).size, burden: sum(burdens) };
}

/** No form asks the age of a partner of somebody without one: that field is left empty. */
function fits(fact: FactId, { questions, rules }: Interviewing, truth: Known): boolean {
  const single = questions.filter((question) => question.facts.length === 1 && question.facts[0] === fact);
  const setting = { known: truth, standard: rules.standard, values: rules.values, scheme: () => leaf(stuck) };
  return (
    single.length === 0 || single.some(({ when }) => when === undefined || evaluate(when, setting).holds !== false)
  );
}

const fieldBurden = (fact: FactId, questions: readonly QuestionRules[]): number =>
  burdenOf(
    questions.find(({ facts }) => facts.length === 1 && facts[0] === fact) ?? { kind: 'choice', sensitive: false },
  );
