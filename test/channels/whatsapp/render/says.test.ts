import assert from 'node:assert/strict';
import type { Content } from '../../../../src/channels/whatsapp/received.ts';
import { createSaysOf, type Said } from '../../../../src/channels/whatsapp/render/says.ts';
import type { Offer } from '../../../../src/channels/whatsapp/residents.ts';

const short = (title: string): string =>
  title === 'Kwijtschelding gemeentelijke belastingen' ? 'Kwijtschelding' : title;
const saysOf = createSaysOf({ shortTitles: { short, typed: () => null } });
const offer: Offer = {
  ref: '0a1b2c3d',
  titles: ['Kwijtschelding gemeentelijke belastingen', 'Huurtoeslag', 'Weet ik niet'],
  byNumber: true,
};
const typed = (text: string): Content => ({ kind: 'text', text });
const tapped = (id: string, title: string): Content => ({ kind: 'tapped', id, title });

describe('what a resident says', () => {
  const cases: [what: string, content: Content, offer: Offer | null, said: Said][] = [
    ['a tap', tapped('0a1b2c3d:0', 'Kwijtschelding'), offer, { text: offer.titles[0] ?? '' }],
    ['an old tap', tapped('ffffffff:0', 'Ja'), offer, { text: 'Ja', oldButton: true }],
    ['a tap when nothing is offered', tapped('0a1b2c3d:0', 'Ja'), null, { text: 'Ja', oldButton: true }],
    ['a place that was never there', tapped('0a1b2c3d:7', 'Ja'), offer, { text: 'Ja', oldButton: true }],
    ['under a template', tapped('verder', 'Ja, verder'), offer, { text: 'Ja, verder' }],
    ['a number, to be repeated', typed('2'), offer, { text: 'huurtoeslag' }],
    ['optie', typed('optie 2'), offer, { text: 'huurtoeslag' }],
    ['a place in words', typed('de tweede'), offer, { text: 'huurtoeslag' }],
    ['several', typed('1 en 3'), offer, { text: 'kwijtschelding gemeentelijke belastingen, weet ik niet' }],
    ['a title', typed('huurtoeslag '), offer, { text: 'Huurtoeslag' }],
    ['a short title', typed('kwijtschelding'), offer, { text: 'Kwijtschelding gemeentelijke belastingen' }],
    ['children', typed('2 kinderen'), offer, { text: '2 kinderen' }],
    ['a number too high', typed('4'), offer, { text: '4' }],
    ['a number that is an answer', typed('2'), { ...offer, byNumber: false }, { text: '2' }],
    ['a title there too', typed('HUURTOESLAG'), { ...offer, byNumber: false }, { text: 'Huurtoeslag' }],
    ['a number when nothing is offered', typed('2'), null, { text: '2' }],
    ['anything else', typed('ik weet het echt niet'), offer, { text: 'ik weet het echt niet' }],
    ['below a photo', { kind: 'media', what: 'image', mediaId: 'm', caption: '2' }, offer, { text: '2' }],
    ['a voice note', { kind: 'media', what: 'voice', mediaId: 'm' }, offer, { text: '' }],
    ['a place on the map', { kind: 'location' }, offer, { text: '' }],
  ];
  for (const [what, content, offered, said] of cases)
    it(what, () => assert.deepEqual(saysOf(content, { offer: offered }), said));
});
