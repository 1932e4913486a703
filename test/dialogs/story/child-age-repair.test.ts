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

describe('ages told to a card that has only the number of children', () => {
  const three = talk(start, 'ik woon alleen met 3 kinderen').state;
  for (const text of ['ja. 3 7 en 12', '3, 7, 12', 'ja ze zijn 3 7 en 12 jaar oud', 'die zijn 3 7 12'])
    it(`"${text}" is shown in its line`, () =>
      assert.match(talk(three, text).text, /^Klopt dit\?.*alleen met 3 kinderen \(3, 7 en 12 jaar\)$/s));

  it('of another number stands instead', () =>
    assert.match(talk(three, 'nee 4 en 6').text, /alleen met 2 kinderen \(4 en 6 jaar\)$/));

  it('of one child, not where it may be a button', () => {
    const one = talk(start, 'ik woon alleen met 1 kind').state;
    assert.match(talk(one, 'ja 4').text, /1 kind \(4 jaar\)$/);
    assert.doesNotMatch(talk(one, '2').text, /2 jaar/);
  });

  it('where only that there are children is known', () => {
    const family = talk(start, 'alles nagaan', 'met mijn man en drie kinderen').state;
    assert.match(talk(family, 'ja. 3 7 en 12').text, /3 kinderen \(3, 7 en 12 jaar\)$/);
  });
});

describe('how the children are after all', () => {
  const one = talk(start, 'ik heb een kind van 11').state;
  for (const text of [
    'nee ik heb er 3, 11 en 7 en 4',
    'nee het zijn er drie, 11 7 en 4',
    'nee ik heb er een van 11 een van 7 en een van 4',
  ])
    it(`all of them stand in the place of one: ${text}`, () =>
      assert.match(talk(one, text).text, /3 kinderen \(11, 7 en 4 jaar\)$/));

  it('a number that is not as many as the ages is no count', () =>
    assert.doesNotMatch(talk(one, 'nee ik heb er 4, 11 en 7').text, /4 kinderen/));

  const two = talk(start, 'ik heb 2 kinderen van 8 en 5', 'ja', 'alles nagaan');
  for (const [text, ages] of [
    ['o wacht de oudste is 9 geworden vorige week', '9 en 5'],
    ['die van 5 is nu 6', '8 en 6'],
  ] as const)
    it(`a birthday is offered anew, whatever is asked: ${text}`, () =>
      assert.match(talk(two.state, text).text, new RegExp(`Klopt nu: U hebt thuis 2 kinderen \\(${ages} jaar\\)\\?$`)));

  for (const text of ['de jongste is 12', 'de oudste is 18 geworden', 'de oudste is 9 dagen weg'])
    it(`that fits nobody: ${text}`, () => assert.doesNotMatch(talk(two.state, text).text, /Klopt nu/));
});
