import assert from 'node:assert/strict';
import { atSeconds, change, envelope, message, messages, phoneNumberId } from './posts.ts';
import { read, sentAt } from './read.ts';

describe('somebody who goes on under another name', () => {
  const system = (fields: object, frame: object = {}) =>
    messages({
      from: '31611111111',
      id: 'wamid.s',
      timestamp: String(atSeconds),
      type: 'system',
      ...frame,
      system: fields,
    });
  const table: [what: string, body: object, change: object | null][] = [
    [
      'another number and id',
      system({
        type: 'user_changed_number',
        body: 'x',
        wa_id: '31622222222',
        user_id: 'NL.new',
        previous_user_id: 'NL.old',
      }),
      { before: { userId: 'NL.old', phone: '31611111111' }, after: { userId: 'NL.new', phone: '31622222222' } },
    ],
    [
      'the old id in the frame',
      system({ type: 'user_changed_user_id', user_id: 'NL.new' }, { from_user_id: 'NL.old' }),
      { before: { userId: 'NL.old', phone: '31611111111' }, after: { userId: 'NL.new' } },
    ],
    [
      'the new id in the frame',
      system({ type: 'user_changed_number', wa_id: '31622222222', user_id: 'NL.new' }, { from_user_id: 'NL.new' }),
      { before: { phone: '31611111111' }, after: { userId: 'NL.new', phone: '31622222222' } },
    ],
    [
      'only numbers, as of old',
      system({ type: 'customer_changed_number', new_wa_id: '31622222222' }),
      { before: { phone: '31611111111' }, after: { phone: '31622222222' } },
    ],
    [
      'hidden numbers',
      system({ type: 'user_changed_user_id', user_id: 'NL.new', previous_user_id: 'NL.old' }, { from: undefined }),
      { before: { userId: 'NL.old' }, after: { userId: 'NL.new' } },
    ],
    ['another phone with the same number', system({ type: 'customer_identity_changed', identity: {} }), null],
    ['nothing new', system({ type: 'user_changed_number', wa_id: '31611111111' }), null],
    ['nothing at all', messages(message('wamid.s', { type: 'system' })), null],
    [
      'an update in a list',
      envelope(
        change(
          {
            user_id_update: [
              {
                wa_id: '31622222222',
                user_id: { previous: 'NL.old', current: 'NL.new' },
                timestamp: String(atSeconds),
              },
            ],
          },
          'user_id_update',
        ),
      ),
      { before: { userId: 'NL.old' }, after: { userId: 'NL.new', phone: '31622222222' } },
    ],
    [
      'an update in the value',
      envelope(change({ user_id: 'NL.new', previous_user_id: 'NL.old', timestamp: atSeconds }, 'user_id_update')),
      { before: { userId: 'NL.old' }, after: { userId: 'NL.new' } },
    ],
    ['an update of nothing', envelope(change({ user_id_update: [null, 3] }, 'user_id_update')), null],
  ];
  for (const [what, body, expected] of table)
    it(`is read from ${what}`, () => {
      const { received, broken } = read(body);
      if (expected === null) return assert.deepEqual([received, broken], [[], 0]);
      const [{ id, ...identity } = { id: '' }, ...more] = received;
      assert.deepEqual(identity, { kind: 'identity', phoneNumberId, sentAt, ...expected });
      assert.deepEqual([id === '', more], [false, []]);
    });

  it('gets the same id when it is delivered again', () => {
    const update = envelope(change({ user_id: 'NL.new', previous_user_id: 'NL.old' }, 'user_id_update'));
    assert.deepEqual(read(update).received[0]?.id, read(structuredClone(update)).received[0]?.id);
  });
});
