/** What the bot says to a voice note, a photo and the like, and what becomes of them. */
import assert from 'node:assert/strict';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { unreadableKinds, type Message, type Outcome, type UnreadableKind } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, realTurns, words } from '../real-turns.ts';

const runTurn = realTurns();

const say = ({ state }: Pick<Outcome, 'state'>, text: string, more: Partial<Message> = {}): Outcome =>
  runTurn(state, {
    kind: 'message',
    text,
    recognition: nothingRecognised,
    masked: false,
    channelId: 'whatsapp',
    ...more,
  });
const send = (before: Pick<Outcome, 'state'>, what: UnreadableKind, mediaId?: string, text = ''): Outcome =>
  say(before, text, { unreadable: { what, ...(mediaId !== undefined && { mediaId }) } });
const talk = (state: ConversationState, ...said: string[]): Outcome =>
  said.reduce<Outcome>((outcome, text) => say(outcome, text), { state, replies: [] });
const choices = ({ replies }: Outcome): readonly string[] => replies.at(-1)?.choices ?? [];
const asked = (): Outcome => talk(at('topic'), 'alles nagaan', 'helemaal alleen');

const cannot: Record<UnreadableKind, RegExp> = {
  voice: /kan niet luisteren.*microfoontje/,
  photo: /kan geen foto's bekijken/,
  video: /kan geen video's bekijken/,
  file: /kan dit bestand niet lezen/,
  sticker: /Leuk, dank u/,
  location: /gebruik uw locatie niet/,
  contact: /Ik bewaar er niets van/,
  edited: /zie niet wat u veranderde/,
  unknown: /Dit soort bericht kan ik niet lezen/,
};
const shown: readonly UnreadableKind[] = ['voice', 'photo', 'video', 'file'];

describe('what cannot be read', () => {
  for (const what of unreadableKinds) {
    it(`${what} is answered honestly, and the question stands last`, () => {
      const before = asked();
      const after = send(before, what);
      assert.match(words(after), cannot[what]);
      assert.match(after.replies.at(-1)?.text ?? '', /^Hoe oud bent u\?/);
      assert.deepEqual(after.state.answers, before.state.answers);
      assert.equal(after.state.misses, before.state.misses);
      assert.equal(after.keep, undefined);
    });

    it(`${what} is ${shown.includes(what) ? '' : 'never '}offered to be shown`, () => {
      const offers = choices(send(asked(), what, 'm1'));
      assert.equal(offers.includes('Een mens'), shown.includes(what));
    });

    it(`${what} in danger gets the way to a human and no offer`, () => {
      const danger = say(asked(), 'help me', {
        recognition: { ...nothingRecognised, urgency: 'crisis', danger: 'violence' },
      });
      const after = send(danger, what, 'm1');
      assert.match(words(after), /Is er gevaar\? Bel \*112\*[\s\S]*0800-2000/);
      assert.deepEqual(choices(after), choices(danger));
      assert.equal(after.state.step, 'crisis');
    });
  }

  it('has its words in both forms of address', () => {
    for (const what of unreadableKinds)
      assert.doesNotMatch(
        words(send(talk(at('topic', { municipality: 'almere' }), 'alles nagaan'), what, 'm')),
        /\b[Uu]w?\b/,
      );
  });
});

describe('what may be shown to a volunteer', () => {
  const offered = send(asked(), 'photo', 'm1');

  it('is kept on a clear yes, with a human asked and no answers sent along', () => {
    for (const yes of ['Ja, laat zien', 'ja', 'doe maar', '👍']) {
      const after = say(offered, yes);
      assert.deepEqual(after.keep, ['m1'], yes);
      assert.deepEqual(after.handoff, { reason: 'media', priority: 'normal', consentToShareAnswers: false });
      assert.match(words(after), /kantooruren[\s\S]*7 dagen[\s\S]*alles wissen/);
      assert.match(after.replies.at(-1)?.text ?? '', /^Hoe oud bent u\?/);
      assert.deepEqual(after.state.showing, []);
    }
  });

  for (const no of ['Nee', 'nee hoor', 'weet ik niet', '46', 'ja ik ben 46', 'stop', 'mens', 'wis alles', 'terug'])
    it(`is not after "${no}"`, () => {
      const after = say(offered, no);
      assert.equal(after.keep, undefined);
      assert.deepEqual(after.state.showing, []);
    });

  it('is passed by when the question is answered instead', () => {
    const after = say(offered, '46');
    assert.deepEqual(after.state.answers.at(-1)?.statements, [{ fact: 'age', op: 'is', value: 46 }]);
  });

  it('is one offer for two photos, and one yes for both', () => {
    const two = send(offered, 'photo', 'm2');
    assert.equal(two.replies.length, 1);
    assert.deepEqual(say(two, 'ja').keep, ['m1', 'm2']);
  });

  it('is explained to who asks why', () => {
    const after = say(offered, 'waarom');
    assert.match(words(after), /Het hoeft niet/);
    assert.deepEqual(say(after, 'ja').keep, ['m1']);
  });

  it('is a voice note to hear', () => {
    const voice = send(asked(), 'voice', 'm1');
    assert.equal(choices(voice)[0], 'Ja, laat horen');
    assert.match(words(say(voice, 'ja')), /naar luisteren/);
  });

  it('is forgotten after days', () => {
    const later = { state: { ...offered.state, lastSeenAt: '2026-06-20T10:00:00.000Z' } };
    const back = say(later, 'ja');
    assert.equal(back.keep, undefined);
    assert.equal(back.state.step, 'resume');
    assert.deepEqual(back.state.showing, []);
  });

  it('is forgotten in danger', () => {
    const danger = say(offered, 'x', { recognition: { ...nothingRecognised, urgency: 'crisis', danger: 'suicide' } });
    assert.deepEqual(danger.state.showing, []);
    assert.equal(say(danger, 'ja').keep, undefined);
  });

  it('is not offered where there is nobody to show it to', () => {
    const nowhere = talk(initialState('nl'), 'hoi');
    const after = send(nowhere, 'photo', 'm1');
    assert.match(words(after), /geen foto's/);
    assert.ok(!choices(after).includes('Een mens'));
  });
});

describe('a caption', () => {
  it('is answered as words, and its question waits for the offer', () => {
    const after = send(asked(), 'photo', 'm1', '46');
    assert.deepEqual(after.state.answers.at(-1)?.statements, [{ fact: 'age', op: 'is', value: 46 }]);
    assert.match(words(after), /U bent 46 jaar[\s\S]*laten zien aan een vrijwilliger\?$/);
    assert.match(say(after, 'nee').replies.at(-1)?.text ?? '', /^Wat geldt nu voor u/);
  });

  it('that says nothing is no misunderstanding', () => {
    const after = send(asked(), 'photo', 'm1', 'kijk maar');
    assert.doesNotMatch(words(after), /begreep/);
    assert.equal(after.state.misses, 0);
  });

  it('of danger is heard before the photo', () => {
    const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'violence' } as const;
    const after = say(asked(), 'hij slaat me', { recognition, unreadable: { what: 'photo', mediaId: 'm1' } });
    assert.match(after.replies[0]?.text ?? '', /veilig lezen/);
    assert.equal(after.replies.length, 1);
  });

  it('that stops or erases does only that', () => {
    assert.equal(send(asked(), 'photo', 'm1', 'stop').state.step, 'closed');
    assert.equal(send(asked(), 'photo', 'm1', 'wis alles').erase, true);
  });
});

describe('the question of before', () => {
  const cases: [string, Outcome][] = [
    ['an amount to confirm', talk(asked().state, '31', 'niets van deze', '500 per week')],
    ['the menu', talk(initialState('nl'), 'hoi', 'zoetermeer')],
    ['"Klopt dit?"', talk(at('topic'), 'alleen met 2 kids 5 en 9, bijstand, huur 640')],
    ['a change', talk(at('topic'), 'alles nagaan', 'helemaal alleen', 'antwoord veranderen')],
    ['consent', talk(at('topic'), 'alles nagaan', 'mens')],
    ['messages later', talk(at('topic'), 'alles nagaan', 'mens', 'ja')],
    ['stopping', talk(at('topic'), 'alles nagaan', 'stop')],
    ['who helps', talk(at('topic'), 'schulden')],
  ];
  for (const [name, before] of cases)
    it(`comes again after a sticker, and after an offer: ${name}`, () => {
      for (const after of [send(before, 'sticker'), say(send(before, 'photo', 'm1'), 'nee')]) {
        assert.deepEqual(choices(after), choices(before));
        assert.equal(after.state.step, before.state.step);
        assert.deepEqual(after.state.confirming, before.state.confirming);
        assert.deepEqual(after.state.story, before.state.story);
      }
    });
});

describe('an amount that waits for a yes', () => {
  const before = talk(asked().state, '31', 'niets van deze', '500 per week');

  it('is still what a yes is about after a sticker, a no to an offer and an old button', () => {
    assert.match(words(before), /per maand\. Klopt dat\?/);
    const old = say(before, 'Weet ik niet', { oldButton: true });
    for (const between of [send(before, 'sticker'), say(send(before, 'photo', 'm1'), 'nee'), old])
      assert.deepEqual(say(between, 'ja').state.answers, say(before, 'ja').state.answers);
  });
});
