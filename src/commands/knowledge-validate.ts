import { readKnowledge } from '../knowledge/load-knowledge.ts';
import { problemLine } from '../knowledge/problem.ts';
import { readingProblems } from '../knowledge/reading-problems.ts';
import { configOfProcess } from '../config.ts';
import { UsageError } from './arguments.ts';

/** `knowledge validate [DIR]`: every problem on a line, then how much there is. Status 1 when there are problems. */
export async function validate(args: readonly string[]): Promise<number> {
  const [dir = configOfProcess().knowledgeDir, ...rest] = args;
  if (rest.length > 0) throw new UsageError('write: knowledge validate [DIR]');
  const { knowledge, problems } = readKnowledge(dir);
  const all = [...problems, ...readingProblems(dir)];
  for (const problem of all) process.stdout.write(`${problemLine(problem)}\n`);
  const counted = `${String(knowledge.schemes.length)} editions of schemes, ${String(knowledge.organisations.size)} organisations, ${String(knowledge.articles.size)} articles, ${String(knowledge.topics.size)} topics`;
  process.stdout.write(`${counted}: ${String(all.length)} problems\n`);
  return Promise.resolve(all.length === 0 ? 0 : 1);
}
