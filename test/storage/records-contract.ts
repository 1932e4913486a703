import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import type { Change, Records } from '../../src/storage/records.ts';
import type { StoredRowBroken } from '../../src/storage/stored-row-broken.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

export const countSchema = z.object({ count: z.int() });
export type CountRow = z.infer<typeof countSchema>;

export interface RecordsMaker {
  open(
    dir: string,
    onBroken: (error: StoredRowBroken) => void,
  ): Promise<{ records: Records<CountRow>; close(): Promise<void> }>;
  /** Rewrites the only row in a closed `dir`; left out where rows are gone with the process. */
  damage?: (dir: string, textOf: (text: string) => string) => Promise<void>;
}

/** What the stores expect of rows, wherever they are kept. */
export const recordsContract = (name: string, { open, damage }: RecordsMaker): void => {
  describe(`rows: ${name}`, () => {
    const folder = useTemporaryFolder();
    const broken: StoredRowBroken[] = [];
    let opened: Awaited<ReturnType<RecordsMaker['open']>>;
    const reopen = async (): Promise<void> => {
      await opened.close();
      opened = await open(folder(), (error) => broken.push(error));
    };
    beforeEach(async () => {
      broken.length = 0;
      opened = await open(folder(), (error) => broken.push(error));
    });
    afterEach(() => opened.close());

    it('gives back what was put, and nothing for other keys', async () => {
      await put(opened.records, 'a', 1);
      assert.deepEqual(await opened.records.get('a'), { count: 1 });
      for (const key of ['', 'A', 'a ', 'aa', '../a']) assert.equal(await opened.records.get(key), null, key);
    });

    it('gives the result and the row as it was to who decides', async () => {
      const seen: (CountRow | null)[] = [];
      for (const row of [{ count: 1 }, { count: 2 }, null])
        assert.equal(
          await opened.records.change('a', (before) => {
            seen.push(before);
            return { result: 'told', row };
          }),
          'told',
        );
      assert.deepEqual(seen, [null, { count: 1 }, { count: 2 }]);
    });

    const changes: [what: string, change: Partial<Change<CountRow, void>>, after: CountRow | null][] = [
      ['a row replaces it', { row: { count: 2 } }, { count: 2 }],
      ['no row leaves it', {}, { count: 1 }],
      ['null removes it', { row: null }, null],
    ];
    for (const [what, change, after] of changes)
      it(what, async () => {
        await put(opened.records, 'a', 1);
        await opened.records.change('a', () => ({ result: undefined, ...change }));
        assert.deepEqual(await opened.records.get('a'), after);
        assert.deepEqual(await countsIn(opened.records), after === null ? [] : [after.count]);
      });

    it('changes nothing when deciding fails, and goes on with the next', async () => {
      await put(opened.records, 'a', 1);
      const failing = opened.records.change('a', () => {
        throw new Error('undecided');
      });
      const next = opened.records.change('a', (row) => ({ result: row }));
      await assert.rejects(failing, /undecided/);
      assert.deepEqual(await next, { count: 1 });
    });

    it('runs the changes of one key one after the other, in the order asked', async () => {
      const counts = await Promise.all(Array.from({ length: 30 }, () => increase(opened.records, 'a')));
      assert.deepEqual(
        counts,
        Array.from({ length: 30 }, (_, index) => index + 1),
      );
    });

    it('mixes up no keys that change at the same time', async () => {
      const keys = Array.from({ length: 40 }, (_, index) => `k${index}`);
      await Promise.all([...keys, ...keys, ...keys].map((key) => increase(opened.records, key)));
      assert.deepEqual(
        await Promise.all(keys.map(async (key) => (await opened.records.get(key))?.count)),
        Array(40).fill(3),
      );
    });

    it('shows all what was kept before it began, while rows come and go', async () => {
      for (let index = 0; index < 10; index += 1) await put(opened.records, `k${index}`, index);
      const seen: number[] = [];
      for await (const { count } of opened.records.all()) {
        seen.push(count);
        await put(opened.records, `k${count}`, count);
        await put(opened.records, `new${count}`, count + 100);
      }
      assert.deepEqual(
        seen.filter((count) => count < 100).sort((one, other) => one - other),
        Array.from({ length: 10 }, (_, index) => index),
      );
    });

    it('does what a Map does', async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 5 }), async (groups) => {
          const dir = join(folder(), `run${runs++}`);
          const model = new Map<string, number>();
          let store = await open(dir, assert.fail);
          try {
            for (const group of groups) {
              const found = await Promise.all(group.map((one) => run(store.records, one)));
              assert.deepEqual(
                found,
                group.map((one) => runOnMap(model, one)),
              );
              if (damage !== undefined) {
                await store.close();
                store = await open(dir, assert.fail);
              }
              await assertSame(store.records, model);
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: 30 },
      );
    });

    if (damage === undefined) return;

    it('keeps rows for the next start', async () => {
      await put(opened.records, 'a', 1);
      await put(opened.records, '../../b', 2);
      await put(opened.records, 'c', 3);
      await opened.records.change('c', () => ({ result: undefined, row: null }));
      await reopen();
      assert.deepEqual(await opened.records.get('../../b'), { count: 2 });
      assert.deepEqual(await countsIn(opened.records), [1, 2]);
    });

    const damages: [what: string, text: (row: string) => string][] = [
      ['cut off', (row) => row.slice(0, -2)],
      ['empty', () => ''],
      ['of another form', (row) => row.replace('17', '"many"')],
      ['no object', () => '[]'],
    ];
    for (const [what, textOf] of damages)
      it(`refuses a row that is ${what}, names it without its key, and goes on with the others`, async () => {
        await put(opened.records, 'key-of-anna', 17);
        await opened.close();
        await damage(folder(), textOf);
        opened = await open(folder(), (error) => broken.push(error));
        await put(opened.records, 'b', 2);
        for (const work of [opened.records.get('key-of-anna'), put(opened.records, 'key-of-anna', 3)])
          await assert.rejects(work, { code: 'STORED_ROW_BROKEN' });
        assert.deepEqual(await countsIn(opened.records), [2]);
        assert.deepEqual(
          broken.map(({ code, message }) => [code, message.includes('anna')]),
          [['STORED_ROW_BROKEN', false]],
        );
      });
  });
};

const put = (records: Records<CountRow>, key: string, count: number): Promise<void> =>
  records.change(key, () => ({ result: undefined, row: { count } }));

const increase = (records: Records<CountRow>, key: string): Promise<number> =>
  records.change(key, (row) => {
    const count = (row?.count ?? 0) + 1;
    return { result: count, row: { count } };
  });

const countsIn = async (records: Records<CountRow>): Promise<number[]> => {
  const counts: number[] = [];
  for await (const { count } of records.all()) counts.push(count);
  return counts.sort((one, other) => one - other);
};

const step = fc.record({
  key: fc.oneof(fc.constantFrom('a', 'b', 'A', '', 'é', '../a', 'a/b'), fc.string({ unit: 'binary', maxLength: 4 })),
  what: fc.constantFrom('put', 'put', 'remove', 'look', 'fail'),
  count: fc.integer(),
});
type Step = { key: string; what: string; count: number };

const run = ({ change }: Records<CountRow>, { key, what, count }: Step): Promise<number | null> =>
  change<number | null>(key, (row) => {
    const result = row?.count ?? null;
    if (what === 'fail') throw new Error('undecided');
    if (what === 'look') return { result };
    return { result, row: what === 'put' ? { count } : null };
  }).catch(() => null);

const runOnMap = (model: Map<string, number>, { key, what, count }: Step): number | null => {
  const before = model.get(key) ?? null;
  if (what === 'put') model.set(key, count);
  if (what === 'remove') model.delete(key);
  return what === 'fail' ? null : before;
};

const assertSame = async (records: Records<CountRow>, model: Map<string, number>): Promise<void> => {
  for (const [key, count] of model) assert.deepEqual(await records.get(key), { count }, key);
  assert.deepEqual(
    await countsIn(records),
    [...model.values()].sort((one, other) => one - other),
  );
};
