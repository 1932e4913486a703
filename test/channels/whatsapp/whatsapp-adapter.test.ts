import assert from 'node:assert/strict';
import { TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { apologise, runGuardedTurn } from '../../../src/channels/guarded-turn.ts';
import { createTurnQueue } from '../../../src/channels/turn-queue.ts';
import type { AddToOutbox, Outgoing } from '../../../src/channels/whatsapp/outgoing.ts';
import { createRender } from '../../../src/channels/whatsapp/render/render.ts';
import type { Offer, Resident } from '../../../src/channels/whatsapp/residents.ts';
import { WhatsAppAdapter } from '../../../src/channels/whatsapp/whatsapp-adapter.ts';
import { loadShortTitles } from '../../../src/locales/short-titles.ts';
import { loadTexts } from '../../../src/locales/texts.ts';
import { bodyOf, tappable } from './render/cloud-api-rules.ts';

const resident: Resident = {
  id: 'resident-1',
  phoneNumberId: '1065',
  userId: 'NL.1',
  lastWroteAt: null,
  offer: null,
  mayNotifySince: null,
};
const received = (): Partial<Activity> => ({
  type: 'message',
  id: 'wamid.A',
  text: 'hoi',
  channelId: 'whatsapp',
  serviceUrl: 'urn:wegwijs:whatsapp',
  conversation: { id: 'resident-1', isGroup: false, conversationType: 'personal', name: '' },
  from: { id: 'resident-1', name: '' },
  recipient: { id: '1065', name: '' },
});
const asks = (text: string, ...titles: string[]): Partial<Activity> => ({
  type: 'message',
  text,
  suggestedActions: { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
});

describe('the way out to WhatsApp', () => {
  let added: Outgoing[] = [];
  let offers: (Offer | null)[] = [];
  let steps: string[] = [];
  let known: Resident | null = resident;
  let add: AddToOutbox = async () => undefined;
  const logged: string[] = [];

  const create = (): WhatsAppAdapter => {
    let ids = 0;
    return new WhatsAppAdapter({
      queue: createTurnQueue(),
      add: async (messages) => {
        await add(messages);
        steps.push('add');
        added.push(...messages);
      },
      resident: async (id) => (id === known?.id ? known : null),
      setOffer: async (id, offer) => {
        assert.equal(id, 'resident-1');
        steps.push('offer');
        offers.push(offer);
      },
      render: createRender({ say: loadTexts('locales').say('nl', 'u'), shortTitles: loadShortTitles('locales')('nl') }),
      newId: () => `new-${String((ids += 1))}`,
      typing: async () => void steps.push('typing'),
    });
  };
  let adapter = create();
  beforeEach(() => {
    [added, offers, steps, known, adapter] = [[], [], [], resident, create()];
    add = async () => undefined;
  });
  const turn = (...sent: Partial<Activity>[]): Promise<void> =>
    adapter.runTurn(received(), async (context) => void (await context.sendActivities(sent)));

  it('puts what is said in one go into one bubble, for who wrote', async () => {
    await turn({ type: 'message', text: 'Hallo.' }, asks('Huurt u?', 'Ja', 'Nee'));
    const [only, ...more] = added;
    assert.deepEqual(more, []);
    assert.deepEqual(
      { ...only, message: undefined },
      {
        id: 'wamid.A#0',
        conversationId: 'resident-1',
        phoneNumberId: '1065',
        to: { userId: 'NL.1' },
        kind: 'answer',
        message: undefined,
      },
    );
  });

  it('keeps what was offered, after what is sent, under the ref of its buttons', async () => {
    await turn(asks('Huurt u?', 'Ja', 'Nee'));
    assert.deepEqual(steps, ['add', 'offer']);
    const [offer] = offers;
    assert.match(offer?.ref ?? '', /^[0-9a-f]{8}$/);
    assert.deepEqual(offer?.titles, ['Ja', 'Nee']);
    const ids = added.flatMap(({ message }) => tappable(message)).map(({ id }) => id);
    assert.deepEqual(ids, [`${offer?.ref ?? ''}:0`, `${offer?.ref ?? ''}:1`]);
  });

  const offering: [what: string, activity: Partial<Activity>, offers: (Offer | null)[]][] = [
    ['words alone leave it as it was', { type: 'message', text: 'Dank u.' }, []],
    ['erasing ends it', { type: 'message', text: 'Weg.', channelData: { erased: true } }, [null]],
    [
      'an open question ends it',
      { type: 'message', text: 'Hoe?', channelData: { question: { kind: 'text' } } },
      [null],
    ],
  ];
  for (const [what, activity, expected] of offering)
    it(`what was offered before: ${what}`, async () => {
      await turn(activity);
      assert.deepEqual(offers, expected);
    });

  it('gives the same ids and buttons to the same message again', async () => {
    await turn(asks('Huurt u?', 'Ja'));
    await turn(asks('Huurt u?', 'Ja'));
    assert.deepEqual(added[0], added[1]);
  });

  it('gives other buttons to another message', async () => {
    await turn(asks('Huurt u?', 'Ja'));
    const other = { ...received(), id: 'wamid.B' };
    await adapter.runTurn(other, async (context) => void (await context.sendActivity(asks('Huurt u?', 'Ja'))));
    assert.notEqual(offers[0]?.ref, offers[1]?.ref);
  });

  it('goes on counting in a turn, also for the apology after it', async () => {
    const runBot = async (context: TurnContext): Promise<void> => {
      await context.sendActivity(`${'Een. '.repeat(900)}`);
      await context.sendActivity('Drie.');
      throw new Error('the bot fell over');
    };
    const logger = {
      info: () => undefined,
      warn: () => undefined,
      error: ({ code }: { code: string }) => void logged.push(code),
    };
    await runGuardedTurn({ adapter, runBot, logger, apology: () => 'Sorry.' }, received());
    assert.deepEqual(
      added.map(({ id }) => id),
      ['wamid.A#0', 'wamid.A#1', 'wamid.A#2', 'wamid.A#3'],
    );
    assert.deepEqual(
      added.slice(-1).map(({ message }) => bodyOf(message)),
      ['Sorry.'],
    );
    assert.deepEqual(logged, ['BOT_TURN_FAILED']);
  });

  it('does not reuse the ids of what could not be added', async () => {
    const activity = received();
    add = async () => Promise.reject(new Error('the disk is full'));
    await assert.rejects(adapter.runTurn(activity, async (context) => void (await context.sendActivity('Hallo.'))));
    add = async () => undefined;
    await apologise(
      {
        adapter,
        runBot: async () => undefined,
        logger: { info: () => {}, warn: () => {}, error: () => {} },
        apology: () => 'Sorry.',
      },
      activity,
    );
    assert.deepEqual(
      added.map(({ id }) => id),
      ['wamid.A#1'],
    );
  });

  it('says what comes outside a turn under an id of its own', async () => {
    const reference = { ...TurnContext.getConversationReference(received()), activityId: 'wamid.A' };
    for (const text of ['Goedemorgen.', 'Belt u maar.'])
      await adapter.continueConversation(reference, async (context) => void (await context.sendActivity(text)));
    assert.deepEqual(
      added.map(({ id, kind }) => [id, kind]),
      [
        ['new-1#0', 'notice'],
        ['new-2#0', 'notice'],
      ],
    );
  });

  it('answers for every activity: the first bubble of what it went out in', async () => {
    let responses: ResourceResponse[] = [];
    await adapter.runTurn(received(), async (context) => {
      responses = await context.sendActivities([
        { type: 'typing' },
        { type: 'message', text: 'Een.' },
        { type: 'trace', name: 'x' },
        { type: 'message', text: 'Twee.' },
        { type: 'delay', value: 1 },
        { type: 'message', text: 'Drie.' },
        { type: 'endOfConversation' },
      ]);
    });
    assert.deepEqual(
      responses.map(({ id }) => id),
      ['', 'wamid.A#0', '', 'wamid.A#0', '', 'wamid.A#1', ''],
    );
    assert.deepEqual(
      added.map(({ message }) => bodyOf(message)),
      ['Een.\n\nTwee.', 'Drie.'],
    );
    assert.deepEqual(steps, ['typing', 'add', 'add']);
  });

  it('cannot change or take back', async () => {
    await turn({ type: 'message', text: 'Hallo.' });
    await adapter.updateActivity();
    await adapter.deleteActivity();
    assert.equal(added.length, 1);
  });

  it('fails with a code where there is nobody', async () => {
    known = null;
    await assert.rejects(turn({ type: 'message', text: 'Hallo.' }), { code: 'RESIDENT_UNKNOWN' });
  });
});
