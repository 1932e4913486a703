/** An amount or "minder" at the result is about an answer of before. */
import assert from 'node:assert/strict';
import { answered, say, textsOf } from './after-answers.ts';

const done = answered([{ fact: 'age', op: 'is', value: 50 }], 'zoetermeer');

describe('words that answer nothing that is asked', () => {
  for (const text of ['ongeveer 1100 denk ik', '1100', 'minder', 'nee ik bedoel 1250'])
    it(`"${text}" asks which answer`, () => {
      assert.match(textsOf(say(done, text)).join(' '), /Welk antwoord wilt u veranderen\?/);
    });
  for (const text of ['113', '14 079', 'minder betalen voor zorg', 'laptop van 400 euro'])
    it(`"${text}" does not`, () => {
      assert.doesNotMatch(textsOf(say(done, text)).join(' '), /Welk antwoord/);
    });
});
