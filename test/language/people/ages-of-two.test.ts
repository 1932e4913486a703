/** Whose each age is, of two who live together. */
import assert from 'node:assert/strict';
import { agesOfTwo } from '../../../src/language/people/ages-of-two.ts';

const told = (text: string, hasChildren = false): string => agesOfTwo(text, hasChildren, '2026-07-01');

describe('the ages of two', () => {
  const cases: [text: string, own: number, partner: number][] = [
    ['hij is 47 ik ben 45', 45, 47],
    ['45 en hij 47', 45, 47],
    ['ben van 88 en zij 86', 38, 40],
    ['we zijn 45 en 47', 45, 47],
  ];
  for (const [text, own, partner] of cases)
    it(`"${text}"`, () =>
      assert.equal(told(text), `ik ben ${String(own)} jaar en mijn partner is ${String(partner)} jaar`));

  it('a yes in front stays', () => assert.equal(told('klopt, hij is 47'), 'klopt, mijn partner is 47 jaar'));

  for (const text of ['hij 900 ik 800', 'hij verdient 90 ik 80', 'hij is bijna 67', 'ik ben 45', 'zij is 5'])
    it(`"${text}" stays as it is`, () => assert.equal(told(text), text));

  it('beside children it may be one of them', () => {
    assert.equal(told('hij is 19', true), 'hij is 19');
    assert.equal(told('ik ben 45 en hij 19', true), 'ik ben 45 en hij 19');
    assert.equal(told('hij is 47', true), 'mijn partner is 47 jaar');
  });
});
