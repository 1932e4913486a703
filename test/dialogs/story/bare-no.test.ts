/** "Nee 34": of the answer before it, and never an answer to what is asked now. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const alone = talk(start, 'alles nagaan', 'Helemaal alleen');
const couple = talk(start, 'alles nagaan', 'Met partner en kinderen');
const parent = talk(start, 'alles nagaan', 'Alleen met kinderen', '34', 'Niets van deze', '3 en 12');

describe('a "nee" with a number', () => {
  for (const [from, first] of [
    [alone, '43'],
    [couple, '43'],
  ] as const)
    for (const text of ['nee 34', 'nee, 34', 'nee het is 34', 'oh nee 34 jaar'])
      it(`"${text}" is the age that was just said`, () => {
        const before = talk(from.state, first);
        const after = talk(before.state, text);
        assert.ok(saidIn(after).includes('age is 34'), saidIn(after).join());
        assert.ok(!saidIn(after).some((said) => said.startsWith('partnerAge')));
        assert.equal(after.state.pending?.question, before.state.pending?.question);
      });

  it('gives as many ages anew', () => {
    assert.ok(saidIn(talk(parent.state, 'nee 3 en 13')).includes('children.ages is 3,13'));
  });

  it('asks several ages again, and takes nothing else for denied', () => {
    const after = talk(parent.state, 'nee 13');
    assert.equal(after.state.pending?.question, 'child-ages');
    assert.ok(!saidIn(after).some((said) => said.startsWith('usesChildcare')));
    assert.equal(talk(couple.state, '43 en 41', 'nee 34').state.pending?.question, 'ages');
  });

  it('is said back where no number was said before', () => {
    const after = talk(alone.state, 'nee 34');
    assert.match(after.text, /U bent 34 jaar\. Klopt dat\?$/);
    assert.deepEqual(saidIn(after), saidIn(alone));
    assert.ok(saidIn(talk(after.state, 'ja')).includes('age is 34'));
  });

  it('is no place in a list, and not of the answer before what was not understood', () => {
    const children = talk(start, 'alles nagaan', 'Alleen met kinderen');
    for (const text of ['nee 2', 'nee 4']) assert.deepEqual(saidIn(talk(children.state, text)), saidIn(children));
    assert.ok(saidIn(talk(alone.state, '40', '38', 'nee 39')).includes('age is 40'));
  });

  it('answers the limit that is asked, where it lies beyond it', () => {
    const limit = talk(alone.state, '40', 'Niets van deze', 'Minder dan € 1.348,49');
    assert.match(talk(limit.state, 'nee 50000').text, /meer dan € 8\.000 .*Klopt dat\?$/);
    assert.deepEqual(saidIn(talk(limit.state, 'nee 41')), saidIn(limit));
  });
});
