/** Patterns of danger and need that name a list of words, or helpers, which are not there. */
import type { Filed } from './knowledge-files.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import type { Signs } from './schemas/urgency.ts';

interface FiledSigns extends Place {
  readonly item: { readonly signs: Signs };
}

export function urgencyProblems(files: readonly FiledSigns[], lists: ReadonlySet<string>): Problem[] {
  return files.flatMap((file) =>
    Object.entries(file.item.signs).flatMap(([language, patterns]) =>
      patterns.flatMap((pattern, index) =>
        [...pattern.matchAll(/@(\p{L}+)/gu)]
          .map(([, name = '']) => name)
          .filter((name) => !lists.has(name))
          .map((name) => problemAt(file, ['signs', language, index], `there is no list of words "${name}"`)),
      ),
    ),
  );
}

export const helperProblems = (
  files: readonly Filed<{ readonly helpers: readonly string[] }>[],
  services: ReadonlySet<string>,
): Problem[] =>
  files.flatMap((file) =>
    file.item.helpers.flatMap((id, index) =>
      services.has(id) ? [] : [problemAt(file, ['helpers', index], `there is no ${id}`)],
    ),
  );
