import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** A file of dialogs/ against its schema. @throws FLOW_INVALID with the file and every field, or the line, that is wrong */
export function readContent<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readYaml(root, file));
  if (parsed.success) return parsed.data;
  throw flowInvalid(parsed.error.issues.map((issue) => `${file} ${issue.path.join('.')}: ${issue.message}`));
}

export const flowInvalid = (lines: readonly string[]): Error => new Error(`FLOW_INVALID: ${lines.join('\n')}`);

function readYaml(root: string, file: string): unknown {
  try {
    return parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw flowInvalid([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
