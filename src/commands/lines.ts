/** Commands that answer each line of stdin, in order; with one JSON line, unless they say otherwise. */
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { z } from 'zod';
import type { Streams } from './command.ts';

/** A line that cannot be used: which field, and why, in words for the one who wrote it. */
export interface LineFault {
  readonly field: string;
  readonly message: string;
}

export interface LineCommand extends Streams {
  readonly keepGoing: boolean;
  /** How an answer is written: as JSON, unless it is for people. */
  readonly written?: (value: unknown) => string;
}

export type Answered = { ok: true; value: unknown } | { ok: false; fault: LineFault };
type Answer = (line: string) => Answered | Promise<Answered>;

/**
 * Stops at the first bad line, and when nobody reads on (`… | head -1`); whoever still writes is then not waited for.
 * @returns the exit status: 0, or 2 when a line was bad
 */
export async function answerLines(command: LineCommand, answer: Answer): Promise<number> {
  const output = createOutput(command.output, command.written ?? JSON.stringify);
  try {
    const status = await answerEach(command, output, answer);
    output.throwIfFailed();
    return status;
  } finally {
    command.input.destroy();
  }
}

async function answerEach(command: LineCommand, output: Output, answer: Answer): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: command.input, crlfDelay: Infinity })) {
    if (output.isClosed()) break;
    number += 1;
    const text = number === 1 ? line.replace(byteOrderMark, '') : line;
    if (text.trim() === '') continue;
    const answered = await answer(text);
    if (answered.ok) await output.write(answered.value);
    else {
      status = 2;
      if (!command.keepGoing) {
        command.errors.write(`line ${String(number)}, ${answered.fault.field}: ${answered.fault.message}\n`);
        break;
      }
      await output.write({ error: { line: number, ...answered.fault } });
    }
  }
  return status;
}

/** Some editors write it before the first line. */
const byteOrderMark = /^\uFEFF/;

interface Output {
  readonly isClosed: () => boolean;
  readonly throwIfFailed: () => void;
  /** Waits when the reader is slow, so that a long input does not pile up in memory. */
  readonly write: (value: unknown) => Promise<void>;
}

function createOutput(stream: Writable, written: (value: unknown) => string): Output {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => (failure = error));
  return {
    isClosed: () => failure !== undefined,
    throwIfFailed: () => {
      if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
    },
    write: async (value) => {
      if (failure !== undefined || stream.write(`${written(value)}\n`)) return;
      await drained(stream);
    },
  };
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}

/** JSON that fits the schema, or the first field that does not. */
export function parseLine<T>(
  line: string,
  schema: z.ZodType<T>,
): { ok: true; value: T } | { ok: false; fault: LineFault } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, fault: { field: '(line)', message: 'this is no JSON' } };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...extra].map(String).join('.');
  return { ok: false, fault: { field: path === '' ? '(line)' : path, message: issue?.message ?? 'does not fit' } };
}
