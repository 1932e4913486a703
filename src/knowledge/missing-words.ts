import type { FactId } from '../contract.ts';
import { addressed, type Address } from '../locales/address.ts';
import type { Knowledge } from './knowledge.ts';

/** What the facts are called in their own questions, each name once: "je leeftijd". */
export function factNames(knowledge: Knowledge, facts: readonly FactId[], address: Address): string[] {
  const last = facts.flatMap((fact) => knowledge.questions.filter((q) => q.facts.includes(fact)).slice(-1));
  return [...new Set(last.map((question) => addressed(question.label, address)))];
}
