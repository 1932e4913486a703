import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitCompound } from '../../../src/language/words/compounds.ts';

const known = new Set(
  'huur toeslag zorg kind kinder bijslag bijstand uitkering gemeente belasting gas rekening school boek toe slag verzekering'.split(
    ' ',
  ),
);

describe('splitCompound', () => {
  const table: [string, string[]][] = [
    ['huurtoeslag', ['huur', 'toeslag']],
    ['bijstandsuitkering', ['bijstand', 'uitkering']],
    ['kinderbijslag', ['kinder', 'bijslag']],
    ['gemeentebelasting', ['gemeente', 'belasting']],
    ['gasrekening', ['gas', 'rekening']],
    ['schoolboeken', ['schoolboeken']],
    ['zorg-toeslag', ['zorg', 'toeslag']],
    ['zorgverzekeringstoeslag', ['zorg', 'verzekering', 'toeslag']],
    ['toeslag', ['toeslag']],
    ['huur', ['huur']],
    ['fiets', ['fiets']],
    ['', ['']],
  ];
  for (const [word, expected] of table)
    it(`${word}: ${expected.join(' + ')}`, () => {
      assert.deepEqual(splitCompound(word, known), expected);
    });

  it('splits a compound that is known itself', () => {
    assert.deepEqual(splitCompound('huurtoeslag', new Set([...known, 'huurtoeslag'])), ['huur', 'toeslag']);
  });

  it('takes any two long words apart, and only into known words', () => {
    const part = fc.constantFrom('toeslag', 'belasting', 'uitkering', 'gemeente', 'rekening');
    fc.assert(
      fc.property(part, part, fc.constantFrom('', 's', 'en', '-'), (first, second, link) => {
        assert.deepEqual(splitCompound(`${first}${link}${second}`, known), [first, second]);
      }),
    );
  });
});
