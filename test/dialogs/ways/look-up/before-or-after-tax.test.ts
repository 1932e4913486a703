/** "Voor of na belasting?" at a sum: which of the two is meant there, and no tax office. */
import assert from 'node:assert/strict';
import { initialState } from '../../../../src/dialogs/state.ts';
import type { Outcome } from '../../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../../real-turns.ts';

const turn = realTurns();
const say = ({ state }: Outcome, text: string): Outcome =>
  turn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false });

describe('before or after tax', () => {
  const start = { municipality: 'zoetermeer', referenceDate: '2026-07-01' };
  const asked = [
    'Geld voor huur',
    'niets van deze',
    'huur, niet gedeeld',
    'helemaal alleen',
    '45',
    'ja, minder',
  ].reduce(say, turn(initialState('nl'), { kind: 'start', start }));

  it('is asked of the income of the year', () => {
    assert.equal(asked.state.pending?.question, 'yearly-income');
  });

  for (const text of [
    'voor of na belasting',
    'is dat voor of na de belasting?',
    'vóór belasting?',
    'na aftrek of zo',
  ]) {
    it(`"${text}" is told, and the question waits`, () => {
      const heard = say(asked, text);
      assert.match(heard.replies.map((reply) => reply.text).join('\n'), /Het gaat om \*bruto\*/);
      assert.equal(heard.state.pending?.question, 'yearly-income');
      assert.deepEqual(heard.state.answers, asked.state.answers);
    });
  }
});
