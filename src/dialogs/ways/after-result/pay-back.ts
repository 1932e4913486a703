/** "Een lening kan ik niet hebben", where a scheme was just told: whether it is one. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { schemeAnswer } from '../../outcomes/scheme-asked.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import { tell } from '../tell.ts';
import { offered } from './scheme-meant.ts';

/** Null: it is not spoken of, or no scheme here says so. */
export function paidBack(turn: Turn, text: string): Outcome | null {
  const isTold = turn.step.kind === 'result' || turn.step.kind === 'scheme';
  if (!isTold || !ofLoan.test(foldForMatch(text))) return null;
  const [only, ...more] = offered(turn);
  // Of several, it may be any.
  if (only === undefined || more.length > 0) return null;
  return tell(turn, schemeAnswer(turn, only.scheme, { part: 'payBack', things: [] }), 0);
}
const ofLoan = /(?<!\p{L})(?:lening|lenen|gift)(?!\p{L})/u;
