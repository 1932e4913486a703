/** "O ja, ik heb ook een auto": what it is worth is asked at once, though it was answered before, so that no outcome forgets it. */
import { tellsOwned } from '../../language/money/income-words.ts';
import { canChange } from '../answers/still-asked.ts';
import { askAgain } from '../steps/change.ts';
import { knownAlready } from './not-answered.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const questions = {
  savings: ['tax-assets', 'assets', 'bank-balance'],
  car: ['car-value', 'assets'],
} as const;

/** Null: nothing of the kind was told, or no question waits that it could change. */
export function ownedTold(turn: Turn, text: string): Outcome | null {
  const told = tellsOwned(text);
  if (told === null) return null;
  const asked = questions[told].find((id) => canChange(turn, id));
  return asked === undefined ? knownAlready(turn) : askAgain(turn, asked, [turn.say('check.thanks')]);
}
