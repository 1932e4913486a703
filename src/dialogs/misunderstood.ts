/** When nothing was understood: it is our doing, and never the same sentence twice. */
import { parseDontKnow } from '../language/dont-know.ts';
import { ask, openQuestion } from './ask.ts';
import { stepKinds } from './steps/step-kinds.ts';
import type { Outcome, Turn } from './turn-types.ts';

/** The first time the question again, then in another form, then a human. Never the same sentence twice. */
const misses = ['misunderstood.first', 'misunderstood.second', 'misunderstood.third'] as const;

export function misunderstood(turn: Turn, text: string): Outcome {
  const count = turn.state.misses + 1;
  const words = turn.say(parseDontKnow(text) === null ? (misses[count - 1] ?? misses[2]) : 'misunderstood.noMatter');
  if (count >= misses.length)
    return {
      state: { ...turn.state, misses: 0, returnTo: comeBackTo(turn) },
      replies: [{ text: words, choices: [] }],
      next: 'human',
    };
  const state = { ...turn.state, misses: count };
  const open = openQuestion(turn);
  if (open !== null)
    return {
      state: { ...state, confirming: null },
      replies: [ask({ ...turn, state }, open.question, open.pending, [words])],
    };
  const entered = stepKinds[turn.step.kind].enter({ ...turn, state });
  const last = entered.replies.at(-1) ?? { text: '', choices: [] };
  return { state: { ...entered.state, misses: count }, replies: [{ ...last, text: `${words}\n${last.text}`.trim() }] };
}

/** An interruption of an interruption goes back to where it all began. */
export const comeBackTo = (turn: Turn): string | null =>
  turn.state.returnTo ?? (turn.state.step === 'new' ? null : turn.state.step);
