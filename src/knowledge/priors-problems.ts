/** Figures about schemes are about schemes that exist: a slip in an id would silently count for nothing. */
import type { KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Problem } from './problem.ts';

export function priorsProblems({ priors, schemes }: KnowledgeFiles): Problem[] {
  const ids = new Set(schemes.map((f) => f.item.id));
  return priors.flatMap((one) =>
    (['receives', 'worth'] as const).flatMap((field) =>
      Object.keys(one.item[field])
        .filter((id) => !ids.has(id))
        .map((id) => problemAt(one, [field, id], `there is no ${id}`)),
    ),
  );
}
