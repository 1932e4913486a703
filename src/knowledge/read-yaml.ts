/** Reads one YAML file against a schema; every fault becomes a problem with its line and field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problemAt, type Path, type Place, type Problem } from './problem.ts';

export type Read<T> = { ok: true; value: T; text: string; place: Place } | { ok: false; problems: Problem[] };

export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): Read<T> {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place: Place = { file, lineOf: (path) => lineOf(path, document, lines) };
  const broken = document.errors.map((error) => fault(file, text, error.linePos?.[0].line ?? 0, error));
  if (broken.length > 0) return { ok: false, problems: broken };
  const plain = toPlain(document);
  if (plain.fault !== undefined) return { ok: false, problems: [fault(file, text, 0, plain.fault)] };
  const parsed = schema.safeParse(plain.value);
  if (parsed.success) return { ok: true, value: parsed.data, text, place };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, place)) };
}

/** An alias without its anchor is only found here. */
function toPlain(document: Document): { value?: unknown; fault?: Error } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** What cannot be parsed has no path: the field is the nearest key at or above the line. */
const fault = (file: string, text: string, line: number, { message }: Error): Problem => ({
  file,
  line,
  field: nearestKey(text, line),
  message: message.split('\n')[0] ?? message,
});

function nearestKey(text: string, line: number): string {
  const above = text.split('\n').slice(0, line).reverse();
  const keys = above.map((one) => /^\s*(?:- )?([\w-]+):/.exec(one)?.[1]);
  return keys.find((key) => key !== undefined) ?? '';
}

function problemOf(issue: z.core.$ZodIssue, place: Place): Problem {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map((part) => (typeof part === 'symbol' ? String(part) : part));
  return problemAt(place, path, messageOf(issue));
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

function lineOf(path: Path, document: Document, lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}
