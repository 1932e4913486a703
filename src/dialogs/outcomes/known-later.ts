/** "Krijg ik huurtoeslag nou wel of niet", in the middle of the questions: that it comes after them. */
import { next } from '../scope.ts';
import { turnOf } from '../turn-of.ts';
import type { ConversationState } from '../state.ts';
import type { Turn } from '../turn-types.ts';

export function knownLater(turn: Turn): string {
  const count = next(turn)?.remaining ?? 1;
  return count < 2 ? turn.say('aside.gainLast') : turn.say('aside.gainLater', { count });
}

/** Beside an answer it is counted from there; none where the answer was the last, and the outcome comes with it. */
export function afterAnswer(turn: Turn, texts: readonly string[], state: ConversationState): string[] {
  const later = knownLater(turn);
  if (!texts.includes(later)) return [...texts];
  const there = turnOf(turn.parts, state);
  const isLast = state.story === null && state.confirming === null && next(there) === null;
  return isLast
    ? texts.filter((text) => text !== later)
    : texts.map((text) => (text === later ? knownLater(there) : text));
}
