/** What is said and asked on WhatsApp only. */
import assert from 'node:assert/strict';
import { maxWordsPerMessage, wordCount } from '../../src/dialogs/lines.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import type { Message, Outcome } from '../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, realTurns, words } from './real-turns.ts';

const runTurn = realTurns();
type Before = Pick<Outcome, 'state'>;

const sayOn =
  (channelId: string) =>
  ({ state }: Before, text: string, more: Partial<Message> = {}): Outcome =>
    runTurn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false, channelId, ...more });
const say = sayOn('whatsapp');
const talk = (state: ConversationState, ...said: string[]): Outcome =>
  said.reduce<Outcome>((outcome, text) => say(outcome, text), { state, replies: [] });
const onWidget = (state: ConversationState, ...said: string[]): Outcome =>
  said.reduce<Outcome>((outcome, text) => sayOn('directline')(outcome, text), { state, replies: [] });
const tapOld = (before: Before, text: string): Outcome => say(before, text, { oldButton: true });

describe('the first message on WhatsApp', () => {
  for (const municipality of ['zoetermeer', 'almere'])
    it(`says that the number can be seen, in a bubble that can be read, in ${municipality}`, () => {
      const { replies, state } = say({ state: initialState('nl') }, 'hoi', { municipality });
      assert.match(replies[0]?.text ?? '', /hoef ik niet te weten\. WhatsApp laat wel (uw|je) nummer zien\./);
      assert.ok(wordCount(replies.map(({ text }) => text).join(' ')) <= maxWordsPerMessage + 2);
      assert.equal(state.step, 'topic');
    });

  it('says nothing of it elsewhere', () => {
    assert.doesNotMatch(words(onWidget(initialState('nl'), 'hoi')), /WhatsApp/);
  });

  it('takes up what it asks', () => {
    const first = (text: string): Outcome => say({ state: initialState('nl') }, text, { municipality: 'zoetermeer' });
    assert.equal(first('alles nagaan').state.step, 'check');
    assert.equal(first('ik wil een mens spreken').state.step, 'human');
    for (const text of ['alles nagaan', 'mens']) assert.match(words(first(text)), /^Hallo\. Ik ben Wegwijs/);
  });

  it('of another number changes nothing afterwards', () => {
    assert.equal(say({ state: at('topic') }, 'hoi', { municipality: 'almere' }).state.municipality, 'zoetermeer');
  });
});

describe('messages that the municipality sends first', () => {
  const asked = talk(at('topic'), 'mens', 'ja');

  it('are asked for once, after the consent to share', () => {
    assert.match(asked.replies.at(-1)?.text ?? '', /Met \*stop\*.*Mag de gemeente u hier een bericht sturen/);
    assert.equal(asked.handoff?.consentToShareAnswers, true);
    for (const [answer, allowed] of [
      ['Ja, dat mag', true],
      ['Nee', false],
      ['hoe laat is het', false],
    ] as const) {
      const after = say(asked, answer);
      assert.equal(after.notify, allowed, answer);
      assert.doesNotMatch(words(talk(after.state, 'mens', 'ja')), /bericht sturen als er/);
    }
  });

  it('are not asked for on the widget, nor after danger', () => {
    assert.doesNotMatch(words(onWidget(at('topic'), 'mens', 'ja')), /bericht sturen/);
    assert.doesNotMatch(words(talk(at('topic', { quiet: true }), 'mens', 'ja')), /bericht sturen/);
  });

  for (const stop of ['STOP', 'stop', 'Stop!', 'afmelden', 'geen berichten meer'])
    it(`end with "${stop}", in every step`, () => {
      const states = [
        at('topic'),
        at('closed'),
        asked.state,
        talk(at('topic'), 'alles nagaan').state,
        initialState('nl'),
      ];
      for (const state of states) assert.equal(say({ state }, stop).notify, false, state.step);
      const after = say({ state: at('topic', { notify: true }) }, stop);
      assert.match(words(after), /geen berichten meer uit zichzelf[\s\S]*we stoppen/);
      assert.doesNotMatch(words(say({ state: at('topic') }, stop)), /geen berichten meer/);
      assert.doesNotMatch(words(say(after, stop)), /geen berichten meer/);
    });

  it('do not end with a pause, nor on the widget', () => {
    for (const pause of ['ik ga later verder', 'tot morgen', 'stoppen'])
      assert.equal(say({ state: at('topic', { notify: true }) }, pause).notify, undefined, pause);
    const stopped = onWidget(at('topic'), 'stop');
    assert.equal(stopped.notify, undefined);
    assert.equal(stopped.state.step, 'closed');
  });

  for (const [danger, ends] of [
    ['violence', true],
    ['childDanger', true],
    [null, true],
    ['suicide', false],
  ] as const)
    it(`${ends ? 'end' : 'stay'} after danger: ${danger ?? 'of a kind that is not known'}`, () => {
      const recognition = { ...nothingRecognised, urgency: 'crisis', danger } as const;
      const after = say({ state: at('topic', { notify: true }) }, 'x', { recognition });
      assert.equal(after.notify, ends ? false : undefined);
      assert.equal(after.state.notify, !ends);
    });

  it('stay as they were chosen when the check begins anew, and end when all is erased', () => {
    assert.equal(say({ state: at('topic', { notify: true }) }, 'opnieuw').state.notify, true);
    assert.equal(say({ state: at('topic', { notify: true }) }, 'wis alles').notify, false);
  });
});

describe('a message that came late', () => {
  it('gets a sorry first, but not before the numbers for danger', () => {
    const late = { late: true } as const;
    assert.match(
      words(say({ state: at('topic') }, 'alles nagaan', late)),
      /^Uw bericht kwam later bij mij aan\. Sorry/,
    );
    const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'suicide' } as const;
    assert.doesNotMatch(words(say({ state: at('topic') }, 'ik wil dood', { ...late, recognition })), /later bij mij/);
  });
});

describe('a voice note that was made words', () => {
  it('shows what was heard, but not before the numbers for danger', () => {
    const heard = { heard: true } as const;
    assert.match(
      words(say({ state: at('topic') }, 'alles nagaan', heard)),
      /^Ik verstond: “alles nagaan”\. Klopt dat niet/,
    );
    const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'suicide' } as const;
    assert.doesNotMatch(words(say({ state: at('topic') }, 'ik wil dood', { ...heard, recognition })), /verstond/);
  });
});

describe('a button of an earlier question', () => {
  const asked = talk(at('topic'), 'alles nagaan', 'helemaal alleen', '31', 'niets van deze');

  for (const title of ['Ja', 'Nee', 'Met partner en kinderen', 'Weet ik niet', 'Liever niet', 'Bijstand', 'Ja, klopt'])
    it(`"${title}" is no answer, and the question comes again`, () => {
      const after = tapOld(asked, title);
      assert.match(words(after), /eerdere vraag[\s\S]*antwoord veranderen/);
      assert.deepEqual(after.state.answers, asked.state.answers);
      assert.deepEqual(after.state.passed, asked.state.passed);
      assert.deepEqual(after.state.pending, asked.state.pending);
      assert.deepEqual(after.replies.at(-1)?.choices, asked.replies.at(-1)?.choices);
    });

  for (const [title, step] of [
    ['Een mens', 'human'],
    ['Stoppen', 'closed'],
    ['Opnieuw beginnen', 'topic'],
    ['Waarom vraagt u dit?', 'check'],
  ] as const)
    it(`"${title}" does what it says`, () => {
      const after = tapOld(asked, title);
      assert.equal(after.state.step, step);
      assert.doesNotMatch(words(after), /eerdere vraag/);
    });

  it('is no consent: to share, to write first, or to show', () => {
    const human = talk(asked.state, 'mens');
    const photo = say(asked, '', { unreadable: { what: 'photo', mediaId: 'm1' } });
    for (const before of [human, say(human, 'ja'), photo]) {
      const after = tapOld(before, 'Ja, dat mag');
      assert.equal(after.handoff ?? after.notify ?? after.keep, undefined);
      assert.deepEqual(after.replies.at(-1)?.choices, before.replies.at(-1)?.choices);
    }
    assert.deepEqual(say(tapOld(photo, 'Ja'), 'ja').keep, ['m1']);
  });

  it('gets the welcome where there is no conversation any more', () => {
    const after = say({ state: initialState('nl') }, 'Bijstand', { oldButton: true, municipality: 'almere' });
    assert.match(words(after), /^Hallo\. Ik ben Wegwijs/);
    assert.deepEqual([after.state.answers, after.state.story], [[], null]);
  });

  it('after days takes up the thread', () => {
    const away = { state: { ...asked.state, lastSeenAt: '2026-06-20T10:00:00.000Z' } };
    assert.equal(tapOld(away, 'Ja').state.step, 'resume');
  });

  describe('in danger', () => {
    const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'violence' } as const;
    const danger = say(asked, 'hij slaat me', { recognition });

    it('is no word that all is safe, nor consent', () => {
      assert.match(words(tapOld(danger, 'Ja')), /112[\s\S]*0800-2000/);
      assert.equal(tapOld(danger, 'Ja').state.crisis?.phase, 'safe');
      assert.equal(tapOld(say(danger, 'ja'), 'Ja, dat mag').handoff, undefined);
    });

    it('still says that somebody is not safe, and goes on', () => {
      assert.match(words(tapOld(danger, 'Nee')), /Bel nu \*112\*/);
      assert.equal(tapOld(danger, 'Verder met de vragen').state.step, 'check');
    });
  });
});

describe('how to delete the chat', () => {
  const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'violence' } as const;
  it('is told by what a phone shows, to whoever may be watched', () => {
    for (const minor of [false, true]) {
      const danger = say({ state: at('topic') }, 'x', { recognition: { ...recognition, minor } });
      assert.match(words(say(danger, 'ja')), /alles wissen[\s\S]*lang ingedrukt[\s\S]*verwijderen/);
      assert.doesNotMatch(words(say(danger, 'ja')), /Snel weg/);
    }
  });

  it('is told when all is erased, and there is no phone in the widget', () => {
    assert.match(words(say({ state: at('topic') }, 'wis mijn gegevens')), /telefoon blijven[\s\S]*lang ingedrukt/);
    assert.doesNotMatch(words(onWidget(at('topic'), 'wis mijn gegevens')), /telefoon/);
  });
});
