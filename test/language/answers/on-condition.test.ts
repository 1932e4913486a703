import assert from 'node:assert/strict';
import { setsCondition } from '../../../src/language/answers/on-condition.ts';

describe('what hangs on a yes', () => {
  for (const rest of [
    'als ze maar niet bellen',
    'eerst wil ik weten wie',
    'niet alles',
    'mijn inkomen liever niet',
    'toch maar niet',
    'nog niet',
    'misschien',
  ])
    it(`takes something back: ${rest}`, () => assert.ok(setsCondition(rest)));
  for (const rest of ['mijn bsn geef ik liever niet', 'geen naam erbij', 'ik vertrouw het niet', 'bedankt alvast'])
    it(`takes nothing back: ${rest}`, () => assert.ok(!setsCondition(rest)));
});
