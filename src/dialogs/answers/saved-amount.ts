/** Savings told in parts: what stands apart is added, what is still to be paid never is. */
import type { FactId } from '../../contract.ts';
import { savedAndOwed, savingsSummed } from '../../language/money/saved-and-owed.ts';
import { offered, offers, type Said } from './offered-amount.ts';
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
