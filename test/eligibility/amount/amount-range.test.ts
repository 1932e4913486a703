import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Statement } from '../../../src/contract.ts';
import { schemeAmount } from '../../../src/eligibility/amount/scheme-amount.ts';
import type { Rules } from '../../../src/eligibility/rules.ts';
import { amountRange } from '../../../src/eligibility/amount/amount-range.ts';
import type { AmountRange } from '../../../src/eligibility/amount/amount.ts';
import type { Formula } from '../../../src/eligibility/amount/formula.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../../src/knowledge/rules.ts';
import { completeHousehold } from '../arbitrary-household.ts';
import { is, roundStandard, that } from '../knowing.ts';

const knowledge = loadKnowledge('knowledge');
const years = ['2024-07-01', '2025-07-01', '2026-07-01'].map((day) => rulesOn(knowledge, 'almere', day));
const formulas = years.flatMap((rules) =>
  rules.schemes.flatMap((scheme) => Object.keys(scheme.formulas ?? {}).map((name) => ({ rules, scheme, name }))),
);

interface Case {
  readonly of: { rules: Rules; scheme: Rules['schemes'][number]; name: string };
  readonly all: readonly Statement[];
  readonly some: readonly Statement[];
  readonly fewer: readonly Statement[];
}

const care = fc.record({
  type: fc.constantFrom('dagopvang' as const, 'bso' as const, 'gastouder' as const),
  hoursPerMonth: fc.constantFrom(0, 40, 100.5, 230, 240),
  hourlyRateCents: fc.integer({ min: 500, max: 1500 }),
});
/** A household, some of what is known of it, and less of that. Numbers are told as they are, or as bounds. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...formulas),
    completeHousehold,
    fc.array(care, { maxLength: 3 }),
    fc.infiniteStream(fc.nat(9)),
  )
  .chain(([of, household, childcare, choice]) => {
    const hasCare = (household.children ?? []).length >= childcare.length;
    const all = householdStatements({ ...household, childcare: hasCare ? childcare : [], serviceCostsCents: 3000 });
    const told = all.flatMap((statement) => loosely(statement, choice.next().value ?? 0));
    return fc
      .subarray(told)
      .chain((some) =>
        fc.record({ of: fc.constant(of), all: fc.constant(all), some: fc.constant(some), fewer: fc.subarray(some) }),
      );
  });

function loosely(statement: Statement, choice: number): Statement[] {
  const { fact, value } = statement;
  if (fact !== 'yearlyIncomeCents' && fact !== 'rentCents' && fact !== 'netMonthlyIncomeCents') return [statement];
  if (typeof value !== 'number' || choice > 5) return [statement];
  return [that(fact, 'le', value + choice * 500_00), that(fact, 'ge', Math.max(0, value - choice * 500_00))];
}

const rangeOf = ({ of }: Case, statements: readonly Statement[]): AmountRange => {
  const amount = schemeAmount(of.scheme, of.name, of.rules, fold(statements));
  assert.ok(amount !== undefined);
  return amount;
};

describe('the range of an amount, for every scheme with a formula and every household', () => {
  it('holds what the amount turns out to be, and shrinks as more is known', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [least, more, most] = [one.fewer, one.some, one.all].map((part) => rangeOf(one, part));
        assert.ok(least !== undefined && more !== undefined && most !== undefined);
        assert.ok(least.low <= more.low && more.low <= most.low, `low ${least.low} ${more.low} ${most.low}`);
        assert.ok(least.high >= more.high && more.high >= most.high, `high ${least.high} ${more.high} ${most.high}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('names a fact or a doubt as long as it is no single amount, and none when it is', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { low, high, facts, doubts } = rangeOf(one, one.some);
        assert.equal(facts.length + doubts.length > 0, low !== high);
        assert.deepEqual(rangeOf(one, one.all).facts, []);
      }),
      { numRuns: 1500 },
    );
  });
});

const values = {};
const income: Formula = { fact: 'yearlyIncomeCents' };
const table: [string, Formula, Statement[], [number, number], string[]][] = [
  ['a fact that is not known', income, [], [0, Infinity], ['yearlyIncomeCents']],
  ['a fact between bounds', income, [that('yearlyIncomeCents', 'le', 500)], [0, 500], ['yearlyIncomeCents']],
  ['what is clipped away needs no fact', { min: [income, 0] }, [], [0, 0], []],
  [
    'either way when a condition is not decided',
    { when: { fact: 'student', is: true }, then: 100, otherwise: 200 },
    [],
    [100, 200],
    ['student'],
  ],
  ['both ways alike', { when: { fact: 'student', is: true }, then: 100, otherwise: 100 }, [], [100, 100], []],
  [
    'each type of household by itself',
    {
      minus: [
        { when: { household: ['couple'] }, then: 500, otherwise: 300 },
        { when: { household: ['couple'] }, then: 400, otherwise: 200 },
      ],
    },
    [],
    [100, 100],
    [],
  ],
  [
    'children by age',
    {
      perChild: [
        { from: 0, below: 12, gives: 10 },
        { from: 12, below: 18, gives: 25 },
      ],
    },
    [is('children.ages', [3, 11, 12])],
    [45, 45],
    [],
  ],
  [
    'children whose ages are not known',
    {
      perChild: [
        { from: 0, below: 12, gives: 10 },
        { from: 12, below: 18, gives: 25 },
      ],
    },
    [is('children.count', 2)],
    [20, 50],
    ['children.ages'],
  ],
  [
    'the income standard less the income',
    { minus: [{ standard: 100 }, { fact: 'netMonthlyIncomeCents' }] },
    [is('household', 'single'), is('age', 30), is('costSharers', 0), is('netMonthlyIncomeCents', 40_000)],
    [60_000, 60_000],
    [],
  ],
  [
    'a bound for whoever receives another scheme',
    { fact: 'yearlyIncomeCents', presumed: { receives: 'nederland/bijstand', atMost: 700 } },
    [is('receives', ['nederland/bijstand'])],
    [0, 700],
    ['yearlyIncomeCents'],
  ],
  [
    'which does not hold against what was said',
    { fact: 'yearlyIncomeCents', presumed: { receives: 'nederland/bijstand', atMost: 700 } },
    [is('receives', ['nederland/bijstand']), that('yearlyIncomeCents', 'ge', 900)],
    [900, Infinity],
    ['yearlyIncomeCents'],
  ],
];

describe('amountRange', () => {
  for (const [name, formula, statements, ends, facts] of table)
    it(name, () => {
      const found = amountRange(formula, fold(statements), values, roundStandard);
      assert.deepEqual([[found.low, found.high], found.facts], [ends, facts]);
    });
});
