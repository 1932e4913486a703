/** `npm run -s knowledge -- validate [DIR]`: is the content fit to be told to residents? */
import { readKnowledge } from '../knowledge/load-knowledge.ts';
import { problemLine } from '../knowledge/problem.ts';
import { readingProblems } from '../knowledge/reading-problems.ts';
import { configOfProcess } from '../config.ts';
import { UsageError } from './arguments.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const [verb, dir = configOfProcess().knowledgeDir, ...rest] = process.argv.slice(2);
  if (verb !== 'validate' || rest.length > 0) throw new UsageError('write: knowledge validate [DIR]');
  const { knowledge, problems } = readKnowledge(dir);
  const all = [...problems, ...readingProblems(dir)];
  for (const problem of all) process.stdout.write(`${problemLine(problem)}\n`);
  const counted = `${String(knowledge.schemes.length)} editions of schemes, ${String(knowledge.organisations.size)} organisations, ${String(knowledge.articles.size)} articles, ${String(knowledge.topics.size)} topics`;
  process.stdout.write(`${counted}: ${String(all.length)} problems\n`);
  return all.length === 0 ? 0 : 1;
});
