import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePostcode } from '../../../src/language/numbers/postcode.ts';

const table: [string, number | null][] = [
  ['2711 AB', 2711],
  ['2711ab', 2711],
  ['2711-AB', 2711],
  ['1312', 1312],
  ['2019', 2019],
  ['postcode 1312', 1312],
  ['pc 2711', 2711],
  ['postcode: 2711AB', 2711],
  ['mijn postcode is 1312 RX', 1312],
  ['postcode is 2711 en huur is 1250', 2711],
  ['ik woon in 2711 ab', 2711],
  ['ik woon in 1312', 1312],
  ['1312 rx almere', 1312],
  ['2711 AB, 2711 AB', 2711],
  ['2711 AB of 1312 RX', null],
  ['1250 in de week', null],
  ['1250 eu', null],
  ['1250 EU', null],
  ['1250 pm', null],
  ['€ 1250', null],
  ['huur 1250', null],
  ['in 2019 kwam ik hier', null],
  ['sinds 2019 is mijn inkomen lager', null],
  ['0123 AB', null],
  ['12711 AB', null],
  ['27111', null],
  ['2711 abc', null],
  ['2.711 AB', null],
  ['ik weet het niet', null],
  ['', null],
];

describe('parsePostcode', () => {
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)}: ${expected ?? 'none'}`, () => {
      assert.deepEqual(
        parsePostcode(text),
        expected === null ? { status: 'fail' } : { status: 'success', value: expected },
      );
    });

  it('reads any four digits that do not start with zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (digits) => {
        for (const text of [`${digits}`, `${digits} XW`, `postcode ${digits}`, `ik woon in ${digits}xw`])
          assert.deepEqual(parsePostcode(text), { status: 'success', value: digits }, text);
      }),
    );
  });
});
