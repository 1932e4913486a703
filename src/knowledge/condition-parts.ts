/** Walks through condition trees. */
import type { Condition } from '../eligibility/condition.ts';

function parts(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return 'of' in condition ? condition.of : [];
}

/** The condition and everything in it. */
export const conditionParts = (condition: Condition): Condition[] => [
  condition,
  ...parts(condition).flatMap(conditionParts),
];

/** Whether it compares an amount of money: income, savings, rent. */
export const isAboutMoney = (condition: Condition): boolean =>
  conditionParts(condition).some(
    (part) => 'income' in part || 'amount' in part || ('fact' in part && part.fact.endsWith('Cents')),
  );

/** Whether it is about who somebody is: an age, children, a study, years abroad. */
export const isAboutWho = (condition: Condition): boolean =>
  conditionParts(condition).some(
    (part) => 'anyAdult' in part || 'anyChild' in part || ('fact' in part && aboutWho.has(part.fact)),
  );
const aboutWho: ReadonlySet<string> = new Set([
  'age',
  'student',
  'disabledStudent',
  'hasChildren',
  'usesChildcare',
  'statePensionIncomplete',
]);
