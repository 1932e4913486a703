/** Whatever is said and taken back: the answers that stand can all be true, and the result is that of saying so at once. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { householdSchema, type Household } from '../../src/contract.ts';
import { holdTogether } from '../../src/dialogs/answers/plausible.ts';
import { initialState, statementsOf, type ConversationState } from '../../src/dialogs/state.ts';
import type { Outcome, Reply } from '../../src/dialogs/turn-types.ts';
import { completeHousehold, householdOf2010 } from '../eligibility/arbitrary-household.ts';
import { answer } from '../service/resident.ts';
import { outcomes } from '../service/whole-check.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

const runTurn = realTurns();
const say = (state: ConversationState, text: string): Outcome =>
  runTurn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false });

const begun = (municipality: string, referenceDate: string): Outcome => {
  const start = { ...initialState('nl'), step: 'topic', municipality, referenceDate };
  return say(start, 'alles nagaan');
};

const oddThings = fc.constantFrom(
  ...['ja', 'nee', '1', '2', '3', '8', '17', '20', '40', '150', '-3', '40 en 38', '20 en 19', '3 en 40', '17 en 16'],
  ...['5 en 9', '3 en 19', '19', '100', '1,05', '-500', '12', '640', '1.250,50', '1.000.000', '30 jaar', '200 jaar'],
  ...[
    'zonder partner',
    'alleen met kinderen',
    'met partner',
    'met partner en kinderen',
    'niemand',
    'niets van deze',
    'bijstand',
  ],
  ...['eerst', 'nu', 'Wat ik nu zeg', 'weet ik niet', 'liever niet', 'terug', 'antwoord veranderen', 'klopt niet'],
);

const cases = [
  ['zoetermeer', '2010-10-15'],
  ['zoetermeer', '2026-07-01'],
  ['almere', '2026-07-01'],
] as const;

describe('any answers', function () {
  this.timeout(60_000);
  for (const [municipality, date] of cases)
    it(`can all be true, in ${municipality} on ${date}`, () => {
      fc.assert(
        fc.property(fc.array(oddThings, { minLength: 4, maxLength: 25 }), (said) => {
          let { state } = begun(municipality, date);
          for (const text of said) {
            state = say(state, text).state;
            assert.ok(holdTogether(statementsOf(state)), `after "${text}"`);
          }
        }),
        { numRuns: 40 },
      );
    });
});

/** Answers as someone of this household until the result is there; between two answers the new one is right. */
function toTheEnd(first: Outcome, household: Household): Outcome {
  let now = first;
  for (let count = 0; count < 80; count += 1) {
    const data = dataOf(now.replies);
    if (data.assessment !== undefined) return now;
    if (data.question === undefined && data.confirm === undefined && data.menu?.id !== 'contradiction') break;
    const words = data.question === undefined ? undefined : answer(data.question, household);
    now = say(now.state, words ?? (data.confirm === undefined ? 'Wat ik nu zeg' : 'Ja, klopt'));
  }
  throw new Error(`no result after: ${now.replies.map((r) => r.text).join(' | ')}`);
}

const dataOf = (replies: readonly Reply[]): NonNullable<Reply['data']> =>
  replies.map((r) => r.data).find((data) => data !== undefined) ?? {};

/** What one has already is asked only while it matters, so it may be told on one way and not on the other. */
function resultOf({ replies }: Outcome, household: Household): Record<string, string> {
  const { assessment } = dataOf(replies);
  if (assessment === undefined) return {};
  const found = Object.entries(outcomes(assessment));
  return Object.fromEntries(found.filter(([id]) => household.receives?.includes(id) !== true));
}

/** What may turn out otherwise, each with all that hangs on it. */
const changeable = [
  ['age'],
  ['incomePercent'],
  ['netMonthlyIncomeCents'],
  ['yearlyIncomeCents'],
  ['assetsCents'],
  ['monthsOnLowIncome'],
  ['rents', 'rentCents', 'selfContainedHome'],
  ['chronicallyIllOrDisabled'],
  ['household', 'partnerAge', 'children'],
] as const;

const pick = (household: Household, keys: readonly string[]): Partial<Household> =>
  Object.fromEntries(Object.entries(household).filter(([key]) => keys.includes(key)));
const omit = (household: Household, keys: readonly string[]): Household =>
  Object.fromEntries(Object.entries(household).filter(([key]) => !keys.includes(key)));

/** The first question that was answered about one of these, by the words on its button. */
function change(outcome: Outcome, keys: readonly string[]): Outcome | null {
  const asked = say(outcome.state, 'antwoord veranderen');
  const about = outcome.state.answers.find((a) => a.statements.some((s) => keys.includes(s.fact.split('.')[0] ?? '')));
  const title = asked.replies.at(-1)?.choices[asked.state.menu.indexOf(about?.question ?? '')];
  return title === undefined ? null : say(asked.state, title);
}

/** At a limit first and then as an amount: to the resident that is one answer. */
const amounts = [
  ['yearly-income', 'yearly-income-amount', 'yearlyIncomeCents', 'Je inkomen per jaar'],
  ['net-monthly-income', 'net-income-amount', 'netMonthlyIncomeCents', 'Je inkomen per maand'],
] as const;

describe('an answer that is changed', function () {
  this.timeout(120_000);
  for (const [limit, amount, fact, label] of amounts)
    it(`is offered once, and taken back whole: ${limit}`, () => {
      const answers = [
        { question: limit, statements: [{ fact, op: 'le' as const, value: 40_857_00 }] },
        { question: amount, statements: [{ fact, op: 'is' as const, value: 800_00 }] },
      ];
      const asked = say({ ...begun('almere', '2026-07-01').state, answers }, 'antwoord veranderen');
      assert.equal(asked.replies.at(-1)?.choices.filter((title) => title === label).length, 1);
      const again = say(asked.state, label);
      assert.deepEqual(again.state.answers, []);
      assert.deepEqual(dataOf(again.replies).question?.facts, [fact]);
    });

  for (const [municipality, date] of cases)
    it(`gives what saying so at once gives, in ${municipality} on ${date}`, () => {
      const households = date.startsWith('2010') ? householdOf2010 : completeHousehold;
      fc.assert(
        fc.property(households, households, fc.constantFrom(...changeable), (before, other, keys) => {
          const after = { ...omit(before, keys), ...pick(other, keys) };
          fc.pre(householdSchema.safeParse(after).success);
          const again = change(toTheEnd(begun(municipality, date), before), keys);
          fc.pre(again !== null);
          const anew = toTheEnd(begun(municipality, date), after);
          assert.deepEqual(resultOf(toTheEnd(again, after), after), resultOf(anew, after));
        }),
        { numRuns: 15 },
      );
    });
});
