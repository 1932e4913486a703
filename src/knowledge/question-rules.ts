import type { QuestionRules } from '../eligibility/next-question.ts';
import type { Question } from './schemas/question.ts';

/** A question in the form that the eligibility engine takes. */
export const questionRules = (question: Question): QuestionRules => ({
  id: question.id,
  facts: question.facts,
  kind: question.kind,
  when: question.when,
  atLimit: question.textFrom !== undefined,
  receivable: (question.choices ?? []).flatMap(({ sets }) =>
    Array.isArray(sets.receives) ? sets.receives.map(String) : [],
  ),
});
