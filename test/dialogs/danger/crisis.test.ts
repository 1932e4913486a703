/** What is said in danger, through the recognizer and the flow on the real content. */
import assert from 'node:assert/strict';
import { needs } from '../../../src/dialogs/danger/danger.ts';
import { enterSteps } from '../../../src/dialogs/enter-steps.ts';
import { createRunTurn } from '../../../src/dialogs/run-turn.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Recognition } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, realParts, words } from '../real-turns.ts';
import { asked, heard, runTurn, say, talk } from './danger-turns.ts';

const firstWords: [said: string, has: RegExp[], lacks: RegExp[]][] = [
  [
    'ik wil niet meer leven',
    [/^Goed dat u dit zegt\. Ik ben een computer\./, /\*113\*/, /0800-0113/, /\*112\*/],
    [/0800-2000/],
  ],
  ['ik snij mezelf', [/\*112\*/, /\*113\*/], [/0800-2000/]],
  [
    'ik heb een hele strip paracetamol geslikt',
    [/^Bel nu \*112\*/, /werken later/, /Daarna praten kan met \*113\*/],
    [/0800-2000/],
  ],
  ['mijn man ademt niet', [/^Bel nu \*112\*/], [/0800-2000/, /113/, /[Pp]illen/, /\b(u|je)\b/]],
  [
    'mijn man slaat me',
    [
      /^Kijkt er iemand mee\? Sluit dan dit scherm\. Bel bij gevaar \*112\*/,
      /\nKunt u nu veilig lezen\?$/,
      /0800-2000/,
    ],
    [/113/],
  ],
  ['hij laat me het huis niet uit', [/^Kijkt er iemand mee\?/, /0800-2000/], []],
  ['ik moet trouwen van mijn ouders', [/^Kijkt er iemand mee\?/, /0800-2000/], []],
  ['mijn buurman slaat zijn kinderen', [/^Kijkt er iemand mee\?/, /kind/, /0800-2000/], []],
  ['ik ben 14 en mijn moeder slaat me', [/^Kijkt er iemand mee\?/, /0800-0432/, /0800-2000/], [/\bu\b/]],
  ['ik ben 15 en ik wil dood', [/113/, /0800-0432/, /112/], [/\bu\b/]],
  [
    'hij kneep mijn keel dicht',
    [
      /^Kijkt er iemand mee\? Sluit dan dit scherm\. Bel bij gevaar \*112\*/,
      /\nKunt u nu veilig lezen\?$/,
      /0800-2000/,
    ],
    [/pillen/],
  ],
  ['ik ga hem vermoorden', [/^Bel \*112\* als iemand gewond is/, /0800-2000/, /113/], [/veilig lezen/]],
  [
    'ik doe mijn vrouw wat aan',
    [/^Bel \*112\* als iemand gewond is/, /bang bent voor wat u zelf doet/],
    [/veilig lezen/],
  ],
  ['ik ben 15 en ik ga mijn vader vermoorden', [/^Bel \*112\* als iemand gewond is/, /0800-0432/], [/\bu\b/]],
  ['kocam beni dövüyor', [/^Şu anda bunu güvenle/, /0800-2000/, /Kunt u nu veilig lezen\?/], []],
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
    assert.match(words(say(asked('almere'), 'ik wil dood')), /^Goed dat je dit zegt\./);
    assert.match(words(say(asked('almere'), 'mijn man slaat mij')), /\nKun je nu veilig lezen\?$/);
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
    assert.match(words(safe), /\*alles wissen\*[\s\S]*telefoon[\s\S]*Snel weg/);
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
  ['morgen wordt het gas afgesloten', /bel nu het bedrijf dat stopt.*[Bb]el vandaag ook 14 079.*3 werkdagen/],
  ['de deurwaarder staat voor de deur', /bel vandaag 14 079/],
  ['ik heb niks te eten', /^Eten gaat voor\. Bel vandaag 14 079/],
  ['niks gegeten en de kinderen ook niet', /^Eten gaat voor\. Bel vandaag 14 079/],
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

  it('asks who helps before it asks anything, and is not forgotten at the end', () => {
    const recognition = {
      ...heard('woensdag word ik met mijn kinderen uit huis gezet'),
      topics: [{ topic: 'dakloos', score: 0.9 }],
    };
    const text = 'ik word woensdag uit huis gezet';
    const told = runTurn(at('topic'), { kind: 'message', text, recognition, masked: false });
    assert.equal(told.state.step, 'services');
    assert.doesNotMatch(words(told), /Student/);
    const again = /Dit gaat voor: bel vandaag 14 079.*laatste dag.*3 werkdagen/;
    const result = enterSteps(realParts(), { state: { ...told.state, step: 'result' }, replies: [], next: 'result' });
    assert.match(result.replies[0]?.text ?? '', again);
    assert.match(words(talk(told.state, 'stop')), again);
  });

  it('a human for it is no circle: no forms, what can be done now, and when to call', () => {
    const evening = createRunTurn({ ...realParts(), now: () => new Date('2026-07-05T19:00:00Z') });
    const at14 = createRunTurn({ ...realParts(), now: () => new Date('2026-07-01T12:00:00Z') });
    for (const need of needs) {
      const state = at('topic', { needsTold: [need], urgency: 'urgent' });
      const mens = { kind: 'message', text: 'mens', recognition: nothingRecognised, masked: false } as const;
      const closed = words(evening(state, mens));
      assert.match(closed, /^Dit kan nu al[\s\S]*nu misschien dicht[\s\S]*eerste werkdag[\s\S]*14 079/, need);
      assert.match(words(at14(state, mens)), /^Bel nu 14 079[\s\S]*Dit kan nu al/, need);
      assert.doesNotMatch(closed, /formulier|kijkt nu niemand/i);
    }
  });

  it('says how to keep warm where gas or light is gone', () => {
    assert.match(words(say(at('topic'), 'de stroom is afgesloten')), /één kamer[\s\S]*huisarts/);
    assert.doesNotMatch(words(say(at('topic'), 'ik heb niks te eten')), /één kamer/);
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
