import assert from 'node:assert/strict';
import { livesInShelter, saysNotEven, withoutBills, withoutJustNow } from '../../../src/language/asked/not-meant.ts';

describe('"niet eens" that means not even', () => {
  const rows: [string, boolean][] = [
    ['ik kan niet eens boodschappen doen', true],
    ['niet eens geld voor de bus', true],
    ['niet eens', false],
    ['niet eens met de brief', false],
    ['ik ben het niet eens, wat nu', false],
    ['ik ben het er niet eens mee', false],
    ['mijn bezwaar is niet eens gelezen', false],
    ['we zijn het daar niet eens over', false],
  ];
  for (const [text, isEven] of rows)
    it(`${isEven ? '' : 'not '}"${text}"`, () => {
      assert.equal(saysNotEven(text), isEven);
    });
});

describe('who lives in a shelter', () => {
  const rows: [string, boolean][] = [
    ['nee ik woon in opvang', true],
    ['ik zit nu in de crisisopvang', true],
    ['ik slaap met mijn kinderen in de opvang', true],
    ['wij wonen in een opvanghuis', true],
    ['ik woon in de opvang en heb vragen over kinderopvangtoeslag', false],
    ['ik zit in de kinderopvang', false],
    ['is er opvang voor mijn kind', false],
    ['mijn zoon gaat naar de opvang', false],
    ['ik werk in de opvang', false],
  ];
  for (const [text, lives] of rows)
    it(`${lives ? '' : 'not '}"${text}"`, () => {
      assert.equal(livesInShelter(text), lives);
    });
});

describe('bills beside a rent', () => {
  for (const [text, rest] of [
    [
      'ik huur van een particulier, 890 in de maand, daar zit gas en licht niet bij',
      'ik huur van een particulier, 890 in de maand',
    ],
    ['ik huur voor 640 zonder gas en licht', 'ik huur voor 640'],
    ['daar zit gas en licht niet bij', null],
    ['ik zit al dagen zonder gas', null],
    ['mijn huur is 640 en ze sluiten het gas af', null],
  ] as const)
    it(`are ${rest === null ? 'not ' : ''}told apart: ${text}`, () => {
      assert.equal(withoutBills(text), rest);
    });
});

describe('"pas" that is no card', () => {
  const rows: [string, string | null][] = [
    ['ik ben pas 3 maanden werkloos', 'ik ben 3 maanden werkloos'],
    ['hij heeft hier pas 30 jaar gewoond', 'hij heeft hier 30 jaar gewoond'],
    ['ik krijg pas over 2 weken loon', 'ik krijg over 2 weken loon'],
    ['is de pas 3 jaar geldig', null],
    ['ik woon hier pas 2 jaar, krijg ik de zoetermeerpas', null],
    ['een pas voor sport', null],
  ];
  for (const [text, rest] of rows)
    it(text, () => assert.equal(withoutJustNow(text)?.replace(/ +/g, ' ') ?? null, rest));
});
