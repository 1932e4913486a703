/** Where the planner asks more than somebody who knew all answers beforehand: by question, and the worst households. */
import type { Household } from '../../src/contract.ts';
import type { Held } from './interviewers.ts';
import type { LeastCost } from './lower-bound.ts';
import { mean } from './measures.ts';
import type { Table } from './report.ts';

export interface Loss {
  readonly household: Household;
  readonly planned: Held;
  readonly least: LeastCost;
}

/** Messages a household, by the question that is asked; the greatest difference first. */
export function lossTable(title: string, losses: readonly Loss[]): Table {
  const ids = new Set(losses.flatMap(({ planned, least }) => [...planned.ids, ...least.ids]));
  const rows = [...ids].map((id): [string, number, number, number] => {
    const planned = mean(losses.map((loss) => times(id, loss.planned.ids)));
    const least = mean(losses.map((loss) => times(id, loss.least.ids)));
    return [id, planned, least, planned - least];
  });
  return { title, columns: ['', 'planner', 'lower bound', 'more'], rows: rows.sort((a, b) => b[3] - a[3]) };
}

const times = (id: string, ids: readonly string[]): number => ids.filter((one) => one === id).length;

/** As lines: what was asked, what would have been enough, of whom. */
export const worst = (losses: readonly Loss[], count: number): string[] =>
  [...losses]
    .sort((a, b) => lost(b) - lost(a))
    .slice(0, count)
    .map(({ household, planned, least }) =>
      [
        `${String(planned.messages)} asked: ${planned.ids.join(', ')}`,
        `  ${String(least.messages)} needed: ${least.ids.join(', ')}`,
        `  of ${JSON.stringify(household)}`,
      ].join('\n'),
    );

const lost = ({ planned, least }: Loss): number => planned.messages - least.messages;
