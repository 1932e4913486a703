import assert from 'node:assert/strict';
import { initialState } from '../../src/dialogs/state.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

describe('a human, asked for at the result', () => {
  it('leads on to what one may do next, not to the whole result again', () => {
    const run = realTurns();
    const say = (state: Parameters<typeof run>[0], text: string) =>
      run(state, { kind: 'message', text, masked: false, recognition: nothingRecognised });
    const asked = say({ ...initialState('nl'), municipality: 'zoetermeer', step: 'result', topic: 'huur' }, 'mens');
    const after = say(asked.state, 'nee');
    assert.equal(after.state.step, 'after');
    assert.doesNotMatch(after.replies.map(({ text }) => text).join('\n'), /Dit is geen besluit/);
  });
});
