/** The phrase book by itself, with a language that is made up here. */
import assert from 'node:assert/strict';
import { createTranslate, type Phrase } from '../../../src/language/words/phrase-book.ts';

const phrases: Phrase[] = [
  { said: 'homa {amount}', dutch: 'mijn huur is {amount}', kind: 'tells' },
  { said: 'pama {ages}', dutch: 'kinderen van {ages} jaar', kind: 'tells' },
  { said: '{number} pama', dutch: '{number} kinderen', kind: 'tells' },
  { said: 'un pama', dutch: '1 kind', kind: 'tells' },
  { said: 'zonto', dutch: 'ik heb geen werk', kind: 'tells' },
  { said: 'tiko', dutch: 'mijn man', kind: 'person' },
  { said: '{ages} rok', dutch: '{ages} jaar', kind: 'age' },
  { said: 'li', dutch: 'met', kind: 'around' },
  { said: 'ei', dutch: 'nee', kind: 'apart' },
];
const translate = createTranslate({
  phrases,
  numbers: new Map(Object.entries({ un: 1, do: 2, dek: 10, vint: 20 })),
  euros: ['evro'],
  and: ['ka'],
  attached: ['ka'],
  kept: ['bijstand'],
});

describe('createTranslate', () => {
  const rows: [text: string, dutch: string | null][] = [
    ['Homa 650', 'mijn huur is 650 euro'],
    ['homa € 650,-', 'mijn huur is 650 euro'],
    ['homa 1 250 evro', 'mijn huur is 1.250 euro'],
    ['pama 4, 6 ka 9', 'kinderen van 4, 6 en 9 jaar'],
    ['pama 4, homa 650', 'kinderen van 4 jaar, mijn huur is 650 euro'],
    ['do pama', '2 kinderen'],
    ['un pama', '1 kind'],
    ['vint do pama', '22 kinderen'],
    ['do ka vint pama', '22 kinderen'],
    ['do vint pama', null],
    ['tiko kapama 4', 'mijn man en kinderen van 4 jaar'],
    ['tiko 40 rok', 'mijn man 40 jaar'],
    ['tiko zonto', null],
    ['tiko, zonto', 'mijn man, ik heb geen werk'],
    ['ei, zonto', 'nee, ik heb geen werk'],
    ['ei zonto', null],
    ['zonto, ei', null],
    ['zonto bijstand', 'ik heb geen werk bijstand'],
    ['zonto nimra', null],
    ['homa 650/700', null],
    ['li', null],
    ['bijstand', null],
    ['34', null],
    ['', null],
  ];
  for (const [text, dutch] of rows)
    it(`"${text}" is ${dutch ?? 'left as it is'}`, () => {
      assert.equal(translate(text), dutch);
    });

  it('stays quick where much can be read in many ways', () => {
    const begun = performance.now();
    assert.equal(translate('pama 4 '.repeat(28) + 'nimra'), null);
    assert.equal(translate('pama ' + '4 ka '.repeat(28) + 'nimra'), null);
    assert.equal(translate('zonto '.repeat(5000)), null);
    assert.ok(performance.now() - begun < 500);
  });
});
