import { doesNotThrow, equal, throws } from 'node:assert/strict';
import { checkContrast, contrastRatio } from '../../../src/server/pages/contrast.ts';

describe('the contrast of a theme', () => {
  const ratios: [one: string, other: string, ratio: string][] = [
    ['#000000', '#ffffff', '21.00'],
    ['#ffffff', '#000000', '21.00'],
    ['#777777', '#ffffff', '4.48'],
    ['#767676', '#ffffff', '4.54'],
    ['#ffffff', '#ffffff', '1.00'],
  ];
  for (const [one, other, ratio] of ratios)
    it(`${one} on ${other} is ${ratio}`, () => equal(contrastRatio(one, other).toFixed(2), ratio));

  const themes: [primary: string, onPrimary: string, readable: boolean][] = [
    ['#0b4f7a', '#ffffff', true],
    ['#1d5c45', '#ffffff', true],
    ['#0b4f7a', '#777777', false],
    ['#ffe14d', '#000000', false],
    ['blue', '#ffffff', false],
  ];
  for (const [primary, onPrimary, readable] of themes)
    it(`${onPrimary} on ${primary} is ${readable ? 'readable' : 'refused'}`, () => {
      const check = (): void => checkContrast(municipality(primary, onPrimary));
      if (readable) doesNotThrow(check);
      else throws(check, /^Error: THEME_CONTRAST: x: /);
    });
});

const municipality = (primary: string, onPrimary: string) => ({
  slug: 'x',
  name: 'X',
  address: 'u' as const,
  phone: { number: '14 000', hoursInWords: '' },
  theme: { primary, onPrimary },
});
