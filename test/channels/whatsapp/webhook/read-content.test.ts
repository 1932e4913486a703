import assert from 'node:assert/strict';
import type { Content } from '../../../../src/channels/whatsapp/received.ts';
import { message, messages, text } from './posts.ts';
import { read } from './read.ts';

const contentOf = (fields: object): Content | undefined => {
  const [received] = read(messages(message('wamid.1', fields))).received;
  return received?.kind === 'message' ? received.content : undefined;
};

describe('what a message says', () => {
  const file = { id: 'media.1', mime_type: 'image/jpeg', sha256: 'x', url: 'https://elsewhere.example/secret' };
  const table: [what: string, fields: object, content: Content][] = [
    ['text', { type: 'text', text: { body: 'hoi ☕' } }, { kind: 'text', text: 'hoi ☕' }],
    ['empty text', { type: 'text', text: { body: '' } }, { kind: 'text', text: '' }],
    ['text without a body', { type: 'text' }, { kind: 'unknown', type: 'text' }],
    ['text that is a number', { type: 'text', text: { body: 7 } }, { kind: 'unknown', type: 'text' }],
    [
      'text that is an edit',
      { type: 'text', text: { body: 'x' }, edit: { original_message_id: 'wamid.0' } },
      { kind: 'edited' },
    ],
    [
      'a button',
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'ab:0', title: 'Ja' } },
        context: { from: '31201234567', id: 'wamid.bot' },
      },
      { kind: 'tapped', id: 'ab:0', title: 'Ja', repliesTo: 'wamid.bot' },
    ],
    [
      'a row of a list',
      {
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'ab:7', title: 'Nee', description: 'x' } },
      },
      { kind: 'tapped', id: 'ab:7', title: 'Nee' },
    ],
    [
      'a form',
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{}' } } },
      { kind: 'unknown', type: 'nfm_reply' },
    ],
    ['an interactive nothing', { type: 'interactive' }, { kind: 'unknown', type: 'interactive' }],
    [
      'the button of a template',
      { type: 'button', button: { payload: 'continue', text: 'Ga verder' }, context: { id: 'wamid.t' } },
      { kind: 'tapped', id: 'continue', title: 'Ga verder', repliesTo: 'wamid.t' },
    ],
    [
      'a button with only a text',
      { type: 'button', button: { text: 'Ja' } },
      { kind: 'tapped', id: 'Ja', title: 'Ja' },
    ],
    [
      'a photo',
      { type: 'image', image: { ...file, caption: 'kijk' } },
      { kind: 'media', what: 'image', mediaId: 'media.1', contentType: 'image/jpeg', caption: 'kijk' },
    ],
    ['a film', { type: 'video', video: { id: 'm' } }, { kind: 'media', what: 'video', mediaId: 'm' }],
    [
      'a document',
      { type: 'document', document: { id: 'm', filename: 'loonstrook J. Jansen.pdf' } },
      { kind: 'media', what: 'document', mediaId: 'm' },
    ],
    [
      'a voice note',
      { type: 'audio', audio: { id: 'm', voice: true } },
      { kind: 'media', what: 'voice', mediaId: 'm' },
    ],
    ['a song', { type: 'audio', audio: { id: 'm', voice: false } }, { kind: 'media', what: 'audio', mediaId: 'm' }],
    [
      'a sticker',
      { type: 'sticker', sticker: { id: 'm', animated: true } },
      { kind: 'media', what: 'sticker', mediaId: 'm' },
    ],
    ['a photo without an id', { type: 'image', image: {} }, { kind: 'unknown', type: 'image' }],
    [
      'a place',
      { type: 'location', location: { latitude: '52.1', longitude: 4.5, name: 'thuis' } },
      { kind: 'location' },
    ],
    [
      'somebody else',
      { type: 'contacts', contacts: [{ name: { formatted_name: 'Piet' }, phones: [{ phone: '06' }] }] },
      { kind: 'contact' },
    ],
    [
      'a reaction',
      { type: 'reaction', reaction: { message_id: 'wamid.bot', emoji: '👍' } },
      { kind: 'reaction', messageId: 'wamid.bot', emoji: '👍' },
    ],
    [
      'a reaction taken back',
      { type: 'reaction', reaction: { message_id: 'wamid.bot' } },
      { kind: 'reaction', messageId: 'wamid.bot' },
    ],
    ['a reaction to nothing', { type: 'reaction' }, { kind: 'reaction', messageId: '' }],
    ['an order', { type: 'order', order: {} }, { kind: 'unknown', type: 'order' }],
    ['a welcome', { type: 'request_welcome' }, { kind: 'unknown', type: 'request_welcome' }],
    [
      'an unsupported kind',
      { type: 'unsupported', errors: [{ code: 131051 }] },
      { kind: 'unknown', type: 'unsupported' },
    ],
    ['a poll', { type: 'unsupported', unsupported: { type: 'poll' } }, { kind: 'unknown', type: 'poll' }],
    ['an edit of old', { type: 'unsupported', unsupported: { type: 'edit' } }, { kind: 'edited' }],
    [
      'a withdrawal of old',
      { type: 'unsupported', unsupported: { type: 'revoke' }, context: { id: 'wamid.0' } },
      { kind: 'deleted', messageId: 'wamid.0' },
    ],
    ['an edit', { type: 'edit', edit: { original_message_id: 'wamid.0', message: {} } }, { kind: 'edited' }],
    [
      'a withdrawal',
      { type: 'revoke', revoke: { original_message_id: 'wamid.0' } },
      { kind: 'deleted', messageId: 'wamid.0' },
    ],
    ['a kind of next year', { type: 'hologram', hologram: {} }, { kind: 'unknown', type: 'hologram' }],
    ['a type that is no type', { type: 'ik heet Piet' }, { kind: 'unknown', type: '' }],
    ['the name of a prototype', { type: '__proto__' }, { kind: 'unknown', type: '__proto__' }],
    ['no type', {}, { kind: 'unknown', type: '' }],
  ];
  for (const [what, fields, content] of table) it(`reads ${what}`, () => assert.deepEqual(contentOf(fields), content));

  it('takes out of the words what tells who somebody is', () => {
    const { received } = read(
      messages(
        text('wamid.1', 'mijn bsn is 111222333'),
        message('wamid.2', { type: 'image', image: { id: 'm', caption: 'bel 06 12345678' } }),
        message('wamid.3', { type: 'button', button: { payload: 'x', text: 'mail a@b.nl' } }),
        text('wamid.4', 'niets'),
      ),
    );
    assert.deepEqual(
      received.map((one) => one.kind === 'message' && one.masked),
      [true, true, true, undefined],
    );
    assert.doesNotMatch(JSON.stringify(received), /111222333|06 12345678|a@b|Secret/);
  });

  it('cuts what is longer than anybody reads', () => {
    const content = contentOf({ type: 'text', text: { body: 'é'.repeat(50_000) } });
    assert.equal(content?.kind === 'text' && content.text.length, 10_000);
  });

  it('keeps where somebody comes from', () => {
    const referral = { source_url: 'https://x.example', headline: 'Hulp', body: 'Bel 0612345678', ctwa_clid: 'y' };
    const [received] = read(messages(message('wamid.1', { type: 'text', text: { body: 'hoi' }, referral }))).received;
    assert.deepEqual(received?.kind === 'message' && received.referral, { headline: 'Hulp', body: 'Bel [telefoon]' });
  });
});
