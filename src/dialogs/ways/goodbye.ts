/** Who goes and calls, and says thank you: a kind word, the number once, and nothing is asked again. What was asked waits. */
import { saysToGoAndDo } from '../../language/answers/goodbye.ts';
import { urgentAgain } from '../danger/urgent.ts';
import { phoneOf } from '../phone.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { howToAsk } from './organisations/never-told.ts';

/** Null: they do not leave. */
export function goodbye(turn: Turn, text: string): Outcome | null {
  const { state, municipality } = turn;
  if (municipality === null || turn.step.kind === 'closed' || !saysToGoAndDo(text)) return null;
  const told = [turn.say('aside.goodbye'), ...whomToCall(turn)].join(' ');
  const returnTo = state.returnTo ?? state.step;
  return {
    state: { ...state, step: 'closed', returnTo, misses: 0 },
    replies: [{ text: told, choices: [turn.say('closed.goOn')] }],
  };
}

/** What cannot wait is not left until tomorrow. */
function whomToCall(turn: Turn): string[] {
  const urgent = urgentAgain(turn).map(({ text }) => text);
  if (urgent.length > 0) return urgent;
  const { helper, helpersTold } = turn.state;
  if (helper !== null) return [howToAsk(turn, helper, true)];
  return helpersTold.length > 0 ? [turn.say('lookup.ask.municipality', phoneOf(turn))] : [];
}
