/** What cannot wait: the first words of a turn are what helps today. */
import assert from 'node:assert/strict';
import { initialState } from '../../src/dialogs/state.ts';
import type { Recognition } from '../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

const runTurn = realTurns();
const first = (topic: string): string => {
  const state = { ...initialState('nl'), step: 'topic', municipality: 'zoetermeer', referenceDate: '2026-07-01' };
  const topics = [{ topic, score: 0.9 }];
  const recognition: Recognition = { ...nothingRecognised, topics, urgency: 'urgent', need: 'cutOff' };
  const { replies } = runTurn(state, {
    kind: 'message',
    text: 'ze hebben me eruit gegooid',
    recognition,
    masked: false,
  });
  return replies.map(({ text }) => text).join('\n');
};

describe('what is cut off', () => {
  it('is the energy: the house may be cold', () => {
    assert.match(first('energie'), /^Wacht niet: bel nu het bedrijf dat stopt[\s\S]*Is het koud in huis\?/);
  });

  it('may be the health insurance: that is called, and no energy company', () => {
    assert.match(first('zorgverzekering'), /^Wacht niet: bel vandaag uw zorgverzekeraar\./);
    assert.doesNotMatch(first('zorgverzekering'), /energiebedrijf|koud in huis/);
  });
});
