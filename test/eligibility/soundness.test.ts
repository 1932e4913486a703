import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactId, Household, Statement } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import type { IncomeStandard } from '../../src/eligibility/income-standard.ts';
import { fold } from '../../src/eligibility/known.ts';
import type { Node } from '../../src/eligibility/node.ts';
import { relevant } from '../../src/eligibility/relevance.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { condition, namedValues } from './arbitrary-condition.ts';
import { completeHousehold, householdOf2010 } from './arbitrary-household.ts';
import { isNumberFact, settingOf, that } from './knowing.ts';

const { standard } = rulesOn(loadKnowledge('knowledge'), 'almere', '2026-07-01');

interface Case {
  readonly when: Condition;
  readonly household: Household;
  readonly standard: IncomeStandard | null;
}
const cases: fc.Arbitrary<Case> = fc.oneof(
  fc.record({ when: condition, household: completeHousehold, standard: fc.constant(standard) }),
  fc.record({ when: condition, household: householdOf2010, standard: fc.constantFrom(null, standard) }),
);
const slack = fc.constantFrom(0, 0, 1, 5, 70_000);
const withPart = cases.chain((one) =>
  fc.tuple(fc.constant(one), fc.subarray(householdStatements(one.household)), fc.infiniteStream(slack)),
);

const evaluated = ({ when, standard: of }: Case, statements: readonly Statement[]): Node =>
  evaluate(when, settingOf(fold(statements), { standard: of, values: namedValues }));

describe('every condition, for every household', () => {
  it('keeps what it decided when more becomes known', () => {
    fc.assert(
      fc.property(withPart, ([one, part]) => {
        const early = evaluated(one, part).holds;
        const late = evaluated(one, householdStatements(one.household)).holds;
        assert.ok(early === null || early === late, `${String(early)} became ${String(late)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of what was said', () => {
    fc.assert(
      fc.property(withPart, ([one, part]) => {
        assert.equal(evaluated(one, [...part].reverse()).holds, evaluated(one, part).holds);
      }),
      { numRuns: 600 },
    );
  });

  it('names what is missing or in doubt when it is unknown', () => {
    fc.assert(
      fc.property(withPart, ([one, part]) => {
        const node = evaluated(one, part);
        const { facts, doubts } = relevant(node);
        assert.equal(facts.size + doubts.length > 0, node.holds === null);
      }),
      { numRuns: 1500 },
    );
  });

  it('says of a range only what it says of the exact value', () => {
    fc.assert(
      fc.property(withPart, ([one, , slacks]) => {
        const exact = householdStatements(one.household);
        const ranged = exact.flatMap((statement) => asRange(statement, slacks));
        const about = evaluated(one, ranged).holds;
        assert.ok(about === null || about === evaluated(one, exact).holds);
      }),
      { numRuns: 1500 },
    );
  });

  it('is decided by answers to the tests it asks for, as by the exact values', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const exact = householdStatements(one.household);
        const plain = exact.filter((s) => typeof s.value !== 'number' || askedPlainly.has(s.fact));
        assert.equal(evaluated(one, answered(one, plain, exact)).holds, evaluated(one, exact).holds);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves out no fact that would change it', () => {
    fc.assert(
      fc.property(withPart, ([one, part]) => {
        // A percentage is another way to give the income: where there are euros, those are what is missing.
        const given = householdStatements(one.household);
        const exact = given.filter((s) => one.standard === null || s.fact !== 'incomePercent');
        const { facts } = relevant(evaluated(one, part));
        const others = exact.filter((s) => !part.includes(s) && !related(s.fact).some((fact) => facts.has(fact)));
        assert.equal(evaluated(one, [...part, ...others]).holds, evaluated(one, part).holds);
      }),
      { numRuns: 1500 },
    );
  });
});

/** At most a little more and at least a little less than it is. */
function asRange(statement: Statement, slacks: Iterator<number>): Statement[] {
  const { fact, value } = statement;
  if (typeof value !== 'number' || !isNumberFact(fact)) return [statement];
  const [below = 0, above = 0] = [slacks.next().value, slacks.next().value];
  return [that(fact, 'ge', value - below), that(fact, 'le', value + above)];
}

/** Facts that are asked by their value; every other number is asked at limits. */
const askedPlainly: ReadonlySet<FactId> = new Set([
  'age',
  'partnerAge',
  'costSharers',
  'otherAdultsAtHome',
  'incomePercent',
]);

/** Answers every test that is still worth asking. */
function answered(one: Case, known: readonly Statement[], exact: readonly Statement[]): Statement[] {
  const test = relevant(evaluated(one, known)).thresholds.find((t) => exact.some((s) => s.fact === t.fact));
  const value = exact.find((s) => s.fact === test?.fact)?.value;
  if (test === undefined || typeof value !== 'number') return [...known];
  const holds = test.op === 'le' ? value <= test.value : value >= test.value;
  const answer = that(test.fact, holds ? test.op : test.op === 'le' ? 'gt' : 'lt', test.value);
  return answered(one, [...known, answer], exact);
}

/** Facts of which one may settle another. */
const families: readonly FactId[][] = [
  [
    ...(['household', 'hasPartner', 'partnerAge', 'hasChildren', 'children.ages', 'children.count'] as const),
    ...(['children.anyInSchool', 'receivesChildBenefit', 'usesChildcare', 'childcare'] as const),
  ],
  ['rents', 'rentCents'],
  ['student', 'disabledStudent'],
  ['otherAdultsAtHome', 'costSharers'],
  ['incomePercent', 'netMonthlyIncomeCents'],
];
const related = (fact: FactId): FactId[] => families.find((family) => family.includes(fact)) ?? [fact];
