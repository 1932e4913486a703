/** What is only faintly like a cry gets its answer, and one sentence before it: whoever is not well may say so here. */
import { isPlainAnswer } from '../../language/people/plain-answer.ts';
import { wordCount } from '../lines.ts';
import { isShownButton } from '../shown-button.ts';
import type { ConversationState } from '../state.ts';
import { turnOf } from '../turn-of.ts';
import type { DialogParts, Message, Outcome } from '../turn-types.ts';

const key = 'door';
/** More words say something besides an answer. */
const mostInAnswer = 6;

/** Once in a conversation; not to a few words that counted as an answer, nor where danger was talked about: there it has been said. */
export function withOpenDoor(
  parts: DialogParts,
  before: ConversationState,
  { text, recognition }: Message,
  outcome: Outcome,
): Outcome {
  const { state, replies } = outcome;
  const isSaid = state.felt.includes(key) || state.crisis !== null;
  const isChosen = parts.commands.match(text) !== null || isShownButton(before, text);
  const isUsual = isChosen || isPlainAnswer(text) || (wordCount(text) <= mostInAnswer && isAnswered(before, state));
  if (recognition.mayBeUnwell !== true || isSaid || isUsual || replies.length === 0) return outcome;
  const door = { text: turnOf(parts, state).say('aside.door'), choices: [] };
  return { ...outcome, state: { ...state, felt: [...state.felt, key] }, replies: [door, ...replies] };
}

/** The question that was open is no more, or waits for a yes to what was said back. */
const isAnswered = (before: ConversationState, { pending, confirming }: ConversationState): boolean =>
  before.pending !== null && (pending?.question !== before.pending.question || confirming !== before.confirming);
