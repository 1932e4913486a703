/** Who goes and does something says so with a thank-you; anything besides may be an answer or a question. */
import assert from 'node:assert/strict';
import { saysToGoAndDo } from '../../../src/language/answers/goodbye.ts';

const leaves = [
  'ok ik bel morgen dan, bedankt',
  'ga ik morgen bellen, dankje',
  'ik ga het thuis even uitzoeken, bedankt',
  'ik ga er morgen langs, dank u wel',
  'ok doei ik bel ze maandag wel even',
  'ik ga de gemeente bellen bedankt',
];
const stays = [
  'bedankt',
  'ik bel morgen',
  'wie moet ik morgen bellen? bedankt',
  'ik ga morgen bellen bedankt, maar krijg ik ook huurtoeslag',
  'ik ga morgen werken, dank je',
  'ik bel 113 zo, dankje',
  'nee bedankt',
];

describe('who goes and does it', () => {
  for (const text of leaves) it(`leaves: ${text}`, () => assert.equal(saysToGoAndDo(text), true));
  for (const text of stays) it(`does not: ${text}`, () => assert.equal(saysToGoAndDo(text), false));
});
