import assert from 'node:assert/strict';
import { takesAway, tellsOfDeath } from '../../../src/language/people/not-living-here.ts';

describe('whether somebody who is named lives here', () => {
  for (const text of [
    'mijn man is vorige maand overleden',
    'mijn kind is dood',
    'mijn vrouw is bij me weg',
    'mijn man woont in marokko',
    'mijn vrouw is nu al twee jaar in turkije',
    'mijn zoon van 4 woont bij mijn ex',
    'mijn kinderen zijn bij hun vader',
    'mijn man zit vast',
    'mijn vrouw zit in een verpleeghuis',
    'ik woon bij mijn zoon en zijn vrouw',
    'ik woon bij mijn oudste dochter in huis',
    'de kinderen van mijn zus',
    'met een vriend',
    'ik woon niet met mijn man',
    'ik heb geen eigen kinderen',
    'mijn ex en ik wonen nog samen',
    'met niemand, zonder mijn man',
  ])
    it(`is doubtful: "${text}"`, () => {
      assert.ok(takesAway(text));
    });
  for (const text of [
    'met mijn man en 2 kinderen',
    'mijn vrouw woont bij mij',
    'wij wonen in een flat met 3 kinderen',
    'mijn man en ik wonen in almere',
    'mijn zoon woont hier ook',
    'er zijn in totaal 3 kinderen',
    'we zijn man en vrouw',
    'ik heb geen werk en woon met mijn man',
    'mijn moeder woont bij ons in',
    'met mijn vriend',
    'mijn vrouw is dood moe en woont bij mij',
  ])
    it(`is not: "${text}"`, () => {
      assert.ok(!takesAway(text));
    });
});

describe('a death in the family', () => {
  for (const text of [
    'mijn man is vorige maand overleden',
    'mijn man is in maart overleden',
    'ik ben 71 mijn man is in maart overleden',
    'man overleden in maart, krijg nu 1680',
    'ik ben 71. Man overleden. huur 600',
    'hij is overleden in maart',
    'weduwe sinds maart',
    'ik ben weduwe geworden',
    'mijn kind is vorig jaar gestorven',
    'ik heb mijn vrouw verloren',
    'mijn moeder is net dood',
    'mijn man is dood en ik ben moe',
    'sinds het overlijden van mijn man',
    'mijn kind van 4 is overleden en ik kom niet rond',
    'mijn man is vorige maand overleden en ik weet niet hoe het met de huur moet',
  ])
    it(`"${text}"`, () => {
      assert.ok(tellsOfDeath(text));
    });
  for (const text of [
    'weduwe sinds 1998',
    'hij is niet overleden',
    'mijn telefoon is dood',
    'mijn zoon is dood vermoeid van school',
    'mijn man is doodmoe',
    'mijn moeder is dood op',
    'mijn vrouw is haar baan verloren',
    'mijn man heeft zijn baan verloren',
    'ik heb mijn baan verloren',
    'mijn man wil dood',
    'mijn man is niet overleden',
  ])
    it(`not "${text}"`, () => {
      assert.ok(!tellsOfDeath(text));
    });
});

describe('a death told in few words', () => {
  for (const [text, dead] of [
    ['klopt, vrouw is 2 jaar terug overleden', true],
    ['alleen, man is overleden', true],
    ['man is niet overleden', false],
    ['vrouw is bijna dood van schrik', false],
  ] as const)
    it(`"${text}": ${dead ? 'yes' : 'no'}`, () => {
      assert.equal(tellsOfDeath(text), dead);
    });
});
