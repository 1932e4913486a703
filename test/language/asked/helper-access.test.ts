/** How somebody wants to reach a helper of no name. */
import assert from 'node:assert/strict';
import { asksForVisit, asksToWalkIn } from '../../../src/language/asked/helper-access.ts';

describe('a visit at home', () => {
  const visits = [
    'kan iemand bij hem thuis langskomen?',
    'komt er ook iemand aan huis',
    'kan er iemand bij me thuis komen voor de papieren',
    'mijn moeder is 79 en vereenzaamt komt er wel eens iemand',
    'doen jullie huisbezoek',
    'opa kan niet lopen, kan er iemand naar hem toe komen',
    'wie komt er bij mij thuis helpen met brieven',
  ];
  for (const said of visits) it(`is asked: ${said}`, () => assert.ok(asksForVisit(said)));

  const others = [
    'komt er een deurwaarder langs',
    'gaan jullie bij mij thuis controleren',
    'mijn zoon woont nog thuis',
    'er kwam iemand aan de deur',
    'wie zit er bij mij thuis',
    'ik ben thuis',
  ];
  for (const said of others) it(`is not asked: ${said}`, () => assert.ok(!asksForVisit(said)));
});

describe('walking in', () => {
  it('is asked', () => {
    assert.ok(asksToWalkIn('kan ik ook nog naar een ander inloopspreekuur'));
    assert.ok(asksToWalkIn('is er ergens een spreekuur zonder afspraak'));
  });
  it('is not asked by who tells of it', () => assert.ok(!asksToWalkIn('ik ben al bij het spreekuur geweest')));
});
