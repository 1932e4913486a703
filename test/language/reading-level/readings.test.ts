import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readingFor, readings } from '../../../src/language/reading-level/readings.ts';

describe('the readings of a text', () => {
  const cases: [string, string[]][] = [
    ['[U hebt|Je hebt] bijstand.', ['U hebt bijstand.', 'Je hebt bijstand.']],
    ['[Krijgt u|Krijg je] [uw|je] geld?', ['Krijgt u uw geld?', 'Krijg je je geld?']],
    ['Dit is voor iedereen.', ['Dit is voor iedereen.']],
    ['Lager dan {{limit}}.', ['Lager dan € 100.']],
    ['Vanaf {{validFrom, date}} in {{municipality}}.', ['Vanaf 1 juli 2026 in Zoetermeer.']],
    ['Nog {{count}} vragen over {{- scheme}}.', ['Nog 3 vragen over dit.']],
    ['Bel {{phone}}, $t(hours).', ['Bel 14 079, dit.']],
    ['[|je] mag', [' mag', 'je mag']],
    ['[Lees dit](a.nl)', ['[Lees dit](a.nl)']],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(readings(text), expected);
    });

  it('leaves no form behind, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('u', 'je', ' ', 'hebt', '.', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (before, u, je) => {
        assert.equal(readingFor(`${before}[${u}|${je}]`, 'u'), before + u);
        assert.equal(readingFor(`${before}[${u}|${je}]`, 'je'), before + je);
      }),
    );
  });
});
