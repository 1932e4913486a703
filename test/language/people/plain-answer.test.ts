import assert from 'node:assert/strict';
import { isPlainAnswer } from '../../../src/language/people/plain-answer.ts';

describe('an answer in nothing but words of answers', () => {
  for (const text of [
    'ik krijg hem helemaal',
    'nee ik krijg hem helemaal',
    'ja, met me moeder en me zusje van 16',
    'met me vrouw, zij is 66 ik ben 71',
    'ja klopt, en man ook',
    '1200 netto per maand',
  ])
    it(`is "${text}"`, () => {
      assert.ok(isPlainAnswer(text));
    });

  for (const text of [
    '',
    'hij is er',
    'hij is 51 ik ben 17',
    '112 mijn kind',
    'alleen, en ik kan niet meer',
    'met mijn man, bang',
    'ik wil niet meer',
    'ja maar hij slaat me',
    Array(17).fill('ja').join(' '),
  ])
    it(`is not "${text}"`, () => {
      assert.ok(!isPlainAnswer(text));
    });
});
