import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAge } from '../../../src/language/people/ages.ts';

const referenceDate = '2026-07-01';

const table: [string, number | [number, number] | null][] = [
  ['43', 43],
  ['ik ben 43', 43],
  ['43 jaar oud', 43],
  ['43j', 43],
  ['drieënveertig', 43],
  ['drie en veertig', 43],
  ['43 en een half', 43],
  ['43,5', 43],
  ['65 jaar, man', 65],
  ['43 nee 44', 44],
  ['8 maanden', 0],
  ['18 maanden', 1],
  ['2 jaar en 11 maanden', 2],
  ['120', 120],
  ['0', 0],
  ['12-03-1980', 46],
  ['12 maart 1980', 46],
  ['12 mrt. 80', 46],
  ['3/12/80', 45],
  ['12.03.1980', 46],
  ['12 03 1980', 46],
  ['12031980', 46],
  ['1980-03-12', 46],
  ['geb. 12-3-80', 46],
  ['geb 12 maart 80', 46],
  ['01-07-1980', 46],
  ['02-07-1980', 45],
  ['29-02-2004', 22],
  ['maart 1980', 46],
  ['juli 1980', [45, 46]],
  ['1980', [45, 46]],
  ['geb 1980', [45, 46]],
  ['ik ben van 1980', [45, 46]],
  ['geboren in 80', [45, 46]],
  ['’80', [45, 46]],
  ['bouwjaar 80', [45, 46]],
  ['1906', [119, 120]],
  ['geboren in 1980, dus 46', 46],
  ['geboren in 1980, dus 40', null],
  ['1905', null],
  ['1890', null],
  ['2030', null],
  ['2711', null],
  ['12-03-2030', null],
  ['31-02-1980', null],
  ['13-13-1980', null],
  ['121', null],
  ['-43', null],
  ['43 en 45', null],
  ['bijna 67', null],
  ['ik word 44', null],
  ['rond de 60', null],
  ['60+', null],
  ['60er', null],
  ['onder de 18', null],
  ['2 kinderen', null],
  ['43 euro', null],
  ['geen idee', null],
  ['', null],
];

describe('parseAge on 1 July 2026', () => {
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)}: ${JSON.stringify(expected)}`, () => {
      const parsed = parseAge(text, referenceDate);
      if (expected === null) assert.deepEqual(parsed, { status: 'fail' });
      else if (typeof expected === 'number') assert.deepEqual(parsed, { status: 'success', value: expected });
      else assert.deepEqual(parsed, { status: 'unsure', low: expected[0], high: expected[1] });
    });

  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true });
  const laterDay = fc.date({ min: new Date('2011-01-01'), max: new Date('2045-12-31'), noInvalidDate: true });
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  const exactAge = (birth: string, on: string): number =>
    Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);

  it('counts the birthdays between any date of birth and any reference date', () => {
    fc.assert(
      fc.property(day, laterDay, (born, on) => {
        const [year = '', month = '', date = ''] = iso(born).split('-');
        for (const text of [`${date}-${month}-${year}`, `geboren ${Number(date)}/${Number(month)}/${year}`, iso(born)])
          assert.deepEqual(parseAge(text, iso(on)), { status: 'success', value: exactAge(iso(born), iso(on)) }, text);
      }),
    );
  });

  it('holds the real age between the two of a bare year', () => {
    fc.assert(
      fc.property(day, laterDay, (born, on) => {
        const age = exactAge(iso(born), iso(on));
        const parsed = parseAge(iso(born).slice(0, 4), iso(on));
        if (parsed.status === 'success') assert.equal(parsed.value, age);
        else
          assert.ok(
            parsed.status === 'unsure' && parsed.low <= age && age <= parsed.high && parsed.high - parsed.low === 1,
          );
      }),
    );
  });
});
