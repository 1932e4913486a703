/**
 * What it all comes to a month: what is probable, and by name what may come on top of it or has no amount yet. The most
 * that an unknown could be is not added: it would sound like a promise.
 */
import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { formatList } from '../../locales/format.ts';
import { estimateWords } from './amount-words.ts';
import type { Turn } from '../turn-types.ts';

interface Entry {
  readonly found: AssessedScheme;
  readonly scheme: Scheme;
}

/** Nothing where a single amount says it all. */
export function totalWords(turn: Turn, entries: readonly Entry[]): string[] {
  const offered = entries.filter(({ found }) => found.received !== true);
  const probable = offered.filter(({ found }) => found.outcome === 'eligible');
  const perhaps = offered.filter(({ found }) => found.outcome === 'unknown' && monthly(found) !== undefined);
  const summed = probable.filter(({ found }) => monthly(found) !== undefined);
  if (summed.length < 2) return [];
  const open = probable.filter(
    ({ found, scheme }) => scheme.amount?.formula !== undefined && !summed.some((e) => e.found === found),
  );
  const lines = [
    turn.say('result.total', { amount: sumWords(turn, summed) }),
    ...(perhaps.length === 0 ? [] : [turn.say('result.totalPerhaps', { schemes: titles(turn, perhaps) })]),
    ...(open.length === 0 ? [] : [turn.say('result.totalOpen', { schemes: titles(turn, open) })]),
    turn.say('result.totalNote'),
  ];
  return [lines.join('\n')];
}

/** The ends, in cents a month. */
function monthly({ amountCents, amountRangeCents, period }: AssessedScheme): readonly [number, number] | undefined {
  if (period !== 'month') return undefined;
  return amountRangeCents ?? (amountCents === undefined ? undefined : [amountCents, amountCents]);
}

const sum = (entries: readonly Entry[], end: 0 | 1): number =>
  entries.reduce((total, { found }) => total + (monthly(found)?.[end] ?? 0), 0);

const sumWords = (turn: Turn, entries: readonly Entry[]): string =>
  turn.say('result.per.month', { amount: estimateWords(turn, sum(entries, 0), sum(entries, 1)) });
const titles = (turn: Turn, entries: readonly Entry[]): string =>
  formatList(
    entries.map(({ scheme }) => scheme.title),
    turn.say('check.and'),
  );
