import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { arrivalOf, wasMasked } from '../../src/bot/arrival.ts';

const phone = (whatsapp: unknown): Partial<Activity> => ({ channelId: 'whatsapp', channelData: { whatsapp } });
const file = (contentType: string): Partial<Activity> => ({
  channelId: 'directline',
  attachments: [{ contentType, contentUrl: 'https://wegwijs.example/1' }],
});

describe('how a message came in', () => {
  const cases: [string, Partial<Activity>, object][] = [
    ['words', phone({}), {}],
    ['a photo', phone({ unreadable: 'photo', mediaId: 'm' }), { unreadable: { what: 'photo', mediaId: 'm' } }],
    ['a sticker', phone({ unreadable: 'sticker' }), { unreadable: { what: 'sticker' } }],
    ['a kind of later', phone({ unreadable: 'hologram' }), { unreadable: { what: 'unknown' } }],
    ['late', phone({ late: true }), { late: true }],
    ['an old button', phone({ oldButton: true, more: 1 }), { oldButton: true }],
    ['to the number of a municipality', phone({ municipality: 'almere' }), { municipality: 'almere' }],
    ['nonsense', phone({ late: 'yes', oldButton: 1, mediaId: 7, municipality: null }), {}],
    ['no object', phone('photo'), {}],
  ];
  for (const [name, activity, expected] of cases)
    it(`on WhatsApp: ${name}`, () => {
      assert.deepEqual(arrivalOf(activity, true), { channelId: 'whatsapp', ...expected });
    });

  const uploads: [string, string][] = [
    ['image/png', 'photo'],
    ['audio/ogg', 'voice'],
    ['video/mp4', 'video'],
    ['application/pdf', 'file'],
  ];
  for (const [contentType, what] of uploads)
    it(`in the widget: ${contentType} is a ${what} that is not kept`, () => {
      assert.deepEqual(arrivalOf(file(contentType), true), { channelId: 'directline', unreadable: { what } });
    });

  it('is not what a client of another channel says of it', () => {
    const forged = {
      ...phone({ municipality: 'almere', oldButton: true, unreadable: 'photo' }),
      channelId: 'directline',
    };
    assert.deepEqual(arrivalOf(forged, true), { channelId: 'directline' });
    assert.equal(wasMasked({ ...phone({ masked: true }), channelId: 'directline' }), false);
    assert.equal(wasMasked(phone({ masked: true })), true);
  });

  it('names no media where nobody can keep them', () => {
    assert.deepEqual(arrivalOf(phone({ unreadable: 'photo', mediaId: 'm' }), false).unreadable, { what: 'photo' });
  });

  it('takes the words that a channel repeats as an attachment for no file', () => {
    const activity = { channelId: 'msteams', attachments: [{ contentType: 'text/html', content: '<p>hoi</p>' }] };
    assert.equal(arrivalOf(activity, true).unreadable, undefined);
  });

  it('never throws, whatever the channel tells', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void arrivalOf(phone(data), true)));
  });
});
