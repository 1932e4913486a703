/** Holds many interviews and compares each outcome with the one that follows when everything is known. */
import type { Household } from '../../src/contract.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { held } from './interviewers.ts';
import { householdsIn, setupFor } from './populations.ts';
import { remembering } from './remembering.ts';

/** A batch of households; the same batch is always the same. */
export interface Batch {
  readonly city: string;
  readonly population: 'mixed' | 'low';
  readonly seed: number;
  readonly count: number;
}

/** A household of which something came out otherwise. */
export interface Difference {
  readonly city: string;
  /** Ids of the schemes. */
  readonly schemes: readonly string[];
  /** Ids of the questions, in order. */
  readonly questions: readonly string[];
  readonly household: Household;
}

export interface BatchHeld {
  readonly households: number;
  readonly outcomes: number;
  readonly differences: readonly Difference[];
  /** Of each household. */
  readonly messages: readonly number[];
}

export function holdInterviews(knowledge: Knowledge, { city, ...population }: Batch): BatchHeld {
  const setup = { ...setupFor(knowledge, city), choose: remembering() };
  const households = householdsIn(knowledge, city, population);
  const all = households.map((household) => ({ household, ...held(setup, household) }));
  const received = new Set(setup.rules.schemes.map(({ id }) => id));
  return {
    households: all.length,
    outcomes: households.reduce(
      (sum, { receives }) => sum + received.size - (receives ?? []).filter((id) => received.has(id)).length,
      0,
    ),
    differences: all
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ household, wrong, ids }) => ({ city, schemes: wrong, questions: ids, household })),
    messages: all.map(({ messages }) => messages),
  };
}
