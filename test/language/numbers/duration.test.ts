import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lengthNamed, parseMonths } from '../../../src/language/numbers/duration.ts';

const referenceDate = '2026-07-01';

const table: [string, number | null][] = [
  ['3 jaar', 36],
  ['3jr', 36],
  ['drie jaar', 36],
  ['al 3 jaar', 36],
  ['ruim 3 jaar', 36],
  ['ongeveer 3 jaar', 36],
  ['een jaar of drie', 36],
  ['een jaar of 3', 36],
  ['36 maanden', 36],
  ['36 mnd', 36],
  ['vijf jaar lang', 60],
  ['een jaar', 12],
  ['anderhalf jaar', 18],
  ['3,5 jaar', 42],
  ['3 en een half jaar', 42],
  ['half jaar', 6],
  ['een half jaar', 6],
  ['halfjaar', 6],
  ['een kwartaal', 3],
  ['2 jaar en 11 maanden', 35],
  ['2 jaar 6 maanden', 30],
  ['6 weken', 1],
  ['10 dagen', 0],
  ['2 jaar nee 3 jaar', 36],
  ['sinds maart 2023', 40],
  ['vanaf maart 2023', 40],
  ['sinds 1 maart 2023', 40],
  ['sinds 12-03-2023', 39],
  ['sinds januari', 6],
  ['sinds augustus', 11],
  ['mijn zoon is 6 jaar', null],
  ['al jaren. ik ben 45 jaar', null],
  ['zij is 3', null],
  ['sinds 2019', null],
  ['2019', null],
  ['sinds vorig jaar', null],
  ['sinds maart 2030', null],
  ['al heel lang', null],
  ['altijd', null],
  ['mijn hele leven', null],
  ['een paar jaar', null],
  ['bijna 3 jaar', null],
  ['meer dan 3 jaar', null],
  ['nog geen 3 jaar', null],
  ['3 jaar of langer', null],
  ['2 jaar of 3 jaar', null],
  ['2 of 3 jaar', null],
  ['43 jaar oud', null],
  ['-3 jaar', null],
  ['200 jaar', null],
  ['3', null],
  ['jaren', null],
  ['ik heb een vraag', null],
  ['', null],
];

describe('parseMonths on 1 July 2026', () => {
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)}: ${expected ?? 'no length'}`, () => {
      assert.deepEqual(
        parseMonths(text, referenceDate),
        expected === null ? { status: 'fail' } : { status: 'success', value: expected },
      );
    });

  const bare: [string, 'years' | 'months', number | null][] = [
    ['3', 'years', 36],
    ['3', 'months', 3],
    ['drie', 'years', 36],
    ['anderhalf', 'years', 18],
    ['36 maanden', 'years', 36],
    ['2019', 'years', null],
    ['ik heb een vraag', 'years', null],
  ];
  for (const [text, unit, expected] of bare)
    it(`${JSON.stringify(text)} in ${unit}: ${expected ?? 'no length'}`, () => {
      const parsed = parseMonths(text, referenceDate, unit);
      assert.deepEqual(parsed, expected === null ? { status: 'fail' } : { status: 'success', value: expected });
    });

  it('adds years and months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 11 }), (years, months) => {
        const text = `${years} jaar en ${months} maanden`;
        assert.deepEqual(parseMonths(text, referenceDate), { status: 'success', value: years * 12 + months });
      }),
    );
  });
});

describe('a length among other words', () => {
  const named: [string, string | null][] = [
    ['elke maand anders zei ik, gem 1700. zo al jaren, 6 jr ofzo', '6 jr ofzo'],
    ['al jaren, 6 jr ofzo', '6 jr ofzo'],
    ['ja, al 4 jaar', 'al 4 jaar'],
    ['eerst 4 jaar ww, nu 1 jaar bijstand', null],
    ['al jaren, mijn zoon is 6 jaar', null],
    ['3 jaar, nee 2 jaar', null],
    ['6 jaar', null],
  ];
  for (const [text, expected] of named)
    it(`"${text}": ${String(expected)}`, () => {
      assert.equal(lengthNamed(text), expected);
    });
});
