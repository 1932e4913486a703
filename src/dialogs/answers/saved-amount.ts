/** Savings told in parts: what stands apart is added, what is still to be paid never is. */
import type { FactId } from '../../contract.ts';
import { savedAndOwed, savingsSummed } from '../../language/money/saved-and-owed.ts';
import { namesOne } from '../../language/money/of-one.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import { offered, offers, sideOf, type Said } from './offered-amount.ts';
import type { Understood } from './understood.ts';

const ofSavings: ReadonlySet<FactId> = new Set(['assetsCents', 'taxAssetsCents', 'bankBalanceCents']);

/** "3000, en de begrafenis moet nog 2400": taken off only where the question says that debts go off. */
export function owing(it: Said): Understood | null {
  const found = ofSavings.has(it.fact) && !it.said.has('share') ? savedAndOwed(it.text) : null;
  if (found === null) return null;
  const { saved, owed } = found;
  if (it.fact !== 'assetsCents' || owed === 0) return offered(it, saved, offers.plain);
  // Below nothing it is not worked out for them.
  return saved < owed ? null : offered(it, saved - owed, offers.withoutDebts);
}

/** "1300 op de bank, 4000 apart". */
export function keptApart(it: Said): Understood | null {
  const kept = ofSavings.has(it.fact) ? savingsSummed(it.text) : null;
  return kept === null ? null : offered(it, kept, offers.together);
}

/** "6 duizend en een auto van 3": less than the limit, whether the car counts or not. More than that is asked. */
export function withCar({ asked, fact, text, test, said }: Said): Understood | null {
  if (fact !== 'assetsCents' || !said.has('car') || test === undefined) return null;
  if (asked.hasPartner !== false && namesOne(text)) return null;
  const amounts = amountsIn(text).map((euros) => (euros < leastForCar ? euros * 1000 : euros));
  if (amounts.length !== 2 || said.size > 1) return null;
  const most = amounts.reduce((sum, one) => sum + one, 0);
  const op = sideOf({ min: 0, max: most, isOpen: false }, test);
  return op === null ? null : { status: 'whichSide', statements: [{ fact, op, value: test.value }] };
}
/** "Een auto van 3" is one of 3 thousand. */
const leastForCar = 100;
