/** How many live at home is heard, and never taken for who they are. */
import assert from 'node:assert/strict';
import { peopleTold } from '../../../src/language/story/people-told.ts';
import { partnerLeft } from '../../../src/language/story/partner-left.ts';
import { sharesChildren } from '../../../src/language/story/shared-children.ts';
import { sentencesOf } from '../../../src/language/story/story-text.ts';

describe('how many people live at home', () => {
  const told: [string, number][] = [
    ['we zijn met 5', 5],
    ['we zijn met zn 4en', 4],
    ["met z'n drieën thuis", 3],
    ["wij wonen hier met z'n vieren en huur 700", 4],
    ['met ons vijven', 5],
    ['gezin van 4', 4],
    ['ons gezin bestaat uit 6 personen', 6],
    ['we hebben een vierpersoonshuishouden', 4],
    ['5 personen in huis', 5],
    ['met zijn tweetjes', 2],
  ];
  for (const [text, count] of told) it(text, () => assert.equal(peopleTold(sentencesOf(text)), count));

  for (const text of [
    'we zijn 3 maanden achter',
    'we zijn met 3 maanden begonnen',
    'een gezin met 3 kinderen',
    'met zijn 2 kinderen',
    'ik ken een gezin van 4',
    'we zijn met 40',
    'we zijn met zn 4en, nee we zijn met 5',
  ])
    it(`not in "${text}"`, () => assert.equal(peopleTold(sentencesOf(text)), null));
});

describe('a partner who is gone', () => {
  for (const text of [
    'we zijn uit elkaar',
    'hij is bij mij weg',
    'mijn vrouw is vertrokken',
    'mijn man heeft mij verlaten',
    'ze is sinds mei weg',
    'mijn partner woont hier niet meer',
    'de relatie is voorbij',
  ])
    it(text, () => assert.equal(partnerLeft(sentencesOf(text)), true));

  for (const text of ['mijn man gaat weg', 'we gaan uit elkaar', 'mijn vrouw is niet weg', 'hij is weg naar zijn werk'])
    it(`not in "${text}"`, () => assert.equal(partnerLeft(sentencesOf(text)), false));
});

describe('a child of two homes', () => {
  for (const text of [
    'mijn zoon is de helft van de week bij mij',
    'de kinderen zijn om de week bij hun vader',
    'ik heb co-ouderschap',
    'in het weekend is mijn dochter bij mij',
    'ik heb mijn kinderen 3 dagen per week',
  ])
    it(text, () => assert.equal(sharesChildren(sentencesOf(text)), true));

  for (const text of ['elk weekend werk ik en mijn kind blijft thuis', 'ik werk om de week', 'mijn zoon is bij mij'])
    it(`not in "${text}"`, () => assert.equal(sharesChildren(sentencesOf(text)), false));
});
