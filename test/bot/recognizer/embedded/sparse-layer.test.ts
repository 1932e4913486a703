import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layerOf, sumsOf } from '../../../../src/bot/recognizer/embedded/sparse-layer.ts';

const units = 3;
const weight = fc.float({ min: -20, max: 20, noNaN: true });
const features = fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 6 });

describe('weights in a byte each', () => {
  it('give nearly the sums of the weights as they were learned', () => {
    fc.assert(
      fc.property(features, fc.infiniteStream(fc.float({ min: 0, max: 1, noNaN: true })), (learned, stream) => {
        const layer = layerOf(Float32Array.from(learned.flat()), new Float32Array([1, 2, 3]), {
          differencesOnly: false,
        });
        const row = { columns: learned.map((_, at) => at), values: learned.map(() => stream.next().value) };
        const sums = sumsOf(layer, row);
        for (let unit = 0; unit < units; unit += 1) {
          const exact = learned.reduce((sum, of, at) => sum + (of[unit] ?? 0) * (row.values[at] ?? 0), unit + 1);
          assert.ok(Math.abs((sums[unit] ?? 0) - exact) <= learned.length * (20 / 127), String(unit));
        }
      }),
    );
  });

  it('keep small differences between large weights when only differences count', () => {
    const layer = layerOf(Float32Array.of(16, 16.05, 15.95), new Float32Array(units), { differencesOnly: true });
    const [a = 0, b = 0, c = 0] = sumsOf(layer, { columns: [0], values: [1] });
    assert.ok(
      Math.abs(b - a - 0.05) < 0.001 && Math.abs(a - c - 0.05) < 0.001,
      `${String(a)} ${String(b)} ${String(c)}`,
    );
  });

  it('of a feature that says nothing add nothing', () => {
    const layer = layerOf(new Float32Array(units), Float32Array.of(1, 2, 3), { differencesOnly: true });
    assert.deepEqual([...sumsOf(layer, { columns: [0], values: [1] })], [1, 2, 3]);
  });
});
