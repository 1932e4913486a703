/** What is remembered when danger is heard, and what still works while it is talked about. */
import type { CommandId } from '../commands.ts';
import type { ConversationState } from '../state.ts';
import { askedIn } from './take-up.ts';
import type { Message, Turn } from '../turn-types.ts';

/** Whoever may be watched must be able to erase and to leave; a human is always near. */
export const worksInCrisis: ReadonlySet<CommandId> = new Set([
  'erase',
  'stop',
  'noMessages',
  'human',
  'callBack',
  'restart',
]);

/** The same danger again goes on with what is being talked about; another begins anew. A child stays a child. */
export function inCrisis(turn: Turn, { text, recognition }: Message): ConversationState {
  const { state, step } = turn;
  const { locale, minor = false } = recognition;
  const before = step.kind === 'crisis' ? state.crisis : null;
  // What only may be danger takes nothing away from what was surely heard.
  const danger = recognition.danger ?? before?.danger ?? null;
  const asked = askedIn(turn, text, recognition) ?? before?.asked;
  const same = before !== null && before.danger === danger;
  const crisis = {
    danger,
    minor: minor || state.minor || (state.crisis?.minor ?? false),
    language: locale ?? before?.language ?? null,
    phase: same ? before.phase : ('new' as const),
    ...(asked !== undefined && { asked }),
  };
  return { ...state, crisis, quiet: true };
}

/** An answer is shorter than this. */
const wordsOfQuestion = 6;

/** What is asked of money besides, after the numbers, waits until the resident goes on. */
export function alsoAsked(turn: Turn, { text, recognition }: Message): Turn {
  const { crisis } = turn.state;
  if (crisis === null || turn.step.kind !== 'crisis' || text.trim().split(/\s+/).length < wordsOfQuestion) return turn;
  const asked = askedIn(turn, text, recognition);
  return asked === undefined
    ? turn
    : { ...turn, state: { ...turn.state, crisis: { ...crisis, asked: { ...asked, again: true } } } };
}
