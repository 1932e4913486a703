/** "Nee mijn moeder is 83, niet ik": what "Klopt dit?" shows is of her. */
import { isForSomebody } from '../../language/story/for-somebody.ts';
import { tellsNew } from '../answers/yes-and-more.ts';
import { askAgain } from '../ask-again.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import type { AsideId } from './asides.ts';

/** Null: nothing is shown, it tells more, or not for whom it is. */
export function forWhomShown(turn: Turn, text: string): Outcome | null {
  const isSaid = isForSomebody(text) || turn.parts.commands.aside(text) === ('forOther' satisfies AsideId);
  if (turn.step.kind !== 'story' || !isSaid || tellsNew(turn, text)) return null;
  return askAgain(turn, [turn.say('aside.forOther')]);
}
