import {
  numberFacts,
  type FactId,
  type FactValue,
  type Household,
  type NumberFact,
  type Statement,
  type Test,
} from '../../src/contract.ts';
import { assess, type SchemeAssessment } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, rangeKnown, type Known } from '../../src/eligibility/known.ts';
import { nextQuestion, type NextQuestion } from '../../src/eligibility/next-question.ts';
import { isSchoolAge } from '../../src/eligibility/school-age.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { questionRules } from '../../src/knowledge/question-rules.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import type { Question } from '../../src/knowledge/schemas/question.ts';

export interface Interview {
  readonly questions: readonly string[];
  readonly statements: readonly Statement[];
  readonly found: readonly SchemeAssessment[];
}

/** Asks a resident who knows all answers, and told some first, until no question is left or far too many were asked. */
export function interview(
  knowledge: Knowledge,
  municipality: string,
  date: string,
  household: Household,
  told: readonly Statement[] = [],
): Interview {
  const rules = rulesOn(knowledge, municipality, date);
  const truth = fold(householdStatements(household));
  const questions: string[] = [];
  const statements: Statement[] = [...told];
  const answered = new Set<string>();
  for (;;) {
    const known = fold(statements);
    const found = assess(rules, known);
    const state = { rules, known, assessments: found, answered, declined: new Set<FactId>() };
    const next = nextQuestion(knowledge.questions.map(questionRules), state);
    const question = knowledge.questions.find((q) => q.id === next?.id);
    if (next === null || question === undefined || questions.length > 100) return { questions, statements, found };
    questions.push(question.id);
    if (question.textFrom === undefined) answered.add(question.id);
    statements.push(...answer(question, next, truth));
  }
}

function answer(question: Question, { test, receivable }: NextQuestion, truth: Known): Statement[] {
  if (test !== undefined) return atLimit(question, test, truth);
  if (question.kind === 'yesNo') return question.facts.map((fact) => ({ fact, op: 'is', value: isSo(truth, fact) }));
  if (question.kind === 'multi')
    return receivable.map((id) => ({
      fact: 'receives',
      op: truth.receives.get(id) === true ? 'has' : 'isNot',
      value: [id],
    }));
  if (question.kind === 'choice') return choice(question, truth);
  return question.facts.flatMap((fact) =>
    isNumber(fact) ? [{ fact, op: 'is', value: exact(truth, fact) }] : ages(truth),
  );
}

const isNumber = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);
const exact = (truth: Known, fact: NumberFact): number => rangeKnown(truth, fact).min;
const isSo = (truth: Known, fact: FactId): boolean => [...truth.booleans].some(([id, value]) => id === fact && value);

/** A yes says that the test holds; "less, exactly or more" says which. */
function atLimit(question: Question, { op, value }: Test, truth: Known): Statement[] {
  const fact = question.facts.find(isNumber);
  if (fact === undefined) return [];
  const own = exact(truth, fact);
  const order = own < value ? 'lt' : own > value ? 'gt' : 'eq';
  if (op === 'eq') return [{ fact, op: order, value }];
  const holds = { le: order !== 'gt', lt: order === 'lt', ge: order !== 'lt', gt: order === 'gt' }[op];
  const otherwise = { le: 'gt', lt: 'ge', ge: 'lt', gt: 'le' } as const;
  return [{ fact, op: holds ? op : otherwise[op], value }];
}

/** The title of which everything that it sets is so. */
function choice(question: Question, truth: Known): Statement[] {
  for (const { sets } of question.choices ?? []) {
    const statements = Object.entries(sets).flatMap(([fact, value]) => statement(question, fact, value));
    if (statements.every((one) => agrees(one, truth))) return statements;
  }
  throw new Error(`${question.id}: no choice fits`);
}

function statement(question: Question, name: string, value: FactValue | Test): Statement[] {
  const fact = [...question.facts, 'children.count' as const].find((f) => f === name);
  if (fact === undefined) throw new Error(`${question.id} sets ${name}, which it does not ask`);
  if (typeof value !== 'object' || Array.isArray(value)) return [{ fact, op: 'is', value }];
  return isNumber(fact) ? [{ fact, ...value }] : [];
}

function agrees({ fact, op, value }: Statement, truth: Known): boolean {
  if (fact === 'household') return truth.household.size === 1 && [...truth.household].some((type) => type === value);
  if (typeof value === 'boolean') return isSo(truth, fact) === value;
  if (!isNumber(fact) || typeof value !== 'number') return false;
  return op === 'ge' ? exact(truth, fact) >= value : exact(truth, fact) === value;
}

/** Whoever tells the ages tells that one of them goes to school. */
function ages(truth: Known): Statement[] {
  const told = truth.childAges ?? [];
  const atSchool = told.some(isSchoolAge);
  return [
    { fact: 'children.ages', op: 'is', value: [...told] },
    ...(atSchool ? [{ fact: 'children.anyInSchool' as const, op: 'is' as const, value: true }] : []),
  ];
}
