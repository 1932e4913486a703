/** Plays a resident against the real questions, until nothing that is undecided can still change. */
import type { FactId, Household, QuestionKind, Statement } from '../../contract.ts';
import { assess, type SchemeAssessment } from '../../eligibility/assess.ts';
import { fold, isKnown, type Known } from '../../eligibility/known.ts';
import { nextQuestion, type NextQuestion } from '../../eligibility/next-question.ts';
import type { Priors } from '../../eligibility/priors.ts';
import { factsOf, type QuestionRules } from '../../eligibility/question.ts';
import type { Rules } from '../../eligibility/rules.ts';
import { answer } from './answer.ts';
import { truthOf } from './truth.ts';

export interface Interviewing {
  readonly rules: Rules;
  /** In their plain order. */
  readonly questions: readonly QuestionRules[];
  /** Without them the plain order holds. */
  readonly priors?: Priors | undefined;
  /** Whether a scheme is looked into; all are when left out. */
  readonly inScope?: ((schemeId: string) => boolean) | undefined;
  /** What would make the amounts exact, where those are asked for too. */
  readonly forAmounts?: ((found: readonly SchemeAssessment[], known: Known) => readonly FactId[]) | undefined;
  /** Chooses the questions; `nextQuestion` when left out. */
  readonly choose?: typeof nextQuestion | undefined;
}

/** A message that needs an answer. */
export interface AskedQuestion {
  readonly id: string;
  /** Those that were asked; of a tick list those that were shown. */
  readonly facts: readonly FactId[];
  /** `choice` too for a number that is asked as "less, exactly or more". */
  readonly kind: QuestionKind;
}

export interface Interview {
  readonly questions: readonly AskedQuestion[];
  /** What was told, in order. */
  readonly statements: readonly Statement[];
  /** Of the schemes in scope, at the end. */
  readonly found: readonly SchemeAssessment[];
}

/** Nobody answers so many; then the questions go round in a circle. */
const far = 100;

/**
 * `told`: what the resident said before the first question. What the household does not say, the resident does not know.
 * @throws when the questions do not come to an end
 */
export function interview(setup: Interviewing, household: Household, told: readonly Statement[] = []): Interview {
  const { rules, questions, priors, inScope = () => true, forAmounts = () => [], choose = nextQuestion } = setup;
  const truth = truthOf(household, rules.standard);
  const asked: AskedQuestion[] = [];
  const statements: Statement[] = [...told];
  const answered = new Set<string>();
  const declined = new Set<FactId>();
  for (;;) {
    const known = fold(statements);
    const assessments = assess(rules, known).filter(({ id }) => inScope(id));
    const wanted = forAmounts(assessments, known);
    const next = choose(questions, { rules, known, assessments, answered, declined, priors, forAmounts: wanted });
    const question = questions.find(({ id }) => id === next?.id);
    if (next === null || question === undefined) return { questions: asked, statements, found: assessments };
    if (asked.length >= far) throw new Error(`these questions do not end: ${asked.map(({ id }) => id).join(', ')}`);
    asked.push(askedQuestion(question, next));
    const said = answer(question, next, truth);
    if (said === null) for (const fact of unknownOf(question, next, truth)) declined.add(fact);
    if (said === null || !question.atLimit) answered.add(question.id);
    statements.push(...(said ?? []));
  }
}

const askedQuestion = (question: QuestionRules, next: NextQuestion): AskedQuestion => ({
  id: question.id,
  facts: factsAsked(question, next),
  kind: question.kind === 'yesNo' && next.test?.op === 'eq' ? 'choice' : question.kind,
});

function factsAsked({ kind, facts, choices }: QuestionRules, { shown }: NextQuestion): readonly FactId[] {
  if (kind !== 'multi') return facts;
  const spoken = new Set(choices.filter(({ key }) => shown.includes(key)).flatMap(({ sets }) => factsOf(sets)));
  return facts.filter((fact) => spoken.has(fact));
}

/** What the resident cannot tell of what was asked; the rest may still be asked by itself. */
const unknownOf = (question: QuestionRules, next: NextQuestion, truth: Known): FactId[] =>
  factsAsked(question, next).filter((fact) => !isKnown(truth, fact));
