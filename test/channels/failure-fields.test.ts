import assert from 'node:assert/strict';
import { failureFields } from '../../src/channels/failure-fields.ts';

const failure = (message: string, part: object = {}): Error => Object.assign(new Error(message), part);
const words = 'mijn bsn is 111222333';

describe('what is logged of a failure', () => {
  const cases: [what: string, error: unknown, code: string][] = [
    ['a coded error', failure(words, { code: 'STORED_ROW_BROKEN' }), 'STORED_ROW_BROKEN'],
    ['a system error', failure(words, { code: 'ENOSPC' }), 'ENOSPC'],
    ['an error without a code', failure(words), 'FALLBACK'],
    ['a code that is a sentence', failure(words, { code: words }), 'FALLBACK'],
    ['a code that is a number', failure(words, { code: 7 }), 'FALLBACK'],
    ['a stack that holds the message', failure(`${words}\n    at ${words} (x.ts:1:1)`), 'FALLBACK'],
    ['a message changed after the stack was made', failure(words, { message: 'changed' }), 'FALLBACK'],
    ['words thrown', words, 'FALLBACK'],
    ['nothing thrown', undefined, 'FALLBACK'],
  ];
  for (const [what, error, code] of cases)
    it(`is, of ${what}, a code and never the words`, () => {
      const fields = failureFields(error, 'FALLBACK');
      assert.equal(fields.code, code);
      assert.doesNotMatch(JSON.stringify(fields), /bsn|111222333/);
    });

  it('says where', () => {
    assert.match(failureFields(failure(''), 'FALLBACK').at ?? '', /failure-fields\.test\.ts:\d+$/);
  });
});
