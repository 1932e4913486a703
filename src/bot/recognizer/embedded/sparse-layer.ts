/**
 * What was learned of each feature, a byte a weight: a row of features is summed over it. All that is asked of a feature
 * lies together in memory, since finding it there takes longer than summing.
 */
import type { SparseRow } from './vectors.ts';

export interface SparseLayer {
  /** Units in each section: classes, or hidden units. */
  readonly sections: readonly number[];
  /** Per feature a weight for each unit of each section, in steps of its scale. */
  readonly weights: Int8Array;
  /** Per feature one for each section. */
  readonly scales: Float32Array;
  /** Of all units. */
  readonly bias: Float32Array;
}

/** What was learned of the units of one section. */
export interface Section {
  /** Per feature a weight for each unit. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** The mean of a feature's weights is left out when only differences between units count. */
  readonly differencesOnly: boolean;
}

const mostSteps = 127;

/** @param learned of the same features */
export function layerOf(learned: readonly Section[]): SparseLayer {
  const sections = learned.map(({ bias }) => bias.length);
  const bias = Float32Array.from(learned.flatMap((section) => [...section.bias]));
  const [{ weights: firstWeights, bias: { length: firstUnits } } = { weights: [], bias: [] }] = learned;
  const features = firstWeights.length / Math.max(1, firstUnits);
  const weights = new Int8Array(features * bias.length);
  const scales = new Float32Array(features * learned.length);
  let from = 0;
  learned.forEach((section, at) => {
    const units = section.bias.length;
    for (let feature = 0; feature < features; feature += 1) {
      const own = section.weights.subarray(feature * units, (feature + 1) * units);
      const mean = section.differencesOnly ? own.reduce((sum, weight) => sum + weight, 0) / units : 0;
      const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight - mean)), 0);
      const scale = largest / mostSteps || 1;
      scales[feature * learned.length + at] = scale;
      const place = feature * bias.length + from;
      own.forEach((weight, unit) => (weights[place + unit] = Math.round((weight - mean) / scale)));
    }
    from += units;
  });
  return { sections, weights, scales, bias };
}

/** For each section the sums of its units over the row's features. */
export function sumsOf(layer: SparseLayer, row: SparseRow): Float64Array[] {
  let from = 0;
  return layer.sections.map((units, section) => {
    const sums = Float64Array.from(layer.bias.subarray(from, from + units));
    addWeights(sums, layer, scaledOf(layer, row, section), row.columns, from);
    from += units;
    return sums;
  });
}

function scaledOf({ sections, scales }: SparseLayer, { columns, values }: SparseRow, section: number): Float64Array {
  const scaled = new Float64Array(values.length);
  for (let at = 0; at < scaled.length; at += 1)
    scaled[at] = (values[at] ?? 0) * (scales[(columns[at] ?? 0) * sections.length + section] ?? 0);
  return scaled;
}

/** Four units at a time: their sums stay at hand. What is read past the last unit is thrown away. */
function addWeights(
  sums: Float64Array,
  { weights, bias }: SparseLayer,
  values: Float64Array,
  columns: Int32Array,
  from: number,
): void {
  for (let unit = 0; unit < sums.length; unit += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let at = 0; at < columns.length; at += 1) {
      const value = values[at] ?? 0;
      const place = (columns[at] ?? 0) * bias.length + from + unit;
      first += value * (weights[place] ?? 0);
      second += value * (weights[place + 1] ?? 0);
      third += value * (weights[place + 2] ?? 0);
      fourth += value * (weights[place + 3] ?? 0);
    }
    [first, second, third, fourth].forEach((sum, beside) => {
      const before = sums[unit + beside];
      if (before !== undefined) sums[unit + beside] = before + sum;
    });
  }
}
