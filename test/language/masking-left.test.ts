import assert from 'node:assert/strict';
import { isOnlyMasked } from '../../src/language/masking-left.ts';

describe('a message of which only a secret was left', () => {
  for (const text of [
    '[bsn]',
    'mijn bsn is [bsn]',
    'Mijn IBAN: [rekening].',
    '[mail]',
    'dit is mijn nummer [telefoon]',
  ])
    it(`"${text}"`, () => {
      assert.ok(isOnlyMasked(text));
    });
  for (const text of [
    '[bsn] ik heb schulden',
    'mijn bsn is [bsn], 43 jaar',
    '[rekening] stort het maar',
    'mijn nummer',
    '',
  ])
    it(`not "${text}"`, () => {
      assert.ok(!isOnlyMasked(text));
    });
});
