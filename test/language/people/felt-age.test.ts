import assert from 'node:assert/strict';
import { withoutFeltAge } from '../../../src/language/people/said-of-age.ts';

describe('how old somebody feels', () => {
  for (const [text, left] of [
    ['38 al voel ik me 60', '38'],
    ['52 maar ik voel me soms 30', '52'],
    ['ik voel me 80 maar ben 56', 'ben 56'],
    ['41', '41'],
    ['40 en 38', '40 en 38'],
    ['ik voel me oud, 67', 'ik voel me oud, 67'],
  ] as const)
    it(`is left out of "${text}"`, () => assert.equal(withoutFeltAge(text).trim(), left));
});
