import assert from 'node:assert/strict';
import { stem, words } from '../../../src/language/words/stemming.ts';

describe('stem', () => {
  const table: [string, string][] = [
    ['huurtoeslagen', 'huurtoeslag'],
    ['Huurtoeslag', 'huurtoeslag'],
    ['aanvragen', 'aanvrag'],
    ['aanvraag', 'aanvrag'],
    ['kinderen', 'kinder'],
    ['één', 'een'],
    ['', ''],
  ];
  for (const [word, expected] of table)
    it(`${word} → ${expected}`, () => {
      assert.equal(stem(word), expected);
    });
});

describe('words', () => {
  const table: [string, string[]][] = [
    ['Ik heb 2 kinderen (5 en 9).', ['ik', 'heb', '2', 'kinderen', '5', 'en', '9']],
    ["zorg- en huur-toeslag, foto's", ['zorg', 'en', 'huur', 'toeslag', "foto's"]],
    ['café', ['café']],
    ['مرحبا hallo', ['مرحبا', 'hallo']],
    ['…!?', []],
    ['', []],
  ];
  for (const [text, expected] of table)
    it(JSON.stringify(text), () => {
      assert.deepEqual(words(text), expected);
    });
});
