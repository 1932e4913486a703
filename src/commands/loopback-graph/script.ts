import type { Json } from './meta-json.ts';

/**
 * What the Graph API answers instead of taking a message.
 * - a code: an error, with the HTTP status of that code unless another is given
 * - `failsLater`: accepted, and then a `failed` status with that code
 * - `timeoutAfterAccept`, `resetAfterAccept`: it has the message, the caller never hears so
 * - `timeoutBefore`, `reset`: it does not have it
 * - `html429`, `html500`, `garbage`: no JSON; it does not have it
 */
export type ScriptedAnswer =
  | { readonly code: number; readonly httpStatus?: number; readonly details?: string }
  | { readonly failsLater: number }
  | Mishap;

export type Mishap =
  'timeoutAfterAccept' | 'resetAfterAccept' | 'timeoutBefore' | 'reset' | 'html429' | 'html500' | 'garbage';

export interface ScriptStep {
  readonly answer: ScriptedAnswer;
  /** How many messages it is for; once when left out. */
  readonly times?: number;
  /** Which messages it is for; any when left out. Read receipts only come here when a step asks for them by this. */
  readonly match?: (body: Json) => boolean;
}

export interface Script {
  add(steps: readonly ScriptStep[]): void;
  /** The answer that the script has for this message, used up by asking. */
  next(body: Json): ScriptedAnswer | undefined;
  clear(): void;
}

export function createScript(): Script {
  const steps: { step: ScriptStep; left: number }[] = [];
  return {
    add: (more) => void steps.push(...more.map((step) => ({ step, left: step.times ?? 1 }))),
    next: (body) => {
      const isMessage = body['status'] === undefined;
      const found = steps.find(({ step, left }) => left > 0 && (step.match?.(body) ?? isMessage));
      if (found !== undefined) found.left -= 1;
      return found?.step.answer;
    },
    clear: () => void steps.splice(0),
  };
}
