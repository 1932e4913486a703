import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { BotLogic } from '../../../../src/bot/bot-logic.ts';
import { received } from './received-examples.ts';
import { clock, createDisk, echoBot, startTurns } from './turns-service.ts';

const neverEnds: BotLogic = () => new Promise(() => undefined);
const from = (userId: string) => ({ sender: { userId } });

describe('turns of WhatsApp that were cut off', () => {
  beforeEach(() => (clock.now = new Date('2026-11-22T09:01:00.000Z')));

  describe('when something around a turn fails', () => {
    it('tries again, and goes on in order', async () => {
      let failures = 2;
      const { turns, said, logged, inbox } = startTurns(createDisk(), {
        onWrote: async () => {
          if ((failures -= 1) >= 0) throw Object.assign(new Error('secret'), { code: 'ENOSPC' });
        },
      });
      await turns.accept([received('a', 1), received('b', 2)]);
      await turns.idle();
      assert.deepEqual([said(), await inbox.waiting()], [['echo: a', 'echo: b'], []]);
      const lines = logged.map(({ code, conversationId, messageId, count }) => ({
        code,
        conversationId,
        messageId,
        count,
      }));
      assert.deepEqual(
        lines,
        [1, 2].map((count) => ({ code: 'ENOSPC', conversationId: 'r1', messageId: 'a', count })),
      );
    });

    it('leaves it for the next start after the last try', async () => {
      const disk = createDisk();
      const broken = startTurns(disk, {
        onWrote: async () => {
          throw new Error('no');
        },
      });
      await broken.turns.accept([received('a', 1)]);
      await broken.turns.idle();
      assert.deepEqual([broken.turns.figures().setAside, broken.said()], [1, []]);
      assert.deepEqual(
        broken.logged.map(({ code }) => code),
        ['TURN_NOT_KEPT', 'TURN_NOT_KEPT', 'TURN_SET_ASIDE'],
      );
      const whole = startTurns(disk);
      await whole.turns.resume();
      await whole.turns.resume();
      await whole.turns.idle();
      assert.deepEqual(whole.said(), ['echo: a']);
    });

    it('does not run a turn again when only its mark could not be kept', async () => {
      const disk = createDisk();
      let failures = 2;
      const change: typeof disk.inbox.change = async (key, decide) => {
        const row = await disk.inbox.get(key);
        if (row !== null && (failures -= 1) >= 0) throw new Error('the disk is full');
        return disk.inbox.change(key, decide);
      };
      const { turns, said, inbox } = startTurns({ ...disk, inbox: { ...disk.inbox, change } });
      await turns.accept([received('a', 1)]);
      await turns.idle();
      assert.deepEqual([said(), await inbox.waiting()], [['echo: a'], []]);
    });

    it('answers what could be kept of a batch, and says that not all could', async () => {
      const disk = createDisk();
      let calls = 0;
      const change: typeof disk.inbox.change = async (key, decide) => {
        if ((calls += 1) === 1) throw new Error('the disk is full');
        return disk.inbox.change(key, decide);
      };
      const { turns, said } = startTurns({ ...disk, inbox: { ...disk.inbox, change } });
      await assert.rejects(turns.accept([received('a', 1), received('b', 2)]), /full/);
      await turns.idle();
      await turns.accept([received('a', 1), received('b', 2)]);
      await turns.idle();
      assert.deepEqual(said(), ['echo: b', 'echo: a']);
    });
  });

  it('gives up, kindly, on a message that ended the process three times', async () => {
    const disk = createDisk();
    const first = startTurns(disk, { runBot: neverEnds });
    await first.turns.accept([received('a', 1), received('b', 2)]);
    await wait(20);
    for (let crash = 0; crash < 3; crash += 1) {
      await startTurns(disk, { runBot: neverEnds }).turns.resume();
      await wait(20);
    }
    const runBot: BotLogic = (context) => (context.activity.text === 'a' ? neverEnds(context) : echoBot(context));
    const last = startTurns(disk, { runBot });
    await last.turns.resume();
    await last.turns.idle();
    assert.deepEqual(last.said(), ['sorry', 'echo: b']);
    assert.deepEqual(last.logged, [{ code: 'TURN_GIVEN_UP', conversationId: 'r1', messageId: 'a', count: 4 }]);
  });

  it('begins no turn after it is closed, keeps what still comes, and takes it up at the next start', async () => {
    const disk = createDisk();
    const { turns } = startTurns(disk, {
      runBot: async (context) => {
        await wait(10);
        await echoBot(context);
      },
    });
    await turns.accept([received('a', 1), received('b', 2)]);
    await wait(6);
    await turns.close();
    await turns.accept([received('c', 3)]);
    await wait(20);
    assert.deepEqual(
      disk.sent.map(({ text }) => text),
      ['echo: a'],
    );
    const next = startTurns(disk);
    await next.turns.resume();
    await next.turns.idle();
    assert.deepEqual(next.said(), ['echo: a', 'echo: b', 'echo: c']);
  });

  it('answers everything once and in order, whatever comes twice, late, or before a kill', async () => {
    const arrival = fc.record({ sender: fc.nat(2), place: fc.nat(7) });
    const batches = fc.array(fc.array(arrival, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, fc.array(fc.boolean()), async (sent, kills) => {
        const disk = createDisk();
        // The outbox takes a reply once, by the id of what it answers.
        const answered = new Map<string, string>();
        const runBot: BotLogic = async ({ activity }) => {
          await wait(1);
          answered.set(String(activity.id), activity.conversation.id);
        };
        let service = startTurns(disk, { runBot, settleMs: 1 });
        for (const [index, batch] of sent.entries()) {
          const messages = batch.map(({ sender, place }) =>
            received(`${sender}.${index}.${place}`, index, from(`NL.${sender}`)),
          );
          await service.turns.accept(messages);
          await service.turns.accept(messages.slice(0, 2));
          if (kills[index] !== true) continue;
          void service.turns.close();
          service = startTurns(disk, { runBot, settleMs: 1 });
          await service.turns.resume();
        }
        await service.turns.idle();
        await wait(5);
        const expected = new Set(
          sent.flatMap((batch, index) => batch.map(({ sender, place }) => `${sender}.${index}.${place}`)),
        );
        assert.deepEqual(new Set(answered.keys()), expected);
        for (const sender of ['0.', '1.', '2.']) {
          const seconds = [...answered.keys()].filter((id) => id.startsWith(sender)).map((id) => id.split('.')[1]);
          assert.deepEqual(seconds, [...seconds].sort());
        }
        const conversations = [...answered].map(([id, conversation]) => `${id.charAt(0)} ${conversation}`);
        assert.ok(new Set(conversations).size <= 3);
      }),
      { numRuns: 60 },
    );
  });
});
