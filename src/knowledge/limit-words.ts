/** The limit that decided a condition, in words: `€ 1.618,18 per maand`, `110% van de bijstandsnorm`, `67`. */
import type { Node, ShownLimit } from '../eligibility/node.ts';
import { formatEuros, formatNumber } from '../locales/format.ts';

interface LimitWords {
  readonly perMonth: (amount: string) => string;
  readonly percentOfStandard: (percent: string) => string;
}

/** The first limit in the tree; empty where there is none or where it is not sure which applies. */
export function limitOf(node: Node, words: LimitWords): string {
  const limits = limitsIn(node);
  const first = limits[0];
  if (first === undefined) return '';
  const rivals = limits.filter((l) => l.fact === first.fact && l.percent === first.percent);
  if (first.fact === 'income' && rivals.length > 1 && first.percent !== undefined)
    return words.percentOfStandard(formatNumber(first.percent));
  return worded(first, words);
}

const limitsIn = (node: Node): ShownLimit[] => [...node.limits, ...node.children.flatMap(limitsIn)];

function worded(limit: ShownLimit, words: LimitWords): string {
  if (limit.unit === 'percent') return words.percentOfStandard(formatNumber(limit.value));
  if (limit.unit === 'number') return formatNumber(limit.value);
  return limit.fact === 'income' ? words.perMonth(formatEuros(limit.value)) : formatEuros(limit.value);
}
