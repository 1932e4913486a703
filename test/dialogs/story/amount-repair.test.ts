/** A number by itself at "Klopt dit?": how one of the lines is, shown again before it counts. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const told = talk(start, 'ik woon alleen, ben 50 jaar, inkomen 1150, huur 640');

describe('an amount that is meant otherwise', () => {
  for (const text of ['nee ik bedoel 1250', '1250', 'het is 1250 niet 1150', 'sorry, 1250 euro'])
    it(`"${text}" is shown in its line`, () => {
      const after = talk(told.state, text);
      assert.match(after.text, /^Klopt dit\?.*€ 640 .*€ 1\.250 per maand$/s);
      assert.ok(saidIn(talk(after.state, 'ja')).includes('netMonthlyIncomeCents is 125000'));
    });

  it('after the line was taken out, is that line', () => {
    const line = 'Het inkomen van uw huishouden is netto € 1.150 per maand';
    const out = talk(told.state, 'Iets klopt niet', line);
    assert.match(out.text, /Typ gerust hoe het wel is\./);
    assert.match(talk(out.state, '900').text, /€ 640 .*€ 900 per maand$/s);
  });

  it('is no number of a button', () => assert.match(talk(told.state, '7').text, /€ 1\.150/));
});

describe('the bare rent, told at the card', () => {
  for (const text of ['kaal is 690', 'ja klopt incl servicekosten, kaal 690', 'mijn huur is kaal 690', '690 kale huur'])
    it(`"${text}" takes its place`, () => {
      assert.match(talk(start, 'mijn huur is 780', text).text, /Uw huur is € 690 per maand/);
    });
});
