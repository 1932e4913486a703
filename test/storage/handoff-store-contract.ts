import assert from 'node:assert/strict';
import type { HandoffFilter, HandoffRequest, HandoffStore } from '../../src/handoff/handoff-store.ts';

const request = (part: Partial<HandoffRequest>): HandoffRequest => ({
  id: 'h1',
  conversationId: 'c1',
  channelId: 'directline',
  municipality: 'zoetermeer',
  status: 'queued',
  priority: 'normal',
  reason: 'asked for a person',
  consentToShareAnswers: false,
  createdAt: '2026-07-01T12:00:00Z',
  ...part,
});

/** What handoff expects of every store. `open` gives an empty one. */
export const handoffStoreContract = (name: string, open: () => Promise<HandoffStore>): void => {
  describe(`handoff store: ${name}`, () => {
    let store: HandoffStore;
    beforeEach(async () => (store = await open()));

    it('reads back a request with all that was shared', async () => {
      const shared = request({
        topic: 'huur',
        priority: 'crisis',
        consentToShareAnswers: true,
        answers: [
          { fact: 'household', op: 'is', value: 'single' },
          { fact: 'netMonthlyIncomeCents', op: 'le', value: 161_818 },
        ],
      });
      await store.save(shared);
      assert.deepEqual(await store.get('h1'), shared);
      assert.equal(await store.get('nobody'), null);
    });

    it('replaces a request that is saved again', async () => {
      await store.save(request({ status: 'queued' }));
      await store.save(request({ status: 'closed' }));
      assert.deepEqual(
        (await store.list({})).map(({ status }) => status),
        ['closed'],
      );
    });

    it('removes a request, and is content when there is none', async () => {
      await store.save(request({}));
      await store.remove('h1');
      await store.remove('h1');
      assert.deepEqual([await store.get('h1'), await store.list({})], [null, []]);
    });

    const lists: [filter: HandoffFilter, ids: string[]][] = [
      [{}, ['old', 'twin-a', 'twin-b', 'new']],
      [{ municipality: 'almere' }, ['old', 'new']],
      [{ status: 'queued' }, ['twin-a', 'twin-b', 'new']],
      [{ municipality: 'almere', status: 'queued' }, ['new']],
      [{ municipality: 'elsewhere' }, []],
    ];
    for (const [filter, ids] of lists)
      it(`lists ${JSON.stringify(filter)}, oldest first`, async () => {
        await store.save(request({ id: 'new', municipality: 'almere', createdAt: '2026-07-03T09:00:00Z' }));
        await store.save(request({ id: 'twin-b', createdAt: '2026-07-02T09:00:00Z' }));
        await store.save(
          request({ id: 'old', municipality: 'almere', status: 'agent', createdAt: '2026-07-01T09:00:00.5Z' }),
        );
        await store.save(request({ id: 'twin-a', createdAt: '2026-07-02T09:00:00.000Z' }));
        assert.deepEqual(
          (await store.list(filter)).map(({ id }) => id),
          ids,
        );
      });
  });
};
