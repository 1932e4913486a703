import assert from 'node:assert/strict';
import { saysYoung, turnsEighteen } from '../../../src/language/people/young-age.ts';

describe('an age below 18', () => {
  const rows: [string, boolean][] = [
    ['ik ben 12 er is niks te eten thuis', true],
    ['ik ben pas 15 mag ik werken', true],
    ['ik ben een meisje van 16 help', true],
    ['ik ben 16 weken zwanger', false],
    ['ik ben 12 kilo afgevallen', false],
    ['ik ben 10 dagen te laat', false],
    ['ik ben 15,50 kwijt', false],
    ['ik ben 171 euro kwijt', false],
    ['ik ben 9 april jarig', false],
  ];
  for (const [text, young] of rows)
    it(`"${text}": ${young ? 'yes' : 'no'}`, () => {
      assert.equal(saysYoung(text), young);
    });
});

describe('turning 18', () => {
  const rows: [string, boolean][] = [
    ['ik word over 3 wkn 18', true],
    ['ben bijna 18 wat moet ik regelen', true],
    ['ik ben over een maand 18', true],
    ['ik ben nog geen 18', true],
    ['wat verandert er als ik 18 word', true],
    ['zodra ik achttien ben', true],
    ['ik word volgende maand 18 jaar', true],
    ['ik ben 18', false],
    ['ik ben al 18', false],
    ['ik ben bijna 18 jaar getrouwd', false],
    ['tot ik 18 was', false],
    ['mijn zoon wordt bijna 18', false],
    ['ik word om 18 uur gebeld', false],
    ['ik ben over 18 maanden klaar', false],
  ];
  for (const [text, turns] of rows)
    it(`"${text}": ${turns ? 'yes' : 'no'}`, () => {
      assert.equal(turnsEighteen(text), turns);
    });
});
