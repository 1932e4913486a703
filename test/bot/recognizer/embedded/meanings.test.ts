import assert from 'node:assert/strict';
import { createFindMeanings, phrasesOf } from '../../../../src/bot/recognizer/embedded/meanings.ts';
import { everydayWords } from '../../../../src/language/words/everyday-spelling.ts';

const find = createFindMeanings(
  phrasesOf({
    rent: ['huur', 'kira*', 'ايجار', 'kale huur'],
    'food bank': ['voedselbank', 'food bank', 'gıda bankas*'],
    years: ['3 jaar'],
    pets: ['*brokken', '*voer bak'],
    bare: [''],
  }),
);
const meaningsIn = (text: string) => [...new Set(find(everydayWords(text)))].sort();

describe('meanings', () => {
  for (const [text, expected] of [
    ['de huur', ['rent']],
    ['de kale huur', ['rent']],
    ['kirasını', ['rent']],
    ['kir', []],
    ['الإيجار', ['rent']],
    ['food', []],
    ['the food bank?', ['food bank']],
    ['gida bankasina', ['food bank']],
    ['al 3 jaar', ['years']],
    ['voedselbank en huur', ['food bank', 'rent']],
    ['kattenbrokken', ['pets']],
    ['brokken', []],
    ['hondenvoer bak', ['pets']],
    ['', []],
  ] as const)
    it(`of "${text}" are ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(meaningsIn(text), expected);
    });
});
