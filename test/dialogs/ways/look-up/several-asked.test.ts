/** Two questions at once are both answered, and the open one stands last. */
import assert from 'node:assert/strict';
import { begun, say, words } from '../way-talk.ts';

describe('two questions at once', () => {
  const asked = say(begun(), 'Alles nagaan');
  const rows: [text: string, told: RegExp][] = [
    ['is dit anoniem? en kost het iets?', /geen naam[^]*gratis/],
    ['wie leest dit en hoe lang duurt het nog', /niemand mee[^]*korte vragen/],
    ['wat is bijzondere bijstand en wat is schuldhulp', /Bijzondere bijstand is[^]*met schulden/],
    ['ben jij van de gemeente? ga je dit doorgeven', /computer van de gemeente/],
  ];
  for (const [text, told] of rows)
    it(text, () => {
      for (const before of [begun(), asked]) {
        const heard = say(before, text);
        assert.match(words(heard), text.includes('hoe lang') && before !== asked ? /niemand mee/ : told);
        assert.deepEqual(heard.state.pending, before.state.pending);
      }
    });

  it('of a helper who is named stay one', () => {
    const heard = say(begun(), 'is de formulierenbrigade gratis en kan ik binnenlopen');
    assert.equal(words(heard).match(/\*Formulierenbrigade Zoetermeer\*/g)?.length, 1);
  });
});
