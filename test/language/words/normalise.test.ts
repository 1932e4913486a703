import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldForMatch, normalise } from '../../../src/language/words/normalise.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('normalise', () => {
  const table: [string, string][] = [
    ['  Ja   hoor! ', 'ja hoor'],
    ['JAAAAA', 'jaa'],
    ['Ik\u00a0heb\u2003“geen”\u200b idee…', 'ik heb "geen" idee'],
    ['\u202eeen\u202c \ufefftwee', 'een twee'],
    ['‘t is zo', 't is zo'],
    ['zo’n 1200', "zo'n 1200"],
    ['1000000', '1000000'],
    ['٤٣ ۴۳ 43', '43 43 43'],
    ['5–9', '5-9'],
    ['-50', '-50'],
    ['- € 50', '- € 50'],
    ['...1200', '1200'],
    [',50', ',50'],
    ['€ 1.250,-', '€ 1.250'],
    ['(43).', '43'],
    ['prive\u0301', 'privé'],
    ['👍🏽', '👍🏽'],
    ['regel een\r\n\tregel twee', 'regel een regel twee'],
    ['', ''],
    ['?!', ''],
  ];
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(normalise(text), expected);
    });

  it('is idempotent on any text', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
  });

  it('reads plain text, which has a shorter way, the same as text with something else in it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...' aabbAJz09-`\'".,!?'), maxLength: 60 });
    fc.assert(
      fc.property(plain, (text) => {
        assert.equal(normalise(text), normalise(`${text}\u200b`));
        assert.equal(foldForMatch(text), foldForMatch(`${text}\u200b`));
      }),
    );
  });

  it('leaves no invisible characters, no capitals and no doubled spaces', () => {
    fc.assert(fc.property(anyText, (text) => !/[\p{Cf}\p{Cc}]| {2}|^ | $|[A-Z]/u.test(normalise(text))));
  });
});

describe('foldForMatch', () => {
  const table: [string, string][] = [
    ['Privé', 'prive'],
    ['tweeëntwintig', 'tweentwintig'],
    ['tweeentwintig', 'tweentwintig'],
    ['één', 'een'],
    ['CAFÉ\u0301', 'cafe'],
  ];
  for (const [text, expected] of table)
    it(`${text} is ${expected}`, () => {
      assert.equal(foldForMatch(text), expected);
    });

  it('is idempotent, and the same with and without normalising first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(foldForMatch(foldForMatch(text)), foldForMatch(text));
        assert.equal(foldForMatch(normalise(text)), foldForMatch(text));
      }),
    );
  });
});
