/** What one file cannot know: names against ids, editions against each other, references, values. */
import { editionProblems } from './edition-problems.ts';
import { formulaProblems } from './formula-problems.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import { nameProblems } from './name-problems.ts';
import { priorsProblems } from './priors-problems.ts';
import type { Problem } from './problem.ts';
import { referenceProblems } from './reference-problems.ts';
import { ruleProblems } from './rule-problems.ts';

export function checkKnowledge(files: KnowledgeFiles): Problem[] {
  return [
    ...nameProblems(files),
    ...editionProblems(files),
    ...referenceProblems(files),
    ...ruleProblems(files),
    ...priorsProblems(files),
    ...formulaProblems(files),
  ];
}
