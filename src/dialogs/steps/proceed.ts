/** The next question of the check. */
import { ask, askedDown, questionOf } from '../ask.ts';
import { next } from '../scope.ts';
import type { Pending } from '../state.ts';
import { offerTold } from '../story/amounts-told.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { progress } from './progress.ts';

/** Asks the next question with what comes before it, or goes on when there is none. */
export function proceed(turn: Turn, before: readonly string[], only?: string): Outcome {
  const plain = next(turn);
  const found = (only === undefined ? null : next(turn, only)) ?? plain;
  const question = found === null ? undefined : questionOf(turn, found.id);
  const state = { ...turn.state, confirming: null, misses: 0 };
  if (found === null || question === undefined) {
    const replies = before.length === 0 ? [] : [{ text: before.join(' '), choices: [] }];
    return { state: { ...state, pending: null, leftTold: null }, replies, next: turn.step.next ?? 'result' };
  }
  const pending: Pending = {
    question: found.id,
    shown: [...found.shown],
    ...(found.test !== undefined && { test: askedDown(question, found.test) }),
  };
  const { words, leftTold } = progress(turn, plain?.remaining ?? found.remaining);
  const first = [before.join(' '), words].filter((line) => line !== '');
  const there = { ...turn, state: { ...state, pending, leftTold } };
  return (
    offerTold(there, question, pending, first) ?? { state: there.state, replies: [ask(turn, question, pending, first)] }
  );
}
