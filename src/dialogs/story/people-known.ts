/** "We zijn met 5", where it is known already who live there: heard where it fits, and asked anew where it does not. */
import { fold } from '../../eligibility/known.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { statementsOf } from '../state.ts';
import { askAgain } from '../steps/change.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { peopleIn } from './household-answer.ts';
import { knownAlready } from './not-answered.ts';

/** Null: no number of people is told. */
export function peopleKnown(turn: Turn, text: string): Outcome | null {
  const count = peopleTold(sentencesOf(text));
  if (count === null) return null;
  const { min, max } = peopleIn(fold(statementsOf(turn.state)));
  return count < min || count > max
    ? askAgain(turn, 'living-with', [turn.say('story.people', { count })])
    : knownAlready(turn);
}
