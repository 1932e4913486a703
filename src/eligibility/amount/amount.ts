/** An amount as far as it is known: everything between two ends, and why it is no single amount yet. */
import type { FactId } from '../../contract.ts';
import type { Doubt } from '../node.ts';

/** What would settle it: facts that are not known, and doubts that no fact takes away. */
export interface Reasons {
  readonly facts: readonly FactId[];
  readonly doubts: readonly Doubt[];
}

/** What an amount comes to for a household, and what would make it exact. */
export interface AmountRange extends Reasons {
  /** In cents. */
  readonly low: number;
  readonly high: number;
}

export interface Amount {
  /** Cents (or, on the way, whatever the formula counts). Equal when the amount is exact; ends may be infinite. */
  readonly low: number;
  readonly high: number;
  /** The amounts that it was made of, and its own reasons: looked at only when somebody asks. */
  readonly parts: readonly Amount[];
  readonly own?: (() => Reasons) | undefined;
}

const none: readonly never[] = [];
export const sure = (value: number): Amount => ({ low: value, high: value, parts: none });
export const isSure = ({ low, high }: Amount): boolean => low === high;

/** Between two ends, on account of the parts and of the reasons of its own; where the ends meet nothing is open. */
export const span = (low: number, high: number, parts: readonly Amount[], own?: () => Reasons): Amount =>
  low === high ? sure(low) : { low, high, parts, own };

/** Either of these, for reasons that would tell which. */
export function oneOf(options: readonly Amount[], own?: () => Reasons): Amount {
  let low = Infinity;
  let high = -Infinity;
  for (const option of options) {
    low = Math.min(low, option.low);
    high = Math.max(high, option.high);
  }
  return span(low, high, options, own);
}

/** Each once; none when the amount is exact. */
export function reasonsOf(amount: Amount): Reasons {
  const facts = new Set<FactId>();
  const doubts = new Map<string, Doubt>();
  collect(amount, facts, doubts);
  return { facts: [...facts], doubts: [...doubts.values()] };
}

function collect(amount: Amount, facts: Set<FactId>, doubts: Map<string, Doubt>): void {
  if (isSure(amount)) return;
  amount.parts.forEach((part) => {
    collect(part, facts, doubts);
  });
  const own = amount.own?.();
  own?.facts.forEach((fact) => facts.add(fact));
  own?.doubts.forEach((doubt) => doubts.set(doubt.value, doubt));
}
