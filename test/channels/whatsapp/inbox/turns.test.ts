import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { BotLogic } from '../../../../src/bot/bot-logic.ts';
import type { Content } from '../../../../src/channels/whatsapp/received.ts';
import { phoneNumberId, received, sentAtOf } from './received-examples.ts';
import { clock, createDisk, startTurns } from './turns-service.ts';

const from = (userId: string) => ({ sender: { userId } });

describe('turns of WhatsApp', () => {
  beforeEach(() => (clock.now = new Date('2026-11-22T09:01:00.000Z')));

  it('answers each message once, in the order in which each sender wrote', async () => {
    const disk = createDisk();
    const { turns, said } = startTurns(disk, { settleMs: 30 });
    await turns.accept([received('a2', 2), received('b1', 1, from('NL.b'))]);
    await turns.accept([received('a1', 1), received('a2', 2)]);
    await turns.accept([received('a3', 3)]);
    await turns.idle();
    const inOrder = said().filter((text) => text.startsWith('echo: a'));
    assert.deepEqual(inOrder, ['echo: a1', 'echo: a2', 'echo: a3']);
    assert.deepEqual([said().length, turns.figures().duplicates, turns.figures().waiting], [4, 1, 0]);
    assert.equal(new Set(disk.sent.map(({ conversationId }) => conversationId)).size, 2);
  });

  it('has it on disk before the turn, and the bot has at most two turns at once', async () => {
    let running = 0;
    let most = 0;
    const { turns, inbox } = startTurns(createDisk(), {
      runBot: async () => {
        most = Math.max(most, (running += 1));
        await wait(5);
        running -= 1;
      },
    });
    await turns.accept(Array.from({ length: 20 }, (_, index) => received(`m${index}`, 1, from(`NL.${index}`))));
    assert.equal((await inbox.waiting()).length, 20);
    await turns.idle();
    assert.deepEqual([most, await inbox.waiting()], [2, []]);
  });

  it('gives the bot an activity', async () => {
    const seen: Partial<Activity>[] = [];
    const told: string[] = [];
    const { turns } = startTurns(createDisk(), {
      runBot: async ({ activity }) => {
        told.push('bot');
        seen.push(activity);
      },
      onWrote: async ({ id, lastWroteAt }) => void told.push(`wrote ${id} ${lastWroteAt ?? ''}`),
      onTaken: ({ id }) => void told.push(`taken ${id}`),
    });
    await turns.accept([received('wamid.1', 1, { text: 'hoi', masked: true })]);
    await turns.idle();
    const [activity] = seen;
    assert.deepEqual(activity, {
      type: 'message',
      id: 'wamid.1',
      channelId: 'whatsapp',
      serviceUrl: 'urn:wegwijs:whatsapp',
      conversation: { id: 'r1', isGroup: false, conversationType: 'personal', name: '' },
      from: { id: 'r1', name: '', role: 'user' },
      recipient: { id: phoneNumberId, name: '', role: 'bot' },
      timestamp: new Date(sentAtOf(1)),
      text: 'hoi',
      textFormat: 'plain',
      channelData: { whatsapp: { masked: true } },
    });
    assert.deepEqual(told, ['taken wamid.1', `wrote r1 ${sentAtOf(1)}`, 'bot']);
  });

  const contents: [content: Content, text: string, whatsapp: object][] = [
    [{ kind: 'tapped', id: 'x:0', title: 'Ja' }, 'Ja', {}],
    [{ kind: 'media', what: 'image', mediaId: 'm', caption: 'kijk' }, 'kijk', { unreadable: 'photo', mediaId: 'm' }],
    [{ kind: 'media', what: 'voice', mediaId: 'm' }, '', { unreadable: 'voice', mediaId: 'm' }],
    [{ kind: 'media', what: 'audio', mediaId: 'm' }, '', { unreadable: 'voice', mediaId: 'm' }],
    [{ kind: 'media', what: 'video', mediaId: 'm' }, '', { unreadable: 'video', mediaId: 'm' }],
    [{ kind: 'media', what: 'document', mediaId: 'm' }, '', { unreadable: 'file', mediaId: 'm' }],
    [{ kind: 'media', what: 'sticker', mediaId: 'm' }, '', { unreadable: 'sticker', mediaId: 'm' }],
    [{ kind: 'location' }, '', { unreadable: 'location' }],
    [{ kind: 'contact' }, '', { unreadable: 'contact' }],
    [{ kind: 'edited' }, '', { unreadable: 'edited' }],
    [{ kind: 'unknown', type: 'poll' }, '', { unreadable: 'unknown' }],
  ];
  for (const [content, text, whatsapp] of contents)
    it(`says what a ${content.kind === 'media' ? content.what : content.kind} is`, async () => {
      const seen: unknown[] = [];
      const runBot: BotLogic = async ({ activity }) => void seen.push([activity.text, activity.channelData]);
      const { turns } = startTurns(createDisk(), { runBot });
      await turns.accept([received('wamid.1', 1, { content })]);
      await turns.idle();
      assert.deepEqual(seen, [[text, { whatsapp }]]);
    });

  it('asks what a tap says when its turn comes, of what is offered then', async () => {
    const disk = createDisk();
    const service = startTurns(disk, {
      runBot: async (context) => {
        await context.sendActivity(`echo: ${context.activity.text} ${JSON.stringify(context.activity.channelData)}`);
        const titles = [`${context.activity.text}!`];
        await service.residents.change('r1', () => ({ offer: { ref: 'x', titles, byNumber: true } }));
      },
      saysOf: (_content, { offer }) =>
        offer === null ? { text: 'first' } : { text: String(offer.titles[0]), oldButton: true },
    });
    await service.turns.accept([received('a', 1), received('b', 2)]);
    await service.turns.idle();
    assert.deepEqual(service.said(), ['echo: first {"whatsapp":{}}', 'echo: first! {"whatsapp":{"oldButton":true}}']);
  });

  it('is woken neither by reactions nor by what is taken back', async () => {
    const { turns, inbox, said, residents } = startTurns(createDisk(), { settleMs: 10 });
    const deleted = (messageId: string): { content: Content } => ({ content: { kind: 'deleted', messageId } });
    await turns.accept([
      received('r', 1, { content: { kind: 'reaction', messageId: 'wamid.bot', emoji: '👍' } }),
      received('regretted', 2),
      received('meant', 3),
      received('d', 4, deleted('regretted')),
      received('of somebody else', 5, { ...from('NL.b'), ...deleted('meant') }),
    ]);
    await turns.idle();
    assert.deepEqual([said(), await inbox.waiting()], [['echo: meant'], []]);
    assert.equal((await residents.get('r1'))?.lastWroteAt, sentAtOf(3));
  });

  const ages: [minutes: number, seen: unknown][] = [
    [10, [{ whatsapp: {} }]],
    [11, [{ whatsapp: { late: true } }]],
    [24 * 60 - 5, [{ whatsapp: { late: true } }]],
    [24 * 60 - 4, []],
    [3 * 24 * 60, []],
  ];
  for (const [minutes, expected] of ages)
    it(`a message of ${minutes} minutes ago`, async () => {
      const seen: unknown[] = [];
      const tooOld: unknown[] = [];
      const { turns, logged, inbox } = startTurns(createDisk(), {
        runBot: async ({ activity }) => void seen.push(activity.channelData),
        tooOld: async (resident, { id }) => void tooOld.push([resident.id, id, resident.lastWroteAt]),
      });
      clock.now = new Date(Date.parse(sentAtOf(1)) + minutes * 60_000);
      await turns.accept([received('wamid.1', 1)]);
      await turns.idle();
      const isTooOld = expected instanceof Array && expected.length === 0;
      assert.deepEqual(seen, expected);
      assert.deepEqual(tooOld, isTooOld ? [['r1', 'wamid.1', sentAtOf(1)]] : []);
      assert.deepEqual(
        logged,
        isTooOld ? [{ code: 'MESSAGE_TOO_OLD', conversationId: 'r1', messageId: 'wamid.1' }] : [],
      );
      assert.deepEqual([turns.figures().tooOld, await inbox.waiting()], [isTooOld ? 1 : 0, []]);
    });

  it('goes on with the same conversation under another id, also when the news comes later', async () => {
    const disk = createDisk();
    const { turns } = startTurns(disk, { settleMs: 20 });
    await turns.accept([received('a', 1)]);
    await turns.accept([received('b', 4, from('NL.b'))]);
    const identity = { id: 's', phoneNumberId, before: { userId: 'NL.a' }, after: { userId: 'NL.b' } };
    await turns.accept([{ kind: 'identity', sentAt: sentAtOf(3), ...identity }]);
    await turns.accept([received('a again', 2)]);
    await turns.idle();
    assert.deepEqual(
      disk.sent,
      ['a', 'a again', 'b'].map((text) => ({ conversationId: 'r1', text: `echo: ${text}` })),
    );
  });

  it('says sorry when the bot fails, and logs no words', async () => {
    const { turns, said, logged } = startTurns(createDisk(), {
      runBot: async ({ activity }) => {
        throw new Error(activity.text);
      },
    });
    await turns.accept([received('wamid.1', 1, { text: 'my secret words' })]);
    await turns.idle();
    assert.deepEqual([said(), logged.map(({ code }) => code)], [['sorry'], ['BOT_TURN_FAILED']]);
    assert.doesNotMatch(JSON.stringify(logged), /secret/);
  });
});
