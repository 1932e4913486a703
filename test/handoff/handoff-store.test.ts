import assert from 'node:assert/strict';
import { handoffRequestSchema } from '../../src/handoff/handoff-store.ts';

const request = {
  id: 'h1',
  conversationId: 'c1',
  channelId: 'directline',
  municipality: 'zoetermeer',
  status: 'queued',
  priority: 'normal',
  reason: 'asked for a person',
  consentToShareAnswers: true,
  createdAt: '2026-07-01T12:00:00.000Z',
};
const answers = [{ fact: 'age', op: 'is', value: 40 }];

describe('a handoff request', () => {
  const rows: [what: string, part: object, valid: boolean][] = [
    ['without answers', {}, true],
    ['with answers and consent', { answers }, true],
    ['with answers and no consent', { answers, consentToShareAnswers: false }, false],
    ['with a fact that is none', { answers: [{ fact: 'bsn', op: 'is', value: 1 }] }, false],
    ['with a comparison of a number', { answers: [{ fact: 'rentCents', op: 'le', value: 64_000 }] }, true],
    ['with a comparison of what is no number', { answers: [{ fact: 'student', op: 'le', value: 1 }] }, false],
    ['with a name', { name: 'Anna' }, false],
    ['in an unknown state', { status: 'waiting' }, false],
    ['of no instant', { createdAt: '2026-07-01' }, false],
  ];
  for (const [what, part, valid] of rows)
    it(`${what} is ${valid ? '' : 'not '}kept`, () => {
      assert.equal(handoffRequestSchema.safeParse({ ...request, ...part }).success, valid);
    });
});
