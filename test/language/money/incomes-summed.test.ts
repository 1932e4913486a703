import assert from 'node:assert/strict';
import { incomesSummed, withSupplement } from '../../../src/language/money/incomes-summed.ts';

describe('incomes that are named one by one', () => {
  const sums: [string, number | null][] = [
    ['ja 900 en 300', 1200],
    ['ik werk 600 en uitkering 700', 1300],
    ['wajong 1100, krantenwijk 120, samen 1220', 1220],
    ['ik 900 en hij 1100', 2000],
    ['1380 en 600 per maand', 1980],
    ['1200', null],
    ['loon 1200 huur 640', null],
    ['900 loon en betaal 300 alimentatie', null],
    ['eerst 1200 en nu 900', null],
    ['1200 waarvan 300 op is', null],
    ['wia 900 en huurtoeslag 300', null],
    ['1380 en 600 samen 2100', null],
  ];
  for (const [text, sum] of sums) it(`"${text}"`, () => assert.equal(incomesSummed(text), sum));
});

describe('a supplement on a benefit', () => {
  it('counts with it', () => assert.equal(withSupplement('ww 1200, toeslag 80'), 1280));
  it('of the rent does not', () => assert.equal(withSupplement('ww 1200, huurtoeslag 80'), null));
  it('by itself is not known', () => assert.equal(withSupplement('loon 1200, toeslag 80'), null));
});

describe('incomes of one', () => {
  it('a pension may say whose it is', () => {
    assert.equal(incomesSummed('wao 1180 netto en 90 pensioentje vd bouw'), 1270);
  });
});
