import assert from 'node:assert/strict';
import { amountsIn, changesMeaning, qualifiersIn, type Qualifier } from '../../../src/language/numbers/qualifiers.ts';

const said: [string, Qualifier[]][] = [
  ['vroeger 20000, nu niets', ['past']],
  ['straks krijg ik 1800', ['future']],
  ['stel dat ik 1000 verdien', ['supposed']],
  ['als ik 1000 verdien', ['supposed']],
  ['1500 bruto', ['gross']],
  ['12000 ieder', ['each']],
  ['de helft van 2400', ['share']],
  ['tussen 1200 en 1400', ['range']],
  ['60+', ['range']],
  ['700 all in', ['included']],
  ['450 incl', ['included']],
  ['640 met stroom', ['included']],
  ['650 but with gas inside', ['included']],
  ['900 maar daar zit gas en stroom bij in', ['included']],
  ['710 alles erin', ['included']],
  ['700 bills included', ['included']],
  ['1100 plus 90 vakantiegeld', ['extras']],
  ['bijna 67', ['almost']],
  ['15 euro per uur', ['perHour']],
];
const plain = [
  '1250',
  '€ 1.250,50 per maand',
  'iedere maand 1200',
  'elk jaar 20000',
  '1100 zonder vakantiegeld',
  '640 exclusief gas en licht',
  '640 excl',
  '710 gas water licht zit er niet bij',
  '640 in de maand',
  'had ik al gezegd 1020',
  'als het goed is 1200',
  'als alleenstaande krijg ik 1200',
  '12-03-1980',
  '1500 bruto nee 1300',
];

describe('the words beside a number', () => {
  for (const [text, kinds] of said)
    it(`"${text}" is ${kinds.join()}`, () => {
      assert.deepEqual([...qualifiersIn(text)], kinds);
      assert.ok(changesMeaning(text));
    });
  for (const text of plain)
    it(`"${text}" says it as it is`, () => {
      assert.deepEqual([...qualifiersIn(text)], []);
    });
  it('amounts are not counts or times', () => {
    assert.deepEqual(amountsIn('15 euro per uur, 20 uur per week, 2 kinderen'), [15]);
    assert.deepEqual(amountsIn('1 januari 2026 had ik 5.000,50'), [5000.5]);
  });
});
