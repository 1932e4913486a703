/** Somebody who is there a part of the time: the same question with the same buttons never comes back twice. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

describe('who is there a part of the time', () => {
  const cases: [first: string, second: string][] = [
    ['mijn vriend is er doordeweeks wel', 'op bezoek eigenlijk, 4 dagen'],
    ['mijn vriend is er soms', 'woont hier doordeweeks'],
    ['mijn zoon is om de week bij mij', 'ja maar om de week dus de helft'],
  ];
  for (const [first, second] of cases)
    it(`"${first}", "${second}" is led on, and nothing is guessed`, () => {
      const asked = talk(start, 'alles nagaan', first);
      assert.match(asked.text, /Met wie woont u\?/);
      const led = talk(asked.state, second);
      assert.match(led.text, /^Dat is niet in één keer te zeggen\.[^]*Woont u samen met een partner\?$/);
      assert.deepEqual(saidIn(led), []);
      assert.match(talk(led.state, 'nee').text, /Wonen er kinderen onder de 18 jaar bij u\?/);
    });

  it('goes on where that is not known either', () => {
    const led = talk(
      start,
      'alles nagaan',
      'mijn vriend is er soms',
      'op bezoek',
      'op bezoek',
      'op bezoek',
      'op bezoek',
    );
    assert.doesNotMatch(led.text, /partner\?$/);
  });
});
