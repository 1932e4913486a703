import assert from 'node:assert/strict';
import { isCounted } from '../../../src/language/numbers/counted-things.ts';

describe('what is counted', () => {
  for (const word of [
    'kamers',
    'slaapkamers',
    'badkamer',
    'keuken',
    'verdiepingen',
    'hoog',
    'katten',
    'spaarrekeningen',
  ])
    it(`"${word}" is no unit of money`, () => {
      assert.ok(isCounted(word));
    });
  for (const word of ['euro', 'netto', 'spaargeld', 'duizend', 'per', 'huur', 'op'])
    it(`"${word}" may stand behind an amount`, () => {
      assert.ok(!isCounted(word));
    });
});
