/** Whether a volunteer may see or hear what was sent. Only a clear yes passes it on; anything else leaves it where it is. */
import { parseConsent } from '../../language/answers/consent.ts';
import type { CommandId } from '../commands.ts';
import type { Reply, Turn, UnreadableKind } from '../turn-types.ts';

/** What can be shown; of the rest nothing is kept. */
export const canBeShown: ReadonlySet<UnreadableKind> = new Set(['voice', 'photo', 'video', 'file']);

/** How long is said before the yes: consent is informed (AVG art. 4(11)). */
export const offerToShow = (turn: Turn, what: UnreadableKind, before: string): Reply => {
  const isVoice = what === 'voice';
  const words = turn.say(isVoice ? 'media.offer.hear' : 'media.offer.show');
  return {
    text: `${before}\n${words}`,
    choices: [turn.say(isVoice ? 'media.yes.hear' : 'media.yes.show'), ...others(turn)],
  };
};

/** One offer for all that was sent. */
export const offerMore = (turn: Turn): Reply => ({
  text: turn.say('media.offer.more'),
  choices: [turn.say('media.yes.show'), ...others(turn)],
});

export const offerAgain = (turn: Turn, ...before: readonly string[]): Reply => ({
  text: [...before, turn.say(isHeard(turn) ? 'media.again.hear' : 'media.again.show')].join('\n'),
  choices: [turn.say(isHeard(turn) ? 'media.yes.hear' : 'media.yes.show'), ...others(turn)],
});

export const keptWords = (turn: Turn): string => turn.say(isHeard(turn) ? 'media.kept.hear' : 'media.kept.show');

/** What is offered is a voice note and nothing else. */
const isHeard = ({ state, say }: Turn): boolean => state.shownChoices[0] === say('media.yes.hear');

const others = ({ say }: Turn): string[] => [say('media.no'), say('media.human')];

/** What a message says to the offer that stands last; null: nothing, and it is for the question behind it. */
export function saysToOffer(turn: Turn, text: string, command: CommandId | null): 'yes' | 'no' | 'why' | null {
  if (turn.state.showing.length === 0) return null;
  if (command === 'why' || command === 'repeat') return 'why';
  if (command !== null) return null;
  const [yes = '', no = ''] = turn.state.shownChoices;
  const allows = parseConsent(text, [yes, no]);
  return allows === null ? null : allows ? 'yes' : 'no';
}
