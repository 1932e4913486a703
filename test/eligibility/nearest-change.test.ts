import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Outcome, Statement } from '../../src/contract.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { Rules } from '../../src/eligibility/rules.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, rangeKnown } from '../../src/eligibility/known.ts';
import { nearestChange, nearestChanges, type Change } from '../../src/eligibility/nearest-change.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { condition, namedValues } from './arbitrary-condition.ts';
import { completeHousehold, householdOf2010 } from './arbitrary-household.ts';
import { is, roundStandard, someValues, that } from './knowing.ts';

const id = 'a/one';
const rulesOf = (...conditions: Condition[]): Rules => ({
  schemes: [{ id, conditions: conditions.map((when, index) => ({ id: `c-${String(index)}`, when })), values: {} }],
  standard: roundStandard,
  values: someValues,
});
const alone = [is('household', 'single'), is('age', 40), is('costSharers', 0)];
const income = (cents: number) => is('netMonthlyIncomeCents', cents);

describe('the nearest change', () => {
  const cases: [string, Condition[], Statement[], Change | null][] = [
    ['an age comes by itself', [{ fact: 'age', ge: 65 }], [is('age', 60)], to('age', 'ge', 65, 5)],
    ['nobody grows younger', [{ fact: 'age', lt: 27 }], [is('age', 27)], null],
    ['more than an age', [{ fact: 'age', gt: 65 }], [is('age', 60)], to('age', 'ge', 66, 6)],
    [
      'an income a little too high',
      [{ income: { le: 100 } }],
      [...alone, income(104_000)],
      to('netMonthlyIncomeCents', 'le', 100_000, 4_000),
    ],
    [
      'below the limit is one cent less',
      [{ income: { lt: 100 } }],
      [...alone, income(100_000)],
      to('netMonthlyIncomeCents', 'le', 99_999, 1),
    ],
    [
      'an income that is only known to be more: the limit, no distance',
      [{ income: { le: 100 } }],
      [...alone, that('netMonthlyIncomeCents', 'gt', 100_000)],
      { fact: 'netMonthlyIncomeCents', op: 'le', value: 100_000, outcome: 'eligible' },
    ],
    [
      'years that are not over yet',
      [{ fact: 'monthsOnLowIncome', ge: 36 }],
      [is('monthsOnLowIncome', 24)],
      to('monthsOnLowIncome', 'ge', 36, 12),
    ],
    [
      'savings above the limit',
      [{ fact: 'assetsCents', le: { value: 'limit' } }],
      [is('assetsCents', 900_000)],
      to('assetsCents', 'le', 800_000, 100_000),
    ],
    [
      'a rent too low',
      [{ fact: 'rentCents', gt: 20_000 }],
      [is('rentCents', 19_000)],
      to('rentCents', 'ge', 20_001, 1_001),
    ],
    ['no rent is not a low rent', [{ fact: 'rentCents', gt: 20_000 }], [is('rents', false)], null],
    [
      'an insurance',
      [{ fact: 'hasHealthInsurance', is: true }],
      [is('hasHealthInsurance', false)],
      { fact: 'hasHealthInsurance', op: 'is', value: true, outcome: 'eligible' },
    ],
    [
      'a study ends',
      [{ fact: 'student', is: false }],
      [is('student', true), is('disabledStudent', true)],
      { fact: 'student', op: 'is', value: false, outcome: 'eligible' },
    ],
    [
      'never an illness',
      [{ fact: 'chronicallyIllOrDisabled', is: true }],
      [is('chronicallyIllOrDisabled', false)],
      null,
    ],
    ['never a partner who leaves', [{ household: ['single'] }], [is('household', 'couple')], null],
    ['never a child', [{ fact: 'hasChildren', is: true }], [is('household', 'single')], null],
    ['never a housemate who leaves', [{ fact: 'otherAdultsAtHome', le: 0 }], [is('otherAdultsAtHome', 2)], null],
    [
      'child benefit only for whoever has a child',
      [{ fact: 'receivesChildBenefit', is: true }],
      [is('household', 'single')],
      null,
    ],
    [
      'two things at once are no single change',
      [
        { fact: 'age', ge: 65 },
        { fact: 'student', is: false },
      ],
      [is('age', 60), is('student', true)],
      null,
    ],
    [
      'what is not known keeps it from being a yes',
      [
        { fact: 'age', ge: 65 },
        { fact: 'student', is: false },
      ],
      [is('age', 60)],
      { ...to('age', 'ge', 65, 5), outcome: 'unknown' },
    ],
    [
      'an unclear limit: first where it is not sure any more',
      [{ fact: 'age', ge: { value: 'between' } }],
      [is('age', 60)],
      to('age', 'ge', 68, 8),
    ],
    [
      'not sure, at the limit of a source that is not clear: a yes one year later',
      [{ fact: 'age', gt: 65, boundary: 'unclear' }],
      [is('age', 65)],
      to('age', 'ge', 66, 1),
    ],
    ['what still waits for an answer', [{ fact: 'age', ge: 65 }], [], null],
    ['what is possible already', [{ fact: 'age', ge: 65 }], [is('age', 70)], null],
    [
      'another standard at another age is no promise: the income will be another too',
      [{ income: { le: 100 } }],
      [...alone.filter((s) => s.fact !== 'age'), is('age', 66), income(108_000)],
      to('netMonthlyIncomeCents', 'le', 100_000, 8_000),
    ],
  ];
  for (const [name, conditions, statements, expected] of cases)
    it(name, () => {
      assert.deepEqual(nearestChange(rulesOf(...conditions), statements, id), expected);
    });

  it('looks through the schemes that a condition names', () => {
    const rules: Rules = {
      ...rulesOf({ scheme: 'a/two' }),
      schemes: [
        { id, conditions: [{ id: 'pass', when: { scheme: 'a/two' } }], values: {} },
        { id: 'a/two', conditions: [{ id: 'age', when: { fact: 'age', ge: 65 } }], values: {} },
      ],
    };
    const statements = [is('age', 60), is('receives', [])];
    assert.deepEqual(nearestChange(rules, statements, id), to('age', 'ge', 65, 5));
    assert.equal(nearestChange(rules, statements, 'a/three'), null);
  });
});

function to(
  fact: 'age' | 'netMonthlyIncomeCents' | 'monthsOnLowIncome' | 'assetsCents' | 'rentCents',
  op: 'ge' | 'le',
  value: number,
  distance: number,
): Change {
  return { fact, op, value, distance, outcome: 'eligible' };
}

const better: Record<Outcome, number> = { ineligible: 0, unknown: 1, eligible: 2 };

/** The change does what it says, from what was said, and nothing nearer of the same fact does. */
function check(rules: Rules, statements: readonly Statement[], schemeId: string, fraction: number): void {
  const outcomeAfter = (change: Change, value: number | boolean): Outcome | undefined => {
    const drops = change.fact === 'student' ? ['student', 'disabledStudent'] : [change.fact];
    const rest = statements.filter((s) => !drops.includes(s.fact));
    const all: Statement[] = [...rest, { fact: change.fact, op: 'is', value }];
    return assess(rules, fold(all)).find((s) => s.id === schemeId)?.outcome;
  };
  for (const change of nearestChanges(rules, statements, schemeId)) {
    const told = `${schemeId}: ${JSON.stringify(change)}`;
    assert.equal(outcomeAfter(change, change.value), change.outcome, told);
    if (change.op === 'is') continue;
    const range = rangeKnown(fold(statements), change.fact);
    const from = change.op === 'le' ? range.min : range.max;
    if (change.distance !== undefined)
      assert.equal(change.distance, Math.round(Math.abs(change.value - from) * 10) / 10);
    const step = change.fact === 'incomePercent' ? 0.1 : 1;
    const steps = Math.round(Math.abs(change.value - from) / step);
    for (const back of [1, Math.ceil(fraction * steps), steps - 1].filter((n) => n > 0 && n < steps)) {
      const nearer = change.value + (change.op === 'le' ? back : -back) * step;
      const found = outcomeAfter(change, Math.round(nearer * 10) / 10) ?? 'ineligible';
      assert.ok(better[found] < better[change.outcome], `${told}, but ${String(nearer)} is ${found} already`);
    }
  }
}

describe('every change that is told', () => {
  const knowledge = loadKnowledge('knowledge');
  const editions = [
    ['zoetermeer', '2026-07-01', completeHousehold],
    ['almere', '2026-07-01', completeHousehold],
    ['zoetermeer', '2010-10-15', householdOf2010],
    ['almere', '2010-10-15', householdOf2010],
  ] as const;
  for (const [municipality, date, households] of editions)
    it(`keeps its promise, and none is nearer: ${municipality} on ${date}`, () => {
      const rules = rulesOn(knowledge, municipality, date);
      const said = households.chain((h) =>
        fc.oneof(fc.constant(householdStatements(h)), fc.subarray(householdStatements(h))),
      );
      fc.assert(
        fc.property(said, fc.double({ min: 0, max: 1, noNaN: true }), (statements, fraction) => {
          for (const scheme of rules.schemes) check(rules, statements, scheme.id, fraction);
        }),
        { numRuns: 60 },
      );
    });

  it('keeps its promise under any condition', () => {
    const { standard } = rulesOn(knowledge, 'almere', '2026-07-01');
    fc.assert(
      fc.property(
        condition,
        fc.oneof(completeHousehold, householdOf2010).map(householdStatements),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (when, statements, fraction) => {
          const schemes = [{ id, conditions: [{ id: 'c', when }], values: {} }];
          check({ schemes, standard, values: namedValues }, statements, id, fraction);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
