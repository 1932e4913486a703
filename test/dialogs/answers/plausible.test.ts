import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactId, Statement } from '../../../src/contract.ts';
import { doubtAbout, holdTogether, type Doubt } from '../../../src/dialogs/answers/plausible.ts';
import type { Answer } from '../../../src/dialogs/state.ts';
import { agree } from '../../../src/eligibility/known.ts';

const is = (fact: Statement['fact'], value: number | boolean | string | number[]): Statement => ({
  fact,
  op: 'is',
  value,
});
const answer = (question: string, ...statements: Statement[]): Answer => ({ question, statements });
const alone = answer('household', is('household', 'single'), is('children.count', 0));
const parent = answer('household', is('household', 'singleParent'));
const couple = answer('household', is('household', 'couple'), is('hasChildren', true));
const aged = (years: number): Answer => answer('age', is('age', years));
const ages = (own: number, partner: number): Answer => answer('ages', is('age', own), is('partnerAge', partner));
const atMost = (cents: number): Answer =>
  answer('net-monthly-income', { fact: 'netMonthlyIncomeCents', op: 'le', value: cents });

/** Said by itself: what kind of doubt, and in which words. */
const byItself: [Statement[], Doubt['kind'] | null, string?, Record<string, string>?][] = [
  [[is('age', 43)], null],
  [[is('age', 150)], 'impossible', 'plausible.tooOld', { age: '150' }],
  [[is('age', -3)], 'impossible', 'plausible.negativeAge', {}],
  [[is('age', 8)], 'impossible', 'plausible.ownAge', { age: '8' }],
  [[is('age', 14)], 'unlikely', 'plausible.years', { value: '14' }],
  [[is('partnerAge', 3)], 'impossible', 'plausible.partnerAge', { age: '3' }],
  [[is('age', 40), is('partnerAge', 38)], null],
  [[is('age', 8), is('partnerAge', 14)], 'impossible', 'check.adultAges', {}],
  [[is('age', 40), is('partnerAge', 380)], 'impossible', 'plausible.tooOld', { age: '380' }],
  [[is('children.ages', [5, 9])], null],
  [[is('children.ages', [0])], null],
  [[is('children.ages', [30])], 'impossible', 'check.onlyMinors', {}],
  [[is('children.ages', [5, -2])], 'impossible', 'plausible.negativeAge', {}],
  [[is('children.ages', [5, 150])], 'impossible', 'plausible.tooOld', { age: '150' }],
  [[is('netMonthlyIncomeCents', 0)], null],
  [[is('netMonthlyIncomeCents', 1_250_00)], null],
  [[is('netMonthlyIncomeCents', -500_00)], 'impossible', 'plausible.negative', {}],
  [[is('netMonthlyIncomeCents', 1_000_000_00)], 'unlikely', 'plausible.perMonth', { amount: '€ 1.000.000' }],
  [[is('netMonthlyIncomeCents', 12_00)], 'unlikely', 'plausible.perMonth', { amount: '€ 12' }],
  [[is('netMonthlyIncomeCents', 1e12)], 'impossible', 'plausible.tooMuch', { amount: '€ 10.000.000.000' }],
  [[is('yearlyIncomeCents', 30_000_00)], null],
  [[is('yearlyIncomeCents', 25_00)], 'unlikely', 'plausible.wholeYear', { amount: '€ 25' }],
  [[is('yearlyIncomeCents', 1_350_00)], 'unlikely', 'plausible.wholeYear', { amount: '€ 1.350' }],
  [[is('yearlyIncomeCents', 300_000_00)], 'unlikely', 'plausible.perYear', { amount: '€ 300.000' }],
  [[is('rentCents', 6_400_00)], 'unlikely', 'plausible.perMonth', { amount: '€ 6.400' }],
  [[is('assetsCents', 1_000_000_00)], 'unlikely', 'plausible.amount', { amount: '€ 1.000.000' }],
  [[is('incomePercent', 1.05)], 'unlikely', 'plausible.percent', { value: '1,05' }],
  [[is('incomePercent', 120.125)], null],
  [[is('monthsOnLowIncome', 2400)], 'impossible', 'plausible.tooLong', { time: '200 jaar' }],
  [[is('hasPartner', true), is('hasPartner', false)], 'impossible', 'plausible.twoThings', {}],
  [[{ fact: 'netMonthlyIncomeCents', op: 'gt', value: 20_000_00 }], null],
];

/** After other answers: the questions whose answers do not fit, or none. */
const besideOthers: [string, Answer[], Statement[], string[]][] = [
  ['the age of a partner after "alleen"', [alone, aged(40)], [is('partnerAge', 30)], ['household']],
  ['living with a partner after "alleen"', [alone, aged(40)], [is('hasPartner', true)], ['household']],
  ['children after "zonder kinderen"', [alone, aged(40)], [is('children.ages', [5])], ['household']],
  ['a child of 17 with an adult of 17', [parent, aged(17)], [is('children.ages', [17])], ['age']],
  ['a child of 17 with an adult of 18', [parent, aged(18)], [is('children.ages', [17])], []],
  [
    'an adult of 17 after a child of 17',
    [parent, answer('child-ages', is('children.ages', [3, 17]))],
    [is('age', 17)],
    ['child-ages'],
  ],
  ['a child of 17 with adults of 16 and 17', [couple, ages(16, 17)], [is('children.ages', [17])], ['ages']],
  ['a child of 17 whose other parent is 40', [couple, ages(16, 40)], [is('children.ages', [17])], []],
  ['a child of 17, the partner may be older', [couple, aged(16)], [is('children.ages', [17])], []],
  ['longer on a low income than alive', [alone, aged(20)], [is('monthsOnLowIncome', 300)], ['age']],
  ['a whole life on a low income', [alone, aged(20)], [is('monthsOnLowIncome', 251)], []],
  ['someone of 13 with a partner', [couple], [is('age', 13)], ['household']],
  ['rent of whoever does not rent', [answer('rents', is('rents', false))], [is('rentCents', 640_00)], ['rents']],
  ['more than was said before', [atMost(1_348_49)], [is('netMonthlyIncomeCents', 1_500_00)], ['net-monthly-income']],
  ['less than was said before', [atMost(1_348_49)], [is('netMonthlyIncomeCents', 1_200_00)], []],
];

describe('what is said by itself', () => {
  for (const [fresh, kind, key, values] of byItself)
    it(`${fresh.map((s) => `${s.fact} ${s.op} ${String(s.value)}`).join(', ')}: ${kind ?? 'fine'}`, () => {
      const found = doubtAbout([], fresh);
      const statements = kind === 'unlikely' ? { statements: fresh } : {};
      assert.deepEqual(found, kind === null ? null : { kind, key, values, ...statements });
    });
});

describe('an amount without its comma', () => {
  const rows: [FactId, number, string, number][] = [
    ['rentCents', 64_000_00, '€ 640 per maand', 640_00],
    ['netMonthlyIncomeCents', 134_849_00, '€ 1.348,49 per maand', 1_348_49],
    ['yearlyIncomeCents', 2_850_000_00, '€ 28.500 per jaar', 28_500_00],
  ];
  for (const [fact, typed, words, meant] of rows)
    it(`${fact} of ${String(typed)} is asked back as ${words}`, () => {
      const found = doubtAbout([], [is(fact, typed)]);
      assert.ok(found?.kind === 'unlikely');
      assert.match(found.key, /^plausible\.meantPer(Month|Year)$/);
      assert.ok(words.startsWith(found.values['amount'] ?? '?'));
      assert.deepEqual(found.statements, [is(fact, meant)]);
    });
});

describe('an income of a year', () => {
  const month = (cents: number): Answer => answer('net-income-amount', is('netMonthlyIncomeCents', cents));
  const doubt = (year: number, ...earlier: Answer[]) => doubtAbout(earlier, [is('yearlyIncomeCents', year)])?.kind;
  it('far above or below twelve months is asked back', () => {
    assert.equal(doubt(76_000_00, month(1_650_00)), 'unlikely');
    assert.equal(doubt(9_000_00, month(1_650_00)), 'unlikely');
    assert.equal(doubt(76_000_00, atMost(1_348_49)), 'unlikely');
  });
  it('near them, or where no month is known, is not', () => {
    assert.equal(doubt(27_000_00, month(1_650_00)), undefined);
    assert.equal(doubt(14_000_00, month(1_650_00)), undefined);
    assert.equal(doubt(76_000_00), undefined);
    assert.equal(doubt(76_000_00, month(4_200_00)), undefined);
  });
});

describe('what is said after other answers', () => {
  for (const [name, earlier, fresh, questions] of besideOthers)
    it(`${name}: ${questions.length === 0 ? 'fits' : `does not fit ${questions.join()}`}`, () => {
      const found = doubtAbout(earlier, fresh);
      assert.deepEqual(found?.kind === 'contradicts' ? found.answers.map((a) => a.question) : [], questions);
    });

  const statement = fc.constantFrom(
    ...besideOthers.flatMap(([, earlier, fresh]) => [...earlier.flatMap((a) => a.statements), ...fresh]),
    ...byItself.flatMap(([fresh]) => fresh),
  );
  it('is taken in only when it holds with all that stands, and without a doubt nothing is dropped', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (said) => {
        let answers: Answer[] = [];
        for (const [at, fresh] of said.entries()) {
          const doubt = doubtAbout(answers, [fresh]);
          if (doubt?.kind === 'impossible') continue;
          const gone = doubt?.kind === 'contradicts' ? doubt.answers : [];
          answers = [...answers.filter((a) => !gone.includes(a)), answer(String(at), fresh)];
          const all = answers.flatMap((a) => a.statements);
          assert.ok(agree(all) && holdTogether(all));
        }
      }),
      { numRuns: 500 },
    );
  });
});
