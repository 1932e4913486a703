import assert from 'node:assert/strict';
import { createFindMeanings, phrasesOf } from '../../../../src/bot/recognizer/embedded/meanings.ts';
import { createMend } from '../../../../src/bot/recognizer/embedded/typos.ts';
import { soundOf } from '../../../../src/language/words/everyday-spelling.ts';

const seen = ['huurtoeslag', 'aanvragen', 'energie', 'deurwaarder', 'kinderen', 'school', 'geld'];
const mend = createMend(
  seen.map((word) => ({ word, sound: soundOf(word), count: 5 })),
  createFindMeanings(phrasesOf({ pan: ['garnek'] })),
);

describe('typing errors', () => {
  for (const [typed, expected] of [
    ['huurtoeslag', ['huurtoeslag']],
    ['enrgie', ['energie']],
    ['deurwaader', ['deurwaarder']],
    ['duerwaarder', ['deurwaarder']],
    ['kindren', ['kinderen']],
    ['huurtoeslagaanvragen', ['huurtoeslagaanvragen', 'huurtoeslag', 'aanvragen']],
    ['gled', ['geld']],
    ['gel', ['gel']],
    ['schoen', ['schoen']],
    ['garnek', ['garnek']],
    ['xyzzyq', ['xyzzyq']],
  ] as const)
    it(`"${typed}" → ${expected.join(' + ')}`, () => {
      assert.deepEqual(mend(typed), expected);
    });
});
