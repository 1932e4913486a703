import assert from 'node:assert/strict';
import { isDoneByAgent, isParticiple } from '../../../src/language/reading-level/participles.ts';

const participles = `gebeld gegeven afgewezen aangevraagd betaald terugbetaald verwerkt verwacht bezocht ontvangen besproken
  gecontroleerd geregistreerd opgeteld doorverwezen kwijtgescholden bekendgemaakt ingediend gestart gedaan gezien berekend
  ondertekend verstuurd vergoed onderzocht geïnd stopgezet overgemaakt herzien ontslagen vastgesteld`;
const others = `gemeente gemeenten gegevens geld gezond bekend betaalt verdient verandert vertelt bericht besluit verband
  vervelend verrassend beter bed overheid gelukkig koud verplicht betalen bewaren ontbijt gelden gewoon geboren verkouden
  verzekering gesprekken onderwijs verschil bestand verbod`;

describe('participles', () => {
  for (const word of participles.split(/\s+/)) it(`${word} is one`, () => assert.equal(isParticiple(word), true));
  for (const word of others.split(/\s+/)) it(`${word} is none`, () => assert.equal(isParticiple(word), false));

  it('what happens by itself has no agent', () => {
    assert.equal(isDoneByAgent('gestopt'), false);
    assert.equal(isDoneByAgent('genomen'), true);
  });
});
