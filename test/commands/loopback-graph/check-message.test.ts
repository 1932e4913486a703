import assert from 'node:assert/strict';
import { checkMessage } from '../../../src/commands/loopback-graph/check-message.ts';

type Json = Record<string, unknown>;

const to = { messaging_product: 'whatsapp', recipient_type: 'individual', to: '31612345678' };
const text = (body: unknown): Json => ({ ...to, type: 'text', text: { body, preview_url: false } });
const interactive = (more: Json): Json => ({
  ...to,
  type: 'interactive',
  interactive: { body: { text: 'Klopt dit?' }, ...more },
});
const button = (id: string, title: string): Json => ({ type: 'reply', reply: { id, title } });
const buttons = (...list: Json[]): Json => interactive({ type: 'button', action: { buttons: list } });
const rows = (count: number, start = 0): Json[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${String(start + index)}`, title: `Rij ${String(index)}` }));
const list = (sections: Json[], name: unknown = 'Kies'): Json =>
  interactive({ type: 'list', action: { button: name, sections } });
const link = (parameters: Json): Json => interactive({ type: 'cta_url', action: { name: 'cta_url', parameters } });
const template = (name: string, code: string, ...words: string[]): Json => ({
  ...to,
  type: 'template',
  template: {
    name,
    language: { code },
    components: [{ type: 'body', parameters: words.map((word) => ({ type: 'text', text: word })) }],
  },
});

const rules = {
  templates: [{ name: 'antwoord', languages: ['nl'], parameters: 1 }],
  isMedia: (id: string) => id === '77',
};

/** What is sent, and the code of the refusal; null: taken. */
const cases: [what: string, body: Json, code: number | null][] = [
  ['a text of 4096', text('a'.repeat(4096)), null],
  ['a text of 4097', text('a'.repeat(4097)), 100],
  ['an empty text', text('  '), 131008],
  ['no text', { ...to, type: 'text', text: {} }, 131008],
  ['no content', { ...to, type: 'text' }, 131008],
  ['a number for a text', text(5), 100],
  ['a field nobody knows', { ...text('hoi'), colour: 'red' }, 100],
  ['another product', { ...text('hoi'), messaging_product: 'signal' }, 100],
  ['nobody to send to', { messaging_product: 'whatsapp', type: 'text', text: { body: 'hoi' } }, 100],
  ['a user id', { messaging_product: 'whatsapp', recipient: 'NL.1349', type: 'text', text: { body: 'hoi' } }, null],
  ['no user id', { messaging_product: 'whatsapp', recipient: '1349', type: 'text', text: { body: 'hoi' } }, 100],
  ['a type nobody knows', { ...to, type: 'poll', poll: {} }, 100],
  ['512 bytes of our own', { ...text('hoi'), biz_opaque_callback_data: 'x'.repeat(512) }, null],
  ['513 bytes of our own', { ...text('hoi'), biz_opaque_callback_data: 'x'.repeat(513) }, 100],
  ['three buttons', buttons(button('a', 'Ja'), button('b', 'Nee'), button('c', 'Weet ik niet')), null],
  ['four buttons', buttons(button('a', '1'), button('b', '2'), button('c', '3'), button('d', '4')), 131009],
  ['no button', buttons(), 131009],
  ['a title of 20', buttons(button('a', 'x'.repeat(20))), null],
  ['a title of 21', buttons(button('a', 'x'.repeat(21))), 131009],
  ['a title twice', buttons(button('a', 'Ja'), button('b', 'Ja')), 131009],
  ['an id twice', buttons(button('a', 'Ja'), button('a', 'Nee')), 131009],
  ['an id of 257', buttons(button('x'.repeat(257), 'Ja')), 131009],
  ['an id with a space before it', buttons(button(' a', 'Ja')), 131009],
  ['markup in a title', buttons(button('a', '*Ja*')), 131009],
  [
    'a body of 1025',
    interactive({ type: 'button', body: { text: 'x'.repeat(1025) }, action: { buttons: [button('a', 'Ja')] } }),
    131009,
  ],
  [
    'a footer of 61',
    interactive({ type: 'button', footer: { text: 'x'.repeat(61) }, action: { buttons: [button('a', 'Ja')] } }),
    131009,
  ],
  ['ten rows', list([{ rows: rows(10) }]), null],
  [
    'eleven rows',
    list([
      { title: 'A', rows: rows(6) },
      { title: 'B', rows: rows(5, 6) },
    ]),
    131009,
  ],
  ['two parts without titles', list([{ rows: rows(1) }, { rows: rows(1, 1) }]), 131008],
  ['no rows', list([{ rows: [] }]), 131009],
  ['a row of 25', list([{ rows: [{ id: 'a', title: 'x'.repeat(25) }] }]), 131009],
  ['words beside a row, 73', list([{ rows: [{ id: 'a', title: 'A', description: 'x'.repeat(73) }] }]), 131009],
  ['a row id of 201', list([{ rows: [{ id: 'x'.repeat(201), title: 'A' }] }]), 131009],
  ['a row id twice', list([{ rows: [...rows(1), ...rows(1)] }]), 131009],
  ['a list button of 21', list([{ rows: rows(1) }], 'x'.repeat(21)), 131009],
  ['a list without a button', list([{ rows: rows(1) }], null), 131008],
  ['a link', link({ display_text: 'Kijk verder', url: 'https://www.zoetermeer.nl' }), null],
  ['a link that is none', link({ display_text: 'Kijk verder', url: 'zoetermeer' }), 131009],
  ['a link called 21', link({ display_text: 'x'.repeat(21), url: 'https://a.nl' }), 131009],
  ['a question where', interactive({ type: 'location_request_message', action: { name: 'send_location' } }), null],
  ['a form nobody knows', interactive({ type: 'carousel', action: {} }), 131009],
  ['a template', template('antwoord', 'nl', 'Zoetermeer'), null],
  ['a template nobody approved', template('groet', 'nl'), 132001],
  ['a template in another language', template('antwoord', 'en', 'x'), 132001],
  ['a template without its words', template('antwoord', 'nl'), 132000],
  ['a picture', { ...to, type: 'image', image: { id: '77' } }, null],
  ['a picture nobody has', { ...to, type: 'image', image: { id: '78' } }, 131009],
  ['a reaction', { ...to, type: 'reaction', reaction: { message_id: 'wamid.A', emoji: '👍' } }, null],
];

describe('what the loopback Graph takes', () => {
  for (const [what, body, code] of cases)
    it(`${what}: ${String(code ?? 'taken')}`, () => {
      assert.equal(checkMessage(body, rules)?.code ?? null, code);
    });
});
