import assert from 'node:assert/strict';
import fc from 'fast-check';
import { receivedSchema, type Received } from '../../../../src/channels/whatsapp/received.ts';
import { readEnvelope } from '../../../../src/channels/whatsapp/webhook/read-envelope.ts';
import { atSeconds, change, envelope, message, messages, text } from './posts.ts';
import { parts, read, sentAt } from './read.ts';

describe('an envelope', () => {
  it('may hold many entries, changes, messages and statuses; their order stays', () => {
    const body = {
      object: 'whatsapp_business_account',
      new_field: 1,
      entry: [
        {
          changes: [
            change({ messages: [text('wamid.1', 'a'), text('wamid.2', 'b')] }),
            change({ messages: [text('wamid.3', 'c')] }),
          ],
        },
        { id: 'x', changes: [change({ statuses: [{ id: 'w', status: 'sent', timestamp: String(atSeconds) }] })] },
        { changes: [change({ messages: [text('wamid.4', 'd')], statuses: [{ id: 'w', status: 'read' }] })] },
      ],
    };
    const { received, statuses } = read(body);
    assert.deepEqual(
      received.map(({ id }) => id),
      ['wamid.1', 'wamid.2', 'wamid.3', 'wamid.4'],
    );
    assert.deepEqual(
      statuses.map(({ status }) => status),
      ['sent', 'read'],
    );
  });

  it('loses nothing to what is broken in between', () => {
    const broken = [null, 5, 'x', [], {}, { id: '' }, { id: 7, type: 'text' }, { id: 'wamid.0', type: 'text' }];
    const body = envelope(
      { field: 'messages' },
      change({ contacts: [null, 3], messages: [text('wamid.1', 'a'), ...broken, text('wamid.2', 'b')] }),
      change({ statuses: [null, { id: 'w', status: 'sent' }, { id: 'w' }, { id: 'w', status: 'warming_up' }] }),
    );
    const read1 = read({
      entry: [null, 4, { changes: 'x' }, ...('entry' in body && Array.isArray(body.entry) ? body.entry : [])],
    });
    assert.deepEqual(
      read1.received.map(({ id }) => id),
      ['wamid.1', 'wamid.2'],
    );
    assert.deepEqual([read1.broken, read1.ignored, read1.statuses.length], [broken.length + 2, 2, 1]);
  });

  it('passes over other fields and other numbers, and counts them', () => {
    const elsewhere = {
      field: 'messages',
      value: { metadata: { phone_number_id: '9' }, messages: [text('wamid.1', 'a')] },
    };
    const { received, ignored, notOurs } = read(
      envelope(change({ event: 'APPROVED' }, 'message_template_status_update'), elsewhere, {
        field: 'messages',
        value: {},
      }),
    );
    assert.deepEqual([received, ignored, notOurs], [[], 1, 2]);
  });

  it('tells what Meta complains of', () => {
    const errors = [{ code: 130429, title: 'x' }, { code: '131000' }, { code: {} }, null];
    assert.deepEqual(read(envelope(change({ errors }))).errorCodes, [130429, 131000]);
  });

  it('reads a status whole', () => {
    const status = {
      id: 'wamid.out',
      status: 'failed',
      timestamp: String(atSeconds),
      recipient_user_id: 'NL.1',
      errors: [{ code: 131047, title: 'x', error_data: { details: 'y' } }],
      biz_opaque_callback_data: 'wamid.1#0',
      pricing: { billable: true },
    };
    assert.deepEqual(read(envelope(change({ statuses: [status] }))).statuses, [
      {
        ...{ messageId: 'wamid.out', status: 'failed', at: sentAt, outboxId: 'wamid.1#0', errorCode: 131047 },
        recipient: { userId: 'NL.1' },
      },
    ]);
  });

  for (const body of [undefined, null, 7, 'x', [], {}, { entry: {} }, { entry: null }])
    it(`is not ${JSON.stringify(body)}`, () => assert.equal(readEnvelope(body, parts), null));

  const names = [
    'messages',
    'statuses',
    'contacts',
    'text',
    'body',
    'id',
    'from',
    'from_user_id',
    'type',
    'timestamp',
    'system',
  ];
  const words = [
    'text',
    'interactive',
    'system',
    'reaction',
    'unsupported',
    'image',
    'user_id_update',
    '__proto__',
    'toString',
  ];
  const json = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.constantFrom(...words),
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.bigInt().map(Number),
      ),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(...names, ...words, 'button', 'errors', 'code', 'interactive', 'referral'),
        tie('any'),
        { maxKeys: 8 },
      ),
    ),
  })).any;
  const isWhole = (received: Received): boolean => receivedSchema.safeParse(received).success;

  it('may be any JSON: nothing is thrown, and what is read can be kept', () => {
    fc.assert(
      fc.property(fc.array(json), json, json, fc.array(json), (list, value, field, statuses) => {
        const bodies: unknown[] = [
          value,
          { entry: list },
          { entry: [{ changes: list }] },
          { entry: [{ changes: [{ field, value }] }] },
          envelope(change({ messages: list, statuses, contacts: value, errors: list })),
          envelope(change({ user_id_update: value }, 'user_id_update')),
          messages(
            ...list.map((one) => message('wamid.1', { ...(typeof one === 'object' ? one : {}), id: 'wamid.2' })),
          ),
        ];
        for (const body of bodies)
          assert.ok((readEnvelope(JSON.parse(JSON.stringify(body) ?? 'null'), parts)?.received ?? []).every(isWhole));
      }),
      { numRuns: 400 },
    );
  });

  it('may be nested a million deep', () => {
    const deep = JSON.parse(`{"entry":${'['.repeat(500_000)}${']'.repeat(500_000)}}`);
    assert.deepEqual(read(deep).received, []);
  });
});
