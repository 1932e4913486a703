import type { Readable, Writable } from 'node:stream';
import type { LazyContent } from './lazy-content.ts';

/** Where a command reads, answers, and says what went wrong. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * What `npm run` starts by a name of `main.ts`.
 * @returns the exit status
 * @throws UsageError for arguments that cannot be used
 */
export type Command = (args: string[], streams: Streams, content: LazyContent) => number | Promise<number>;
