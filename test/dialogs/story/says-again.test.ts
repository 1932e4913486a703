/** What a card says, said again in other words, is a yes to it. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

describe('a card that is said again', () => {
  for (const [told, again, said] of [
    ['ik woon alleen', 'alleen', 'household is single'],
    ['ik woon alleen', 'helemaal alleen', 'household is single'],
    ['ik woon alleen', 'ja ik woon alleen', 'household is single'],
    ['ik ben 34', '34', 'age is 34'],
    ['mijn huur is 640', '640', 'rentCents is 64000'],
    ['mijn huur is 640 en ik ben 34', 'ik ben 34, huur 640', 'age is 34'],
  ] as const)
    it(`"${told}", and then "${again}"`, () => {
      const card = talk(start, told);
      assert.match(card.text, /Klopt dit/);
      assert.deepEqual(saidIn(card), []);
      assert.ok(saidIn(talk(card.state, again)).includes(said), talk(card.state, again).text);
    });

  for (const [told, other] of [
    ['ik woon alleen', 'met mijn man'],
    ['ik ben 34', '35'],
    ['mijn huur is 640 en ik ben 34', '34'],
  ] as const)
    it(`"${other}" is no yes to "${told}"`, () => {
      assert.deepEqual(saidIn(talk(talk(start, told).state, other)), []);
    });
});
