import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseClientActivity } from '../../../src/channels/directline/client-activity.ts';
import { isShallow, mapTexts } from '../../../src/channels/directline/plain-json.ts';
import { isRefusal } from '../../../src/channels/directline/refusal.ts';

describe('what a client posts', () => {
  const anyField = fc.oneof(fc.jsonValue(), fc.constant(undefined));
  const almost = fc.record({
    type: fc.constantFrom('message', 'event', 'typing', 'invoke'),
    from: fc.oneof(fc.record({ id: fc.string(), role: fc.string() }), fc.jsonValue()),
    text: fc.oneof(fc.string(), anyField),
    name: fc.oneof(fc.constantFrom('start', 'handoff.status', 'x'), anyField),
    value: anyField,
    channelData: fc.oneof(
      fc.dictionary(fc.constantFrom('question', 'menu', 'clientActivityID'), fc.jsonValue()),
      anyField,
    ),
    recipient: anyField,
    serviceUrl: anyField,
    attachments: anyField,
  });
  const known = [
    'type',
    'from',
    'text',
    'textFormat',
    'locale',
    'localTimestamp',
    'localTimezone',
    'name',
    'value',
    'channelData',
    'entities',
    'attachments',
  ];

  it('is refused for its form or size, or reduced to what clients may say', () => {
    fc.assert(
      fc.property(fc.oneof(almost, fc.jsonValue()), (body) => {
        const parsed = parseClientActivity(body, true);
        if (isRefusal(parsed)) return parsed.status === 400 || parsed.status === 413;
        const staffKeys = Object.keys(Object(parsed.channelData)).filter((key) => ['question', 'menu'].includes(key));
        assert.deepEqual(
          Object.keys(parsed).filter((key) => !known.includes(key)),
          [],
        );
        assert.deepEqual(
          Object.keys(parsed.from).filter((key) => !['id', 'name'].includes(key)),
          [],
        );
        return staffKeys.length === 0 && ['message', 'event', 'typing'].includes(parsed.type);
      }),
    );
  });
});

/** Every text in it, keys left out. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('plain JSON', () => {
  it('is changed in its texts only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(
          mapTexts(value, (text) => text),
          value,
        );
        assert.deepEqual(
          textsIn(mapTexts(value, () => 'x')),
          textsIn(value).map(() => 'x'),
        );
      }),
    );
  });

  const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)]);
  for (const [depth, shallow] of [
    [0, true],
    [20, true],
    [21, false],
    [5000, false],
  ] as const)
    it(`${shallow ? 'may' : 'may not'} be ${depth} deep`, () => {
      assert.equal(isShallow(nested(depth)), shallow);
    });
});
