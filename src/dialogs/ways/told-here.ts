/** What an outcome tells where the resident is, without the question that stood open; none where it leads away. */
import { withoutQuestion } from '../ask-again.ts';
import type { Outcome, Turn } from '../turn-types.ts';

export function toldHere(turn: Turn, outcome: Outcome): string[] {
  const { step } = turn.state;
  if ((outcome.next ?? step) !== step || outcome.state.step !== step) return [];
  const goingOn = turn.say('commands.goingOn');
  const told = withoutQuestion(turn, outcome.replies).map(({ text }) => text.replace(goingOn, '').trim());
  return told.filter((text) => text !== '');
}
