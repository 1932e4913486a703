import assert from 'node:assert/strict';
import { change, contact, envelope } from './posts.ts';
import { read } from './read.ts';

describe('who sent a message', () => {
  const one = (fields: object) => ({ id: 'wamid.1', timestamp: '1', type: 'text', text: { body: 'x' }, ...fields });
  const other = { wa_id: '31687654321', user_id: 'NL.2' };
  const table: [what: string, contacts: unknown, message: object, sender: object | 'broken'][] = [
    ['both', [contact], one({ from: '31612345678', from_user_id: 'NL.1' }), { userId: 'NL.1', phone: '31612345678' }],
    ['a hidden number', [{ user_id: 'NL.1' }], one({ from_user_id: 'NL.1' }), { userId: 'NL.1' }],
    ['no user id, as it was', [{ wa_id: '31612345678' }], one({ from: '31612345678' }), { phone: '31612345678' }],
    [
      'the id from the contact with the number',
      [other, contact],
      one({ from: '31612345678' }),
      { userId: 'NL.1', phone: '31612345678' },
    ],
    [
      'the number from the contact with the id',
      [other, contact],
      one({ from_user_id: 'NL.1' }),
      { userId: 'NL.1', phone: '31612345678' },
    ],
    ['the only contact', [contact], one({}), { userId: 'NL.1', phone: '31612345678' }],
    ['never a contact that is somebody else', [other], one({ from: '31612345678' }), { phone: '31612345678' }],
    ['never one of two by guess', [contact, other], one({}), 'broken'],
    [
      'a user id in the place of a number',
      [],
      one({ from: 'NL.13491208655302741918' }),
      { userId: 'NL.13491208655302741918' },
    ],
    ['a number with a plus', [], one({ from: '+31 6 12345678' }), { phone: '31612345678' }],
    ['contacts that are no list', 'x', one({ from_user_id: 'NL.1' }), { userId: 'NL.1' }],
    ['nobody', undefined, one({}), 'broken'],
    ['a number that is none', [], one({ from: 'x' }), 'broken'],
  ];
  for (const [what, contacts, sent, sender] of table)
    it(`is read from ${what}`, () => {
      const { received, broken } = read(envelope(change({ contacts, messages: [sent] })));
      assert.deepEqual(received[0]?.kind === 'message' ? received[0].sender : 'broken', sender);
      assert.equal(broken, sender === 'broken' ? 1 : 0);
    });

  it('goes by place when no other field says it', () => {
    const list = [one({ id: 'a' }), one({ id: 'b' })];
    const { received } = read(envelope(change({ contacts: [contact, other], messages: list })));
    assert.deepEqual(
      received.map((each) => each.kind === 'message' && each.sender.userId),
      ['NL.1', 'NL.2'],
    );
  });
});
