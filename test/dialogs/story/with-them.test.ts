/** "Met hen", where the children are known: no new thing, and no lesson about it. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const known = talk(start, 'alleen met 2 kids 5 en 9', 'ja', 'alles nagaan');

describe('those who are known, by a small word', () => {
  for (const text of [
    'alleen met hen ja',
    'met hun',
    'ik woon met ze',
    'gewoon met hun',
    'dat zei ik toch, met ze',
    'alleen ik en de kids',
  ])
    it(`"${text}" is heard, and the question comes again`, () => {
      const told = talk(known.state, [text, 'ouderen']);
      assert.match(told.text, /^Dank u\.\nHoe oud bent u\?/);
      assert.deepEqual(saidIn(told), saidIn(known));
    });

  it('is one child, or the partner', () => {
    const child = talk(start, 'ik woon alleen met mijn dochter (8)', 'ja', 'alles nagaan');
    assert.match(talk(child.state, ['alleen met haar', 'ouderen']).text, /^Dank u\.\nHoe oud bent u\?/);
    const couple = talk(start, 'alles nagaan', 'met partner');
    assert.match(talk(couple.state, 'ik woon met hem').text, /^Dank u\.\nHoe oud bent u/);
    assert.doesNotMatch(talk(known.state, 'ik woon met hem').text, /Dank u/);
  });

  it('so are their ages, said again', () =>
    assert.match(talk(known.state, '34', 'dat zei ik toch, 5 en 9').text, /^Dank u\.\nWat geldt nu voor u\?/));

  it('places of a list are no ages', () => {
    const list = talk(start, 'alles nagaan', 'alleen met kinderen', '40', '2 en 3');
    assert.match(list.text, /^Dit geldt voor u: zorgtoeslag en huurtoeslag\./);
    assert.ok(!saidIn(list).some((said) => said.startsWith('children.ages')));
    assert.equal(list.state.story, null);
  });

  it('says nothing where nobody is known', () => {
    const nobody = talk(start, 'alles nagaan', 'helemaal alleen');
    assert.doesNotMatch(talk(nobody.state, 'met hun').text, /Dank u/);
  });

  it('with more behind it is not taken for that', () =>
    assert.doesNotMatch(talk(known.state, 'ik woon met ze en mijn moeder').text, /^Dank u/));
});
