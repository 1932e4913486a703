import { readKnowledge } from '../knowledge/load-knowledge.ts';
import { problemLine } from '../knowledge/problem.ts';
import { readingProblems } from '../knowledge/reading-problems.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';

/** `knowledge validate [DIR]`: every problem on a line, then how much there is. Status 1 when there are problems. */
export const validate: Command = (args, { output }, content) => {
  const [dir = content.config().knowledgeDir, ...rest] = args;
  if (rest.length > 0) throw new UsageError('write: knowledge validate [DIR]');
  const { knowledge, problems } = readKnowledge(dir);
  const all = [...problems, ...readingProblems(dir)];
  for (const problem of all) output.write(`${problemLine(problem)}\n`);
  const counted = `${String(knowledge.schemes.length)} editions of schemes, ${String(knowledge.organisations.size)} organisations, ${String(knowledge.articles.size)} articles, ${String(knowledge.topics.size)} topics`;
  output.write(`${counted}: ${String(all.length)} problems\n`);
  return all.length === 0 ? 0 : 1;
};
