import assert from 'node:assert/strict';
import { saidNotSo } from '../../../src/language/answers/not-so.ts';

describe('what is said to be wrong', () => {
  for (const [text, rest] of [
    ['dat klopt niet', ''],
    ['Nee, dat klopt niet!', ''],
    ['klopt niet hoor', ''],
    ['dat klopt dus helemaal niet.', ''],
    ['klopt niks van', ''],
    ['dat is fout', ''],
    ['nee dat is niet goed', ''],
    ['dat klopt niet, samen 1100', 'samen 1100'],
    ['nee dat is verkeerd, 47', '47'],
  ] as const)
    it(`"${text}"`, () => assert.equal(saidNotSo(text), rest));

  for (const text of [
    'nee',
    'klopt',
    'dat klopt',
    'mijn huur klopt niet',
    'dat klopt niet helemaal meer zeg',
    'niet goed',
    'fout',
  ])
    it(`not "${text}"`, () => assert.ok((saidNotSo(text) ?? 'x') !== ''));
});
