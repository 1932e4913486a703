/** Commands in this process, which reads the content once for all of them, and as the programs that `npm run` starts. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Command } from '../../src/commands/command.ts';
import { createLazyContent } from '../../src/commands/lazy-content.ts';
import { statusOf } from '../../src/commands/run-command.ts';
import { readConfig } from '../../src/config.ts';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Without the environment: it would set the time zone of every test after it. */
const content = createLazyContent(() => readConfig({}));

/** Runs a command to its end, here. */
export async function run(command: Command, args: readonly string[], input = ''): Promise<Ended> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(output), text(errors)]);
  const streams = { input: new PassThrough().end(input), output, errors };
  const status = await statusOf(() => command([...args], streams, content), errors);
  output.end();
  errors.end();
  const [out, err] = await said;
  return { status, out, err };
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** "tsx src/commands/main.ts find", without a process between. */
const argumentsOf = (script: string, args: readonly string[]): string[] => [
  '--import',
  ...(scripts[script] ?? '').split(' '),
  ...args,
];

/** Runs a script of package.json to its end, as a program. */
export function runProgram(
  script: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(script, args), {
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** Starts one that is talked with. */
export const startProgram = (script: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, argumentsOf(script, args));
