/** "We zijn met 5", where it is known already who live there: heard where it fits, and asked anew where it does not. */
import { fold, rangeKnown, type Known } from '../../eligibility/known.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { statementsOf } from '../state.ts';
import { askAgain } from '../steps/change.ts';
import type { Outcome, Turn } from '../turn-types.ts';
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

interface Range {
  readonly min: number;
  readonly max: number;
}

/** The resident too. */
function peopleIn(known: Known): Range {
  const { booleans, childAges } = known;
  const partner = booleans.get('hasPartner');
  const others = rangeKnown(known, 'otherAdultsAtHome');
  const counted = rangeKnown(known, 'children.count');
  const hasChildren = booleans.get('hasChildren');
  const children =
    childAges !== null
      ? { min: childAges.length, max: childAges.length }
      : hasChildren === false
        ? { min: 0, max: 0 }
        : { min: Math.max(counted.min, hasChildren === true ? 1 : 0), max: counted.max };
  return {
    min: 1 + (partner === true ? 1 : 0) + children.min + others.min,
    max: 1 + (partner === false ? 0 : 1) + children.max + others.max,
  };
}
