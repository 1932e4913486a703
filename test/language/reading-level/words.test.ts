import assert from 'node:assert/strict';
import { countSyllables } from '../../../src/language/reading-level/syllables.ts';
import { splitWords } from '../../../src/language/reading-level/words.ts';

describe('counting words', () => {
  const cases: [string, string[]][] = [
    ['U krijgt € 1.618,18 of €640.', ['U', 'krijgt', '€ 1.618,18', 'of', '€640']],
    ['Dat kost € 10,- per dag.', ['Dat', 'kost', '€ 10,-', 'per', 'dag']],
    ['Bel 14 079 of 06 12345678.', ['Bel', '14 079', 'of', '06 12345678']],
    ['Bel 0800-0113 of 036 539 99 11 nu.', ['Bel', '0800-0113', 'of', '036 539 99 11', 'nu']],
    [
      'Kijk op https://www.almere.nl/geld?x=1 of 113.nl.',
      ['Kijk', 'op', 'https://www.almere.nl/geld?x=1', 'of', '113.nl'],
    ],
    ['Mail naar hulp@zoetermeer.nl.', ['Mail', 'naar', 'hulp@zoetermeer.nl']],
    ['Van 9.00 tot 12.30 uur', ['Van', '9.00', 'tot', '12.30', 'uur']],
    ["Zo'n auto's, 's ochtends", ["Zo'n", "auto's", "'s", 'ochtends']],
    ['Ma t/m vr, o.a. 3-jarigen en 80 %', ['Ma', 't/m', 'vr', 'o.a.', '3-jarigen', 'en', '80 %']],
    ['1 juli 2026', ['1', 'juli', '2026']],
    ['? – … •', []],
  ];
  for (const [text, words] of cases)
    it(text, () => {
      assert.deepEqual(
        splitWords(text).map((word) => word.text),
        words,
      );
    });
});

describe('counting syllables', () => {
  const cases: [string, number][] = [
    ['u', 1],
    ['geld', 1],
    ['open', 2],
    ['over', 2],
    ['ideeën', 3],
    ['museum', 3],
    ['gemeente', 3],
    ['bijstand', 2],
    ['huurtoeslag', 3],
    ['coöperatie', 5],
    ['individuele', 6],
    ['kwijtschelding', 3],
    ['kopieën', 3],
    ['nieuwe', 2],
    ['€ 1.618,18', 1],
    ['www.almere.nl', 1],
  ];
  for (const [text, syllables] of cases)
    it(`${text}: ${syllables}`, () => {
      assert.deepEqual(splitWords(text).map(countSyllables), [syllables]);
    });
});
