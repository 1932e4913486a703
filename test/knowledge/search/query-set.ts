import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const asked = z.strictObject({ ask: z.string(), ids: z.array(z.string()).min(1) });
const part = z.strictObject({ zoetermeer: z.array(asked), almere: z.array(asked), nothing: z.array(z.string()) });

export const parts = ['before', 'later', 'last', 'fresh', 'probed', 'told'] as const;
export type Part = (typeof parts)[number];

export interface QuerySet {
  readonly wanted: readonly { readonly municipality: string; readonly ask: string; readonly ids: readonly string[] }[];
  /** What must give nothing. */
  readonly unwanted: readonly { readonly municipality: string; readonly ask: string }[];
}

/** What people ask and what they should find: one part, or all. */
export function readQuerySet(only: readonly Part[] = parts): QuerySet {
  const all = z.record(z.enum(parts), part).parse(parse(readFileSync('test/knowledge/search/queries.yaml', 'utf8')));
  const sets = only.map((name) => all[name]);
  return {
    wanted: sets.flatMap((set) => [
      ...set.zoetermeer.map((one) => ({ municipality: 'zoetermeer', ...one })),
      ...set.almere.map((one) => ({ municipality: 'almere', ...one })),
    ]),
    unwanted: sets.flatMap((set) => set.nothing.map((ask) => ({ municipality: 'zoetermeer', ask }))),
  };
}
