/**
 * A layer of hidden units between features and classes: words that stand in like messages come to mean alike, which no
 * weight of one feature can learn. Trained with features and units left out at random, so that it leans on no single one.
 */
import type { Section } from './sparse-layer.ts';
import { randomFrom, shuffle, softmax, type Training } from './train.ts';

/** From units to classes. */
export interface OutOfHidden {
  /** Per unit a weight for each class. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

const units = 64;
const passes = 4;
const rate = 0.08;
const leftOut = 0.2;
const firstWeight = 0.1;
const steady = 1e-6;
/** Below this nothing is left to learn from a row. */
const settled = 1e-10;

/** Each step is as long as what was seen before allows (AdaGrad): per class and unit, and per feature as a whole. */
interface Net {
  readonly into: Float32Array;
  readonly intoSeen: Float32Array;
  readonly intoBias: Float32Array;
  readonly intoBiasSeen: Float32Array;
  readonly out: Float32Array;
  readonly outSeen: Float32Array;
  readonly bias: Float32Array;
  readonly biasSeen: Float32Array;
}

/** From features to units, and from there to classes. The same every time. */
export function trainHidden(training: Training): { readonly into: Section; readonly hidden: OutOfHidden } {
  const { classes, columns, labels } = training;
  const random = randomFrom(11);
  const net = firstNet(columns, classes, random);
  const order = Uint32Array.from(labels.keys());
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    const slower = rate * (1 - (0.9 * pass) / passes);
    for (const row of order) learnRow(training, row, net, random, slower);
  }
  const weights = net.into.map((weight) => weight / keptFactor);
  return {
    into: { weights, bias: net.intoBias, differencesOnly: false },
    hidden: { out: net.out, bias: net.bias },
  };
}

function firstNet(columns: number, classes: number, random: () => number): Net {
  const into = new Float32Array(columns * units).map(() => normal(random) * firstWeight);
  const out = new Float32Array(units * classes).map(() => normal(random) * Math.sqrt(2 / units));
  return {
    into,
    intoSeen: new Float32Array(columns),
    intoBias: new Float32Array(units),
    intoBiasSeen: new Float32Array(units),
    out,
    outSeen: new Float32Array(units * classes),
    bias: new Float32Array(classes),
    biasSeen: new Float32Array(classes),
  };
}

/** Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

/** What is kept counts for what is left out: the length of a row stays about the same. */
const keptFactor = 1 / Math.sqrt(1 - leftOut);
const keptUnitFactor = 1 / (1 - leftOut);

/** What one row passes through: which units are on, what they give, and how wrong that is. */
interface Pass {
  /** Of the row, without what is left out this time. */
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** Units that are on. */
  readonly on: readonly number[];
  /** Per unit that is on. */
  readonly given: readonly number[];
  /** Per class the share that it got, less what it should get. */
  readonly errors: Float64Array;
}

function learnRow(training: Training, row: number, net: Net, random: () => number, step: number): void {
  const pass = passOf(training, row, net, random);
  const errors = learnOut(net, pass, step);
  const length = errors.reduce((sum, error) => sum + error * error, 0);
  if (length < settled) return;
  pass.columns.forEach((column, at) => {
    const value = pass.values[at] ?? 0;
    const seen = (net.intoSeen[column] ?? 0) + (value * value * length) / units;
    net.intoSeen[column] = seen;
    const by = (step * value) / Math.sqrt(seen + steady);
    const base = column * units;
    for (let one = 0; one < errors.length; one += 1) {
      const place = base + (pass.on[one] ?? 0);
      net.into[place] = (net.into[place] ?? 0) - by * (errors[one] ?? 0);
    }
  });
}

function passOf({ rows, labels }: Training, row: number, net: Net, random: () => number): Pass {
  const columns: number[] = [];
  const values: number[] = [];
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    if (random() < leftOut) continue;
    columns.push(rows.columns[at] ?? 0);
    values.push((rows.values[at] ?? 0) * keptFactor);
  }
  const sums = intoUnits(net, columns, values);
  const on: number[] = [];
  const given: number[] = [];
  sums.forEach((sum, unit) => {
    if (sum <= 0 || random() < leftOut) return;
    on.push(unit);
    given.push(sum * keptUnitFactor);
  });
  const errors = outOfUnits(net, on, given);
  softmax(errors);
  const label = labels[row] ?? 0;
  errors[label] = (errors[label] ?? 0) - 1;
  return { columns, values, on, given, errors };
}

function intoUnits({ into, intoBias }: Net, columns: readonly number[], values: readonly number[]): Float64Array {
  const sums = Float64Array.from(intoBias);
  for (let at = 0; at < columns.length; at += 1) {
    const value = values[at] ?? 0;
    const base = (columns[at] ?? 0) * units;
    for (let unit = 0; unit < units; unit += 1) sums[unit] = (sums[unit] ?? 0) + value * (into[base + unit] ?? 0);
  }
  return sums;
}

/** The classes' scores. */
function outOfUnits({ out, bias }: OutOfHidden, on: readonly number[], given: readonly number[]): Float64Array {
  const scores = Float64Array.from(bias);
  const classes = scores.length;
  for (let one = 0; one < on.length; one += 1) {
    const base = (on[one] ?? 0) * classes;
    const value = given[one] ?? 0;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (out[base + c] ?? 0);
  }
  return scores;
}

/** Moves what lies behind the units that are on, and gives the errors of those as they were before that. */
function learnOut(net: Net, { on, given, errors }: Pass, step: number): number[] {
  errors.forEach((error, c) => {
    learnOne(net.bias, net.biasSeen, c, error, step);
  });
  return on.map((unit, one) => {
    const base = unit * errors.length;
    let wrong = 0;
    for (let c = 0; c < errors.length; c += 1) {
      wrong += (errors[c] ?? 0) * (net.out[base + c] ?? 0);
      learnOne(net.out, net.outSeen, base + c, (errors[c] ?? 0) * (given[one] ?? 0), step);
    }
    learnOne(net.intoBias, net.intoBiasSeen, unit, wrong * keptUnitFactor, step);
    return wrong * keptUnitFactor;
  });
}

function learnOne(weights: Float32Array, seen: Float32Array, place: number, slope: number, step: number): void {
  const sum = (seen[place] ?? 0) + slope * slope;
  seen[place] = sum;
  weights[place] = (weights[place] ?? 0) - (step * slope) / Math.sqrt(sum + steady);
}

/** The classes' scores before they are made into shares. @param sums of the units */
export function hiddenScores(hidden: OutOfHidden, sums: Float64Array): Float64Array {
  const on: number[] = [];
  const given: number[] = [];
  sums.forEach((sum, unit) => {
    if (sum <= 0) return;
    on.push(unit);
    given.push(sum);
  });
  return outOfUnits(hidden, on, given);
}
