import assert from 'node:assert/strict';
import {
  ageBefore,
  amountNow,
  amountRange,
  amountTogether,
  halfOf,
  withoutNextAge,
} from '../../../src/language/money/told-amounts.ts';

describe('what an amount comes to', () => {
  const now: [string, number | null][] = [
    ['vroeger verdiende ik 2500 nu niks meer', 0],
    ['straks krijg ik 1800 maar nu nog niks', 0],
    ['eerst 2500 en nu 1200', 1200],
    ['vroeger 2500', null],
  ];
  for (const [text, amount] of now)
    it(`now: "${text}"`, () => {
      assert.equal(amountNow(text), amount);
    });

  const together: [string, number | null][] = [
    ['ieder 1000', 2000],
    ['ik verdien 1000 en mijn man ook 1000', 2000],
    ['ik 1200 en hij 600', 1800],
    ['ik krijg 700 ww en mijn vrouw 1400', 2100],
    ['wij verdienen 1000 en 900', 1900],
    ['mijn man verdient 1800 en ik niets', 1800],
    ['wij krijgen allebei aow samen 2000', 2000],
    ['hij verdient 1600', null],
    ['900 en 600 alimentatie', null],
    ['ik 300 per week en hij 1200', null],
    ['ik 1200 bruto en hij 600', null],
  ];
  for (const [text, amount] of together)
    it(`together: "${text}"`, () => {
      assert.equal(amountTogether(text, 'month'), amount);
    });

  it('half of it', () => {
    assert.equal(halfOf('de helft van 2400'), 1200);
    assert.equal(halfOf('huur is 800 en daarvan betaal ik de helft'), null);
  });

  const ranges: [string, [number, number] | null][] = [
    ['minder dan 1000', [0, 1000]],
    ['hooguit 900', [0, 900]],
    ['1000 of minder', [0, 1000]],
    ['meer dan 2000', [2000, Infinity]],
    ['tussen 1200 en 1400', [1200, 1400]],
    ['rond de 1300 a 1400', [1300, 1400]],
    ['1200', null],
  ];
  for (const [text, range] of ranges)
    it(`between: "${text}"`, () => {
      const told = amountRange(text);
      assert.deepEqual(told === null ? null : [told.min, told.max], range);
    });

  const ages: [string, number | null][] = [
    ['bijna 67', 66],
    ['ik word volgende maand 67', 66],
    ['ik word volgend jaar 67', null],
    ['over 2 jaar word ik 67', null],
    ['tegen de 67', null],
    ['67', null],
  ];
  for (const [text, age] of ages)
    it(`the age of now: "${text}"`, () => {
      assert.equal(ageBefore(text), age);
    });

  const beside: [string, string][] = [
    ['35, word in maart 36', '35 '],
    ['35, word in maart 36, en mijn man is 38', '35 , en mijn man is 38'],
    ['ik ben 66 en word volgende maand 67', 'ik ben 66 '],
    ['ik word volgende maand 67', 'ik word volgende maand 67'],
    ['39, 40 word ik in mei', '39,  '],
    ['bijna 40, 39 nog', ' , 39 nog'],
    ['38, over 2 jaar 40', '38, over 2 jaar 40'],
    ['35, hij wordt 40', '35, hij wordt 40'],
  ];
  for (const [text, left] of beside)
    it(`the age to come says nothing: "${text}"`, () => {
      assert.equal(withoutNextAge(text), left);
    });
});

describe('what two bring in, one by name', () => {
  for (const [text, sum] of [
    ['kim krijgt 900 en ik 600', 1500],
    ['ik krijg 600 en kim 900', 1500],
    ['aow 900 en ik 600', null],
    ['zoon krijgt 900 en ik 600', null],
  ] as const)
    it(`"${text}": ${String(sum)}`, () => {
      assert.equal(amountTogether(text, 'month', true), sum);
    });

  it('only of a couple', () => {
    assert.equal(amountTogether('kim krijgt 900 en ik 600', 'month'), null);
  });
});
