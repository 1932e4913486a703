/** What was learned of each feature, a byte a weight: a row of features is summed over it. */
import type { SparseRow } from './vectors.ts';

export interface SparseLayer {
  /** Classes, or hidden units. */
  readonly units: number;
  /** Per feature a weight for each unit, in steps of its scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

const mostSteps = 127;

/** In bytes. The mean of a feature's weights is left out when only differences between units count. */
export function layerOf(
  weights: Float32Array,
  bias: Float32Array,
  { differencesOnly }: { readonly differencesOnly: boolean },
): SparseLayer {
  const units = bias.length;
  const features = weights.length / units;
  const layer = { units, weights: new Int8Array(weights.length), scales: new Float32Array(features), bias };
  for (let feature = 0; feature < features; feature += 1) {
    const own = weights.subarray(feature * units, (feature + 1) * units);
    const mean = differencesOnly ? own.reduce((sum, weight) => sum + weight, 0) / units : 0;
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight - mean)), 0);
    const scale = largest / mostSteps || 1;
    layer.scales[feature] = scale;
    own.forEach((weight, unit) => (layer.weights[feature * units + unit] = Math.round((weight - mean) / scale)));
  }
  return layer;
}

/** Per unit the sum over the row's features. */
export function sumsOf({ units, weights, scales, bias }: SparseLayer, { columns, values }: SparseRow): Float64Array {
  const sums = Float64Array.from(bias);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    const value = (values[at] ?? 0) * (scales[column] ?? 0);
    const from = column * units;
    for (let unit = 0; unit < units; unit += 1) sums[unit] = (sums[unit] ?? 0) + value * (weights[from + unit] ?? 0);
  }
  return sums;
}
