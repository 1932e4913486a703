import { askAgain } from '../ask-again.ts';
import type { CommandId } from '../commands.ts';
import { keptWords, offerAgain, saysToOffer } from './showing.ts';
import type { HandoffWish, Outcome, Turn } from '../turn-types.ts';

/** What is done with what was sent, after a yes or a no; null: the message is about something else. */
export function mayShow(turn: Turn, text: string, command: CommandId | null): Outcome | null {
  const says = saysToOffer(turn, text, command);
  if (says === null) return null;
  if (says === 'why') return { state: turn.state, replies: [offerAgain(turn, turn.say('media.why'))] };
  const settled = { ...turn, state: { ...turn.state, showing: [] } };
  if (says === 'no') return askAgain(settled, [turn.say('media.notKept')]);
  return { ...askAgain(settled, [keptWords(turn)]), keep: turn.state.showing, handoff: wish(turn) };
}

/** Of a volunteer to look at it; what was answered is not sent along. */
const wish = ({ state }: Turn): HandoffWish => ({
  reason: 'media',
  priority: state.urgency === 'none' ? 'normal' : state.urgency,
  consentToShareAnswers: false,
});
