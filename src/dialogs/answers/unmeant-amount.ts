/** "76 duizend was het maar waar", "geen 76 duizend": an amount that nobody has, which says at most that it is less. */
import type { NumberFact, Test } from '../../contract.ts';
import { deniedAmounts, isWished } from '../../language/denied-amounts.ts';
import { amountsIn } from '../../language/qualifiers.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { asksBelow } from './understand-side.ts';
import type { Asked, Understood } from './understood.ts';

interface Given {
  readonly asked: Asked;
  readonly fact: NumberFact;
  readonly text: string;
  readonly test: Test | undefined;
}

/** Null: it is meant, or a yes or no says more. */
export function unmeantAmount({ asked, fact, text, test }: Given): Understood | null {
  const denied = deniedAmounts(text);
  const meant = amountsIn(text);
  const isWish = isWished(text) && denied.length + meant.length > 0;
  if (!isWish && (denied.length === 0 || meant.length > 0)) return null;
  const most = Math.max(...denied, ...meant) * 100;
  if (test !== undefined && asksBelow(test) && most >= test.value * nearLimit)
    return { status: 'whichSide', statements: [{ fact, op: test.op, value: test.value }] };
  const saysYesOrNo = test !== undefined && parseYesNo(text).status === 'success';
  return saysYesOrNo ? null : { status: 'askBack', key: 'amount.oneAmount', values: { label: asked.question.label } };
}
/** "Geen 76 duizend", where € 76.958 is asked. */
const nearLimit = 0.8;
