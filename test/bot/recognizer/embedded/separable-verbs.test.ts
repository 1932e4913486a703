import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withVerbsWhole } from '../../../../src/bot/recognizer/embedded/separable-verbs.ts';

describe('verbs in two parts', () => {
  const table: [words: string, whole: string[]][] = [
    ['zeg mijn reis af voor morgen', ['afzeg', 'afmijn', 'afreis']],
    ['ik betaal het niet terug', ['terugbetaal', 'terughet', 'terugniet']],
    ['hoe vraag ik dat aan', ['aanhoe', 'aanvraag', 'aandat']],
    ['ik woon in een huis', []],
    ['af', []],
  ];
  for (const [words, whole] of table)
    it(`"${words}"`, () => {
      const typed = words.split(' ');
      assert.deepEqual(withVerbsWhole(typed), [...typed, ...whole]);
    });

  it('lose no word, whatever is typed', () => {
    const word = fc.oneof(fc.constantFrom('af', 'op', 'zeg', 'ik'), fc.string());
    fc.assert(
      fc.property(fc.array(word), (words) => {
        assert.deepEqual(withVerbsWhole(words).slice(0, words.length), words);
      }),
    );
  });
});
