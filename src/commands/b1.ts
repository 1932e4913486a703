import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { b1ListsSchema } from '../language/reading-level/b1-lists.ts';
import type { B1Lists } from '../language/reading-level/b1-lists.ts';
import { createReadingCheck } from '../language/reading-level/reading-check.ts';
import type { ReadingReport } from '../language/reading-level/reading-check.ts';
import { readingFor } from '../language/reading-level/readings.ts';
import type { Address } from '../language/reading-level/readings.ts';

/** One text in one form of address; `file` is `-` for stdin. */
export interface CheckedText extends ReadingReport {
  file: string;
  address: Address | 'both';
}

export interface B1Io {
  readStdin: () => string;
  out: (text: string) => void;
  err: (text: string) => void;
}

export const b1ListsPath = fileURLToPath(new URL('../../knowledge/language/b1.yaml', import.meta.url));

export function readB1Lists(path = b1ListsPath): B1Lists {
  return b1ListsSchema.parse(parse(readFileSync(path, 'utf8')));
}

/** `npm run b1`: prints the reports as JSON. Returns the exit status: 1 when a text does not pass, 2 on bad usage. */
export function runB1(args: readonly string[], io: B1Io): number {
  const trouble = (message: string): number => {
    io.err(`b1: ${message}\n`);
    return 2;
  };
  const options = parseOptions(args);
  if ('trouble' in options) return trouble(options.trouble);
  const inputs = readInputs(options.files, io);
  if ('trouble' in inputs) return trouble(inputs.trouble);
  const check = createReadingCheck(readB1Lists());
  const texts = inputs.texts.flatMap(({ file, text }) =>
    addressed(text, options.address).map(([address, reading]) => ({
      file,
      address,
      ...check(reading, options.limits),
    })),
  );
  if (texts.length === 0) return 0;
  const pass = texts.every((text) => text.pass);
  io.out(`${JSON.stringify({ pass, texts }, null, 2)}\n`);
  return pass ? 0 : 1;
}

interface Options {
  files: string[];
  address: Address | 'both';
  limits: { maxWords?: number; maxQuestions?: number };
}

function parseOptions(args: readonly string[]): Options | { trouble: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { address: { type: 'string' }, 'max-words': { type: 'string' }, 'max-questions': { type: 'string' } },
    });
    const address = values.address ?? 'both';
    if (address !== 'u' && address !== 'je' && address !== 'both') return { trouble: '--address is u, je or both' };
    const maxWords = wholeNumber(values['max-words']);
    const maxQuestions = wholeNumber(values['max-questions']);
    if (maxWords === null) return { trouble: '--max-words is a whole number' };
    if (maxQuestions === null) return { trouble: '--max-questions is a whole number' };
    const limits = { ...(maxWords !== undefined && { maxWords }), ...(maxQuestions !== undefined && { maxQuestions }) };
    return { files: positionals, address, limits };
  } catch (error) {
    return { trouble: messageOf(error) };
  }
}

function wholeNumber(value: string | undefined): number | undefined | null {
  if (value === undefined) return undefined;
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

function readInputs(
  files: readonly string[],
  io: B1Io,
): { texts: { file: string; text: string }[] } | { trouble: string } {
  if (files.length === 0) {
    const text = io.readStdin();
    return { texts: text.trim() === '' ? [] : [{ file: '-', text }] };
  }
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    try {
      texts.push({ file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) });
    } catch (error) {
      return { trouble: `cannot read ${file} as plain text (${messageOf(error)})` };
    }
  }
  return { texts };
}

/** A text without `[u|je]` forms reads the same for both: it is checked once. */
function addressed(text: string, address: Address | 'both'): [Address | 'both', string][] {
  if (address !== 'both') return [[address, readingFor(text, address)]];
  const u = readingFor(text, 'u');
  const je = readingFor(text, 'je');
  return u === je
    ? [['both', u]]
    : [
        ['u', u],
        ['je', je],
      ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = runB1(process.argv.slice(2), {
    readStdin: () => readFileSync(0, 'utf8'),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
