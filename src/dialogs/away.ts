/** Somebody who comes back after hours or days: even "ja" may be no answer any more. */
import type { CommandId } from './commands.ts';
import { comeBackTo } from './misunderstood.ts';
import type { ConversationState } from './state.ts';
import type { DialogParts, Outcome, Turn } from './turn-types.ts';

/** After this long somebody comes back instead of answering. */
const awayMs = 8 * 60 * 60 * 1000;

/** The thread is taken up; null: nobody was away, or there is no thread. `before` is the state as the turn began. */
export function comeBack(
  parts: DialogParts,
  before: ConversationState,
  turn: Turn,
  command: CommandId | null,
): Outcome | null {
  if (!wasAway(parts, before) || !comesBack(turn, command)) return null;
  return { state: { ...turn.state, showing: [], returnTo: comeBackTo(turn) }, replies: [], next: 'resume' };
}

/** A command still says what it says; where nothing was asked, nothing is taken up. */
const comesBack = ({ state, step }: Turn, command: CommandId | null): boolean =>
  (state.pending !== null || state.answers.length > 0) &&
  (command === null || command === 'greeting') &&
  !['resume', 'crisis', 'municipality'].includes(step.kind);

function wasAway(parts: DialogParts, before: ConversationState): boolean {
  return before.lastSeenAt !== null && parts.now().getTime() - Date.parse(before.lastSeenAt) > awayMs;
}
