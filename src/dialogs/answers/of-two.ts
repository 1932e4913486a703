/** An amount of one of two, where that of both is asked; and of both, where each is named. */
import type { FactId } from '../../contract.ts';
import { saysThatIsAll, tellsOfNamed, tellsOnesIncome } from '../../language/money/income-words.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import { amountTogether } from '../../language/money/told-amounts.ts';
import { back, isIncome, isOtherPeriod, offered, offers, type Said } from './offered-amount.ts';
import { periodOf } from './understand-amount.ts';
import type { Understood } from './understood.ts';

/** Counted with a partner. */
const ofBoth: ReadonlySet<FactId> = new Set([
  'netMonthlyIncomeCents',
  'yearlyIncomeCents',
  'assetsCents',
  'taxAssetsCents',
  'bankBalanceCents',
]);
/** "Ieder 1000", "ik 1200 en hij 600". */
export function ofTwo(it: Said): Understood | null {
  const { asked, fact, text, said } = it;
  if (!ofBoth.has(fact))
    return said.has('each')
      ? fact === 'rentCents'
        ? back('amount.ownRent')
        : back('amount.onlyAsked', { label: asked.question.label })
      : null;
  const sum = asked.hasPartner === false ? null : amountTogether(text, periodOf(fact));
  if (sum !== null) return offered(it, sum, offers.together);
  return said.has('each') ? back('amount.household') : null;
}

/** What the partner brings in is not what both do, and not the resident's who lives alone. */
export function ofOne(it: Said): Understood | null {
  const { asked, fact, said } = it;
  if (!ofBoth.has(fact)) return null;
  if (asked.hasPartner === true) return isIncome(fact) ? ofOneOfTwo(it) : null;
  return said.has('partners') ? back('check.aboutYou') : null;
}

/** "Nu dus alleen die 900 van Kim": offered as all that both have; else the other's is asked. */
function ofOneOfTwo(it: Said): Understood | null {
  const [only, ...more] = amountsIn(it.text);
  const isOfOne = tellsOnesIncome(it.text);
  const isWhole = only !== undefined && more.length === 0 && !isOtherPeriod(it) && saysThatIsAll(it.text);
  if (isWhole && (isOfOne || tellsOfNamed(it.text))) return offered(it, only, offers.together);
  return isOfOne || tellsOfNamed(it.text) ? back('check.incomeTogether') : null;
}
