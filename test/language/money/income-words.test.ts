import assert from 'node:assert/strict';
import {
  saysTooLittle,
  tellsIncome,
  tellsMoreIncome,
  tellsOnesIncome,
  tellsProfit,
} from '../../../src/language/money/income-words.ts';

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

describe('a part of what comes in', () => {
  for (const said of [
    '800 pensioen erbij',
    'aow en 80 pensioen',
    'bijstand + 200 loon',
    'ww en een bijbaantje van 150',
  ])
    it(`"${said}"`, () => {
      assert.ok(tellsMoreIncome(said));
    });
  for (const said of ['1300 aow en pensioen', 'aow en pensioen samen 1500', 'aow en 80 huurtoeslag', 'ik krijg aow'])
    it(`not "${said}"`, () => {
      assert.ok(!tellsMoreIncome(said));
    });
});

describe('a profit', () => {
  for (const said of ['winst 900 per maand', 'alleen, mijn winst is 1200'])
    it(`"${said}"`, () => {
      assert.ok(tellsProfit(said));
    });
  for (const said of ['900 per maand', 'ik had 900 winst', 'geen winst van 900', 'winst 20000 per jaar'])
    it(`not "${said}"`, () => {
      assert.ok(!tellsProfit(said));
    });
});

describe('that what comes in is too little', () => {
  for (const said of [
    'ik moet rondkomen van 900',
    'ik moet met 1200 euro per maand rondkomen',
    'ik heb 1100 per maand en kom niet rond',
    'wij komen echt niet meer uit',
    'ik red het niet meer',
    'ik houd bijna niks over',
    'ik verdien 1800 en kom elke maand tekort',
  ])
    it(`"${said}"`, () => {
      assert.ok(saysTooLittle(said));
    });
  for (const said of [
    'ik kan makkelijk rondkomen van 2000',
    'ik kom goed rond',
    'ik kom niet uit nederland',
    'ik heb 900',
  ])
    it(`not "${said}"`, () => {
      assert.ok(!saysTooLittle(said));
    });
});
