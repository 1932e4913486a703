/** Who is there only now and then: a child of two homes, or an evening guest. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = talk(start, 'alles nagaan').state;
const children = { ...start, step: 'check', pending: { question: 'has-children', shown: [] } };
const single = ['children.count is 0', 'household is single', 'otherAdultsAtHome is 0'];

describe('children who only visit', () => {
  for (const text of [
    'tja wat is dat dan, alleen maar weekend kids 8 en 11. staan bij hun moeder ingeschreven',
    'alleen, kids komen om het weekend',
    'in het weekend met mijn kinderen, verder alleen',
    '1 maar in het weekend de kinderen',
  ])
    it(`"${text}" is offered as alone`, () => {
      const said = talk(asked, text);
      assert.equal(
        said.text,
        'De kinderen wonen bij de andere ouder. Dan tellen ze hier niet mee, en woont u alleen. Klopt dat?',
      );
      assert.deepEqual(saidIn(said), []);
      assert.deepEqual(saidIn(talk(said.state, 'ja')).sort(), single);
    });

  it('says nothing of a partner who is named', () => {
    const said = talk(asked, 'met mijn vriendin en om het weekend mijn kinderen');
    assert.equal(said.text, 'De kinderen wonen bij de andere ouder. Dan tellen ze hier niet mee. Klopt dat?');
    assert.deepEqual(saidIn(talk(said.state, 'ja')), ['hasChildren is false']);
  });

  for (const text of [
    'nee alleen in het weekend',
    'ja om het weekend',
    'alleen in de vakanties',
    'die wonen bij hun moeder',
  ])
    it(`"${text}" is offered where children are asked about`, () => {
      const said = talk(children, text);
      assert.match(said.text, /^De kinderen wonen bij de andere ouder\. Dan tellen ze hier niet mee\. Klopt dat\?$/);
      assert.deepEqual(saidIn(talk(said.state, 'ja')), ['hasChildren is false']);
    });

  for (const text of [
    'kids zijn 3 dagen bij mij',
    'ze staan bij mijn ex ingeschreven maar zijn vaak hier',
    'ja, om de week',
    'half half',
    'soms',
    'ja, in het weekend zijn ze bij hun vader',
    'kinderen 50/50',
    'co ouder',
  ])
    it(`"${text}" stays open`, () => {
      const said = talk(children, text);
      assert.match(said.text, /^Een kind is dus een deel van de tijd bij u\./);
      assert.deepEqual(said.state.confirming, null);
    });
});

describe('who is alone on weekdays', () => {
  it('is asked whether the others live elsewhere', () => {
    const said = talk(asked, 'doordeweeks alleen dus 1');
    assert.equal(said.text, 'Door de week bent u alleen. Wie er in het weekend is, woont ergens anders. Klopt dat?');
    assert.deepEqual(saidIn(talk(said.state, 'ja')).sort(), single);
  });

  it('is not guessed of a friend who is there at times', () => {
    assert.match(talk(asked, 'mijn vriend is er soms').text, /^Woont die persoon bij u, of komt die op bezoek\?/);
  });
});

describe('a friend with a home of their own', () => {
  for (const text of [
    'mijn vriend slaapt hier 4 nachten maar heeft zijn eigen huis',
    'mijn vriendin heeft nog een eigen woning',
    "hij is bij mij zo'n 3 dagen",
  ])
    it(`"${text}" is asked back, and nothing counts`, () => {
      const said = talk(asked, text);
      assert.match(said.text, /^Woont die persoon bij u, of komt die op bezoek\?/);
      assert.deepEqual(saidIn(said), []);
    });
});
