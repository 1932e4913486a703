/** How much to take and what it costs, and complaints. */
import assert from 'node:assert/strict';
import { asksForDose, asksOfHealth, asksToUse, asksWhatHelps, isForChild } from '../../../src/language/asked/health.ts';

describe('a question about a dose', () => {
  const asks = [
    'hoeveel pillen moet ik slikken',
    'hoeveel paracetamol is dodelijk',
    'welke dosis',
    'wat is een overdosis',
    'hoeveel moet ik er innemen',
    'zijn 20 tabletten genoeg',
    'welke pillen zijn het sterkste',
    'hoeveel strips heb ik nodig',
    'is dat dodelijk',
    'moet ik mijn pillen halveren, ze kosten te veel eigen risico',
    'hoeveel alcohol is te veel',
  ];
  for (const text of asks) it(`is heard: ${text}`, () => assert.ok(asksForDose(text)));

  const others = [
    'hoeveel kosten die pillen',
    'hoeveel huur betaal ik',
    'nee',
    '640',
    'ik heb 2 kinderen',
    'ja ik ben veilig',
    'mijn man is dodelijk verongelukt krijg ik anw',
    'welke hulp is er bij drugs',
    'wie helpt bij te veel alcohol',
    'ik heb medicijnen nodig maar geen geld',
  ];
  for (const text of others) it(`is not: ${text}`, () => assert.ok(!asksForDose(text)));
});

describe('a question about health', () => {
  const asks = [
    'hoeveel ml paracetamol voor een kindje van 3',
    'onze baby heeft rode vlekken',
    'mijn zoontje heeft 39 koorts wat nu',
    'welke zalf is goed',
    'mag ik ibuprofen bij hoge bloeddruk',
    'ik voel me al dagen duizelig',
    'kan mijn dochter van 6 een halve paracetamol',
    'my baby has a rash',
    'de insuline is warm geworden, kan ik dat nog gebruiken',
    'is mijn antibiotica nog goed buiten de koelkast',
  ];
  for (const text of asks) it(`is heard: ${text}`, () => assert.ok(asksOfHealth(text)));

  const others = [
    'ik heb de uitslag van mijn aanvraag',
    'mijn kind heeft eczeem, zijn er vergoedingen voor, dat kost veel geld',
    'ik heb hoofdpijn van de regels',
    'ik heb koorts en ik wil niet meer',
    'ik heb buikpijn en ben bang voor mijn vader',
    'ja mijn kind heeft eczeem',
    'ik heb een medicijn dat 20 euro kost',
    'mijn kind heeft blauwe vlekken',
    'hoeveel slaappillen mag ik nemen',
    'mag ik de toeslag houden',
  ];
  for (const text of others) it(`is not: ${text}`, () => assert.ok(!asksOfHealth(text)));

  it('is for a child or not', () => {
    assert.ok(isForChild('hoeveel paracetamol voor een peuter van 11 kilo'));
    assert.ok(!isForChild('hoeveel paracetamol mag ik nemen'));
  });
});

describe('what is asked beside a complaint or a medicine', () => {
  for (const text of ['kan ik dat nog gebruiken', 'mag ik ze nog spuiten', 'is het nog goed', 'kan dat kwaad?'])
    it(`is whether it can still be used: ${text}`, () => assert.ok(asksToUse(text)));
  for (const text of ['kan ik dat nog aanvragen', 'mag ik het houden'])
    it(`is something else: ${text}`, () => assert.ok(!asksToUse(text)));

  it('is what helps against it', () => assert.ok(asksWhatHelps('ik heb hoofdpijn en koorts, wat moet ik slikken')));
  for (const text of [
    'hoeveel pillen tegen hoofdpijn',
    'ik heb hoofdpijn, welke pillen zijn het sterkste',
    'wat moet ik slikken',
  ])
    it(`is how much, or nothing that hurts: ${text}`, () => assert.ok(!asksWhatHelps(text)));
});
