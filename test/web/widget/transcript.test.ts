import { deepEqual, equal } from 'node:assert/strict';
import type { Activity } from '../../../src/web/widget/activity.ts';
import { addActivities, openQuestion, type Transcript } from '../../../src/web/widget/transcript.ts';

const empty: Transcript = { messages: [], unsent: [] };
const said = (id: string, text: string, more: Partial<Activity> = {}): Activity => ({
  id,
  type: 'message',
  own: false,
  clientId: null,
  text,
  choices: [],
  question: null,
  erased: false,
  language: null,
  ...more,
});
const texts = ({ messages }: Transcript): string[] => messages.map(({ text }) => text);

describe('the transcript', () => {
  it('shows an activity once, though poll and stream both bring it', () => {
    const once = addActivities(empty, [said('1', 'een'), said('2', 'twee')]);
    deepEqual(texts(addActivities(once, [said('2', 'twee'), said('3', 'drie')])), ['een', 'twee', 'drie']);
  });

  it('puts an echo in the place of the words underway, under the same key', () => {
    const underway = { messages: [], unsent: [{ text: 'hoi', clientId: 'c1', failed: true }] };
    const echoed = addActivities(underway, [said('9', 'hoi', { own: true, clientId: 'c1' })]);
    deepEqual(echoed.unsent, []);
    deepEqual(
      echoed.messages.map(({ key, own }) => [key, own]),
      [['c1', true]],
    );
  });

  it('knows in which language the bot speaks, and not in which the resident does', () => {
    const both = addActivities(empty, [
      said('1', 'مرحبا', { language: 'ar' }),
      said('2', 'dag', { own: true, language: 'nl' }),
    ]);
    deepEqual(
      both.messages.map(({ language }) => language),
      ['ar', null],
    );
  });

  it('drops what was erased, and keeps what comes after', () => {
    const before = addActivities(empty, [said('1', 'geheim', { own: true })]);
    deepEqual(texts(addActivities(before, [said('2', 'gewist', { erased: true }), said('3', 'dag')])), [
      'gewist',
      'dag',
    ]);
  });

  it('leaves out typing, events and messages without anything', () => {
    deepEqual(
      texts(
        addActivities(empty, [said('1', '', { type: 'typing' }), said('2', 'x', { type: 'event' }), said('3', ' ')]),
      ),
      [],
    );
  });

  const bot = said('1', 'Klopt dit?');
  const cases: [title: string, transcript: Transcript, waits: boolean][] = [
    ['nothing said', empty, false],
    ['the bot spoke last', addActivities(empty, [bot]), true],
    ['the resident spoke last', addActivities(empty, [bot, said('2', 'ja', { own: true })]), false],
    [
      'the answer is underway',
      { ...addActivities(empty, [bot]), unsent: [{ text: 'ja', clientId: 'c', failed: false }] },
      false,
    ],
  ];
  for (const [title, transcript, waits] of cases)
    it(`${title}: ${waits ? 'the message waits' : 'no message waits'} for an answer`, () =>
      equal(openQuestion(transcript) !== null, waits));
});
