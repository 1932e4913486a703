import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layerOf, sumsOf } from '../../../../src/bot/recognizer/embedded/sparse-layer.ts';

const units = 3;
const weight = fc.float({ min: -20, max: 20, noNaN: true });
const features = fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 6 });
const rowOf = (...values: readonly number[]) => ({
  columns: Int32Array.from(values.keys()),
  values: Float64Array.from(values),
});
const sectionOf = (weights: readonly number[], differencesOnly: boolean) => ({
  weights: Float32Array.from(weights),
  bias: Float32Array.of(1, 2, 3),
  differencesOnly,
});

describe('weights in a byte each', () => {
  it('give nearly the sums of the weights as they were learned, of each section its own', () => {
    fc.assert(
      fc.property(features, fc.infiniteStream(fc.float({ min: 0, max: 1, noNaN: true })), (learned, stream) => {
        const other = learned.map(([a, b, c]) => [c, a, b] as const);
        const layer = layerOf([learned, other].map((one) => sectionOf(one.flat(), false)));
        const row = rowOf(...learned.map(() => stream.next().value));
        const sums = sumsOf(layer, row);
        [learned, other].forEach((section, at) => {
          for (let unit = 0; unit < units; unit += 1) {
            const exact = section.reduce(
              (sum, of, feature) => sum + (of[unit] ?? 0) * (row.values[feature] ?? 0),
              unit + 1,
            );
            assert.ok(Math.abs((sums[at]?.[unit] ?? 0) - exact) <= learned.length * (20 / 127), String(unit));
          }
        });
      }),
    );
  });

  it('keep small differences between large weights when only differences count', () => {
    const layer = layerOf([{ ...sectionOf([16, 16.05, 15.95], true), bias: new Float32Array(units) }]);
    const [[a = 0, b = 0, c = 0] = []] = sumsOf(layer, rowOf(1));
    assert.ok(
      Math.abs(b - a - 0.05) < 0.001 && Math.abs(a - c - 0.05) < 0.001,
      `${String(a)} ${String(b)} ${String(c)}`,
    );
  });

  it('of a feature that says nothing add nothing', () => {
    const layer = layerOf([sectionOf([0, 0, 0], true)]);
    assert.deepEqual([...(sumsOf(layer, rowOf(1))[0] ?? [])], [1, 2, 3]);
  });
});
