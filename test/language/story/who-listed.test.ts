import assert from 'node:assert/strict';
import { whoListed } from '../../../src/language/story/who-listed.ts';

describe('who lives there, named one by one', () => {
  const listed: [text: string, hasPartner: boolean, children: (number | null)[], grown: number[]][] = [
    ['me dochter van 11 en ik', false, [11], []],
    ['ik, mijn zoon en dochter van 5 en 9', false, [5, 9], []],
    ['mijn man en ik en 2 kinderen', true, [null, null], []],
    ['ik en die grote van 20', false, [], [20]],
    ['alleen mijn kinderen van 12 en 19', false, [12], [19]],
    ['ik en mijn oudste dochter van 22', false, [], [22]],
  ];
  for (const [text, hasPartner, children, grown] of listed)
    it(`"${text}"`, () => {
      assert.deepEqual(whoListed(text), { isAll: true, hasPartner, children, grown });
    });

  for (const text of [
    'alleen',
    'ik en mijn moeder',
    'mijn zoon en ik 45',
    'ik en mijn kinderen',
    'ik en mijn zoon van 20 die werkt',
    'wonen ik en mijn zoon van 20 samen?',
    'mijn man slaat mij',
  ])
    it(`"${text}" is no such list`, () => {
      assert.equal(whoListed(text), null);
    });
});
