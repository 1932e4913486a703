import { factsOf, type ChoiceRules, type QuestionRules, type Sets } from '../eligibility/question.ts';
import type { Question } from './schemas/question.ts';

/** A question in the form that the eligibility engine takes. */
export const questionRules = (question: Question): QuestionRules => ({
  id: question.id,
  facts: question.facts,
  kind: question.kind,
  when: question.when,
  atLimit: isAtLimit(question),
  sensitive: question.sensitive,
  choices: (question.choices ?? []).map(choiceRules),
});

/** Whether it is asked at a limit that the rules use: then it may come back at another. */
export const isAtLimit = (question: Question): boolean =>
  namesLimit(question) || (question.choices ?? []).some(({ sets }) => saysLimit(sets));

/** Whether its words name the limit. */
export const namesLimit = ({ text }: Question): boolean => text.includes('{{value}}');

const saysLimit = (sets: Sets): boolean =>
  factsOf(sets).some((fact) => {
    const value = sets[fact];
    return typeof value === 'object' && !Array.isArray(value) && value.value === 'limit';
  });

type Choice = NonNullable<Question['choices']>[number];

const choiceRules = ({ sets, when, unless }: Choice): ChoiceRules => ({ key: choiceKey(sets), sets, when, unless });

/** The schemes or facts of which a choice speaks: "nederland/bijstand", "student". */
export function choiceKey(sets: Sets): string {
  const { receives } = sets;
  return Array.isArray(receives) ? receives.join() : factsOf(sets).join();
}
