/** "76 duizend was het maar waar", "geen 76 duizend": an amount that nobody has, which says at most that it is less. */
import type { NumberFact, Test } from '../../contract.ts';
import { deniedAmounts, isWished } from '../../language/numbers/denied-amounts.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
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
/** "De schoolreis is 65 euro, dat heb ik niet": what something costs is nothing that somebody has or gets. */
export function isPrice({ fact, text, test }: Given): boolean {
  if (!ofPossession.has(fact) || amountsIn(text).length !== 1) return false;
  const folded = foldForMatch(text);
  const isNear = test !== undefined && amountsIn(text).some((euros) => euros * 100 >= test.value * nearLimit);
  return !isNear && costs.test(folded) && !has.test(folded);
}
const ofPossession: ReadonlySet<NumberFact> = new Set<NumberFact>([
  'netMonthlyIncomeCents',
  'yearlyIncomeCents',
  'assetsCents',
  'taxAssetsCents',
  'bankBalanceCents',
]);
const costs =
  /(?<!\p{L})(?:kost|kosten|kostte|schoolreis\p{L}*|schoolkamp|contributie|boete|dierenarts|tandarts|(?:dat|die|het|zoveel) (?:heb|hebben|kan|kunnen) (?:ik|we|wij) (?:(?:nu|ook|echt|dus|gewoon) )*(?:niet|nie)|(?:niet|moet|moeten) betalen)(?!\p{L})/u;
const has =
  /(?<!\p{L})(?:(?:heb|hebben|hou)(?: (?:ik|we|wij|nog|nu|maar|ongeveer|netto|dus|zo'n))* (?:€ ?)?\d|(?:krijg|verdien|ontvang|spaar|gespaard|inkomen|netto|loon|salaris)\p{L}*|op (?:de|mijn|mn|me) (?:bank|rekening|spaarrekening)|staat)(?!\p{L})/u;

/** "Geen 76 duizend", where € 76.958 is asked. */
const nearLimit = 0.8;
