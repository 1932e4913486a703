/** What is said at a tick list in own words, clause by clause. */
import assert from 'node:assert/strict';
import { start, talk } from '../story/story-talk.ts';

describe('who lives there, said at the list', () => {
  const alone = talk(start, 'alles nagaan', 'helemaal alleen', '40').state;
  const parent = talk(start, 'alles nagaan', 'alleen met kinderen', '40').state;
  for (const text of ['nee ik heb geen kinderen!', 'ik heb geen man'])
    it(`"${text}" says nothing of the list`, () =>
      assert.match(talk(alone, text).text, /^Dank u\.\nWat geldt nu voor u\?/));
  it('is offered where it was otherwise', () =>
    assert.match(talk(parent, 'nee ik heb geen kinderen!').text, /^U zei eerst: .*Klopt nu: Er wonen geen kinderen/));
  it('"nee niks man" is none of it', () => assert.match(talk(alone, 'nee niks man').text, /U bent geen student\./));
});

describe('names of a list in one breath', () => {
  it('are all of them', () => {
    const list = talk(start, 'alles nagaan', 'alleen met kinderen', '40').state;
    const back = talk(list, 'zorg huur en kindgebonden. beetje rood staan maar geen schulden');
    assert.match(back.text, /^Dit geldt voor u: Zorgtoeslag, Huurtoeslag, Kindgebonden budget\. De rest/);
  });
  it('with a "toch" behind them ask nothing', () => {
    const list = talk(start, 'alles nagaan', 'helemaal alleen', '40').state;
    assert.match(talk(list, 'krijg alleen zorgtoeslag verder niks toch').text, /^Dit geldt voor u: Zorgtoeslag\./);
    assert.match(
      talk(list, 'heb ik zorgtoeslag en huurtoeslag ja').text,
      /^Dit geldt voor u: zorgtoeslag en huurtoeslag\./,
    );
  });
});
