/** Need or danger that was none, as the patterns or what was learned hear it: it is taken back, and what was answered is kept. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, words } from '../real-turns.ts';
import { alarmed, asked, runTurn, say, talk } from './danger-turns.ts';

const hungry = talk(asked(), 'we hebben geen eten in huis').state;
const needy: ConversationState = { ...at('check', asked()), needsTold: ['food'], needNow: false };

describe('need that was none', () => {
  for (const text of [
    'met mij gaat het prima',
    'nee joh zo bedoel ik het niet',
    'er is niks hoor',
    'ik heb gewoon eten hoor',
  ])
    it(`is taken back right after it: ${text}`, () => {
      assert.deepEqual(hungry.needsTold, ['food']);
      const outcome = say(hungry, text);
      assert.deepEqual(outcome.state.needsTold, []);
      assert.match(words(outcome), /^Fijn om te horen\. .*\nNog|^Fijn om te horen\./);
      assert.doesNotMatch(words(outcome), /Eten gaat voor|begreep u niet goed/);
    });

  it('is taken back later in words of its own, and the rest of the message counts', () => {
    const outcome = say(needy, 'ik heb gewoon eten hoor. ik woon helemaal alleen');
    assert.deepEqual(outcome.state.needsTold, []);
    assert.ok(outcome.state.answers.length > needy.answers.length);
  });

  for (const text of ['met mij gaat het prima', 'we hebben nu echt geen eten meer', 'ik heb geen eten', 'nee'])
    it(`stays where nothing takes it back: ${text}`, () => {
      assert.deepEqual(say(needy, text).state.needsTold, ['food']);
    });

  for (const text of ['er is niks meer te eten', 'we hebben niet genoeg eten', 'nee er is niks'])
    it(`stays right after it too: ${text}`, () => {
      assert.deepEqual(say(hungry, text).state.needsTold, ['food']);
    });
});

const alarm = (state: ConversationState, text: string): Outcome =>
  runTurn(state, { kind: 'message', text, recognition: alarmed, masked: false });
const adults = at('check', { pending: { question: 'other-adults', shown: [] } });

describe('what only was like danger', () => {
  it('keeps the answer that stands in it, and offers it back', () => {
    const shown = alarm(adults, 'niemand, alleen de hond. moet ik eigenlijk zijn geld ook opgeven?');
    assert.match(words(shown), /^Gaat het nu niet goed/);
    for (const text of ['met mij gaat het prima', 'verder', 'ja', 'nee joh zo bedoel ik het niet']) {
      const outcome = say(shown.state, text);
      assert.match(words(outcome), /Klopt dit\?\n• .*volwassene/, text);
      assert.ok(say(outcome.state, 'ja').state.answers.length > 0);
    }
  });

  it('keeps nothing of what was surely danger', () => {
    const shown = say(
      at('check', { pending: { question: 'net-income-amount', shown: [] } }),
      '1400, en mijn man slaat me',
    );
    assert.equal(shown.state.crisis?.danger, 'violence');
    assert.equal(shown.state.crisis?.kept, undefined);
  });

  for (const text of [
    'niemand, ze zit daar helemaal in haar eentje',
    'niemand buiten mij en de poes',
    'ze redt zich in haar uppie',
  ])
    it(`is an answer where it says only who lives there: ${text}`, () => {
      assert.equal(alarm(adults, text).state.crisis, null);
    });

  for (const text of ['niemand, en straks ik ook niet meer', 'alleen, en ik hou het niet meer vol zo', '112 mijn kind'])
    it(`is asked about beside it: ${text}`, () => {
      assert.notEqual(alarm(adults, text).state.crisis, null);
    });
});

describe('in danger at home', () => {
  const read = talk(at('check', { pending: { question: 'age', shown: [] } }), 'dan slaat mijn man me weer').state;

  it('who fears for the children is told of it, and that somebody comes back is heard', () => {
    const outcome = say(read, 'ja nu nog wel, hij is er over een uur. nemen ze mijn kinderen af als ik bel?');
    assert.match(
      words(outcome),
      /^Veel ouders zijn daar bang voor\. .*Veilig Thuis denkt .*\nKan het straks weer onveilig/,
    );
    assert.equal(outcome.state.crisis?.phase, 'unsafe');
    assert.doesNotMatch(words(outcome), /eten of geld|Juridisch/);
  });

  it('the yes beside a fear counts', () => {
    const outcome = say(read, 'ja, maar nemen ze mijn kinderen dan af?');
    assert.match(words(outcome), /^Veel ouders/);
    assert.equal(outcome.state.crisis?.phase, 'share');
  });

  for (const text of [
    'hij komt zo thuis',
    'hij komt zo uit zijn werk',
    'ja nu wel maar hij is om 6 uur terug',
    'over een uurtje is hij er weer',
  ])
    it(`that somebody comes back is heard: ${text}`, () => {
      assert.match(words(say(read, text)), /^Kan het straks weer onveilig worden\?.*\*112\*\.\nBelt u nu/);
    });

  const text = 'nee liever niet, waar kan ik heen met de kinderen vannacht';
  const noBed = { ...nothingRecognised, urgency: 'urgent', need: 'shelter' } as const;
  it('where to go tonight is for Veilig Thuis, and the questions about money wait', () => {
    for (const state of [read, talk(read, 'ja').state]) {
      const outcome = runTurn(state, { kind: 'message', text, recognition: noBed, masked: false });
      assert.match(words(outcome), /^Bent u thuis niet veilig\? Vraag Veilig Thuis/);
      assert.doesNotMatch(words(outcome), /gaan we verder|Een bed voor vannacht/);
      assert.equal(outcome.state.step, 'crisis');
    }
  });

  it('a guess that it may be about a bed leads nowhere', () => {
    const guess = { ...nothingRecognised, topics: [{ topic: 'dakloos', score: 0.2 }] };
    const outcome = runTurn(read, { kind: 'message', text: 'ja', recognition: guess, masked: false });
    assert.equal(outcome.state.crisis?.phase, 'share');
  });

  for (const text of ['ja', 'mijn loon komt over een week'])
    it(`nobody comes back in: ${text}`, () => {
      assert.doesNotMatch(words(say(read, text)), /straks weer onveilig/);
    });

  it('another danger is heard whoever comes back', () => {
    assert.doesNotMatch(words(say(read, 'hij komt zo en hij heeft een mes')), /onveilig worden/);
  });
});

describe('among what somebody may have', () => {
  const at58 = talk(asked(), 'helemaal alleen', '58').state;
  const heardAs = (text: string): Outcome =>
    runTurn(at58, {
      kind: 'message',
      text,
      recognition: { ...nothingRecognised, urgency: 'urgent', need: 'income' },
      masked: false,
    });

  it('nothing of these, and an income besides, is no emergency', () =>
    assert.doesNotMatch(words(heardAs('niets van deze, ik heb ww')), /Wacht niet/));

  for (const text of ['niets van deze, ik heb geen inkomen', 'niets, ik heb ww maar die is gestopt'])
    it(`no income is one: ${text}`, () => assert.match(words(heardAs(text)), /^Wacht niet/));
});
