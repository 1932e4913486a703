/** What is said in danger, through the recognizer and the flow on the real content. */
import assert from 'node:assert/strict';
import { createDangerDetector } from '../../src/bot/recognizer/danger/danger-detector.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../src/dialogs/turn-types.ts';
import { realContent } from '../transcripts/conversation.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

const runTurn = realTurns();
const detect = createDangerDetector(realContent().knowledge.urgency);

const heard = (text: string): Recognition => {
  const { danger, urgent, need, minor, language } = detect(text);
  const urgency = danger !== null ? 'crisis' : urgent ? 'urgent' : 'none';
  return { ...nothingRecognised, urgency, danger, need, minor, locale: danger === null ? null : language };
};

const say = (state: ConversationState, text: string): Outcome =>
  runTurn(state, { kind: 'message', text, recognition: heard(text), masked: false });

const talk = (state: ConversationState, ...said: string[]): Outcome =>
  said.reduce<Outcome>((outcome, text) => say(outcome.state, text), { state, replies: [] });

const words = ({ replies }: Outcome): string => replies.map((reply) => reply.text).join('\n');

const at = (step: string, more: Partial<ConversationState> = {}): ConversationState => ({
  ...initialState('nl'),
  municipality: 'zoetermeer',
  step,
  ...more,
});

/** In the middle of the check, with a question open. */
const asked = (municipality = 'zoetermeer'): ConversationState =>
  talk(at('topic', { municipality }), 'alles nagaan').state;

const firstWords: [said: string, has: RegExp[], lacks: RegExp[]][] = [
  ['ik wil niet meer leven', [/Gaat het nu niet goed met u\?/, /\*113\*/, /0800-0113/, /\*112\*/], [/0800-2000/]],
  ['ik snij mezelf', [/\*112\*/, /\*113\*/], [/0800-2000/]],
  ['ik heb een hele strip paracetamol geslikt', [/^Bel nu \*112\*/, /\*113\*/], [/0800-2000/]],
  ['mijn man ademt niet', [/^Bel nu \*112\*/], [/0800-2000/]],
  ['mijn man slaat me', [/^Kunt u nu veilig lezen\? Bel bij gevaar \*112\*/, /0800-2000/], [/113/]],
  ['hij laat me het huis niet uit', [/^Kunt u nu veilig lezen\?/, /0800-2000/], []],
  ['ik moet trouwen van mijn ouders', [/^Kunt u nu veilig lezen\?/, /0800-2000/], []],
  ['mijn buurman slaat zijn kinderen', [/^Kunt u nu veilig lezen\?/, /kind/, /0800-2000/], []],
  ['ik ben 14 en mijn moeder slaat me', [/^Kun je nu veilig lezen\?/, /0800-0432/, /0800-2000/], [/\bu\b/]],
  ['ik ben 15 en ik wil dood', [/113/, /0800-0432/, /112/], [/\bu\b/]],
  ['kocam beni dövüyor', [/^Şu anda/, /0800-2000/, /Kunt u nu veilig lezen\?/], []],
  ['chcę umrzeć', [/^Jesteś teraz/, /113/], []],
];

describe('danger', () => {
  for (const [said, has, lacks] of firstWords)
    it(`"${said}" gets its own words at once`, () => {
      const text = words(say(asked(), said));
      for (const pattern of has) assert.match(text, pattern);
      for (const pattern of lacks) assert.doesNotMatch(text, pattern);
    });

  it('is said as the municipality says it, u or je', () => {
    assert.match(words(say(asked('almere'), 'ik wil dood')), /met je\?/);
    assert.match(words(say(asked('almere'), 'mijn man slaat mij')), /^Kun je nu veilig lezen\?/);
  });

  for (const state of [
    initialState('nl'),
    at('municipality', { municipality: null }),
    ...['topic', 'result', 'services', 'human', 'change', 'resume', 'closed'].map((step) => at(step)),
    asked(),
  ])
    it(`goes before everything at the step ${state.step}`, () => {
      const outcome = say(state, 'ik wil dood');
      assert.equal(outcome.state.step, 'crisis');
      assert.match(outcome.replies[0]?.text ?? '', /113/);
    });

  it('goes back to the question that was open', () => {
    const before = asked();
    const after = talk(before, 'ik wil er niet meer zijn', 'nee', 'Verder met de vragen');
    assert.equal(after.state.step, 'check');
    assert.deepEqual(after.state.pending, before.pending);
    assert.equal(after.state.crisis, null);
  });

  it('of another kind gets its own words, the same again the shorter ones', () => {
    const first = say(asked(), 'ik wil dood');
    const other = say(first.state, 'mijn man slaat mij');
    assert.match(words(other), /0800-2000, gratis|0800-2000\*, gratis/);
    assert.notEqual(words(say(first.state, 'ik wil echt dood')), words(first));
  });
});

describe('after the numbers', () => {
  it('the desk hears of it on a clear yes only, with priority and without the answers', () => {
    const safe = talk(asked(), 'ik wil dood', 'ja');
    assert.equal(safe.handoff, undefined);
    assert.match(words(safe), /Mag een medewerker van de gemeente weten/);
    const wish = { reason: 'crisis', priority: 'crisis', consentToShareAnswers: false };
    assert.deepEqual(say(safe.state, 'ja dat mag').handoff, wish);
    for (const no of ['nee', 'weet ik niet', 'misschien', 'Verder met de vragen'])
      assert.equal(say(safe.state, no).handoff, undefined, no);
  });

  it('nobody is asked where there is nobody to tell', () => {
    const safe = talk(at('municipality', { municipality: null }), 'ik wil dood', 'ja');
    assert.doesNotMatch(words(safe), /medewerker/);
  });

  it('whoever is not safe hears 112 and is asked nothing', () => {
    const unsafe = talk(asked(), 'mijn man slaat mij', 'nee');
    assert.match(words(unsafe), /112/);
    assert.equal(unsafe.handoff, undefined);
  });

  it('how to erase is told to whoever may be watched, and it works there', () => {
    const safe = talk(asked(), 'mijn man slaat mij', 'ja');
    assert.match(words(safe), /\*wis alles\*[\s\S]*telefoon[\s\S]*Snel weg/);
    for (const state of [safe.state, say(asked(), 'mijn man slaat mij').state])
      assert.equal(say(state, 'wis alles').erase, true);
  });

  it('no call is promised', () => {
    for (const said of ['ik wil dood', 'mijn man slaat mij', 'mijn kind ademt niet', 'ik ben 12 en papa slaat mij'])
      for (const answers of [[said], [said, 'ja'], [said, 'ja', 'ja'], [said, 'nee']])
        assert.doesNotMatch(words(talk(asked(), ...answers)), /(bellen|belt|bel) (u|je) (terug|vandaag)|wordt gebeld/);
  });

  it('whoever comes back is told nothing of what it was about', () => {
    const talked = talk(asked(), 'mijn man slaat mij', 'ja', 'nee', 'Verder met de vragen');
    const away = { ...talked.state, answers: talked.state.answers, lastSeenAt: '2026-06-20T10:00:00.000Z' };
    const back = say(away, 'hallo');
    assert.equal(back.state.step, 'resume');
    assert.doesNotMatch(words(back), /ging het over|woont|112|Veilig/);
  });
});

const urgent: [said: string, first: RegExp][] = [
  ['ik moet vrijdag mijn huis uit', /bel vandaag 14 079.*3 werkdagen/],
  ['morgen wordt het gas afgesloten', /bel vandaag 14 079.*3 werkdagen/],
  ['de deurwaarder staat voor de deur', /bel vandaag 14 079/],
  ['ik heb niks te eten', /^Eten gaat voor\. Bel vandaag 14 079/],
  ['ik slaap vannacht buiten', /^Een bed voor vannacht gaat voor/],
  ['mijn uitkering is stopgezet', /voorschot/],
];

describe('what cannot wait', () => {
  for (const [said, first] of urgent)
    it(`"${said}" begins with what helps today, once`, () => {
      for (const state of [at('topic'), asked()]) {
        const outcome = say(state, said);
        assert.match(outcome.replies[0]?.text ?? '', first);
        assert.equal(outcome.state.urgency, 'urgent');
        assert.doesNotMatch(words(say(outcome.state, said)), first);
        assert.doesNotMatch(words(outcome), /0800-2000/);
      }
    });

  it('goes to the front of the queue when a human is asked', () => {
    const outcome = talk(at('topic'), 'ik heb niks te eten', 'mens');
    assert.equal(outcome.handoff?.priority, 'urgent');
  });

  it('comes after who speaks at the first contact', () => {
    const [hello, first] = say(initialState('nl'), 'ik heb niks te eten').replies;
    assert.match(hello?.text ?? '', /Ik ben Wegwijs/);
    assert.match(first?.text ?? '', /^Eten gaat voor\. Bel vandaag het nummer van uw gemeente/);
  });
});

describe('a question in words that may have been a cry', () => {
  const question = 'mijn man kan niet stoppen met drinken wie helpt';
  const cry = (text: string, danger: Recognition['danger']): ConversationState =>
    runTurn(at('topic'), {
      kind: 'message',
      text,
      recognition: { ...nothingRecognised, urgency: 'crisis', danger },
      masked: false,
    }).state;

  it('is answered when the resident wants to go on', () => {
    const after = talk(cry(question, null), 'Verder met de vragen');
    assert.match(words(after), /Brijder/);
    assert.equal(after.state.step, 'topic');
    assert.equal(after.state.crisis, null);
  });

  it('is not kept as words', () => {
    assert.doesNotMatch(JSON.stringify(cry(question, null)), /drinken/);
  });

  it('is not answered by itself after sure danger, nor when nothing was asked', () => {
    assert.doesNotMatch(words(talk(cry(question, 'violence'), 'Verder met de vragen')), /Brijder/);
    assert.doesNotMatch(words(talk(cry('mijn man drinkt', null), 'Verder met de vragen')), /Brijder/);
  });
});
