import type { ReasonLimit } from '../contract.ts';
import { formatDuration, formatEuros, formatNumber } from '../locales/format.ts';

/** A figure in its unit: `€ 1.331,43`, `110%`, `67 jaar`, `3 jaar`, `2`. */
export function figureWords(value: number, unit: ReasonLimit['unit']): string {
  if (unit === 'cents') return formatEuros(value);
  if (unit === 'percent') return `${formatNumber(value)}%`;
  if (unit === 'years') return formatDuration(value * 12);
  return unit === 'months' ? formatDuration(value) : formatNumber(value);
}
