import assert from 'node:assert/strict';
import { initialState } from '../../src/dialogs/state.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

describe('that something was masked', () => {
  const turn = realTurns();
  const text = 'mijn bsn is [bsn]';
  const message = { kind: 'message', text, recognition: nothingRecognised, masked: true } as const;

  it('is told once, kindly', () => {
    const begun = turn(initialState('nl'), { kind: 'start', start: { municipality: 'zoetermeer' } });
    const first = turn(begun.state, message);
    assert.match(first.replies[0]?.text ?? '', /Dat heb ik weggehaald/);
    const second = turn(first.state, message);
    assert.ok(second.replies.every(({ text: said }) => !said.includes('weggehaald')));
  });
});
