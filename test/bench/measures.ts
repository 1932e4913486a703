/** Figures over many runs, and how they are written. */

export interface Summary {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
  readonly mean: number;
}

/** The value that `share` of them have or stay under; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const summary = (values: readonly number[]): Summary => ({
  median: median(values),
  p90: quantile(values, 0.9),
  max: quantile(values, 1),
  mean: mean(values),
});

/** `runs` times; gives what each took in milliseconds. */
export function timed(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Three digits are enough to compare by. */
export const shortNumber = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
