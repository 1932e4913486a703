import assert from 'node:assert/strict';
import { together } from '../../src/dialogs/lines.ts';

describe('messages together', () => {
  it('say nothing twice', () => {
    assert.deepEqual(together(['Ik ben Wegwijs.', 'Ik ben Wegwijs. Ik zoek mee.']), ['Ik ben Wegwijs. Ik zoek mee.']);
    assert.deepEqual(together(['Een.', 'Een.', 'Twee.']), ['Een.\n\nTwee.']);
  });

  it('keep a list whole that was broken, and another list apart', () => {
    assert.deepEqual(together(['Dit kan:\n✔ *A*: ja.', '✔ *B*: ja.']), ['Dit kan:\n✔ *A*: ja.\n✔ *B*: ja.']);
    assert.deepEqual(together(['Dit kan:\n✔ *A*: ja.', '? *B*: nee.']), ['Dit kan:\n✔ *A*: ja.\n\n? *B*: nee.']);
  });
});
