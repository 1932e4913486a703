import assert from 'node:assert/strict';
import { tellsIncome, tellsOnesIncome } from '../../src/language/income-words.ts';

describe('an amount that is said to be income', () => {
  for (const said of [
    'ik bedoel mijn inkomen is 1250',
    'naja ik krijg 1200 bijstand ofzo',
    'maaş 1100 wajong',
    'ik verdien 1.250',
  ])
    it(`"${said}"`, () => {
      assert.ok(tellsIncome(said));
    });
  for (const said of [
    '1250',
    'ik heb 5000 gespaard van mijn loon',
    'op mijn rekening staat 1200',
    'ik krijg 300 huurtoeslag',
  ])
    it(`not "${said}"`, () => {
      assert.ok(!tellsIncome(said));
    });
});

describe('an amount of one of two', () => {
  for (const said of [
    'hij verdient 1600',
    'hij verdient 1600 dus',
    'mijn vriend krijgt 1.600 ww',
    'ik verdien 1600',
    'mijn loon is 1600',
  ])
    it(`"${said}"`, () => {
      assert.ok(tellsOnesIncome(said));
    });
  for (const said of [
    'samen met wat hij verdient 3000',
    'hij is 29',
    'zij krijgt 300 kinderbijslag',
    'wij krijgen 1600, ik krijg de helft',
    'ik krijg 95 euro alimentatie, 100 soms',
  ])
    it(`not "${said}"`, () => {
      assert.ok(!tellsOnesIncome(said));
    });
});
