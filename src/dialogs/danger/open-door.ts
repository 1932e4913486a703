/** What is only faintly like a cry gets its answer, and one sentence before it: whoever is not well may say so here. */
import { turnOf } from '../turn-of.ts';
import type { DialogParts, Message, Outcome } from '../turn-types.ts';

const key = 'door';

/** Once in a conversation, and not where danger was talked about: there it has been said. */
export function withOpenDoor(parts: DialogParts, { recognition }: Message, outcome: Outcome): Outcome {
  const { state, replies } = outcome;
  const isSaid = state.felt.includes(key) || state.crisis !== null;
  if (recognition.mayBeUnwell !== true || isSaid || replies.length === 0) return outcome;
  const door = { text: turnOf(parts, state).say('aside.door'), choices: [] };
  return { ...outcome, state: { ...state, felt: [...state.felt, key] }, replies: [door, ...replies] };
}
