/** A question about health where nobody is in danger: who knows about that, and what must not wait. */
import { asksForDose, asksOfHealth, asksToUse, asksWhatHelps, isForChild } from '../../language/asked/health.ts';
import { isQuestion } from '../../language/asked/question.ts';
import { askAgain } from '../ask-again.ts';
import { openQuestion } from '../ask.ts';
import { notHereWords } from '../ways/look-up/look-up.ts';
import type { Message, Need, Outcome, Turn } from '../turn-types.ts';
import { isChild } from './minor.ts';
import { cry } from './take-up.ts';

/** Null: it is about something else. What is told while a question is open may be its answer, unless it resembled danger. */
export function ofHealth(turn: Turn, { text, recognition }: Message): Outcome | null {
  if (turn.municipality === null || !(asksOfHealth(text) || isOfMedicine(turn, text))) return null;
  const isTold = recognition.need === ('medicine' satisfies Need);
  const isAnswer = !isTold && openQuestion(turn) !== null && !isQuestion(text) && recognition.topics[0]?.topic !== cry;
  return isAnswer ? null : askAgain(turn, [notHereWords(turn, 'medical')]);
}

/**
 * It only resembles danger, and asks how to help with a rash or a fever. How much to swallow oneself, what a child writes and
 * what comes after danger is not made less.
 */
export function isOnlyOfHealth(turn: Turn, { text, recognition }: Message): boolean {
  const { state, step, municipality } = turn;
  const isYoung = state.minor || state.young || isChild(text);
  if (recognition.danger !== null || municipality === null || isYoung || state.quiet || step.kind === 'crisis')
    return false;
  if (isOfMedicine(turn, text)) return true;
  return asksOfHealth(text) && (isForChild(text) || asksWhatHelps(text) || !asksForDose(text));
}

/** Whether what became too warm can still be used. */
const isOfMedicine = ({ state }: Turn, text: string): boolean =>
  asksToUse(text) && state.needsTold.at(-1) === ('medicine' satisfies Need);
