/** What cannot wait: the first words of a turn are what helps today. */
import assert from 'node:assert/strict';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Recognition } from '../../../src/dialogs/turn-types.ts';
import { createRunTurn } from '../../../src/dialogs/run-turn.ts';
import { dialogParts } from '../../transcripts/conversation.ts';
import { urgentAgain } from '../../../src/dialogs/danger/urgent.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { at, nothingRecognised, realParts, realTurns } from '../real-turns.ts';
import { say as sayAloud, talk } from './danger-turns.ts';

const runTurn = realTurns();
const first = (topic: string): string => {
  const state = { ...initialState('nl'), step: 'topic', municipality: 'zoetermeer', referenceDate: '2026-07-01' };
  const topics = [{ topic, score: 0.9 }];
  const recognition: Recognition = { ...nothingRecognised, topics, urgency: 'urgent', need: 'cutOff' };
  const { replies } = runTurn(state, {
    kind: 'message',
    text: 'ze hebben me eruit gegooid',
    recognition,
    masked: false,
  });
  return replies.map(({ text }) => text).join('\n');
};

describe('what is cut off', () => {
  it('is the energy: the house may be cold', () => {
    assert.match(first('energie'), /^Wacht niet: bel nu het bedrijf dat stopt[\s\S]*Is het koud in huis\?/);
  });

  it('may be the health insurance: that is called, and no energy company', () => {
    assert.match(first('zorgverzekering'), /^Wacht niet: bel vandaag uw zorgverzekeraar\./);
    assert.doesNotMatch(first('zorgverzekering'), /energiebedrijf|koud in huis/);
  });
});

describe('who is told what cannot wait about a bailiff', () => {
  const say = (state: ConversationState, text: string, need: Recognition['need'] = null) =>
    runTurn(state, {
      kind: 'message',
      text,
      recognition: { ...nothingRecognised, urgency: need === null ? 'none' : 'urgent', need },
      masked: false,
    });
  const words = ({ replies }: ReturnType<typeof say>): string => replies.map(({ text }) => text).join('\n');
  const state = { ...initialState('nl'), step: 'topic', municipality: 'zoetermeer', referenceDate: '2026-07-01' };
  const told = say(state, 'er komt vrijdag een deurwaarder voor me ik ben 22', 'bailiff');

  it('and asks "wat moet ik vrijdag doen" hears it in short, and then the open question', () => {
    const heard = say(told.state, 'wat moet ik vrijdag doen');
    assert.match(words(heard), /^Dit gaat voor: bel vandaag 14 079 over de deurwaarder\.[\s\S]*Klopt dit\?/);
  });

  it('and asks it beside a yes hears it in short, and goes on', () => {
    const heard = say(told.state, 'klopt maar wat doe ik nou vrijdag');
    assert.match(words(heard), /Dit gaat voor: bel vandaag 14 079 over de deurwaarder\.[\s\S]*Waar gaat het over\?/);
    assert.ok(heard.state.answers.length > 0);
  });

  for (const text of [
    'kan ik een regeling met hem treffen',
    'hoeveel mag hij van mijn loon afpakken',
    'mag hij mijn ps5 meenemen',
  ])
    it(`and asks "${text}" hears who knows`, () => {
      assert.match(words(say(told.state, text)), /^Een deel van uw inkomen[\s\S]*Juridisch Loket[\s\S]*Klopt dit\?/);
    });

  it('while who spoke of none is not told of a bailiff', () => {
    assert.doesNotMatch(words(say(state, 'mag ik mijn hond meenemen')), /deurwaarder/);
  });
});

describe('who has no food', () => {
  const heard = (now: string): string => {
    const recognition: Recognition = { ...nothingRecognised, urgency: 'urgent', need: 'food' };
    const turn = createRunTurn(dialogParts(() => new Date(now)));
    return (
      turn(at('topic'), { kind: 'message', text: 'ik heb geen eten', recognition, masked: false }).replies[0]?.text ??
      ''
    );
  };

  it('on a Sunday evening hears first who is there then', () => {
    assert.match(heard('2026-11-22T19:00:00Z'), /^Dit kan nu al: vraag familie, buren of een kerk/);
  });

  it('in office hours is told to call today', () => {
    assert.match(heard('2026-11-23T10:00:00Z'), /^Eten gaat voor\. Bel vandaag 14 079/);
  });
});

describe('who said that no money comes in', () => {
  const told = at('result', { needsTold: ['income'], referenceDate: '2026-07-01' });
  const income = { fact: 'netMonthlyIncomeCents', op: 'is', value: 200000 } as const;

  it('hears it at the outcome once more', () => {
    assert.equal(urgentAgain(turnOf(realParts(), told)).length, 1);
  });

  it('but not where an income was told since', () => {
    const answers = [{ question: 'net-income-amount', statements: [income] }];
    assert.deepEqual(urgentAgain(turnOf(realParts(), { ...told, answers })), []);
  });
});

describe('who needs food in the middle of the questions', () => {
  const daycare = talk(
    at('topic', { municipality: 'almere' }),
    'Geld voor kinderen',
    'Alleen met kinderen',
    'Niets van deze',
  );
  const savings = talk(at('topic'), 'Geld voor huur', 'Niets van deze', 'Huur, niet gedeeld', 'Helemaal alleen', '45');

  for (const [there, asks, text] of [
    [daycare, /opvang/, 'ik heb geen eten'],
    [daycare, /opvang/, 'geen eten in huis, help'],
    [savings, /spaargeld/, 'geen geld voor eten'],
    [savings, /spaargeld/, 'we hebben niks te eten'],
  ] as const)
    it(`answers nothing with "${text}"`, () => {
      assert.match(there.replies.at(-1)?.text ?? '', asks);
      const { state, replies } = sayAloud(there.state, text);
      assert.match(replies[0]?.text ?? '', /^Eten gaat voor/);
      assert.match(replies.at(-1)?.text ?? '', asks);
      assert.equal(state.answers.length, there.state.answers.length);
    });

  it('answers with a "nee" before it', () => {
    const { state } = sayAloud(daycare.state, 'nee en ik heb geen eten');
    assert.equal(state.answers.length, daycare.state.answers.length + 1);
  });
});
