/** What a limit comes to in another time, and what counts for it, asked where the amount is. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = (question: string, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const year = asked('yearly-income', { op: 'le', value: 61_000_00 });
const month = asked('net-monthly-income', { op: 'le', value: 1_583_37 });

describe('what is asked of an amount is told, and the question stays', () => {
  const told: [ConversationState, string, RegExp][] = [
    [year, 'wat is dat in de maand dan', /€ 5\.083 per maand, vóór de belasting/],
    [year, 'hoeveel is dat per week?', /€ 1\.173 per week/],
    [month, 'en wat is dat per jaar', /€ 19\.000 in een jaar/],
    [asked('yearly-income-amount'), 'wat is dat in de maand', /Het bedrag per maand is ook goed/],
    [year, 'van ons samen?', /partner[^]*samen/],
    [month, 'van mij alleen of van ons samen', /partner[^]*samen/],
    [year, 'met of zonder vakantiegeld', /Vakantiegeld telt mee bij het inkomen van het hele jaar/],
    [month, 'met vakantiegeld of zonder?', /telt vakantiegeld hier niet mee/],
    [month, 'met kgb erbij toch', /tellen hier niet mee als inkomen/],
    [year, 'netto of bruto?', /Het gaat om \*bruto\*/],
    [month, 'is dat bruto', /Het gaat om \*netto\*/],
    [month, 'moet ik alimentatie eraf halen die ik betaal', /alimentatie telt die u zelf betaalt, weet ik niet/],
    [asked('rent'), 'met servicekosten erbij?', /zonder gas, water, licht en servicekosten/],
  ];
  for (const [from, text, words] of told)
    it(`"${text}"`, () => {
      const reply = talk(from, text);
      assert.match(reply.text, words);
      assert.deepEqual(saidIn(reply), []);
      assert.deepEqual(reply.state.pending, from.pending);
      assert.doesNotMatch(reply.text, /Dat weet ik niet\./);
    });
});
