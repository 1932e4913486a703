import assert from 'node:assert/strict';
import { adultsNamed, countsSelf } from '../../../src/language/people/adults-named.ts';

describe('how many grown people an answer names', () => {
  const cases: [string, from18: number | null, from27: number | null][] = [
    ['1, mijn zoon van 19', 1, null],
    ['1, mijn zoon van 29', 1, 1],
    ['een, mijn dochter van 22', 1, null],
    ['mijn zoon van 19', 1, null],
    ['met een huisgenoot', 1, null],
    ['1 huisgenoot', 1, 1],
    ['mijn ouders', 2, 2],
    ['2, mijn ouders', 2, 2],
    ['mijn moeder en mijn broer van 30', 2, 2],
    ['alleen mijn moeder', 1, 1],
    ['mn zoon dus 1', 1, 1],
    ['mijn zoon van 19 dus 2', null, null],
    ['mijn zoon van 12', null, null],
    ['mijn broertje', null, null],
    ['mijn zoon', null, null],
    ['3, mama papa en mn broertje van 12', null, null],
    ['2 broers', null, null],
    ['drie andere studenten', 3, null],
    ['2 huisgenoten', 2, null],
    ['ik woon met drie andere studenten', 3, null],
    ['3 studenten en 2 huisgenoten', null, null],
    ['drie studenten en mijn zoon', null, null],
    ['2 kinderen', null, null],
    ['mijn man', null, null],
    ['mijn moeder soms', null, null],
    ['1', null, null],
    ['wie bedoelt u, mijn moeder?', null, null],
  ];
  for (const [text, from18, from27] of cases)
    it(`"${text}"`, () => {
      assert.deepEqual([adultsNamed(text, 18), adultsNamed(text, 27)], [from18, from27]);
    });
});

describe('whether somebody counts themselves too', () => {
  for (const text of [
    'wij zijn met 4 personen',
    "we zijn met z'n vieren",
    '4 met mij erbij',
    'wij wonen hier met vijf',
    '3 incl mij',
  ])
    it(`"${text}"`, () => {
      assert.ok(countsSelf(text));
    });
  for (const text of ['drie andere studenten', 'met 5 personen', 'ik woon met 3 studenten', '2, zij wonen bij mij'])
    it(`not "${text}"`, () => {
      assert.ok(!countsSelf(text));
    });
});
