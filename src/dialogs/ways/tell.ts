/** Something told where the resident is, and then on with what was asked. */
import { openAgain, openQuestion } from '../ask.ts';
import { withOptions } from '../options.ts';
import type { Outcome, Turn } from '../turn-types.ts';

/** The open question or the menu comes again. `misses`: 1 where it does not help, and so not for ever. */
export function tell(turn: Turn, texts: readonly string[], misses: 0 | 1): Outcome | null {
  if (texts.length === 0 || (misses > 0 && turn.state.misses > 1)) return null;
  const replies = texts.map((text) => ({ text, choices: [] }));
  const open = openQuestion(turn);
  const state = { ...turn.state, misses: misses === 0 ? 0 : turn.state.misses + 1 };
  if (open !== null) return { state, replies: [...replies, ...openAgain(turn, open, [turn.say('commands.goingOn')])] };
  if (turn.step.options === undefined) return { state, replies, next: turn.step.next ?? 'topic' };
  return { state, replies: [...replies, withOptions(turn, turn.say('after.ask'))] };
}
