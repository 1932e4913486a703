/** What is remembered when danger is heard, and what still works while it is talked about. */
import type { CommandId } from './commands.ts';
import type { ConversationState } from './state.ts';
import { askedIn } from './take-up.ts';
import type { Message, Turn } from './turn-types.ts';

/** Whoever may be watched must be able to erase and to leave; a human is always near. */
export const worksInCrisis: ReadonlySet<CommandId> = new Set(['erase', 'stop', 'noMessages', 'human', 'restart']);

/** The same danger again goes on with what is being talked about; another begins anew. A child stays a child. */
export function inCrisis(turn: Turn, { text, recognition }: Message): ConversationState {
  const { state, step } = turn;
  const { danger, locale, minor = false } = recognition;
  const before = step.kind === 'crisis' ? state.crisis : null;
  // Whoever is surely in danger is not answered about money afterwards, unless they ask again.
  const asked = danger === null ? (askedIn(turn, text, recognition) ?? before?.asked) : undefined;
  const same = before !== null && before.danger === danger;
  const crisis = {
    danger,
    minor: minor || (state.crisis?.minor ?? false),
    language: locale ?? before?.language ?? null,
    phase: same ? before.phase : ('new' as const),
    ...(asked !== undefined && { asked }),
  };
  return { ...state, crisis, quiet: true };
}
