/** A "nee" with something else at "Klopt dit?": right facts stay, and one child's age is put right. */
import assert from 'node:assert/strict';
import { start, talk } from './story-talk.ts';

const told = talk(start, 'ik woon alleen met mijn zoon van 12').state;

describe("one child's age that is meant otherwise", () => {
  for (const text of ['nee hij is 11 vorige week jarig', 'nee 11', '11 jaar'])
    it(`"${text}" is shown in its line`, () => assert.match(talk(told, text).text, /^Klopt dit\?.*\(11 jaar\)$/s));

  for (const text of ['2', 'nee hij is 11 weken weg'])
    it(`"${text}" is no age`, () => assert.doesNotMatch(talk(told, text).text, /\((?:2|11) jaar\)/));
});

describe('a no with something else', () => {
  for (const text of ['nee wacht 725', 'nee eerst de zorg'])
    it(`"${text}" takes nothing away`, () => {
      const after = talk(told, text);
      assert.match(after.text, /^Ik weet niet zeker wat er anders is\..*\(12 jaar\)$/s);
      assert.match(talk(after.state, text).text, /^Wilt u verder zonder dit\?.*\(12 jaar\)$/s);
    });

  for (const text of ['nee', 'nee klopt niet'])
    it(`"${text}" alone does`, () => assert.match(talk(told, text).text, /^Goed, dan tel ik dat niet mee/));

  it('a second time without an answer it can be left out', () => {
    const after = talk(told, '800 pensioen erbij', '800 pensioen erbij');
    assert.match(after.text, /Wilt u verder zonder dit\?.*\(12 jaar\)$/s);
    assert.match(talk(after.state, 'weet ik niet').text, /niet mee/);
  });

  it('a question is answered, and then that again', () =>
    assert.match(talk(told, 'wat is huurtoeslag?').text, /Huurtoeslag is geld.*Klopt dit\?/s));
});

describe('back after a stop', () => {
  it('who asks whether all begins anew loses nothing', () => {
    const back = talk(told, 'stop', ['moet ik volgende week weer opnieuw beginnen?', 'opnieuw']);
    assert.match(back.text, /^Welkom terug\. Wat u zei, is bewaard\. Gaan we verder\?/);
    assert.match(talk(back.state, 'ja').text, /\(12 jaar\)/);
  });
});
