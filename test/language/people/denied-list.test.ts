import assert from 'node:assert/strict';
import { deniedEach } from '../../../src/language/people/denied-list.ts';

describe('what a denial reaches', () => {
  const cases: [string, string][] = [
    ['zonder kinderen of anderen', 'zonder kinderen, geen anderen'],
    ['geen man of kids of huisgenoten', 'geen man, geen kids, geen huisgenoten'],
    ['geen partner, kinderen of huisgenoten', 'geen partner, geen kinderen, geen huisgenoten'],
    ['zonder man en kinderen', 'zonder man niet kinderen'],
  ];
  for (const [said, each] of cases) it(`"${said}"`, () => assert.equal(deniedEach(said), each));

  for (const text of [
    'geen idee of kinderen meetellen',
    'geen man en 2 kinderen',
    'geen man en mijn kinderen',
    'geen man, wel kinderen',
    'geen kinderen, huur 600',
    'geen kinderen of moet ik mijn zoon meetellen',
  ])
    it(`"${text}" stays`, () => assert.ok(!/geen kinderen$|geen (?:mijn|zoon)|niet kinderen/.test(deniedEach(text))));
});
