/** The talk about danger: what is said of it, and what clearly is something else. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, words } from '../real-turns.ts';
import { alarmed, asked, runTurn, say, talk } from './danger-turns.ts';

describe('something else after an alarm', () => {
  /** In the step where danger is talked about: by the net alone, or by a pattern. */
  const unsure = (): ConversationState =>
    runTurn(asked(), { kind: 'message', text: 'het wordt donker', recognition: alarmed, masked: false }).state;
  const sure = (): ConversationState => say(asked(), 'mijn man slaat mij').state;
  const about = (topic: string, alarms = false): Recognition => ({
    ...nothingRecognised,
    ...(alarms && { urgency: 'crisis' }),
    topics: [...(alarms ? [{ topic: 'crisis', score: 1 }] : []), { topic, score: 0.9 }],
  });
  const hear = (state: ConversationState, text: string, recognition: Recognition): Outcome =>
    runTurn(state, { kind: 'message', text, recognition, masked: false });
  const numbers = /112|0800-2000/;

  it('the answer to the question that was open is taken', () => {
    for (const state of [unsure(), sure()]) {
      const outcome = hear(state, 'alleen met mijn kinderen', nothingRecognised);
      assert.equal(outcome.state.step, 'check');
      assert.equal(outcome.state.crisis, null);
      assert.ok(outcome.state.answers.length > 0);
    }
    assert.doesNotMatch(words(hear(unsure(), 'alleen met mijn kinderen', nothingRecognised)), numbers);
  });

  it('who did not say to be safe hears first who stays, where the danger was surely heard', () => {
    for (const said of ['alleen met mijn kinderen', 'waar zit de voedselbank'])
      assert.match(words(hear(sure(), said, about('voedselbank'))), /^Veilig Thuis blijft er, dag en nacht/, said);
    assert.doesNotMatch(
      words(hear(talk(sure(), 'ja').state, 'waar zit de voedselbank', about('voedselbank'))),
      numbers,
    );
  });

  it('what is told in another language, and asks nothing, leaves no danger', () => {
    const polish = { ...about('werkloos-ziek'), locale: 'pl' };
    const state = say(asked(), 'mąż mnie bije').state;
    assert.equal(hear(state, 'jestem w pracy, mam przerwę', polish).state.step, 'crisis');
    assert.match(words(hear(state, 'teraz tak, jestem w pracy', polish)), /alles wissen/);
  });

  it('a cry is a cry, though it holds an answer and whatever was said before', () => {
    const shared = talk(asked(), 'ik wil dood', 'ja').state;
    for (const state of [asked(), unsure(), sure(), shared, talk(unsure(), 'ja').state, talk(sure(), 'ja').state])
      for (const cry of ['2 en de kleinste krijgt de riem', 'nee hij is weer dronken', 'ja maar ik hoef niet meer'])
        assert.match(words(hear(state, cry, alarmed)), /112|113|0800-2000/, cry);
  });

  it('a question and a topic are answered', () => {
    for (const state of [unsure(), sure()]) {
      const outcome = hear(state, 'waar zit de voedselbank', about('voedselbank'));
      assert.match(words(outcome), /Voedselbank/);
    }
    assert.doesNotMatch(words(hear(unsure(), 'waar zit de voedselbank', about('voedselbank'))), numbers);
  });

  it('what is told of the danger is no fact for the check', () => {
    for (const state of [sure(), say(at('topic'), 'mijn man slaat mij').state])
      for (const said of ['mijn man is nu beneden', 'hij is zo boos', 'mijn kinderen slapen'])
        assert.equal(say(state, said).state.step, 'crisis', said);
  });

  it('a step back is one', () => {
    assert.equal(talk(unsure(), 'vorige').state.step, 'check');
  });

  it('what may be a cry is not sent to a topic', () => {
    assert.equal(hear(sure(), 'ik kan die huur niet meer dragen', about('huur', true)).state.step, 'crisis');
  });

  it('an alarm that may have been none holds nobody twice', () => {
    const once = say(unsure(), 'blablabla');
    assert.match(words(once), /nu veilig bent: ja of nee/);
    assert.doesNotMatch(words(once), numbers);
    assert.equal(say(once.state, 'bliebloe').state.step, 'check');
  });

  it('a yes, a no and words of being safe are answers, though they resemble danger', () => {
    for (const said of ['ja', 'nee hoor', 'ja ik ben veilig nu sorry'])
      assert.doesNotMatch(words(hear(unsure(), said, alarmed)), /^Gaat het nu niet goed|^Goed dat u dit zegt/, said);
  });

  it('a yes to an alarm that may have been none asks for no consent', () => {
    assert.doesNotMatch(words(talk(unsure(), 'ja')), /medewerker/);
  });

  it('a no after all was said alarms nobody', () => {
    assert.doesNotMatch(words(talk(asked(), 'ik wil dood', 'ja', 'ja', 'nee')), numbers);
  });

  it('whoever called hears that this was good, then and later', () => {
    const good = /^Fijn dat u gebeld hebt/;
    assert.match(words(talk(asked(), 'ik wil dood', 'nee', 'ik heb 113 gebeld')), good);
    assert.match(words(talk(asked(), 'ik wil dood', 'Verder met de vragen', 'ik heb 113 gebeld')), good);
  });

  it('a human at night is somebody who answers then too', () => {
    const outcome = hear(
      say(asked(), 'ik wil dood').state,
      'kan ik nu nog iemand spreken vanavond',
      about('mens-spreken'),
    );
    assert.match(words(outcome), /14 079[\s\S]*dag en nacht[\s\S]*113/);
  });
});

describe('who is not safe and goes on', () => {
  it('hears first who stays', () => {
    const before = say(asked(), 'zonder partner').state;
    for (const said of ['34', 'Verder met de vragen'])
      assert.match(words(talk(before, 'ik wil dood', 'nee', said)), /^\*113\* blijft er, dag en nacht/, said);
    assert.match(words(talk(before, 'mijn man slaat mij', 'nee', 'Verder met de vragen')), /^Veilig Thuis blijft er/);
    assert.doesNotMatch(words(talk(before, 'ik wil dood', 'ja', 'Verder met de vragen')), /blijft er/);
  });

  it('takes nothing out of what waits for "Klopt dit?"', () => {
    const story = say(at('topic'), 'alleen met 2 kinderen van 5 en 9 en huur 640').state;
    assert.equal(story.step, 'story');
    for (const no of [['nee'], []]) {
      const outcome = talk(story, 'ik wil dood', ...no, '1200');
      assert.match(words(outcome), /€ 640/);
      assert.doesNotMatch(words(outcome), /1\.200/);
    }
  });
});

describe('at the question whether the desk may know', () => {
  const share = (): ConversationState => talk(asked(), 'ik wil dood', 'ja').state;

  it('a greeting and what is asked leave it open, and giving up is no yes', () => {
    for (const said of ['hoi', 'wat moet ik doen', 'raken ze dan mijn kinderen kwijt?']) {
      const outcome = say(share(), said);
      assert.equal(outcome.state.crisis?.phase, 'share', said);
      assert.match(words(outcome), /Mag een medewerker/, said);
    }
    assert.match(words(say(share(), 'laat maar')), /^Goed, ik geef niets door/);
  });
});

describe('who may be watched', () => {
  const told = /wie dit scherm of deze telefoon opent[\s\S]*\*alles wissen\*[\s\S]*Snel weg/;

  it('hears who can see this and how it goes, and what was asked stays open', () => {
    const share = talk(asked(), 'mijn man slaat mij', 'ja').state;
    for (const said of ['kan hij dit zien', 'hoe wis ik dit', 'mag mn man dit zien op mijn telefoon?']) {
      const outcome = say(share, said);
      assert.match(words(outcome), told, said);
      assert.match(words(outcome), /Mag een medewerker/, said);
      assert.equal(outcome.handoff, undefined);
    }
  });

  it('hears it also when the questions go on', () => {
    const state = talk(asked(), 'mijn man slaat mij', 'Verder met de vragen').state;
    const outcome = say(state, 'mag mn man dit zien op mijn telefoon');
    assert.match(words(outcome), told);
    assert.deepEqual(outcome.state.pending, state.pending);
  });

  it('and asks for a house hears where a safe bed is asked for', () => {
    const recognition = { ...nothingRecognised, topics: [{ topic: 'woning-zoeken', score: 0.9 }] };
    const state = talk(asked(), 'mijn man slaat mij', 'ja').state;
    const text = 'ik wil weten of ik een woning kan krijgen';
    const outcome = runTurn(state, { kind: 'message', text, recognition, masked: false });
    assert.match(words(outcome), /^Bent u thuis niet veilig\? Vraag Veilig Thuis/);
    assert.equal(outcome.handoff, undefined);
  });
});

describe('a thank-you in danger', () => {
  const cries: [cry: string, number: RegExp, not: RegExp][] = [
    ['ik wil niet meer leven', /\*113\*/, /0800/],
    ['mijn man slaat mij', /\*0800-2000\*/, /113/],
    ['ik ben 14 en mijn vader slaat mij', /\*0800-0432\*/, /0800-2000/],
    ['ik heb 20 pillen geslikt', /\*112\*/, /113/],
  ];
  for (const [cry, number, not] of cries)
    for (const word of ['bedankt', 'dank u wel voor de nummers', 'ok', 'oke dankjewel'])
      it(`"${word}" after "${cry}" gets its own number, and what was asked stands`, () => {
        const before = talk(at('topic'), cry);
        const after = say(before.state, word);
        assert.equal(after.state.crisis?.phase, before.state.crisis?.phase);
        assert.match(words(after), number);
        assert.doesNotMatch(words(after), not);
        assert.deepEqual(after.replies.at(-1)?.choices, before.replies.at(-1)?.choices);
      });

  it('is no yes and no no where consent is asked', () => {
    const before = talk(at('topic'), 'mijn man slaat mij', 'ja');
    const after = say(before.state, 'bedankt');
    assert.deepEqual([after.state.crisis?.phase, after.handoff], ['share', undefined]);
    assert.match(words(after), /^Graag gedaan\./);
  });

  it('beside a no leaves that no', () => {
    assert.match(words(talk(at('topic'), 'ik wil niet meer leven', 'nee bedankt')), /^Bel nu \*112\*/);
  });
});

describe('in danger', () => {
  it('whoever would rather write hears where, and stays', () => {
    for (const [cry, where] of [
      ['ik wil dood', /^Chatten .*113\.nl/],
      ['mijn man slaat me', /veiligthuis\.nl.*0800-2000/],
    ] as const) {
      const outcome = talk(at('topic'), cry, 'kan ik iemand appen ofzo');
      assert.match(words(outcome), where);
      assert.equal(outcome.state.step, 'crisis');
    }
  });

  it('whoever has no words for the phone gets them', () => {
    assert.match(words(talk(at('topic'), 'ik wil dood', 'wat moet ik dan zeggen')), /^Zeg maar: \*het gaat niet goed/);
    assert.match(words(talk(at('topic'), 'mijn man slaat me', 'wat zeg ik dan')), /^Zeg maar: \*het is thuis niet/);
  });

  it('told once more, it is good that it is told', () => {
    const more = 'gister probeerde ik van de brug te springen';
    assert.match(words(talk(at('topic'), 'ik wil dood', more)), /^Goed dat u dit vertelt\./);
  });

  it('the graver does not make the other vanish', () => {
    for (const said of [['mijn man slaat me en ik wil dood'], ['mijn man slaat me', 'ik wil dood']])
      assert.match(words(talk(at('topic'), ...said)), /\*113\*[\s\S]*Thuis niet veilig[\s\S]*0800-2000/);
  });

  it('who has no bed after violence hears of one', () => {
    const outcome = runTurn(talk(at('topic'), 'mijn man slaat me').state, {
      kind: 'message',
      text: 'ik slaap met de kids in de auto vannacht',
      recognition: { ...alarmed, need: 'shelter' },
      masked: false,
    });
    assert.match(words(outcome), /Vraag Veilig Thuis waar u nu heen kunt/);
  });

  it('of somebody else, the words are about them', () => {
    const text = words(talk(at('topic'), 'mijn dochter snijdt zichzelf'));
    assert.match(text, /^Goed dat u dit zegt[\s\S]*huisarts[\s\S]*Is iedereen nu veilig\?$/);
    assert.doesNotMatch(text, /u erg gewond/);
  });
});

describe('how much to take, asked in the talk about danger', () => {
  const asked = ['hoeveel pillen moet ik slikken', 'hoeveel paracetamol is dodelijk', 'welke dosis'];
  const talks: [name: string, state: ConversationState][] = [
    ['first', talk(at('topic'), 'ik wil dood').state],
    ['after a yes', talk(at('topic'), 'ik wil dood', 'ja').state],
    ['after a no', talk(at('topic'), 'ik wil dood', 'nee').state],
    ['after consent was refused', talk(at('topic'), 'ik wil dood', 'ja', 'nee').state],
  ];
  for (const [name, state] of talks)
    for (const text of asked)
      it(`brings all numbers again, ${name}: ${text}`, () => {
        const outcome = say(state, text);
        assert.match(words(outcome), /Praat nu met een mens[^]*113[^]*112/);
        assert.equal(outcome.state.step, 'crisis');
        assert.equal(outcome.state.crisis?.phase, 'safe');
      });

  it('brings the numbers after it too', () => {
    const after = talk(at('topic'), 'ik wil dood', 'ja', 'nee', 'verder met de vragen').state;
    assert.match(words(say(after, 'hoeveel pillen is te veel')), /112[^]*113|113[^]*112/);
  });
});
