/** Whatever people type, in whatever order: the bot stays kind, short, Dutch and never lost. */
import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { unreadableKinds } from '../../src/dialogs/turn-types.ts';
import { createConversation } from '../transcripts/conversation.ts';

const said = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'ja',
      'nee',
      '1',
      '2',
      '31',
      '40 en 38',
      '5 en 9',
      '1.250,50',
      '100',
      'alleen, met kinderen',
      'samen',
      'niets van deze',
      'weet ik niet',
      'liever niet',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'terug',
      'waarom',
      'antwoord veranderen',
      'overzicht',
      'mens',
      'stop',
      'opnieuw',
      'help',
      'hoi',
      'herhaal',
      'alles wissen',
      'vertel meer',
      'wie helpt mij',
      'iets anders',
      'alles nagaan',
      'nee klaar',
      'welke papieren',
      'verder gaan',
      'ja verder',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'schulden',
      'ik heb honger',
      'huurtoeslag',
      'kwijtschelding',
      'wat is digid',
      'wie ben jij',
      'stomme computer',
      'ik wil dood',
      'almere',
      'wat is het weer morgen',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'alleen met 2 kids 5 en 9, bijstand, huur 640',
      'ik ben 34 en woon in almere',
      'ik ben 150',
      'mijn huur is 700 en ik krijg huurtoeslag',
      'nee, de huur is 800',
      'getrouwd, 3 kinderen, wij hebben een koophuis',
      'ik ben geboren in 1990',
      'nee ik bedoel 1200',
      'die andere',
      'iets klopt niet',
      'niets klopt',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
);

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}€]/u.test(word)).length;

function checkReply(activity: Partial<Activity>): void {
  const text = activity.text ?? '';
  assert.ok(text.trim().length > 0, 'an empty message');
  assert.doesNotMatch(text, /undefined|null|NaN|\{\{|\[[^\]]*\|[^\]]*\]|\[object/, text);
  const lines = text.split('\n').length;
  assert.ok(wordCount(text) <= 60 || lines === 1 || text.startsWith('•'), `${String(wordCount(text))} words: ${text}`);
}

describe('any talk', function () {
  this.timeout(120_000);
  for (const [municipality, referenceDate] of [
    ['zoetermeer', '2010-10-15'],
    ['almere', '2026-07-01'],
    [undefined, '2026-07-01'],
  ] as const)
    it(`stays whole in ${municipality ?? 'no municipality'} on ${referenceDate}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 14 }), async (messages) => {
          const conversation = createConversation();
          await conversation.start({ ...(municipality !== undefined && { municipality }), referenceDate });
          for (const message of messages) {
            const replies = await conversation.say(message);
            assert.ok(replies.length > 0, `silence after ${message}`);
            replies.forEach(checkReply);
            const last = replies.at(-1);
            const waits = (last?.suggestedActions?.actions?.length ?? 0) > 0;
            assert.ok(
              waits || last?.channelData?.erased === true,
              `nothing to choose after ${message}: ${last?.text ?? ''}`,
            );
          }
        }),
        { numRuns: 60 },
      );
    });
});

describe('a long list that was not answered', () => {
  it('comes again in a message of its own, as short as it was', async () => {
    const conversation = createConversation();
    await conversation.start({ municipality: 'zoetermeer', referenceDate: '2010-10-15' });
    const told = [
      'getrouwd, 3 kinderen, wij hebben een koophuis',
      'ja',
      'alleen met 2 kids 5 en 9, bijstand, huur 640',
    ];
    for (const message of [...told, 'ik ben 34 en woon in almere', '2'])
      (await conversation.say(message)).forEach(checkReply);
  });
});

/** Whatever else WhatsApp brings. */
const brought = fc.oneof(
  { weight: 5, arbitrary: fc.record({ text: said, whatsapp: fc.constant({}) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      text: fc.constantFrom('', '', '', 'kijk', '640', 'mens', 'wis alles', 'mijn man slaat mij'),
      whatsapp: fc.record({
        unreadable: fc.constantFrom(...unreadableKinds),
        mediaId: fc.constantFrom('m1', 'm2', 'm3'),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      text: fc.constantFrom(
        'Ja',
        'Nee',
        'Bijstand',
        'Ja, dat mag',
        'Een mens',
        'Weet ik niet',
        'Alles nagaan',
        'Ja, laat zien',
      ),
      whatsapp: fc.constant({ oldButton: true }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom('STOP', 'hoi'), whatsapp: fc.constant({ late: true }) }) },
);

describe('any talk on WhatsApp', function () {
  this.timeout(120_000);
  it('is answered each time, ends with something to choose, and keeps nothing without a yes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(brought, { minLength: 1, maxLength: 14 }), async (messages) => {
        const conversation = createConversation(undefined, 'whatsapp');
        for (const { text, whatsapp } of messages) {
          const kept = conversation.kept.length;
          const replies = await conversation.say(text, {
            channelData: { whatsapp: { municipality: 'zoetermeer', ...whatsapp } },
          });
          assert.ok(replies.length > 0, `silence after ${text}`);
          replies.forEach(checkReply);
          const last = replies.at(-1);
          const waits = (last?.suggestedActions?.actions?.length ?? 0) > 0;
          const isOver = last?.channelData?.erased === true || text.toLowerCase().startsWith('stop');
          assert.ok(waits || isOver, `nothing to choose after ${text}: ${last?.text ?? ''}`);
          if (Object.keys(whatsapp).length > 0 || !/^(ja|1)/i.test(text))
            assert.equal(conversation.kept.length, kept, text);
        }
      }),
      {
        numRuns: 100,
        // A result whose first message was too long with the words before it.
        examples: [
          [
            [
              { text: 'kwijtschelding', whatsapp: {} },
              { text: 'STOP', whatsapp: { late: true } },
              { text: 'ja', whatsapp: {} },
              { text: 'alleen, met kinderen', whatsapp: {} },
              { text: 'antwoord veranderen', whatsapp: {} },
            ],
          ],
        ],
      },
    );
  });
});
