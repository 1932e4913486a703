import assert from 'node:assert/strict';
import { likelyTopic, sureFrom, worthAskingFrom } from '../../src/dialogs/certainty.ts';
import { nothingRecognised } from './real-turns.ts';

describe('the likely topic', () => {
  for (const [topics, expected] of [
    [[], null],
    [[{ topic: 'huur', score: 1 }], 'huur'],
    [
      [
        { topic: 'huur', score: sureFrom },
        { topic: 'energie', score: 0.3 },
      ],
      'huur',
    ],
    [
      [
        { topic: 'huur', score: sureFrom - 0.01 },
        { topic: 'energie', score: 0.3 },
      ],
      null,
    ],
  ] as const)
    it(`of ${JSON.stringify(topics)} is ${String(expected)}`, () => {
      assert.equal(likelyTopic({ ...nothingRecognised, topics }), expected);
    });

  it('is asked about below where it is sure', () => {
    assert.ok(worthAskingFrom < sureFrom);
  });
});
