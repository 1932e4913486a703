/** The condition that an amount is at least so much, with what would decide it. */
import { isNumberFact, type NumberFact } from '../../contract.ts';
import { rangeKnown, type Known } from '../known.ts';
import { decided, leaf, open, stuck, type Node, type Threshold } from '../node.ts';
import { exactly } from '../range.ts';
import type { AmountRange } from './amount.ts';

/** What the amount comes to; with other knowledge than that of the household when it is given. */
export type AmountOf = (known?: Known) => AmountRange | undefined;

/** Facts and doubts together keep it undecided; without a fact, nothing that is learnt will decide it. */
export function amountNode(name: string, ge: number, known: Known, amountOf: AmountOf): Node {
  const found = amountOf();
  if (found === undefined) return leaf(stuck, { doubts: [{ value: name }] });
  if (found.low >= ge || found.high < ge) return leaf(decided(found.low >= ge));
  const { facts, doubts } = found;
  if (facts.length === 0) return leaf(stuck, { doubts });
  const [fact, ...others] = facts.filter(isNumberFact);
  const thresholds = fact === undefined || others.length > 0 ? [] : edge(fact, ge, known, amountOf);
  return leaf(open, { facts, doubts, thresholds });
}

/** Nobody earns or pays more: a hundred million euros. */
const most = 100_000_000_00;

/** Where the last number that is missing turns the answer, if it turns once: what a yes/no question can ask. */
function edge(fact: NumberFact, ge: number, known: Known, amountOf: AmountOf): Threshold[] {
  const holds = (value: number): boolean =>
    (amountOf({ ...known, numbers: new Map(known.numbers).set(fact, exactly(value)) })?.low ?? 0) >= ge;
  let { min: low } = rangeKnown(known, fact);
  let high = Math.min(rangeKnown(known, fact).max, most);
  const isTrueBelow = holds(low);
  if (isTrueBelow === holds(high)) return [];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle) === isTrueBelow) low = middle;
    else high = middle;
  }
  return [isTrueBelow ? { fact, op: 'le', value: low } : { fact, op: 'ge', value: high }];
}
