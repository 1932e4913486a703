import assert from 'node:assert/strict';
import type { DraftActivity } from '../../src/channels/directline/activity.ts';
import type {
  BotDraft,
  Conversation,
  ConversationLog,
  UserDraft,
} from '../../src/channels/directline/conversation-log.ts';

const timestamp = '2026-07-01T12:00:00.000Z';

const conversation = (id: string): Conversation => ({ id, user: { id: 'dl_anna', name: '' }, createdAt: timestamp });
const opening: DraftActivity = { type: 'conversationUpdate', timestamp };
const said = (text: string, rest: Partial<UserDraft> = {}): UserDraft => ({
  sender: 'user',
  activity: { type: 'message', timestamp, text },
  ...rest,
});
const answered = (text: string, answers?: string): BotDraft => ({
  sender: 'bot',
  activity: { type: 'message', timestamp, text },
  ...(answers === undefined ? {} : { answers }),
});

/** What Direct Line expects of every conversation log. `open` gives an empty one. */
export const conversationLogContract = (name: string, open: () => Promise<ConversationLog>): void => {
  describe(`conversation log: ${name}`, () => {
    let log: ConversationLog;
    beforeEach(async () => {
      log = await open();
      await log.create(conversation('c'), opening);
    });

    const idsOf = async (drafts: (UserDraft | BotDraft)[]): Promise<string[]> =>
      ((await log.append('c', drafts)) ?? []).map(({ activity }) => activity.id);
    const texts = async (watermark = 0): Promise<unknown[]> =>
      ((await log.since('c', watermark))?.activities ?? []).map(({ text }) => text);
    const unhandled = async (): Promise<string[]> => {
      const found: string[] = [];
      for await (const { conversationId, activity } of log.unhandled())
        found.push(`${conversationId} ${String(activity['text'] ?? activity.type)}`);
      return found.sort();
    };

    it('creates a conversation once', async () => {
      const again = await Promise.all([1, 2, 3].map(() => log.create(conversation('d'), opening)));
      assert.equal(again.filter((kept) => kept !== null).length, 1);
      assert.deepEqual(await log.get('d'), conversation('d'));
      assert.equal(await log.get('nobody'), null);
    });

    it('never shows the opening', async () => {
      assert.deepEqual(await log.since('c', 0), { activities: [], watermark: 0 });
    });

    it('gives what came after a watermark, in order, under ids of its own', async () => {
      const ids = await idsOf([said('a'), answered('b')]);
      await idsOf([said('c')]);
      assert.equal(new Set(ids).size, 2);
      assert.deepEqual(await texts(), ['a', 'b', 'c']);
      assert.deepEqual(await texts(2), ['c']);
      assert.equal((await log.since('c', 2))?.watermark, 3);
      assert.deepEqual([await texts(3), await texts(99)], [[], []]);
    });

    it('keeps what is added at the same time, each once and in one order', async () => {
      const many = Array.from({ length: 20 }, (_, index) => `m${index}`);
      await Promise.all(many.map((text) => log.append('c', [said(text)])));
      const kept = (await log.since('c', 0))?.activities ?? [];
      assert.deepEqual(kept.map(({ text }) => text).sort(), many.sort());
      assert.deepEqual(
        kept.map(({ id }) => id),
        kept.map(({ id }) => id).sort(),
      );
    });

    it('adds a message that is sent again only once', async () => {
      const [first] = (await log.append('c', [said('a', { onceKey: 'k' })])) ?? [];
      const [again, other] = (await log.append('c', [said('a', { onceKey: 'k' }), said('b', { onceKey: 'l' })])) ?? [];
      assert.deepEqual([first?.added, again?.added, other?.added], [true, false, true]);
      assert.equal(again?.activity.id, first?.activity.id);
      assert.deepEqual(await texts(), ['a', 'b']);
    });

    it('knows what was not handled: no answer and no mark', async () => {
      const [answeredId = '', markedId = ''] = await idsOf([said('answered'), said('marked'), said('open')]);
      await log.create(conversation('d'), opening);
      await log.append('c', [answered('yes', answeredId), answered('by the way')]);
      await log.markHandled('c', markedId);
      assert.deepEqual(await unhandled(), ['c conversationUpdate', 'c open', 'd conversationUpdate']);
      assert.deepEqual(
        [await log.isHandled('c', answeredId), await log.isHandled('c', markedId), await log.isHandled('nobody', 'x')],
        [true, true, true],
      );
    });

    it('counts how often a message was taken up', async () => {
      const [id = ''] = await idsOf([said('a')]);
      assert.deepEqual([await log.countResumption('c', id), await log.countResumption('c', id)], [1, 2]);
      assert.equal(await log.isHandled('c', id), false);
    });

    it('replaces and removes what the bot said, never what the resident said', async () => {
      const [mine = '', first = '', second = ''] = await idsOf([said('mine'), answered('first'), answered('second')]);
      const changed = (id: string) => ({ id, type: 'message', timestamp, text: 'changed' });
      assert.deepEqual(
        [
          await log.replace('c', changed(first)),
          await log.replace('c', changed(mine)),
          await log.remove('c', second),
          await log.remove('c', mine),
        ],
        [true, false, true, false],
      );
      assert.deepEqual(await texts(), ['mine', 'changed']);
      const [next = ''] = await idsOf([said('next')]);
      assert.equal([mine, first, second].includes(next), false);
    });

    it('clears what was said, and numbers on, so that nobody hears anything twice', async () => {
      const [before = ''] = await idsOf([said('a'), answered('b')]);
      await log.clear('c');
      assert.deepEqual([await texts(), await unhandled(), await log.get('c')], [[], [], conversation('c')]);
      const [after = ''] = await idsOf([answered('all gone')]);
      assert.notEqual(after, before);
      assert.deepEqual(await texts(2), ['all gone']);
      await log.clear('nobody');
      assert.equal(await log.get('nobody'), null);
    });

    it('forgets a conversation with all that was said', async () => {
      await log.append('c', [said('a')]);
      await log.forget('c');
      assert.deepEqual(
        [await log.get('c'), await log.since('c', 0), await log.append('c', [said('b')])],
        [null, null, null],
      );
      assert.deepEqual(await unhandled(), []);
      await log.markHandled('c', 'x');
      assert.equal(await log.get('c'), null);
    });

    it('hands out what nobody can change by accident', async () => {
      const draft = said('a');
      await log.append('c', [draft]);
      draft.activity['text'] = 'changed';
      assert.deepEqual(await texts(), ['a']);
    });
  });
};
