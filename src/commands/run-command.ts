import type { Writable } from 'node:stream';

/** Runs a command as this process. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.exitCode = await statusOf(command, process.stderr);
}

/** Turns what went wrong into one clear sentence and status 2. */
export async function statusOf(command: () => number | Promise<number>, errors: Writable): Promise<number> {
  try {
    return await command();
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** Whoever reads the output has enough of it (`| head`). */
function endQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
}
