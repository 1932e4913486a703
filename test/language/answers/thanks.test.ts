import assert from 'node:assert/strict';
import { saysOnlyThanks } from '../../../src/language/answers/thanks.ts';

describe('only thanks', () => {
  for (const text of ['ok dank je wel', 'Oké, bedankt hoor!', 'dankjewel', 'super bedankt voor de hulp'])
    it(`"${text}"`, () => {
      assert.ok(saysOnlyThanks(text));
    });

  for (const text of ['ja dank je wel', 'nee bedankt', 'ok', 'dank je, ik woon alleen'])
    it(`not "${text}"`, () => {
      assert.ok(!saysOnlyThanks(text));
    });
});
