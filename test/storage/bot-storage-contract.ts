import assert from 'node:assert/strict';
import type { Storage } from 'botbuilder';
import fc from 'fast-check';

/** What Bot Framework expects of every storage. `open` gives an empty one. */
export const botStorageContract = (name: string, open: () => Promise<Storage>): void => {
  describe(`bot storage: ${name}`, () => {
    let storage: Storage;
    beforeEach(async () => (storage = await open()));

    const readOne = async (key: string): Promise<Record<string, unknown> | undefined> =>
      (await storage.read([key]))[key];

    it('reads back what was written, and nothing else', async () => {
      await storage.write({ a: { name: 'Anna', list: [1, { two: null }] }, b: { name: 'Boris' } });
      const read = await storage.read(['a', 'b', 'c']);
      assert.deepEqual(Object.keys(read), ['a', 'b']);
      assert.deepEqual({ ...read['a'], eTag: '' }, { name: 'Anna', list: [1, { two: null }], eTag: '' });
    });

    it('hands out copies', async () => {
      const written = { list: [1] };
      await storage.write({ a: written });
      written.list.push(2);
      const read = await storage.read(['a']);
      read['a'].list.push(3);
      assert.deepEqual((await readOne('a'))?.['list'], [1]);
    });

    const writes: [what: string, eTag: (current: string) => string | undefined, accepted: boolean][] = [
      ['the tag that was read', (current) => current, true],
      ['any tag', () => '*', true],
      ['no tag', () => undefined, true],
      ['an empty tag', () => '', false],
      ['an old tag', () => 'older', false],
    ];
    for (const [what, eTag, accepted] of writes)
      it(`${accepted ? 'takes' : 'refuses'} a write with ${what}`, async () => {
        await storage.write({ a: { count: 1 } });
        const current = String((await readOne('a'))?.['eTag']);
        const write = storage.write({ a: { count: 2, eTag: eTag(current) } });
        if (accepted) await write;
        else await assert.rejects(write, { code: 'STORAGE_CONFLICT' });
        assert.equal((await readOne('a'))?.['count'], accepted ? 2 : 1);
      });

    it('lets one of two writers win who read the same', async () => {
      await storage.write({ a: { count: 1 } });
      const [one, two] = [await readOne('a'), await readOne('a')];
      const writes = [one, two].map((item, index) => storage.write({ a: { ...item, count: index + 10 } }));
      const settled = await Promise.allSettled(writes);
      assert.deepEqual(settled.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });

    it('refuses to bring back what was deleted since', async () => {
      await storage.write({ a: { count: 1 } });
      const stale = await readOne('a');
      await storage.delete(['a', 'never-there']);
      assert.equal(await readOne('a'), undefined);
      await assert.rejects(storage.write({ a: { ...stale } }), { code: 'STORAGE_CONFLICT' });
      await storage.write({ a: { count: 2 } });
      await assert.rejects(storage.write({ a: { ...stale } }), { code: 'STORAGE_CONFLICT' });
    });

    it('reads nothing for no keys', async () => {
      assert.deepEqual(await storage.read([]), {});
    });

    it('keeps any key and any JSON apart from any other', async () => {
      const key = fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('../../x', '/etc/passwd', 'a/b', 'A', 'a', 'é', '.', 'con'),
      );
      const items = fc.dictionary(key, fc.record({ value: fc.jsonValue() }), { maxKeys: 4, noNullPrototype: true });
      await fc.assert(
        fc.asyncProperty(items, async (written) => {
          await storage.write(written);
          const read = await storage.read(Object.keys(written));
          for (const [name, { value }] of Object.entries(written))
            assert.equal(JSON.stringify(read[name].value), JSON.stringify(value));
        }),
        { numRuns: 25 },
      );
    });
  });
};
