import assert from 'node:assert/strict';
import { createInbox, inboxRowSchema, type InboxRow } from '../../../../src/channels/whatsapp/inbox/inbox.ts';
import { createMemoryRecords } from '../../../../src/storage/memory/memory-records.ts';
import { phoneNumberId, received, sentAtOf } from './received-examples.ts';

const dayMs = 24 * 3_600_000;

describe('the inbox', () => {
  const open = (rows = createMemoryRecords<InboxRow>()) => {
    let clock = Date.UTC(2026, 10, 22, 9, 0, 0);
    const inbox = createInbox({ rows, now: () => new Date(clock) });
    const stored = async () => {
      const all: InboxRow[] = [];
      for await (const row of rows.all()) all.push(inboxRowSchema.parse(row));
      return all;
    };
    return { inbox, rows, stored, later: (days: number) => void (clock += days * dayMs) };
  };
  const idsOf = (arrived: readonly { received: { id: string } }[]) => arrived.map((one) => one.received.id);

  it('keeps a message once, in one batch, at once, or after a start', async () => {
    const { inbox, rows } = open();
    const first = await inbox.keep([received('a', 1), received('b', 2), received('a', 1)]);
    assert.deepEqual([idsOf(first.fresh), first.duplicates], [['a', 'b'], 1]);
    const both = await Promise.all([inbox.keep([received('c', 3)]), open(rows).inbox.keep([received('c', 3)])]);
    assert.deepEqual(
      [both.flatMap(({ fresh }) => idsOf(fresh)), both.map((one) => one.duplicates).sort()],
      [['c'], [0, 1]],
    );
    assert.deepEqual(idsOf((await open(rows).inbox.keep([received('a', 1)])).fresh), []);
    assert.deepEqual(idsOf((await inbox.keep([received('a', 1, { phoneNumberId: 'other' })])).fresh), ['a']);
  });

  it('gives what waits in the order in which it came', async () => {
    const { inbox, rows } = open();
    const ids = Array.from({ length: 30 }, (_, index) => `m${index}`);
    await inbox.keep(ids.slice(0, 20).map((id) => received(id, 1)));
    await inbox.keep(ids.slice(20).map((id) => received(id, 0)));
    assert.deepEqual(idsOf(await open(rows).inbox.waiting()), ids);
  });

  it('keeps no words, numbers or ids of what is handled, and knows it still', async () => {
    const { inbox, stored } = open();
    const message = received('wamid.secret', 1, {
      text: 'secret',
      sender: { userId: 'NL.secret', phone: '31612345678' },
    });
    await inbox.keep([message]);
    assert.equal(await inbox.isWaiting(message), true);
    await inbox.markHandled(message);
    await inbox.markHandled(message);
    await inbox.markHandled({ phoneNumberId, id: 'never came' });
    assert.doesNotMatch(JSON.stringify(await stored()), /secret|31612345678/);
    assert.deepEqual([await inbox.isWaiting(message), await inbox.waiting()], [false, []]);
    assert.equal((await inbox.keep([message])).duplicates, 1);
    assert.equal(await inbox.countResumption(message), 0);
  });

  it('knows for eight days what came, and for ever what is not handled', async () => {
    const { inbox, later } = open();
    await inbox.keep([received('a', 1), received('b', 2)]);
    await inbox.markHandled(received('a', 1));
    later(8);
    assert.equal(await inbox.removeOld(), 0);
    assert.equal((await inbox.keep([received('a', 1)])).duplicates, 1);
    later(0.01);
    assert.equal(await inbox.removeOld(), 1);
    assert.deepEqual(idsOf((await inbox.keep([received('a', 1), received('b', 2)])).fresh), ['a']);
  });

  it('counts how often a message was taken up again', async () => {
    const { inbox, rows } = open();
    await inbox.keep([received('a', 1)]);
    for (const count of [1, 2, 3]) assert.equal(await open(rows).inbox.countResumption(received('a', 1)), count);
  });

  it('says what could be kept when not all could', async () => {
    const { inbox, rows } = open();
    let calls = 0;
    const change: typeof rows.change = async (key, decide) => {
      if ((calls += 1) === 2) throw new Error('the disk is full');
      return rows.change(key, decide);
    };
    const kept = await open({ ...rows, change }).inbox.keep([received('a', 1), received('b', 2), received('c', 3)]);
    assert.deepEqual([idsOf(kept.fresh), kept.failures.length, kept.duplicates], [['a', 'c'], 1, 0]);
    assert.deepEqual(idsOf((await inbox.keep([received('a', 1), received('b', 2)])).fresh), ['b']);
  });

  it('takes the words of somebody who is forgotten, up to that moment', async () => {
    const { inbox } = open();
    const who = { phoneNumberId, userId: 'NL.a', phone: '316' };
    await inbox.keep([
      received('before', 1),
      received('by number', 2, { sender: { phone: '316' } }),
      received('the wish itself', 5),
      received('after', 6),
      received('somebody else', 1, { sender: { userId: 'NL.b', phone: '316' } }),
      received('elsewhere', 1, { phoneNumberId: 'other' }),
    ]);
    assert.equal(await inbox.removeWordsOf(who, sentAtOf(5)), 2);
    assert.deepEqual(idsOf(await inbox.waiting()), ['the wish itself', 'after', 'somebody else', 'elsewhere']);
  });
});
