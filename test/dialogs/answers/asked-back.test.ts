/** Impossible and unlikely answers, as a resident meets them. */
import assert from 'node:assert/strict';
import { holdTogether } from '../../../src/dialogs/answers/plausible.ts';
import { initialState, statementsOf, type Answer, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../../src/dialogs/turn-types.ts';
import type { Statement, Test } from '../../../src/contract.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const runTurn = realTurns();

const suicidal: Recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'suicide' };

const is = (fact: Statement['fact'], value: number | boolean | string | number[]): Statement => ({
  fact,
  op: 'is',
  value,
});
const answer = (question: string, ...statements: Statement[]): Answer => ({ question, statements });

/** The check, where a question was just asked after some answers. */
const asked = (question: string, answers: Answer[], test?: Test): ConversationState => ({
  ...initialState('nl'),
  step: 'check',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
  answers,
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});

interface Talk {
  readonly state: ConversationState;
  /** The last thing that the bot said, as one text, and the buttons below it. */
  readonly text: string;
  readonly choices: readonly string[];
}

function talk(start: ConversationState, ...said: string[]): Talk {
  let outcome: Outcome = { state: start, replies: [] };
  for (const text of said) {
    const recognition = text === 'ik wil dood' ? suicidal : nothingRecognised;
    outcome = runTurn(outcome.state, { kind: 'message', text, recognition, masked: false });
    assert.ok(holdTogether(statementsOf(outcome.state)), `after "${text}"`);
  }
  return {
    state: outcome.state,
    text: outcome.replies.map((r) => r.text).join('\n'),
    choices: outcome.replies.at(-1)?.choices ?? [],
  };
}

const le: Test = { op: 'le', value: 1_348_49 };
const alone = answer('household', is('household', 'single'), is('children.count', 0));
const parent = answer('household', is('household', 'singleParent'));
const income = (start: Answer[] = [alone]): ConversationState => asked('net-monthly-income', start, le);

/** What is typed at a question, and how it comes back. */
const comesBack: [string, ConversationState, string, RegExp][] = [
  ['a million a month', income(), '1.000.000', /^U zei € 1\.000\.000 per maand\. Klopt dat\?$/],
  ['a million in words', income(), '1 miljoen', /^U zei € 1\.000\.000 per maand\. Klopt dat\?$/],
  ['about a million', income(), 'ongeveer 1000000', /^U zei € 1\.000\.000 per maand\. Klopt dat\?$/],
  ['less than nothing', income(), '-500', /^Een getal onder nul/],
  ['less than nothing in words', income(), 'ik sta 500 rood', /^Een getal onder nul/],
  ['a year amount', income(), '24000 per jaar', /^Uw inkomen: € 2\.000 per maand\. Klopt dat\?$/],
  ['an age of 150', asked('age', [alone]), '150', /^U zei 150 jaar\./],
  ['an age below zero', asked('age', [alone]), '-3', /^Een leeftijd onder nul/],
  ['a child that asks', asked('age', [alone]), '8', /^U zei 8 jaar\. Ik vraag hier naar uw eigen leeftijd\./],
  ['a partner of 3', asked('partner-age', [answer('has-partner', is('hasPartner', true))]), '3', /^U zei 3 jaar\./],
  ['grown children', asked('child-ages', [parent]), '19 en 22', /^Ik vraag alleen naar kinderen onder de 18 jaar\./],
  ['a child of -2', asked('child-ages', [parent]), '5 en -2', /^Een leeftijd onder nul/],
  ['200 years', asked('months-on-low-income', [alone], { op: 'ge', value: 36 }), '200 jaar', /^U zei 200 jaar\./],
];

describe('an answer that cannot be, or hardly', () => {
  for (const [name, start, text, back] of comesBack)
    it(`${name} is asked back before it is used`, () => {
      const { state, text: reply } = talk(start, text);
      assert.match(reply, back);
      assert.deepEqual(state.answers, start.answers);
    });

  it('counts once it is confirmed', () => {
    const { state } = talk(income(), '1.000.000', 'Ja, klopt');
    assert.deepEqual(state.answers.at(-1)?.statements, [is('netMonthlyIncomeCents', 1_000_000_00)]);
  });

  it('is asked again when it is not so', () => {
    const { state, text } = talk(income(), '1.000.000', 'nee');
    assert.match(text, /^Goed, dan vraag ik het nog eens\.\n[^]*€ 1\.348,49/);
    assert.deepEqual([state.answers, state.confirming], [[alone], null]);
  });

  it('is no longer asked for after two times, and does not count', () => {
    const { state, text } = talk(asked('age', [alone]), '150', '-3', '200');
    assert.match(text, /^Dat geeft niet\. Ik kijk verder zonder dit antwoord\./);
    assert.deepEqual([state.answers, state.passed.map((p) => p.question)], [[alone], ['age']]);
  });

  it('can be changed later all the same', () => {
    const { state } = talk(asked('age', [alone]), '150', '-3', '200', 'terug', 'nee', 'terug');
    assert.equal(state.step, 'check');
  });

  it('does not stay open when the talk goes elsewhere', () => {
    assert.equal(talk(income(), '1.000.000', 'terug').state.confirming, null);
  });

  for (const aside of ['help', 'waarom'])
    it(`keeps waiting behind "${aside}"`, () =>
      assert.match(talk(income(), '1.000.000', aside).text, /U zei € 1\.000\.000 per maand/));

  it('comes again with the same words when the answer to it is not understood', () => {
    assert.match(
      talk(income(), '1.000.000', 'blabla').text,
      /^Ik begreep u niet goed\.[^]*\nU zei € 1\.000\.000 per maand/,
    );
  });

  it('comes after danger, and after a human', () => {
    assert.match(talk(income(), '1.000.000', 'ik wil dood').text, /112/);
    assert.match(talk(income(), '1.000.000', 'mens').text, /een mens spreken/);
  });

  it('tells that a grown child does not count', () => {
    const { state, text } = talk(asked('child-ages', [parent]), '3 en 19');
    assert.match(text, /Kinderen vanaf 18 jaar tellen hier niet mee\./);
    assert.deepEqual(state.answers.at(-1)?.statements, [is('children.ages', [3])]);
  });
});

describe('an answer that does not fit an earlier one', () => {
  const young = answer('age', is('age', 17));
  const start = asked('child-ages', [parent, young]);
  const ofChild = [is('children.ages', [17])];

  it('is asked back with both, in words', () => {
    const { text, choices, state } = talk(start, '17');
    assert.match(text, /\nEerst: U bent 17 jaar\.\nNu: Uw kind is 17 jaar\.\nWat klopt\?$/);
    assert.deepEqual(choices, ['Wat ik eerst zei', 'Wat ik nu zeg', 'Weet ik niet']);
    assert.deepEqual(state.answers, [parent, young]);
  });

  for (const text of ['Wat ik eerst zei', 'eerst', '1'])
    it(`goes when "${text}" is right`, () => {
      assert.deepEqual(talk(start, '17', text).state.answers, [parent, young]);
    });

  for (const text of ['Wat ik nu zeg', 'nu', 'de laatste'])
    it(`takes the place of the other when "${text}" is right`, () => {
      const { state } = talk(start, '17', text);
      assert.deepEqual(state.answers, [parent, { question: 'child-ages', statements: ofChild }]);
    });

  it('counts as little as the other when nobody knows', () => {
    const { state } = talk(start, '17', 'weet ik niet');
    assert.deepEqual([state.answers, state.passed.map((p) => p.question)], [[parent], ['age', 'child-ages']]);
  });

  it('is not settled by a bare yes', () => {
    assert.deepEqual(talk(start, '17', 'ja').state.answers, [parent, young]);
  });

  it('keeps what was said now when the answer is not understood', () => {
    const unclear = talk(start, '17', 'samen ja');
    assert.match(unclear.text, /^Ik begreep u niet goed\.[^]*Wat klopt\?$/);
    assert.ok(unclear.choices.includes('Wat ik nu zeg'));
    assert.deepEqual(talk(start, '17', 'samen ja', 'nu').state.answers, talk(start, '17', 'nu').state.answers);
  });

  it('may be corrected at once', () => {
    const { state } = talk(start, '17', '7');
    assert.deepEqual(state.answers.at(-1)?.statements[0], is('children.ages', [7]));
  });

  it('is told in words at a limit too', () => {
    const more = answer('net-monthly-income', { fact: 'netMonthlyIncomeCents', op: 'ge', value: 2_000_00 });
    const { text } = talk(income([alone, more]), '1500');
    assert.match(text, /\nEerst: Uw inkomen per maand: € 2\.000 of meer\.\nNu: Uw inkomen per maand: € 1\.500\.\n/);
  });

  it('ends, whatever is said each time', () => {
    const { state } = talk(start, '17', 'eerst', '17', 'eerst', '17');
    assert.equal(state.confirming, null);
    const turns = ['17', 'nu', '16', 'nu', '17', 'nu', '16', 'nu', '17', '16', '17', '16'];
    assert.ok(talk(start, ...turns).state.doubted.length <= 8);
  });
});
