import assert from 'node:assert/strict';
import { together } from '../../src/dialogs/lines.ts';

describe('messages together', () => {
  it('say nothing twice', () => {
    assert.deepEqual(together(['Ik ben Wegwijs.', 'Ik ben Wegwijs. Ik zoek mee.']), ['Ik ben Wegwijs. Ik zoek mee.']);
    assert.deepEqual(together(['Een.', 'Een.', 'Twee.']), ['Een.\n\nTwee.']);
  });
});
