import assert from 'node:assert/strict';
import { parseWhoseAges, type WhoseAges } from '../../src/language/whose-ages.ts';

const both: WhoseAges = { own: 71, partner: 65 };

describe('parseWhoseAges', () => {
  const cases: [string, WhoseAges | null][] = [
    ['65 is ze', { partner: 65 }],
    ['mijn vrouw is 65', { partner: 65 }],
    ['ik 71', { own: 71 }],
    ['ik ben eenenzeventig', { own: 71 }],
    ['ik ben 71 en zij 65', both],
    ['zij 65 ik 71', both],
    ['65 is ze, ik 71', both],
    ['mijn man is 65 en ik ben zelf 71', both],
    ['71, en mijn vrouw is 65', both],
    ['71 en mijn vrouw 65', both],
    ['71 en 65', null],
    ['71', null],
    ['wij zijn allebei 65', null],
    ['ik en mijn vrouw zijn 71 en 65', null],
    ['zij is 65 en hij is 71', null],
    ['ik heb 2 kinderen', null],
    ['hoe oud is ze, 65?', null],
    ['mijn vrouw', null],
    ['', null],
  ];
  for (const [text, expected] of cases)
    it(`${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseWhoseAges(text), expected);
    });
});
