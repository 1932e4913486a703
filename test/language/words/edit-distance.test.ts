import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, typoDistance } from '../../../src/language/words/edit-distance.ts';

describe('editDistance', () => {
  const table: [string, string, number][] = [
    ['', '', 0],
    ['', 'huur', 4],
    ['huur', 'huur', 0],
    ['huur', 'hur', 1],
    ['huur', 'huurt', 1],
    ['huur', 'hier', 2],
    ['zorgtoeslag', 'zorgtoelsag', 1],
    ['ca', 'abc', 2],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, expected] of table)
    it(`${a} – ${b}: ${expected}`, () => {
      assert.equal(editDistance(a, b), expected);
    });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is a distance: symmetric, zero only for the same word, never longer by a detour', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.equal(editDistance(a, b) === 0, a === b);
        assert.ok(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('is one for two neighbours that changed places', () => {
    fc.assert(
      fc.property(word, word, (before, after) => editDistance(`${before}xy${after}`, `${before}yx${after}`) === 1),
    );
  });
});

describe('typoDistance', () => {
  const table: [typed: string, known: string, expected: number | null][] = [
    ['huur', 'huur', 0],
    ['hure', 'huur', null],
    ['aleen', 'alleen', 1],
    ['alene', 'alleen', null],
    ['huurtoesalg', 'huurtoeslag', 1],
    ['huurtoeslagen', 'huurtoeslag', 2],
    ['zorgtoeslag', 'huurtoeslag', null],
  ];
  for (const [typed, known, expected] of table)
    it(`${typed} for ${known}: ${expected ?? 'another word'}`, () => {
      assert.equal(typoDistance(typed, known), expected);
    });
});
