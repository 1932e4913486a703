/** Reads one YAML file against a schema; every fault becomes a problem with its line and field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Read<T> = { ok: true; value: T; text: string } | { ok: false; problems: Problem[] };

export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): Read<T> {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors.map((e) => ({
    file,
    line: e.linePos?.[0].line ?? 0,
    field: '',
    message: e.message.split('\n')[0] ?? e.code,
  }));
  if (broken.length > 0) return { ok: false, problems: broken };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data, text };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, file, document, lines)) };
}

function problemOf(issue: z.core.$ZodIssue, file: string, document: Document, lines: LineCounter): Problem {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map((part) => (typeof part === 'symbol' ? String(part) : part));
  return { file, line: lineOf(path, document, lines), field: path.join('.'), message: messageOf(issue) };
}

/** A union says only "Invalid input"; its closest branch says what is wrong. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const branches = issue.errors.filter((e) => e.length > 0).sort((a, b) => deepest(b) - deepest(a));
  const first = branches[0]?.[0];
  return first === undefined
    ? issue.message
    : `${issue.message} (${[...first.path, first.message].map(String).join(' ')})`;
}
const deepest = (issues: readonly z.core.$ZodIssue[]): number => Math.max(...issues.map((i) => i.path.length));

/** The line of the field, or of the nearest field around it. */
function lineOf(path: readonly (string | number)[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}
