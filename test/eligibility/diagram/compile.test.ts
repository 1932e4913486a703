import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Household, Statement } from '../../../src/contract.ts';
import type { Rules } from '../../../src/eligibility/rules.ts';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { diagramsOf } from '../../../src/eligibility/diagram/compile.ts';
import { reachesNo, reachesUnclear, reachesYes } from '../../../src/eligibility/diagram/pool.ts';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import type { IncomeStandard } from '../../../src/eligibility/income-standard.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { condition, namedValues } from '../arbitrary-condition.ts';
import { completeHousehold } from '../arbitrary-household.ts';
import { is, roundStandard, settingOf, that } from '../knowing.ts';

const rulesFor = (when: Condition, standard: IncomeStandard | null = roundStandard): Rules => ({
  schemes: [{ id: 'almere/pas', conditions: [{ id: 'one', when }], values: namedValues }],
  standard,
  values: {},
});

function reach(rules: Rules, statements: readonly Statement[]): number {
  const { pool, roots, position } = diagramsOf(rules);
  return pool.reach(roots.get('almere/pas') ?? 0, position(fold(statements)));
}

const bitOf = (holds: boolean | null): number => (holds === null ? reachesUnclear : holds ? reachesYes : reachesNo);
const kleene = (rules: Rules, when: Condition, statements: readonly Statement[]): boolean | null =>
  evaluate(when, settingOf(fold(statements), { standard: rules.standard, values: namedValues })).holds;

/** With a standard in euros a household gives no percentage. */
const inEuros = condition.filter((when) => !JSON.stringify(when).includes('incomePercent'));

const cases: fc.Arbitrary<[Condition, Household, Statement[]]> = fc
  .tuple(inEuros, completeHousehold)
  .chain(([when, household]) =>
    fc.tuple(fc.constant(when), fc.constant(household), fc.subarray(householdStatements(household))),
  );

describe('a decision diagram', () => {
  it('says of a whole household what the conditions say', () => {
    fc.assert(
      fc.property(cases, ([when, household]) => {
        const rules = rulesFor(when);
        const statements = householdStatements(household);
        assert.equal(reach(rules, statements), bitOf(kleene(rules, when, statements)));
      }),
      { numRuns: 1500 },
    );
  });

  it('can still reach what the whole household reaches, and is never less sure than the conditions', () => {
    fc.assert(
      fc.property(cases, ([when, household, part]) => {
        const rules = rulesFor(when);
        const early = reach(rules, part);
        const late = reach(rules, householdStatements(household));
        assert.equal(early & late, late, 'lost an end');
        const plain = kleene(rules, when, part);
        if (plain !== null) assert.equal(early, bitOf(plain));
      }),
      { numRuns: 1500 },
    );
  });

  const adult: Condition = { fact: 'age', ge: 18 };
  const tight: [string, Condition, Statement[], number][] = [
    ['a fact asked twice', { any: [adult, { not: adult }] }, [], reachesYes],
    ['a fact that must be high and low', { all: [adult, { fact: 'age', lt: 18 }] }, [], reachesNo],
    [
      'a span beside its opposite',
      {
        any: [
          { fact: 'age', lt: 30 },
          { fact: 'age', ge: 25 },
        ],
      },
      [],
      reachesYes,
    ],
    [
      'an income that is over the limit of everyone for whom the rest can hold',
      { all: [{ income: { le: 100 } }, { household: ['single'] }] },
      [that('netMonthlyIncomeCents', 'ge', 130_000), that('age', 'ge', 30)],
      reachesNo,
    ],
    [
      'a partner, and no partner who is old enough',
      { all: [{ household: ['single'] }, { fact: 'partnerAge', ge: 60 }] },
      [],
      reachesNo,
    ],
    [
      'children there are not',
      { any: [{ anyChild: { from: 0, below: 12 } }, { anyChild: { from: 12, below: 18 } }] },
      [is('hasChildren', true)],
      reachesYes,
    ],
    [
      'cost sharers among nobody',
      {
        all: [
          { fact: 'costSharers', ge: 1 },
          { fact: 'otherAdultsAtHome', le: 0 },
        ],
      },
      [],
      reachesNo,
    ],
    [
      'a rent without renting',
      {
        all: [
          { fact: 'rentCents', gt: 0 },
          { fact: 'rents', is: false },
        ],
      },
      [],
      reachesNo,
    ],
    ['a source that does not say', { all: [adult, { unclear: 'of dat telt' }] }, [is('age', 40)], reachesUnclear],
    [
      'a source that does not say, and may not matter',
      { all: [adult, { unclear: 'of dat telt' }] },
      [],
      reachesUnclear | reachesNo,
    ],
  ];
  for (const [name, when, statements, ends] of tight)
    it(`sees through ${name}`, () => {
      assert.equal(reach(rulesFor(when), statements), ends);
    });
});
