/** Softmax regression on sparse rows, by AdaGrad: few passes, the same every time. */
import type { SparseRows } from './vectors.ts';

export interface LinearModel {
  readonly classes: number;
  /** Per column a weight for each class. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Training {
  readonly rows: SparseRows;
  /** The class of each row. */
  readonly labels: Uint8Array;
  readonly classes: number;
  readonly columns: number;
}

/** Slow steps, and few of them. */
const passes = 6;
const rate = 0.1;
const steady = 1e-6;
/** Below this a class is right enough: its weights stay. */
const settled = 2e-3;

export function train(training: Training): LinearModel {
  const { classes, columns, labels } = training;
  const model = { classes, weights: new Float32Array(columns * classes), bias: new Float32Array(classes) };
  const learned = { weights: new Float32Array(columns * classes), bias: new Float32Array(classes) };
  const order = Uint32Array.from(labels.keys());
  const scores = new Float64Array(classes);
  const random = randomFrom(7);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const row of order) learnRow(training, row, model, learned, scores);
  }
  return model;
}

interface Learned {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function learnRow(
  { rows, labels }: Training,
  row: number,
  { classes, weights, bias }: LinearModel,
  learned: Learned,
  scores: Float64Array,
): void {
  const columns = rows.columns.subarray(rows.starts[row], rows.starts[row + 1]);
  const values = rows.values.subarray(rows.starts[row], rows.starts[row + 1]);
  for (let c = 0; c < classes; c += 1) scores[c] = bias[c] ?? 0;
  for (let at = 0; at < columns.length; at += 1) {
    const value = values[at] ?? 0;
    const base = (columns[at] ?? 0) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (weights[base + c] ?? 0);
  }
  softmax(scores);
  const label = labels[row] ?? 0;
  for (let c = 0; c < classes; c += 1) {
    const error = (scores[c] ?? 0) - (c === label ? 1 : 0);
    if (Math.abs(error) < settled) continue;
    const seen = (learned.bias[c] ?? 0) + error * error;
    learned.bias[c] = seen;
    bias[c] = (bias[c] ?? 0) - (rate * error) / Math.sqrt(seen + steady);
    for (let at = 0; at < columns.length; at += 1) {
      const place = (columns[at] ?? 0) * classes + c;
      const weight = weights[place] ?? 0;
      const step = error * (values[at] ?? 0);
      const sum = (learned.weights[place] ?? 0) + step * step;
      learned.weights[place] = sum;
      weights[place] = weight - (rate * step) / Math.sqrt(sum + steady);
    }
  }
}

/** In place: the scores become shares. */
export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const share = Math.exp((scores[c] ?? 0) - most);
    scores[c] = share;
    sum += share;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/** mulberry32: the same numbers at every start. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
