import { deepEqual, doesNotThrow, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { readActivity, readActivitySet } from '../../../src/web/widget/activity.ts';

const nothing = {
  id: null,
  type: 'message',
  own: false,
  clientId: null,
  text: '',
  choices: [],
  question: null,
  erased: false,
  language: null,
};

describe('an activity from the line', () => {
  const cases: [title: string, value: unknown, read: unknown][] = [
    ['only a type', { type: 'message' }, nothing],
    ['no type', { text: 'hoi' }, null],
    ['no object', 'hoi', null],
    ['words', { type: 'message', id: 'a1', text: 'hoi' }, { ...nothing, id: 'a1', text: 'hoi' }],
    ['the resident by role', { type: 'message', from: { role: 'user' } }, { ...nothing, own: true }],
    [
      'the echo of own words',
      { type: 'message', channelData: { clientActivityID: 'c1' } },
      { ...nothing, own: true, clientId: 'c1' },
    ],
    [
      'buttons; without a value they say their title, without both they are left out',
      { type: 'message', suggestedActions: { actions: [{ title: 'Ja', value: 'ja' }, { title: 'Nee' }, {}, null] } },
      {
        ...nothing,
        choices: [
          { title: 'Ja', says: 'ja' },
          { title: 'Nee', says: 'Nee' },
        ],
      },
    ],
    [
      'a question',
      { type: 'message', channelData: { question: { kind: 'multi', choices: [{ title: 'Huur' }, 3] } } },
      { ...nothing, question: { kind: 'multi', titles: ['Huur'] } },
    ],
    ['the language of the words', { type: 'message', locale: 'ar' }, { ...nothing, language: 'ar' }],
    ['the sign that all was erased', { type: 'message', channelData: { erased: true } }, { ...nothing, erased: true }],
    [
      'a resident erases nothing',
      { type: 'message', from: { role: 'user' }, channelData: { erased: true } },
      { ...nothing, own: true },
    ],
    ['a question of an unknown kind', { type: 'message', channelData: { question: { kind: 'slider' } } }, nothing],
  ];
  for (const [title, value, read] of cases) it(title, () => deepEqual(readActivity(value), read));

  it('reads a set, leaves out what is none, and keeps no watermark that is none', () => {
    const set = readActivitySet({ activities: [{ type: 'typing' }, 7], watermark: null, more: 1 });
    equal(set.activities.length, 1);
    equal(set.watermark, null);
  });

  it('takes anything without falling over', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        doesNotThrow(() =>
          readActivitySet({
            activities: [value, { type: 'message', channelData: value, suggestedActions: value, from: value }],
          }),
        ),
      ),
    );
  });
});
