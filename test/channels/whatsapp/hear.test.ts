import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { createHear } from '../../../src/channels/whatsapp/hear.ts';
import type { Content } from '../../../src/channels/whatsapp/received.ts';
import { received } from './inbox/received-examples.ts';
import { clock, createDisk, startTurns } from './inbox/turns-service.ts';

const voice: Content = { kind: 'media', what: 'voice', mediaId: 'media-1' };
const ogg = Buffer.from('OggS-and-so-on');
const logged: string[] = [];
const logger = {
  info: () => undefined,
  warn: ({ code }: { code: string }) => void logged.push(code),
  error: () => undefined,
};

const hearing = (says: string | null | Error, bytes: Uint8Array | null = ogg) =>
  createHear({
    transcriber: { transcribe: () => (says instanceof Error ? Promise.reject(says) : Promise.resolve(says)) },
    client: {
      mediaOf: () => Promise.resolve({ url: 'https://media', contentType: 'audio/ogg', bytes: 10 }),
      download: () => Promise.resolve(bytes),
    },
    logger,
  });

describe('a voice note where somebody runs a speech program', () => {
  beforeEach(() => (clock.now = new Date('2026-11-22T09:01:00.000Z')));

  const cases: readonly (readonly [
    what: string,
    hear: ReturnType<typeof createHear>,
    content: Content,
    text: string | null,
  ])[] = [
    ['is its words', hearing(' mijn huur is 640 '), voice, 'mijn huur is 640'],
    ['is masked as typed words are', hearing('mail mij op jan@voorbeeld.nl'), voice, 'mail mij op [mail]'],
    ['is no words where none can be made out', hearing(null), voice, null],
    ['is no words where the program fails', hearing(new Error('the words that were heard')), voice, null],
    ['is no words where it cannot be fetched', hearing('iets', null), voice, null],
    ['is not heard where its bytes are no sound', hearing('iets', Buffer.from('%PDF-1.7')), voice, null],
    ['is not looked for in a photo', hearing('iets'), { kind: 'media', what: 'image', mediaId: 'media-2' }, null],
  ];
  for (const [what, hear, content, text] of cases)
    it(what, async () => {
      const heard = await hear(received('wamid.1', 1, { content }));
      assert.deepEqual(heard?.content ?? null, text === null ? null : { kind: 'text', text });
      assert.equal(heard?.masked, text?.includes('[mail]') === true ? true : undefined);
    });

  it('tells of a failure without what was heard', () => assert.deepEqual(logged, ['VOICE_NOT_HEARD']));

  it('comes to the bot as words that were heard', async () => {
    const seen: Partial<Activity>[] = [];
    const runBot = ({ activity }: { activity: Activity }) => Promise.resolve(void seen.push(activity));
    const { turns } = startTurns(createDisk(), { runBot, hear: hearing('ik heb honger') });
    await turns.accept([received('wamid.1', 1, { content: voice })]);
    await turns.idle();
    assert.deepEqual([seen[0]?.text, seen[0]?.channelData], ['ik heb honger', { whatsapp: { heard: true } }]);
  });
});
