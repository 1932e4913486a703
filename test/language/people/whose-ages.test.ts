import assert from 'node:assert/strict';
import { agesApart, parseWhoseAges, type WhoseAges } from '../../../src/language/people/whose-ages.ts';

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

describe('ages that are told by how far they are apart', () => {
  const cases: [string, unknown][] = [
    ['44 en hij is 8 jaar ouder', { own: 44, partner: 52 }],
    ['ik ben 44 en hij is acht jaar ouder', { own: 44, partner: 52 }],
    ['ik 40 mn vrouw is 3 jaar jonger', { own: 40, partner: 37 }],
    ['34, zij 1 jaar ouder', { own: 34, partner: 35 }],
    ['hij 52 ik 8 jaar jonger', { own: 44, partner: 52 }],
    ['hij is 52, ik ben 8 jaar jonger', { own: 44, partner: 52 }],
    ['mijn man is 2 jaar ouder dan ik, ik ben 60', { own: 60, partner: 62 }],
    ['hij is 8 jaar ouder, 52', null],
    ['52, ik 8 jaar jonger', null],
    ['we schelen 2 jaar, ik ben 34', null],
    ['hij is 8 jaar ouder', null],
    ['44 en 52', null],
  ];
  for (const [text, expected] of cases)
    it(`"${text}"`, () => {
      assert.deepEqual(agesApart(text), expected);
    });
});
