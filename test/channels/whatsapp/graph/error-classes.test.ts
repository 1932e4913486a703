import assert from 'node:assert/strict';
import {
  errorClassOf,
  stopsTheNumber,
  type ErrorClass,
  type RefusalCode,
} from '../../../../src/channels/whatsapp/graph/error-classes.ts';

const table: readonly (readonly [ErrorClass, readonly RefusalCode[]])[] = [
  ['token', [0, 190, 'http401']],
  ['permission', [3, 10, 200, 219, 299, 'http403']],
  ['account', [368, 131031, 130497, 131042]],
  ['operator', [131045, 133000, 133005, 133010, 133015, 133016]],
  ['retry', [1, 2, 131000, 131016, 133004, 'http500', 'http503', 'http408']],
  ['slow', [4, 80007, 130429, 'http429']],
  ['pair', [131056]],
  ['spam', [131048]],
  ['withheld', [131049, 130472]],
  ['optedOut', [131050]],
  ['windowClosed', [131047]],
  ['undeliverable', [131026, 131030]],
  ['ours', [33, 100, 131008, 131009, 131021, 131051, 131052, 131053, 'http400', 'http404', 'http302']],
  ['template', [132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069]],
  ['needsPhone', [131062]],
  ['unreachable', ['unreachable']],
];

describe('classes of WhatsApp errors', () => {
  for (const [errorClass, codes] of table)
    for (const code of codes)
      it(`${String(code)} is ${errorClass}, whatever the HTTP status`, () => {
        for (const status of [undefined, 200, 400, 401, 429, 500]) assert.equal(errorClassOf(code, status), errorClass);
      });

  const unknown = [
    [500, 'retry'],
    [503, 'retry'],
    [400, 'ours'],
    [404, 'ours'],
    [429, 'slow'],
    [401, 'token'],
    [undefined, 'ours'],
  ] as const;
  for (const [status, errorClass] of unknown)
    it(`an unknown code with ${String(status)} is ${errorClass}`, () => {
      for (const code of [5, 199, 300, 131001, 133017, 999_999, -1])
        assert.equal(errorClassOf(code, status), errorClass);
    });

  it('what stops a number is what somebody has to mend, or nobody could be reached', () => {
    assert.deepEqual([...stopsTheNumber].sort(), ['account', 'operator', 'permission', 'token', 'unreachable']);
  });
});
