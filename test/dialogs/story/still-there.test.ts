/** Told in passing of who lives there, and whose it is: offered back or asked, never counted as it is guessed. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

describe('a partner who still lives there', () => {
  const parting: [string, string] = ['scheiden', 'scheiding'];

  it('is offered in a talk about parting', () => {
    for (const text of ['ik heb nog niks getekend, woont hij nog bij ons', 'hij woont nog gewoon thuis']) {
      const told = talk(start, parting, text);
      assert.match(told.text, /^Klopt dit\?\n• U woont samen met een partner/, text);
      assert.deepEqual(saidIn(told), [], text);
    }
  });

  it('not of who left, nor in another talk', () => {
    for (const [topic, text] of [
      [parting, 'hij is weg, hij woont bij zijn moeder'],
      [['zorgtoeslag', 'zorgtoeslag'], 'hij woont nog bij ons'],
    ] satisfies [[string, string], string][])
      assert.doesNotMatch(talk(start, topic, text).text, /samen met een partner$/, text);
  });
});

describe('the income of who lives with a parent', () => {
  const card = talk(start, 'ik ben 23 en woon bij mijn moeder, mijn inkomen is 1180');

  it('is called their own', () => assert.match(card.text, /• Uw eigen inkomen is netto € 1\.180 per maand/));

  it('counts when they say whose it is, and the rest is still asked', () => {
    const told = talk(card.state, 'dat is alleen van mij, me moeder heeft bijstand');
    assert.deepEqual(saidIn(told), ['netMonthlyIncomeCents is 118000']);
    assert.match(told.text, /^Dank u\. Klopt dit\?\n• U woont ook met anderen\n• U bent 23 jaar$/);
  });
});

it('of two ages it is asked for whom it is; nobody is said to live there', () => {
  const asked = talk(start, ['zorgtoeslag', 'zorgtoeslag'], 'Mijn moeder is 83 ik ben 55');
  assert.match(asked.text, /Gaat dit over u, of over iemand anders\?$/);
  assert.match(talk(asked.state, 'voor haar').text, /• U bent 83 jaar$/);
  assert.doesNotMatch(talk(asked.state, 'voor mezelf').text, /83/);
});
