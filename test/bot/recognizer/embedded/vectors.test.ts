import assert from 'node:assert/strict';
import type { HashedFeatures } from '../../../../src/bot/recognizer/embedded/features.ts';
import { createRowOf, vocabularyOf } from '../../../../src/bot/recognizer/embedded/vectors.ts';

const said = (...words: number[]): HashedFeatures => ({ meanings: [], words, letters: [] });

describe('what can be learned from', () => {
  const [always, onceOfMany, onceOfFew] = [1, 2, 3];
  const texts = [...Array.from({ length: 150 }, () => said(always)), said(always, onceOfMany), said(always, onceOfFew)];
  const vocabulary = vocabularyOf(
    texts,
    texts.map((_, at) => (at === texts.length - 1 ? 1 : 0)),
  );
  const knows = (word: number): boolean => (vocabulary.columnOf[word] ?? -1) >= 0;

  it('is what was said more than once, or of what little was said', () => {
    assert.deepEqual([always, onceOfMany, onceOfFew].map(knows), [true, false, true]);
  });

  it('weighs more the rarer it is, and each kind of feature has the same length', () => {
    const { columns, values } = createRowOf(vocabulary)(said(always, onceOfFew));
    assert.deepEqual(
      [...columns],
      [always, onceOfFew].map((word) => vocabulary.columnOf[word]),
    );
    assert.ok((values[1] ?? 0) > (values[0] ?? 0));
    const length = (of: Iterable<number>): number => Math.hypot(...of);
    assert.ok(Math.abs(length(values) - length(createRowOf(vocabulary)(said(always)).values)) < 1e-6);
  });
});
