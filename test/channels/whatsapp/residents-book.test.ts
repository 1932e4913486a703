import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IdentityChange, Sender } from '../../../src/channels/whatsapp/received.ts';
import { createResidentsBook } from '../../../src/channels/whatsapp/residents-book.ts';
import { residentSchema, type Resident } from '../../../src/channels/whatsapp/residents.ts';
import { createMemoryRecords } from '../../../src/storage/memory/memory-records.ts';

const number = '1065';
const dayMs = 24 * 3_600_000;
const begin = Date.UTC(2026, 10, 1);

const open = () => {
  let clock = begin;
  let ids = 0;
  const residents = createMemoryRecords<Resident>();
  const links = createMemoryRecords<{ id: string }>();
  const book = createResidentsBook({ residents, links, now: () => new Date(clock), newId: () => `r${(ids += 1)}` });
  const now = () => new Date(clock).toISOString();
  return {
    book,
    residents,
    links,
    later: (days: number) => void (clock += days * dayMs),
    /** Writes a message; whose record it is. */
    says: async (sender: Sender, phoneNumberId = number) => {
      const { id } = await book.of(phoneNumberId, sender);
      await book.wrote(id, now());
      return id;
    },
    moves: (before: Sender, after: Sender) => book.moved(noticed(before, after, now())),
  };
};
const noticed = (before: Sender, after: Sender, sentAt: string): IdentityChange => ({
  kind: 'identity',
  id: 'wamid.s',
  phoneNumberId: number,
  sentAt,
  before,
  after,
});
const all = async <Row>(rows: { all(): AsyncIterable<Row> }): Promise<Row[]> => {
  const found: Row[] = [];
  for await (const row of rows.all()) found.push(row);
  return found;
};

type Step = Sender | number | [before: Sender, after: Sender];

describe('the book of residents', () => {
  const a = { userId: 'NL.a' };
  const b = { userId: 'NL.b' };
  const [one, two] = [{ phone: '31611111111' }, { phone: '31622222222' }];
  /** Messages (a sender), days that go by (a number), notices (a pair); and whose record each message reached. */
  const table: [what: string, steps: Step[], reached: string[]][] = [
    ['finds somebody by user id', [a, b, a, b], ['r1', 'r2', 'r1', 'r2']],
    ['and with a number that changes or hides', [{ ...a, ...one }, a, { ...a, ...two }, a], ['r1', 'r1', 'r1', 'r1']],
    ['by number while there is no user id', [one, one], ['r1', 'r1']],
    ['takes the user id when it comes', [one, { ...a, ...one }, a], ['r1', 'r1', 'r1']],
    ['and then no more by number alone', [{ ...a, ...one }, one], ['r1', 'r2']],
    ['not by a number that was silent for a month', [one, 31, { ...a, ...one }], ['r1', 'r2']],
    ['nor without a user id', [one, 31, one, one], ['r1', 'r2', 'r2']],
    ['yes by one that wrote last month', [one, 29, one, 29, { ...a, ...one }], ['r1', 'r1', 'r1']],
    [
      'gives a number that comes with somebody else to that one',
      [{ ...a, ...one }, { ...b, ...one }, a],
      ['r1', 'r2', 'r1'],
    ],
    ['and does not give it back by itself', [{ ...a, ...one }, { ...b, ...one }, one], ['r1', 'r2', 'r3']],
    ['follows another user id', [a, [a, b], b], ['r1', 'r1']],
    ['from which the old one is somebody else', [a, [a, b], a, b], ['r1', 'r2', 'r1']],
    ['through two changes', [a, [a, b], [b, { userId: 'NL.c' }], { userId: 'NL.c' }], ['r1', 'r1']],
    ['leaves both when the new one is known', [a, b, [a, b], b, a], ['r1', 'r2', 'r2', 'r1']],
    ['knows nothing of somebody who never wrote', [[a, b], b], ['r1']],
    ['follows a number in a notice', [one, [one, two], two], ['r1', 'r1']],
    ['from which the old number is somebody else', [one, [one, two], one], ['r1', 'r2']],
    ['but not without a notice', [one, two], ['r1', 'r2']],
    ['not to a number that is known', [one, two, [one, two], two, one], ['r1', 'r2', 'r2', 'r3']],
    ['follows a number to a user id', [{ ...a, ...one }, [one, { ...b, ...two }], b], ['r1', 'r1']],
    ['not when that number was silent for a month', [{ ...a, ...one }, 31, [one, { ...b, ...two }], b], ['r1', 'r2']],
    [
      'not when the notice names another id',
      [{ ...a, ...one }, [{ ...b, ...one }, { userId: 'NL.c' }], { userId: 'NL.c' }],
      ['r1', 'r2'],
    ],
    ['a number that was left is nobody’s', [{ ...a, ...one }, [a, b], one, b], ['r1', 'r2', 'r1']],
  ];
  for (const [what, steps, expected] of table)
    it(what, async () => {
      const { says, later, moves } = open();
      const reached: string[] = [];
      for (const step of steps)
        if (typeof step === 'number') later(step);
        else if (Array.isArray(step)) await moves(...step);
        else reached.push(await says(step));
      assert.deepEqual(reached, expected);
    });

  it('keeps our own numbers apart', async () => {
    const { says } = open();
    assert.deepEqual([await says(a), await says(a, 'other'), await says(a)], ['r1', 'r2', 'r1']);
  });

  it('makes one record of many messages at once', async () => {
    const { says, residents } = open();
    const reached = await Promise.all(Array.from({ length: 20 }, () => says({ ...a, ...one })));
    assert.deepEqual([new Set(reached).size, (await all(residents)).length], [1, 1]);
  });

  it('remembers when somebody wrote last, whatever the order', async () => {
    const { book, says } = open();
    const id = await says(a);
    await book.wrote(id, '2026-11-05T00:00:00.000Z');
    assert.equal((await book.wrote(id, '2026-11-03T00:00:00.000Z'))?.lastWroteAt, '2026-11-05T00:00:00.000Z');
    assert.equal(await book.wrote('nobody', '2026-11-03T00:00:00.000Z'), null);
  });

  it('changes what is noted, of who is there', async () => {
    const { book, says } = open();
    const id = await says(a);
    const offer = { ref: '01234567', titles: ['Ja'], byNumber: true };
    assert.deepEqual((await book.change(id, () => ({ offer })))?.offer, offer);
    assert.deepEqual((await book.get(id))?.offer, offer);
    assert.equal(await book.change('nobody', () => ({ offer })), null);
  });

  it('forgets somebody whole', async () => {
    const { book, says, residents, links } = open();
    const id = await says({ ...a, ...one });
    await book.forget(id);
    await book.forget('nobody');
    assert.deepEqual([await all(residents), await all(links)], [[], []]);
    assert.equal(await says({ ...a, ...one }), 'r2');
  });

  it('can go on after any write that was the last', async () => {
    for (let most = 0; most < 14; most += 1) {
      const { residents, links, says, later, book } = open();
      await says({ ...a, ...one });
      later(1);
      let writes = 0;
      const dying = <Row>(rows: ReturnType<typeof createMemoryRecords<Row>>) => ({
        ...rows,
        change: <Result>(key: string, decide: (row: Row | null) => { result: Result; row?: Row | null }) => {
          if ((writes += 1) > most) throw new Error('killed');
          return rows.change(key, decide);
        },
      });
      const parts = { now: () => new Date(begin + dayMs), newId: () => `k${writes}` };
      const doomed = createResidentsBook({ ...parts, residents: dying(residents), links: dying(links) });
      const change = noticed(a, { ...b, ...two }, '2026-11-02T00:00:00.000Z');
      try {
        await doomed.moved(change);
        await doomed.of(number, { userId: 'NL.c', ...two });
      } catch {
        // As when the process is killed: what is written is written.
      }
      await book.moved(change);
      assert.equal((await book.of(number, b)).id, 'r1', `after ${most} writes`);
      const c = await book.of(number, { userId: 'NL.c', ...two });
      assert.notEqual(c.id, 'r1');
      assert.equal((await book.get('r1'))?.phone, undefined);
    }
  });

  it('never lets two people share a record, unless a notice says that they are one', async () => {
    const userId = fc.constantFrom('NL.a', 'NL.b', 'NL.c', 'NL.d');
    const phone = fc.constantFrom('31611111111', '31622222222', '31633333333');
    const sender: fc.Arbitrary<Sender> = fc.oneof(
      fc.record({ userId, phone }),
      fc.record({ userId }),
      fc.record({ phone }),
    );
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 5, arbitrary: sender },
      { weight: 1, arbitrary: fc.constantFrom(1, 20, 31) },
      { weight: 2, arbitrary: fc.tuple(sender, sender) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { says, later, moves, residents } = open();
        const owners = new Map<string, string>();
        const told: [Sender, Sender][] = [];
        for (const each of steps) {
          if (typeof each === 'number') later(each);
          else if (Array.isArray(each)) {
            told.push(each);
            await moves(...each);
          } else {
            const id = await says(each);
            if (each.userId === undefined) continue;
            const owner = owners.get(id) ?? each.userId;
            if (owner !== each.userId)
              assert.ok(
                told.some(([, after]) => after.userId === each.userId),
                `${owner} and ${each.userId}`,
              );
            owners.set(id, each.userId);
          }
        }
        const rows = await all(residents);
        for (const row of rows) residentSchema.parse(row);
        const named = rows.flatMap((row) => [row.userId ?? `none ${row.id}`, row.phone ?? `no number ${row.id}`]);
        assert.equal(new Set(named).size, named.length, 'a name stands in two records');
      }),
      { numRuns: 1500 },
    );
  });
});
