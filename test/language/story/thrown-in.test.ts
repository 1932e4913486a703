/** What is thrown in beside a question, in full: only that is read as a story. */
import assert from 'node:assert/strict';
import { inFull } from '../../../src/language/story/thrown-in.ts';

const inForm: [string, string][] = [
  ['1240 krijg ik', 'ik krijg 1240 netto per maand'],
  ['nou 950 euro verdien ik per maand', 'ik krijg 950 netto per maand'],
  ['ik krijg 1240', 'ik krijg 1240 netto per maand'],
  ['I have 1300 euro per month', 'ik krijg 1300 netto per maand'],
  ['ik werk 10 uur bij de winkel, 480 pm', 'ik werk 10 uur bij de winkel, ik verdien 480 netto per maand'],
  ['dat is 1412 euro samen', 'mijn inkomen is samen 1412 netto per maand'],
  ['nee wacht, dat is van mij, hij heeft 900, samen 2400', 'mijn inkomen is samen 2400 netto per maand'],
  ['my rent is 650', 'mijn huur is 650'],
  ['800 kaal, 60 servicekosten', 'kale huur 800, 60 servicekosten'],
  ['780 incl, kaal is 690', 'kale huur 690'],
  ['590 kale huur geloof ik', 'kale huur 590 geloof ik'],
  ['kamer kost 520 all in', 'ik huur een kamer'],
  ['2 kinderen en alleen', 'alleen met 2 kinderen'],
  ['37', 'ik ben 37 jaar'],
  ['ben 37', 'ik ben 37 jaar'],
  ['schuld is 6000 bij de verzekeraar', 'schuld is 6000 bij de verzekeraar . ik heb te veel schulden'],
];

const asItIs = [
  ...[
    '10',
    '1800',
    '9',
    '120',
    '37 en 40',
    'ik had 1240',
    '1240 krijg ik niet',
    'mijn zus krijgt 1240',
    '1240 krijg ik?',
  ],
  ...['samen betalen we 900 huur, samen 900', 'samen 1412?', 'we wonen samen'],
  ...['ik krijg 1240 huurtoeslag', 'de schuld was 6000', 'ik heb geen schulden', 'mijn broer heeft loonbeslag'],
  ...[
    'vroeger werkte ik voor 900 per maand',
    'als ik werk, 900 per maand',
    'ik werk 20 uur, huur 640 pm',
    'ik werk, opvang 400 per maand',
    'ik heb 3 kinderen',
  ],
];

describe('what is thrown in', () => {
  for (const [text, full] of inForm)
    it(`"${text}" in full`, () => {
      assert.equal(inFull(text, true), full);
    });
  for (const text of asItIs)
    it(`"${text}" stays as it is`, () => {
      assert.equal(inFull(text, true), text);
    });
  it('is no age where that is known', () => {
    assert.equal(inFull('37', false), '37');
  });
});
