/** "Moet ik dat terugbetalen", where a scheme was just told: what its own text says of that. No letter came. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksToPayItBack } from '../../../language/asked/question.ts';
import { addressed } from '../../../locales/address.ts';
import { addressOf } from '../../ask.ts';
import { packed } from '../../lines.ts';
import { entriesInScope } from '../../scope.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import { tell } from '../tell.ts';

/** Null: it is not asked, or no scheme here says so. */
export function paidBack(turn: Turn, text: string): Outcome | null {
  const isTold = turn.step.kind === 'result' || turn.step.kind === 'scheme';
  if (!isTold || !(asksToPayItBack(text) || ofLoan.test(foldForMatch(text)))) return null;
  const offered = entriesInScope(turn).filter(({ found }) => found.outcome !== 'ineligible');
  // Of several, "dat" may be any.
  if (offered.length !== 1) return null;
  const texts = offered.flatMap(({ scheme }) => {
    const lines = scheme.effects.filter((line) => ofPayingBack.test(line));
    const read = lines.map((line) => `• ${addressed(line, addressOf(turn))}`);
    return read.length === 0 ? [] : packed(`*${scheme.title}*`, read);
  });
  return tell(turn, texts, 0);
}
/** "Een lening kan ik niet hebben", "is het een gift". */
const ofLoan = /(?<!\p{L})(?:lening|lenen|gift)(?!\p{L})/u;
const ofPayingBack = /\b(?:lening|gift|terugbetal\w*)\b/u;
