import { defined } from './defined.ts';
import type { LogFields } from './log.ts';

/**
 * A failure as it may be logged. Messages are left out, also the causes': libraries put their input into them
 * (LUIS the utterance and the key, JSON.parse the text).
 */
export const failureFields = (error: unknown, fallbackCode: string): LogFields => {
  return { code: codeOf(error) ?? fallbackCode, ...defined({ at: firstFrame(error) }) };
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{3,40}$/.test(error.code)
    ? error.code
    : undefined;

const firstFrame = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  const frames = error.message === '' ? error.stack : error.stack.split(error.message).at(-1);
  return /^\s+at .*?(\w[\w./-]*\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(frames ?? '')?.[1];
};
