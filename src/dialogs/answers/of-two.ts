/** An amount of one of two, where that of both is asked; and of both, where each is named. */
import type { FactId } from '../../contract.ts';
import { saysThatIsAll, tellsOfNamed, tellsOnesIncome } from '../../language/money/income-words.ts';
import { hedgeOf } from '../../language/numbers/hedges.ts';
import { isOnlyOfOne, namesOne } from '../../language/money/of-one.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
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
  const sum = asked.hasPartner === false ? null : amountTogether(text, periodOf(fact), asked.hasPartner === true);
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

/** "Ik heb 8000" may be of both, and is offered as that; "8000 van mij" is of one. */
export function savedByOne(it: Said): Understood | null {
  const [only, ...more] = amountsIn(it.text);
  const isSaved = ofBoth.has(it.fact) && !isIncome(it.fact) && it.asked.hasPartner === true;
  if (!isSaved || only === undefined || more.length > 0 || !namesOne(it.text)) return null;
  const isExact = hedgeOf(foldForMatch(it.text)) === 'exact';
  return isExact && !isOnlyOfOne(it.text) ? offered(it, only, offers.together) : back('amount.household');
}

/** "Nu dus alleen die 900 van Kim": offered as all that both have; else the other's is asked. */
function ofOneOfTwo(it: Said): Understood | null {
  const [only, ...more] = amountsIn(it.text);
  const isOfOne = tellsOnesIncome(it.text);
  const isWhole = only !== undefined && more.length === 0 && !isOtherPeriod(it) && saysThatIsAll(it.text);
  if (isWhole && (isOfOne || tellsOfNamed(it.text))) return offered(it, only, offers.together);
  return isOfOne || tellsOfNamed(it.text) ? back('check.incomeTogether') : null;
}
