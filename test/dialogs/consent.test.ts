/** What is said instead of a yes or no, when a human was asked for. */
import assert from 'node:assert/strict';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import type { Outcome } from '../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

const run = realTurns();
const say = (state: ConversationState, text: string, topic?: string): Outcome => {
  const topics = topic === undefined ? [] : [{ topic, score: 0.9 }];
  return run(state, { kind: 'message', text, masked: false, recognition: { ...nothingRecognised, topics } });
};
const words = ({ replies }: Outcome): string => replies.map(({ text }) => text).join('\n');
const at = (step: string): ConversationState => ({ ...initialState('nl'), municipality: 'zoetermeer', step });
const asked = (from = 'topic'): ConversationState => say(at(from), 'mens').state;
const consents = ({ handoff }: Outcome): boolean => handoff?.consentToShareAnswers === true;

describe('the consent question', () => {
  it('a clear yes is consent, a clear no or doubt is none', () => {
    for (const yes of ['ja', 'Ja, dat mag', '1', 'ja hoor prima']) assert.ok(consents(say(asked(), yes)), yes);
    for (const no of ['nee', 'Nee', '2', 'weet ik niet', 'liever niet']) {
      assert.match(words(say(asked(), no)), /^Goed\. Uw antwoorden blijven bij mij/, no);
      assert.ok(!consents(say(asked(), no)), no);
    }
  });

  it('thanks with something new is none: that is answered, and it is asked once more', () => {
    for (const text of [
      'ok dank je, en me zoon zit op school maar moet n laptop hebben voor de brugklas in sept',
      'prima, waar zit de voedselbank?',
      'ok ik bel morgen',
      'goed zo, ik ben bij de tandarts geweest',
      'ja mijn laptop kapot',
    ])
      assert.ok(!consents(say(asked(), text)), text);
    const food = say(asked(), 'prima, waar zit de voedselbank?', 'voedselbank');
    assert.match(words(food), /Voedselbank[\s\S]*Mag een medewerker later uw antwoorden zien\?$/);
  });

  it('the question that comes again is the one that was asked', () => {
    const notify = { ...asked(), channelId: 'whatsapp', humanAsks: 'notify' } as const;
    const once = say(notify, 'ja, als het snel is');
    assert.match(words(once), /hier een bericht sturen/);
    assert.equal(once.notify, undefined);
  });

  it('a question in between is answered, and it is asked once more', () => {
    const once = say(asked(), 'waar zit de voedselbank?', 'voedselbank');
    assert.match(words(once), /Voedselbank[\s\S]*Mag een medewerker later uw antwoorden zien\?$/);
    assert.ok(consents(say(once.state, 'ja')));
    assert.doesNotMatch(words(say(once.state, 'waar zit de voedselbank?', 'voedselbank')), /Mag een medewerker/);
  });

  it('a number to be called on is not called: that is said, and how to call', () => {
    assert.match(words(say(at('topic'), 'ik wil dat iemand belt')), /^Terugbellen kan ik niet regelen/);
    const given = { kind: 'message', text: '[nummer]', masked: true, recognition: nothingRecognised } as const;
    const heard = words(run(asked(), given));
    assert.match(heard, /Terugbellen kan ik niet regelen\.[\s\S]*Mag een medewerker/);
    assert.doesNotMatch(heard, /begreep u niet/);
  });

  it('what is told is kept, and a subject is gone into', () => {
    const told = say(asked(), 'ik ben 52, woon alleen en mijn huur is 610');
    assert.match(words(told), /52 jaar[\s\S]*610/);
    assert.equal(say(asked(), 'hij heeft een laptop nodig voor school', 'computer-kind').state.topic, 'computer-kind');
    for (const text of [
      'ik ben 52, woon alleen en mijn huur is 610',
      'ja 52 jaar oud',
      'ja ze is nu al lang ziek en moe',
    ])
      assert.ok(!consents(say(asked(), text)), text);
  });

  it('the question that was open is answered', () => {
    const check = say(say(at('topic'), 'alles nagaan').state, 'mens').state;
    const outcome = say(check, 'alleen met mijn kinderen');
    assert.equal(outcome.state.step, 'check');
    assert.ok(outcome.state.answers.length > 0);
  });

  it('what is not understood is no no; twice is', () => {
    const once = say(asked(), 'blablabla');
    assert.match(words(once), /^Ik begreep u niet goed[\s\S]*Mag een medewerker/);
    assert.match(words(say(once.state, 'bliebloe')), /^Goed\. Uw antwoorden blijven bij mij/);
  });
});

describe('three messages that are not understood', () => {
  it('tell who to call, and ask the question again without a question of consent', () => {
    let outcome = say(at('topic'), 'alles nagaan');
    const { pending } = outcome.state;
    for (const text of ['blablabla', 'bliebloe', 'blobloblo']) outcome = say(outcome.state, text);
    assert.match(words(outcome), /Een mens helpt u beter[\s\S]*14 079/);
    assert.doesNotMatch(words(outcome), /medewerker/);
    assert.equal(outcome.handoff, undefined);
    assert.deepEqual(outcome.state.pending, pending);
  });
});

describe('a yes after everything was erased', () => {
  it('begins again', () => {
    const erased = say(at('topic'), 'wis alles');
    const button = erased.replies.at(-1)?.choices[0] ?? '';
    assert.equal(button, 'Opnieuw beginnen');
    for (const answer of ['ja', button, 'hallo']) {
      const begun = say(erased.state, answer);
      assert.match(words(begun), /Ik ben Wegwijs[\s\S]*In welke gemeente/);
      assert.doesNotMatch(words(begun), /ken ik de regels nog niet/);
      assert.doesNotMatch(words(say(begun.state, 'ja')), /ken ik de regels nog niet/);
    }
  });
});
