import assert from 'node:assert/strict';
import { asTheyWouldSay } from '../../../src/language/story/for-somebody.ts';
import { start, talk } from '../../dialogs/story/story-talk.ts';

describe('what is told of somebody for whom one asks', () => {
  const told: [string, string][] = [
    ['ik vraag voor mn buurvrouw, zij is 80 en heeft aow', 'ik ben 80 en heb aow'],
    ['dit is voor mijn moeder, ze is 71, haar huur is 640', 'ik ben 71, mijn huur is 640'],
    ['voor een vriendin: 34 jaar alleenstaand', '34 jaar alleenstaand'],
  ];
  for (const [text, own] of told)
    it(`"${text}"`, () => {
      assert.equal(asTheyWouldSay(text), own);
    });

  for (const text of [
    'ik ben 80 en heb aow',
    'voor mijn moeder, zij is 80 en ik ben 50',
    'ik help mijn tante van 75, zij heeft bijstand',
    'ik vraag voor mijn zoon, hij is 8',
  ])
    it(`"${text}" stays as it is`, () => {
      assert.equal(asTheyWouldSay(text), text);
    });

  it('is offered after the words that say whom "u" means', () => {
    const offered = talk(start, 'ik vraag voor mijn moeder, ze is 71');
    assert.match(offered.text, /^Gaat het om iemand anders\?[^]*Klopt dit\?\n• U bent 71 jaar$/);
  });
});

describe('savings beside a car', () => {
  it('are not all that counts, also when they are given anew', () => {
    const offered = talk(start, 'inkomen 900, spaargeld 12000 en een auto van 9000', 'nee ik bedoel spaargeld 11000');
    assert.match(offered.text, /1 januari: € 11\.000/);
    assert.ok(!offered.text.includes('spullen van waarde'), offered.text);
  });
});
