import assert from 'node:assert/strict';
import type { Upload, UploadStore } from '../../src/channels/upload-store.ts';

const upload = (part: Partial<Upload> = {}): Upload => ({
  conversationId: 'c',
  contentType: 'image/png',
  name: '../../brief.png',
  savedAt: '2026-07-01T12:00:00Z',
  bytes: Buffer.from([0, 255, 10, 13]),
  ...part,
});

/** What Direct Line expects of every upload store. `open` gives an empty one. */
export const uploadStoreContract = (name: string, open: () => Promise<UploadStore>): void => {
  describe(`upload store: ${name}`, () => {
    let store: UploadStore;
    beforeEach(async () => (store = await open()));

    it('reads back the bytes and what is known of them', async () => {
      const id = await store.save(upload());
      assert.deepEqual(await store.get(id), upload());
    });

    for (const id of ['nobody', '../../../etc/passwd', ''])
      it(`has nothing under ${JSON.stringify(id)}`, async () => {
        assert.equal(await store.get(id), null);
      });

    it('removes by age and by conversation', async () => {
      const kept = async (): Promise<(string | undefined)[]> =>
        Promise.all([old, young, other].map(async (id) => (await store.get(id))?.name));
      const old = await store.save(upload({ name: 'old', savedAt: '2026-07-01T11:59:59.999Z' }));
      const young = await store.save(upload({ name: 'young' }));
      const other = await store.save(upload({ name: 'other', conversationId: 'd' }));
      await store.removeBefore('2026-07-01T12:00:00Z');
      assert.deepEqual(await kept(), [undefined, 'young', 'other']);
      await store.removeOf('c');
      assert.deepEqual(await kept(), [undefined, undefined, 'other']);
    });
  });
};
