import assert from 'node:assert/strict';
import { asksOfOthers } from '../../../src/language/asked/asked-of-others.ts';

describe('asked of somebody else', () => {
  for (const text of [
    'is meneer de vries van het wijkteam getrouwd',
    'Is Piet getrouwd',
    'heb jij kinderen',
    'heeft u een partner',
    'bent u alleenstaand',
    'woont hij alleen',
  ])
    it(`"${text}"`, () => {
      assert.ok(asksOfOthers(text));
    });

  for (const text of [
    'is getrouwd',
    'is alleen',
    'is niet getrouwd',
    'heb geen partner',
    'ben getrouwd',
    'heeft een vriend',
    'woont alleen',
    'ik ben getrouwd',
  ])
    it(`not "${text}"`, () => {
      assert.ok(!asksOfOthers(text));
    });
});
