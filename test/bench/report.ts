/** What a bench found: tables for people, the same as JSON for programs. */
import { shortNumber } from './measures.ts';

export type Cell = string | number;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface BenchReport {
  readonly tables: readonly Table[];
  /** Sentences that belong to the figures: a target, a ratio, the first few differences. */
  readonly notes: readonly string[];
}

export interface BenchOptions {
  /** How many households; each bench has its own default. */
  readonly count?: number | undefined;
}

export interface Bench {
  readonly about: string;
  readonly run: (options: BenchOptions) => BenchReport | Promise<BenchReport>;
}

export const inWords = ({ tables, notes }: BenchReport): string =>
  [...tables.map(tableInWords), notes.join('\n')].filter((part) => part !== '').join('\n\n');

function tableInWords({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(cellInWords))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, ...cells.map(line)].join('\n');
}

const cellInWords = (cell: Cell): string => (typeof cell === 'number' ? shortNumber(cell) : cell);
