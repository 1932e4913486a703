/** The number of a button with a remark behind it. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = talk(start, 'alles nagaan').state;

describe('the number of a button with a remark behind it', () => {
  const said: [string, string][] = [
    ['4. mijn broer komt soms slapen', 'U woont met partner en kinderen.'],
    ['1. mijn broer komt soms slapen', 'U woont helemaal alleen.'],
    ['3, alleen mijn moeder eet hier vaak mee', 'U woont met partner.'],
  ];
  for (const [text, words] of said)
    it(`"${text}" is said back before it counts`, () => {
      const back = talk(asked, text);
      assert.equal(back.text, `Ik wil u goed begrijpen. ${words} Klopt dat?`);
      assert.deepEqual(saidIn(back), []);
    });
});
