/** Savings in parts, and what is still to be paid from them. */
import assert from 'node:assert/strict';
import { savedAndOwed, savingsSummed, tellsOwed } from '../../../src/language/money/saved-and-owed.ts';

describe('savings that stand apart', () => {
  const sums: readonly (readonly [string, number | null])[] = [
    ['1300 op de bank, 4000 apart voor begrafenis', 5300],
    ['1300 op de bank en 4000 spaargeld', 5300],
    ['1300 op de bank waarvan 400 voor huur', null],
    ['1300 op de bank en 4000 schuld', null],
    ['1300 op de bank, auto 4000', null],
    ['3000 op de spaarrekening. maar vd begrafenis moet nog 2400 betaald', null],
    ['2000 spaargeld en nog 900 openstaande rekening', null],
  ];
  for (const [text, sum] of sums) it(`"${text}"`, () => assert.equal(savingsSummed(text), sum));
});

describe('savings beside what is still to be paid', () => {
  const told: readonly (readonly [string, number, number])[] = [
    ['ja 3000 op de spaarrekening. maar vd begrafenis moet nog 2400 betaald', 3000, 2400],
    ['3000 maar ik moet nog 1200 belasting betalen', 3000, 1200],
    ['5000, daarvan moet ik nog 2000 aan de uitvaart betalen', 5000, 2000],
    ['3000 spaar en 1500 schuld', 3000, 1500],
    ['9000 min 2400 schuld', 9000, 2400],
    ['op de rekening 3000, begrafenis nog 2400 te betalen', 3000, 2400],
    ['3000 op de bank, 2400 gaat eraf voor de begrafenis', 3000, 2400],
    ['4000 maar de rekening van de uitvaart van 3500 komt nog', 4000, 3500],
    ['3000 en heb al 2400 betaald aan de begrafenis', 3000, 0],
    ['1300 op de bank en 500 contant, moet nog 400 betalen', 1800, 400],
  ];
  for (const [text, saved, owed] of told) it(`"${text}"`, () => assert.deepEqual(savedAndOwed(text), { saved, owed }));

  const left = [
    '3000 op de bank',
    '3000 en mijn ex moet me nog 500 betalen',
    '3000 en krijg nog 500 terug van de belasting',
    '1300 op de bank en 500 contant',
    '3000 of 2400 schuld',
    'schuld 4000',
  ];
  for (const text of left) it(`"${text}" is not`, () => assert.equal(savedAndOwed(text), null));
});

describe('an amount that is still to be paid', () => {
  for (const text of ['3000 spaargeld. tandarts moet nog 800', '3000 gespaard maar nog 2400 te betalen'])
    it(`stands in "${text}"`, () => assert.ok(tellsOwed(text)));
  for (const text of ['3000 spaargeld', 'ik betaal 640 huur, 3000 spaargeld', 'ik heb 3000 gespaard en dat is alles'])
    it(`does not in "${text}"`, () => assert.ok(!tellsOwed(text)));
});
