import { startEventSchema, type StartEvent } from '../contract.ts';

export type StartCheck = { ok: true; start: StartEvent } | { ok: false; message: string };

/**
 * What a client says to start with. A `referenceDate` lets a tester look at another day; in production nobody may be
 * told amounts of another day.
 */
export const checkStart = (value: unknown, path: string, production: boolean): StartCheck => {
  const parsed = startEventSchema.safeParse(value ?? {});
  if (!parsed.success) return { ok: false, message: describe(path, parsed.error.issues[0]) };
  if (production && parsed.data.referenceDate !== undefined)
    return { ok: false, message: `${path}.referenceDate is not accepted in production` };
  return { ok: true, start: parsed.data };
};

interface Issue {
  path: PropertyKey[];
  code?: string | undefined;
  keys?: string[];
  message: string;
}

const describe = (path: string, issue: Issue | undefined): string => {
  const field = [path, ...(issue?.path ?? []), ...(issue?.keys ?? [])].map(String).join('.');
  return `${field} is not valid`;
};
