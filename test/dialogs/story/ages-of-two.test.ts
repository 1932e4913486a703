/** Ages behind a yes, of who lives with a partner and of their children. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const couple = talk(start, 'ik woon samen met mijn man').state;
const family = talk(start, 'ik woon met mijn man en 2 kinderen').state;

describe('ages told to a card with a partner', () => {
  for (const [said, own, partner] of [
    ['ja en hij is 47 ik ben 45', 45, 47],
    ['klopt, ik 45 hij 47', 45, 47],
    ['ja ik ben van 88 en hij 86', 38, 40],
  ] as const)
    it(`"${said}" offers both`, () => {
      const told = talk(couple, said);
      assert.ok(told.text.endsWith(`• U bent ${String(own)} jaar\n• Uw partner is ${String(partner)} jaar`), told.text);
      const after = saidIn(talk(told.state, 'ja'));
      assert.ok(after.includes(`age is ${String(own)}`) && after.includes(`partnerAge is ${String(partner)}`));
    });

  it('a year of birth is no age', () => {
    const told = talk(couple, 'ja en ik ben van 88');
    assert.match(told.text, /^Dank u\. Is dat 37 of 38 jaar\?/);
    assert.ok(saidIn(told).includes('hasPartner is true'));
  });
});

describe('the age of a child, told to a card without', () => {
  for (const said of ['ja en de jongste is 5', 'ja, de oudste is 12'])
    it(`"${said}" is heard, and asked with the others`, () => {
      const told = talk(family, said);
      assert.match(told.text, /^Fijn dat u dit vertelt\. Daar kom ik zo op terug\./);
      assert.ok(saidIn(told).includes('children.count is 2'));
    });

  it('of both is offered', () =>
    assert.match(talk(family, 'ja, de jongste is 5 en de oudste 9').text, /2 kinderen \(5 en 9 jaar\)$/));
});
