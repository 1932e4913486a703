/** What is only faintly like a cry gets its answer, and one sentence before it: whoever is not well may say so here. */
import type { ConversationState } from '../state.ts';
import { turnOf } from '../turn-of.ts';
import type { DialogParts, Message, Outcome } from '../turn-types.ts';

const key = 'door';

/** Once in a conversation; not to what counted as an answer, nor where danger was talked about: there it has been said. */
export function withOpenDoor(
  parts: DialogParts,
  before: ConversationState,
  { recognition }: Message,
  outcome: Outcome,
): Outcome {
  const { state, replies } = outcome;
  const isSaid = state.felt.includes(key) || state.crisis !== null;
  if (recognition.mayBeUnwell !== true || isSaid || replies.length === 0 || isAnswered(before, state)) return outcome;
  const door = { text: turnOf(parts, state).say('aside.door'), choices: [] };
  return { ...outcome, state: { ...state, felt: [...state.felt, key] }, replies: [door, ...replies] };
}

/** The question that was open is no more, or waits for a yes to what was said back. */
const isAnswered = (before: ConversationState, { pending, confirming }: ConversationState): boolean =>
  before.pending !== null && (pending?.question !== before.pending.question || confirming !== before.confirming);
