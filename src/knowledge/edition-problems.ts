/** Editions of one thing follow each other: no overlap, and a gap says why. */
import { dayAfter, type Valid } from './edition.ts';
import type { Filed, KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Problem } from './problem.ts';

type Edition = Filed<Valid & { gapBefore?: string | undefined }>;

export function editionProblems(files: KnowledgeFiles): Problem[] {
  const schemes = new Map<string, Edition[]>();
  for (const one of files.schemes) schemes.set(one.item.id, [...(schemes.get(one.item.id) ?? []), one]);
  return [...schemes.values(), files.incomeStandards, files.nationalValues].flatMap((group) => series(group));
}

function series(group: readonly Edition[]): Problem[] {
  const sorted = [...group].sort((a, b) => (a.item.validFrom < b.item.validFrom ? -1 : 1));
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1];
    return [...backwards(one), ...(before === undefined ? [] : after(one, before))];
  });
}

const backwards = (one: Edition): Problem[] =>
  one.item.validTo !== undefined && one.item.validTo < one.item.validFrom
    ? [problemAt(one, ['validTo'], 'lies before validFrom')]
    : [];

function after(one: Edition, before: Edition): Problem[] {
  const next = before.item.validTo === undefined ? null : dayAfter(before.item.validTo);
  if (next === null || next > one.item.validFrom)
    return [problemAt(one, ['validFrom'], `overlaps with ${before.file}`)];
  return next < one.item.validFrom && one.item.gapBefore === undefined
    ? [problemAt(one, ['gapBefore'], `nothing holds from ${next}: say why`)]
    : [];
}
