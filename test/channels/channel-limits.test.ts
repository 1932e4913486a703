import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutText, longestMessageCharacters } from '../../src/channels/channel-limits.ts';

describe('the cut of a long message', () => {
  it('leaves what fits as it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: longestMessageCharacters }), (text) => cutText(text) === text));
  });

  it('keeps the beginning and no half sign', () => {
    const emoji = fc.constantFrom('a', '🏠', 'é');
    fc.assert(
      fc.property(fc.array(emoji, { minLength: 30, maxLength: 60 }), fc.integer({ min: 0, max: 3 }), (signs, lead) => {
        const text = 'x'.repeat(longestMessageCharacters - 20 + lead) + signs.join('');
        const cut = cutText(text);
        assert.ok(text.startsWith(cut) && !/[\uD800-\uDBFF]$/.test(cut));
        assert.ok(cut.length <= longestMessageCharacters && cut.length >= longestMessageCharacters - 1);
      }),
    );
  });
});
