/** What the engine needs of a question, without its words: what it asks, when, and what each choice says. */
import {
  factIds,
  isNumberFact,
  type FactId,
  type FactValue,
  type NumberFact,
  type QuestionChoice,
  type QuestionKind,
  type Statement,
  type TestOp,
} from '../contract.ts';
import type { Condition } from './condition.ts';

/** A comparison with a number, or with the limit at which the question is asked. */
export interface SetTest {
  readonly op: TestOp;
  readonly value: number | 'limit';
}

/** What a choice says of each fact that it names. */
export type Sets = Readonly<Partial<Record<FactId, FactValue | SetTest>>>;

export interface ChoiceRules {
  /** Names the choice among those of its question, also when the list changes between two turns. */
  readonly key: string;
  readonly sets: Sets;
  /** Of a tick list: offered only when this holds. */
  readonly when?: Condition | undefined;
  /** Offered too as long as this does not surely hold. */
  readonly unless?: Condition | undefined;
}

export interface QuestionRules {
  readonly id: string;
  /** All that it can ask; a tick list asks only those of the choices that are shown. */
  readonly facts: readonly FactId[];
  readonly kind: QuestionKind;
  /** Asked only when this holds. */
  readonly when?: Condition | undefined;
  /** Asked at a limit of the rules for the first number among its facts: as a yes/no, or in choices that say `limit`. */
  readonly atLimit: boolean;
  /** Costs more to answer: money, illness, debts. */
  readonly sensitive: boolean;
  /** Of `choice` and `multi`, in the order in which they are shown; otherwise empty. */
  readonly choices: readonly ChoiceRules[];
}

/** The number of which the limit is asked. */
export const limitFact = (question: QuestionRules): NumberFact | undefined => question.facts.find(isNumberFact);

/** The facts that a choice speaks of. */
export const factsOf = (sets: Sets): FactId[] => factIds.filter((fact) => sets[fact] !== undefined);

/** With the limit that is asked in the place of the word `limit`; without one such a comparison says nothing. */
export function setsAt(sets: Sets, limit?: number): QuestionChoice['sets'] {
  const found: QuestionChoice['sets'] = {};
  for (const fact of factsOf(sets)) {
    const value = sets[fact];
    if (value === undefined) continue;
    if (typeof value !== 'object' || Array.isArray(value)) found[fact] = value;
    else if (value.value !== 'limit') found[fact] = { op: value.op, value: value.value };
    else if (limit !== undefined) found[fact] = { op: value.op, value: limit };
  }
  return found;
}

/** What a choice says when it is chosen, at the limit that is asked. */
export function whenChosen(sets: Sets, limit?: number): Statement[] {
  const said = setsAt(sets, limit);
  return factsOf(said).flatMap((fact): Statement[] => {
    const value = said[fact];
    if (value === undefined) return [];
    if (typeof value !== 'object' || Array.isArray(value))
      return [{ fact, op: fact === 'receives' ? 'has' : 'is', value }];
    return isNumberFact(fact) ? [{ fact, ...value }] : [];
  });
}

/** What a tick list hears in a title that is not chosen: the opposite. */
export function whenNotChosen(sets: Sets): Statement[] {
  return whenChosen(sets).flatMap((statement): Statement[] => {
    if (statement.op === 'has') return [{ ...statement, op: 'isNot' }];
    return typeof statement.value === 'boolean' ? [{ fact: statement.fact, op: 'is', value: !statement.value }] : [];
  });
}
