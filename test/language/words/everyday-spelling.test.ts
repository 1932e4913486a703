import assert from 'node:assert/strict';
import fc from 'fast-check';
import { everydayWords, soundOf } from '../../../src/language/words/everyday-spelling.ts';

describe('everyday spelling', () => {
  for (const [text, expected] of [
    ['kheb ff gn geld vd gmnte', 'ik heb even geen geld van de gemeente'],
    ['Wnr krijgk geld??', 'wanneer krijg ik geld'],
    ['mn huur is 640', 'mijn huur is #'],
    ['mijn bsn is [bsn]', 'mijn bsn is'],
    ['KIRAMI ödeyemiyorum', 'kirami odeyemiyorum'],
    ['mieszkań i żółty', 'mieszkan i zolty'],
    ['haha lol', 'haha lol'],
    ['', ''],
  ] as const)
    it(`"${text}" → "${expected}"`, () => {
      assert.equal(everydayWords(text).join(' '), expected);
    });

  it('never throws, and gives no empty word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) =>
        everydayWords(text).every((word) => word !== ''),
      ),
    );
  });
});

describe('the sound of a word', () => {
  for (const [a, b] of [
    ['toeslach', 'toeslag'],
    ['betale', 'betalen'],
    ['weigeren', 'wijgeren'],
    ['krant', 'krand'],
    ['kado', 'cado'],
    ['politie', 'polisie'],
    ['الايجار', 'ايجار'],
  ] as const)
    it(`of "${a}" is that of "${b}"`, () => {
      assert.equal(soundOf(a), soundOf(b));
    });

  for (const [a, b] of [
    ['huur', 'hoor'],
    ['geld', 'gold'],
    ['man', 'maan2'],
  ] as const)
    it(`of "${a}" is not that of "${b}"`, () => {
      assert.notEqual(soundOf(a), soundOf(b));
    });
});
