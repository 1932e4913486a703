import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text as streamText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { b1ListsSchema } from '../language/reading-level/b1-lists.ts';
import type { B1Lists } from '../language/reading-level/b1-lists.ts';
import { createReadingCheck } from '../language/reading-level/reading-check.ts';
import type { ReadingReport } from '../language/reading-level/reading-check.ts';
import { readingFor } from '../language/reading-level/readings.ts';
import type { Address } from '../language/reading-level/readings.ts';
import type { TextLimits } from '../language/reading-level/text-rules.ts';
import type { Command } from './command.ts';

/** One text in one form of address; `file` is `-` for stdin. */
export interface CheckedText extends ReadingReport {
  file: string;
  address: Address | 'both';
}

export const b1ListsPath = fileURLToPath(new URL('../../knowledge/language/b1.yaml', import.meta.url));

/** The word lists, for whoever builds a reading check outside the service. Throws with the field's name. */
export function readB1Lists(path = b1ListsPath): B1Lists {
  const lists = b1ListsSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!lists.success) throw new Error(`${path}: ${z.prettifyError(lists.error)}`);
  return lists.data;
}

/** `npm run -s b1 -- [FILE…]`: prints the reports as JSON. Status 1 when a text does not pass, 2 on bad usage. */
export const b1: Command = async (args, { input, output, errors }) => {
  try {
    const texts = await checkTexts(parseOptions(args), input);
    if (texts.length === 0) return 0;
    const pass = texts.every((text) => text.pass);
    output.write(`${JSON.stringify({ pass, texts }, null, 2)}\n`);
    return pass ? 0 : 1;
  } catch (error) {
    errors.write(`b1: ${messageOf(error)}\n`);
    return 2;
  }
};

interface Options {
  files: string[];
  address: Address | 'both';
  limits: TextLimits;
}

async function checkTexts({ files, address, limits }: Options, stdin: Readable): Promise<CheckedText[]> {
  const inputs = files.length === 0 ? await stdinText(stdin) : files.map((file) => ({ file, text: fileText(file) }));
  if (inputs.length === 0) return [];
  const check = createReadingCheck(readB1Lists());
  return inputs.flatMap(({ file, text }) =>
    addressed(text, address).map(([form, reading]) => ({ file, address: form, ...check(reading, limits) })),
  );
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { address: { type: 'string' }, 'max-words': { type: 'string' }, 'max-questions': { type: 'string' } },
  });
  const maxWords = wholeNumber('max-words', values['max-words']);
  const maxQuestions = wholeNumber('max-questions', values['max-questions']);
  const limits = { ...(maxWords !== undefined && { maxWords }), ...(maxQuestions !== undefined && { maxQuestions }) };
  return { files: positionals, address: addressOption(values.address ?? 'both'), limits };
}

function addressOption(value: string): Address | 'both' {
  if (value === 'u' || value === 'je' || value === 'both') return value;
  throw new Error('--address is u, je or both');
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,6}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new Error(`--${name} is a whole number`);
}

async function stdinText(stdin: Readable): Promise<{ file: string; text: string }[]> {
  const text = await streamText(stdin);
  return text.trim() === '' ? [] : [{ file: '-', text }];
}

function fileText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Error(`cannot read ${file} as plain text (${messageOf(error)})`, { cause: error });
  }
}

/** A text without `[u|je]` forms reads the same for both: it is checked once. */
function addressed(text: string, address: Address | 'both'): [Address | 'both', string][] {
  if (address !== 'both') return [[address, readingFor(text, address)]];
  const u = readingFor(text, 'u');
  const je = readingFor(text, 'je');
  if (u === je) return [['both', u]];
  return [
    ['u', u],
    ['je', je],
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
