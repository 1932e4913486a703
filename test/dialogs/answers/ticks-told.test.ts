/** What is said at a tick list in own words, clause by clause. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

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

describe('a list answer with more in it', () => {
  const list = talk(start, 'alles nagaan', 'met mijn man', '34 en 38').state;
  const debts = 'zorgtoeslag, en we hebben een schuld bij de belasting van 3 mille';
  const back = (...said: string[]): string => talk(list, ...said).text;

  for (const said of [
    debts,
    'zorgtoeslag en een deurwaarder',
    'zorgtoeslag heb ik en 2000 schuld bij de zorgverzekering',
  ])
    it(`"${said}": what it may come to is said back`, () =>
      assert.match(back(said), /^Dit geldt voor u: Zorgtoeslag, Moeite met schulden\. De rest .*Klopt dat\?$/));
  it('no debts are none', () => assert.match(back('zorgtoeslag, geen schuld'), /voor u: Zorgtoeslag\. De rest/));
  it('what was stopped is not had, whoever knows why', () =>
    assert.match(
      back('zorgtoeslag, huurtoeslag is vorig jaar stopgezet geen idee waarom'),
      /voor u: Zorgtoeslag\. De rest/,
    ));

  for (const said of [
    'nee ook huurtoeslag',
    'je vergeet de huurtoeslag',
    'ja en huurtoeslag',
    'bijna, huurtoeslag ook nog',
  ])
    it(`"${said}" is added to what was said back`, () => {
      assert.match(back(debts, said), /voor u: Zorgtoeslag, Huurtoeslag, Moeite met schulden\. De rest/);
      const state = saidIn(talk(list, debts, said, 'ja'));
      assert.ok(
        state.some((one) => one.includes('huurtoeslag') && one.startsWith('receives has')),
        state.join(),
      );
    });
  it('"nee geen schulden" takes one off', () =>
    assert.match(back(debts, 'nee geen schulden'), /voor u: Zorgtoeslag\. De rest/));
  it('a bare "nee" asks the list again', () => assert.match(back(debts, 'nee'), /^Goed, dan vraag ik het nog eens\./));

  it('behind the list it is of the list, and no "nee" to what is asked then', () => {
    const after = talk(list, 'zorgtoeslag', 'nee ook schulden');
    assert.match(after.text, /voor u: Zorgtoeslag, Moeite met schulden\. De rest/);
    assert.ok(!saidIn(after).some((one) => one.startsWith('otherAdultsAtHome')));
    assert.ok(saidIn(talk(list, 'zorgtoeslag', 'nee')).includes('otherAdultsAtHome is 0'));
  });
});
