import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Writing {
  /** Resolves once the first number was told, or the process is gone. */
  begun(): Promise<unknown>;
  kill(): void;
  ended(): Promise<{ told: number[]; failed: number[]; stderr: string; exitCode: number | null }>;
}

/** `write-numbers.ts` in a process of its own. `mostBlocks`: how long a file may get there, in blocks of the shell. */
export const startWriting = (dir: string, options: { howMany?: number; mostBlocks?: number } = {}): Writing => {
  const program = fileURLToPath(new URL('write-numbers.ts', import.meta.url));
  const args = ['--import', 'tsx', program, dir, String(options.howMany ?? Infinity)];
  const child =
    options.mostBlocks === undefined
      ? spawn(process.execPath, args)
      : spawn('sh', [
          '-c',
          `export TSX_DISABLE_CACHE=1; ulimit -f ${options.mostBlocks}; exec "$@"`,
          'sh',
          process.execPath,
          ...args,
        ]);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const closed = once(child, 'close');
  return {
    begun: () => Promise.race([once(child.stdout, 'data'), closed]),
    kill: () => child.kill('SIGKILL'),
    ended: async () => {
      await closed;
      return { told: numbersOf(stdout), failed: numbersOf(stderr), stderr, exitCode: child.exitCode };
    },
  };
};

/** Whole lines only: the last may have been cut off. */
const numbersOf = (text: string): number[] => text.split('\n').slice(0, -1).map(Number);
