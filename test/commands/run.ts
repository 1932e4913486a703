import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const argumentsOf = (command: string, args: readonly string[]): string[] => [
  '--import',
  'tsx',
  `src/commands/${command}.ts`,
  ...args,
];

/** Runs a command to its end, as `npm run` would. */
export function run(command: string, args: readonly string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(command, args), {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** Runs a command that is talked with. */
export const start = (command: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, argumentsOf(command, args));
