/** "Vroeger 2500", "vorig jaar 19 duizend": an amount of another time than is asked. */
import type { NumberFact, Statement } from '../../contract.ts';
import { besideLastYear } from '../../language/money/last-year.ts';
import { saysHowItIs } from '../../language/money/how-it-is.ts';
import { amountBeforeLater, amountNow } from '../../language/money/told-amounts.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import { back, isIncome, isOtherPeriod, offered, offers, sideOf, type Said } from './offered-amount.ts';
import { ofOne } from './of-two.ts';
import type { Understood } from './understood.ts';

/** A year and a day that is over are asked in the past; a year that is under way is an estimate. */
const dated: Partial<Record<NumberFact, string>> = {
  yearlyIncomeCents: 'amount.thisYear',
  taxAssetsCents: 'amount.thatDay',
};

/** Of how it was or will be it is asked how it is; where that is told too, it is offered. */
export function otherTime(it: Said): Understood | null {
  const { said, fact, text } = it;
  const day = dated[fact];
  const isOther = said.has('past') || said.has('future');
  if (day !== undefined) return isOther ? (besideYear(it) ?? back(day)) : null;
  if (!isOther && !said.has('wasSaid') && !said.has('willBe')) return null;
  const now = amountNow(text) ?? amountBeforeLater(text) ?? stillSo(text);
  if (now === null) return askedNow(it);
  if (now > 0) return isOtherPeriod(it) ? askedNow(it) : (ofOne(it) ?? offered(it, now, offers.now));
  const statements: Statement[] = [{ fact, op: 'is', value: 0 }];
  return {
    status: 'confirm',
    statements,
    key: isIncome(fact) ? 'amount.confirmNoIncome' : 'amount.confirmNothing',
    values: {},
  };
}

/** "Vorige maand was het 1200", "1200 wordt gestort": the only amount, by words that do not say that it is over or to come. */
function stillSo(text: string): number | null {
  const [only, ...more] = amountsIn(text);
  return only !== undefined && only > 0 && more.length === 0 && saysHowItIs(text) ? only : null;
}

/** Who rents has a rent; of the rest there may be nothing now. */
const askedNow = ({ fact }: Said): Understood => back(fact === 'rentCents' ? 'amount.nowOnly' : 'amount.now');

/** "Vorig jaar 19 duizend, dit jaar minder": where the last year lies on that side too, this one does. */
function besideYear({ fact, text, test }: Said): Understood | null {
  const told = fact === 'yearlyIncomeCents' ? besideLastYear(text) : null;
  const [only, ...more] = amountsIn(text);
  if (told === null || test === undefined || only === undefined || more.length > 0) return null;
  const op = sideOf({ min: only, max: only, isOpen: true }, test);
  const isBelow = op === 'lt' || op === 'le';
  return op !== null && isBelow === (told === 'below')
    ? { status: 'whichSide', statements: [{ fact, op, value: test.value }] }
    : null;
}
