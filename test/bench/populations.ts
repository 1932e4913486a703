/** The households on which interviews are held: two cities, two populations, always the same for the same seed. */
import type { Household } from '../../src/contract.ts';
import type { Interviewing } from '../../src/commands/interview/interview.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { questionRules } from '../../src/knowledge/question-rules.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { householdsFrom, type Population } from '../../src/eligibility/population/households.ts';

export const cities = ['zoetermeer', 'almere'] as const;
export const populations = ['mixed', 'low'] as const;
export const referenceDate = '2026-07-01';

export function setupFor(knowledge: Knowledge, city: string, topic?: string): Interviewing {
  const schemes = topic === undefined ? undefined : (knowledge.topics.get(topic)?.schemes ?? []);
  return {
    rules: rulesOn(knowledge, city, referenceDate),
    questions: knowledge.questions.map(questionRules),
    priors: knowledge.priors,
    ...(schemes !== undefined && { inScope: (id: string) => schemes.includes(id) }),
  };
}

type Wanted = Pick<Population, 'seed' | 'count' | 'population'>;

export function householdsIn(knowledge: Knowledge, city: string, wanted: Wanted): Household[] {
  const { standard } = rulesOn(knowledge, city, referenceDate);
  if (standard === null) throw new Error(`no income standard holds on ${referenceDate}`);
  return householdsFrom(knowledge.priors, { ...wanted, standard });
}
