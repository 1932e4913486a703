import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressed } from '../../src/locales/address.ts';
import { formatDate, formatDuration, formatEuros, formatList, formatNumber } from '../../src/locales/format.ts';

describe('amounts, numbers, dates and lists in Dutch', () => {
  const cases: [string, string][] = [
    [formatEuros(161_818), '€ 1.618,18'],
    [formatEuros(64_000), '€ 640'],
    [formatEuros(5), '€ 0,05'],
    [formatEuros(0), '€ 0'],
    [formatEuros(1_600_000), '€ 16.000'],
    [formatEuros(123_456_789), '€ 1.234.567,89'],
    [formatEuros(-2_450), '-€ 24,50'],
    [formatNumber(99.9), '99,9'],
    [formatNumber(1234.5), '1.234,5'],
    [formatNumber(110), '110'],
    [formatDate('2026-07-01'), '1 juli 2026'],
    [formatDate('2026-12'), 'december 2026'],
    [formatDate('2026'), '2026'],
    [formatList(['a', 'b', 'c'], 'en'), 'a, b en c'],
    [formatList(['a', 'b'], 'en'), 'a en b'],
    [formatList(['a'], 'en'), 'a'],
    [formatList([], 'en'), ''],
    [formatDuration(36), '3 jaar'],
    [formatDuration(18), '1 jaar en 6 maanden'],
    [formatDuration(13), '1 jaar en 1 maand'],
    [formatDuration(11), '11 maanden'],
    [formatDuration(0), '0 maanden'],
  ];
  for (const [found, expected] of cases)
    it(expected === '' ? '(nothing)' : expected, () => {
      assert.equal(found, expected);
    });

  it('lose no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        const [euros = '', rest = '00'] = formatEuros(cents).replace('€ ', '').replaceAll('.', '').split(',');
        assert.equal(Number(euros) * 100 + Number(rest), cents);
      }),
    );
  });

  it('address a resident in one of two forms', () => {
    const text = '[U woont|Je woont] met [uw|je] kind.';
    assert.equal(addressed(text, 'u'), 'U woont met uw kind.');
    assert.equal(addressed(text, 'je'), 'Je woont met je kind.');
  });
});
