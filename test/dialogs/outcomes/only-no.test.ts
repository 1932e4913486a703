/** Nobody is left with only a no: there may be more, and it is looked into or offered. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../ways/way-talk.ts';

const play = (topic: string, ...answers: string[]): Heard =>
  answers.reduce((before: Heard, text) => say(before, text), say(begun(), topic, ranked([topic, 0.95])));

describe('a check that was never theirs', () => {
  const heard = play('ouderen', 'Alleen met kinderen', '29');

  it('says so at once and goes on with everything', () => {
    assert.match(
      words(heard),
      /Dit past nu niet bij u:\n• AIO[^]*Ik kijk met u verder naar alles[^]*Wat geldt nu voor u\?/,
    );
    assert.equal(heard.state.topic, null);
    assert.equal(heard.state.step, 'check');
  });

  it('keeps the answers', () =>
    assert.deepEqual(
      heard.state.answers.map(({ question }) => question),
      ['living-with', 'age'],
    ));
});

describe('a result of only a no', () => {
  const heard = play('zorgtoeslag', 'Helemaal alleen', '40', 'niets van deze', 'Nee, meer');

  it('offers to look at everything', () => assert.match(words(heard), /Zal ik alles met u nagaan\?/));

  it('does so on a yes, with the same answers', () => {
    const more = say(heard, 'ja');
    assert.deepEqual([more.state.step, more.state.topic], ['check', null]);
    assert.equal(more.state.answers.length, heard.state.answers.length);
  });

  it('asks what else on a no', () => assert.equal(say(heard, 'nee', ranked(['bezwaar', 0.52])).state.step, 'after'));
});

describe('a topic that is refused in the same breath', () => {
  const asked = say(begun(), 'niet genoeg', ranked(['ouderen', 0.53], ['rondkomen', 0.32]));
  for (const text of [
    'ik ben niet oud 29. weinig geld',
    'oud? nee ik ben 29',
    'ouder ben ik niet',
    'ik ben toch niet oud',
  ])
    it(`"${text}" chooses the other`, () => {
      const heard = say(asked, text, ranked(['ouderen', 0.71]));
      assert.equal(heard.state.topic, null);
      assert.ok(['check', 'story'].includes(heard.state.step));
    });

  it('a bare no chooses neither', () => assert.equal(say(asked, 'nee', ranked(['bezwaar', 0.5])).state.step, 'topic'));
});
