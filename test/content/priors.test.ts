import assert from 'node:assert/strict';
import { booleanFacts, householdSchema, numberFacts, type Household } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { possibleStandards, type IncomeStandard } from '../../src/eligibility/income-standard.ts';
import { fold } from '../../src/eligibility/known.ts';
import { shareOf } from '../../src/eligibility/priors.ts';
import { readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn, schemesOn } from '../../src/knowledge/rules.ts';
import { householdsFrom } from '../../src/eligibility/population/households.ts';

const { knowledge } = readKnowledge('knowledge');
const { priors } = knowledge;
const today = '2026-07-01';

describe('the priors of the knowledge base', () => {
  const fromFamily: readonly string[] = ['hasPartner', 'hasChildren', 'children.anyInSchool', 'children.count'];

  it('have a figure for every fact that does not follow from the family', () => {
    assert.deepEqual(
      numberFacts.filter((fact) => !fromFamily.includes(fact) && priors.numbers[fact] === undefined),
      [],
    );
    assert.deepEqual(
      booleanFacts.filter((fact) => !fromFamily.includes(fact) && priors.booleans[fact] === undefined),
      [],
    );
  });

  it('say what every scheme of today is worth', () => {
    const ids = [...knowledge.municipalities.keys()].flatMap((m) => schemesOn(knowledge, m, today).map((s) => s.id));
    assert.ok(ids.length > 20);
    assert.deepEqual(
      [...new Set(ids)].filter((id) => priors.worth[id] === undefined),
      [],
    );
  });

  it('say how many have each scheme that residents are asked about', () => {
    const asked = knowledge.questions.flatMap(({ choices }) =>
      (choices ?? []).flatMap(({ sets }) => sets.receives ?? []),
    );
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(priors.receives).sort());
  });

  it('know nothing of a partner or child of people who have none', () => {
    for (const fact of ['receivesChildBenefit', 'usesChildcare'] as const)
      for (const family of ['single', 'coupleWithoutChildren'] as const)
        assert.equal(shareOf(priors.booleans[fact] ?? { all: 1 }, family), 0);
  });
});

describe('households drawn from the priors', () => {
  const { standard } = rulesOn(knowledge, 'zoetermeer', today);
  assert.ok(standard !== null);
  const count = 2000;
  const mixed = householdsFrom(priors, { seed: 7, count, population: 'mixed', standard });
  const low = householdsFrom(priors, { seed: 7, count, population: 'low', standard });
  const all = [...mixed, ...low];
  const share = (of: readonly Household[], holds: (one: Household) => boolean): number =>
    of.filter(holds).length / of.length;

  it('are the same for the same seed, and others for another', () => {
    const some = (seed: number) => householdsFrom(priors, { seed, count: 20, population: 'mixed', standard });
    assert.deepEqual(some(1), some(1));
    assert.notDeepEqual(some(1), some(2));
  });

  it('are households of the contract, with every key', () => {
    for (const one of all) {
      assert.deepEqual(householdSchema.parse(one), one);
      const missing = Object.keys(householdSchema.shape).filter((key) => !(key in one));
      assert.deepEqual(missing, []);
      const unknown = Object.entries(one).flatMap(([key, value]) => (value == null ? [key] : []));
      assert.deepEqual(unknown, one.household === 'couple' ? [] : ['partnerAge']);
    }
  });

  const facts = (one: Household) => ({
    net: one.netMonthlyIncomeCents ?? NaN,
    year: one.yearlyIncomeCents ?? NaN,
    percent: one.incomePercent ?? NaN,
    age: one.age ?? NaN,
    oldest: Math.max(one.age ?? 0, one.partnerAge ?? 0),
    has: (name: string): boolean => one.receives?.includes(`nederland/${name}`) === true,
    children: one.children ?? [],
    adults: one.household === 'couple' ? 2 : 1,
  });
  const always: [name: string, holds: (f: ReturnType<typeof facts>, one: Household) => boolean][] = [
    ['the percentage is that of the standard', (f, one) => f.percent === (100 * f.net) / standardOf(one, standard)],
    ['gross a year is more than twelve times net', (f) => f.year >= 12 * f.net],
    ['with bijstand the income is the standard', (f) => !f.has('bijstand') || f.percent === 100],
    [
      'with bijstand the year stays under the threshold of the allowances',
      (f) => !f.has('bijstand') || f.year < 29_736_00,
    ],
    ['bijstand ends at state pension age', (f) => !f.has('bijstand') || f.oldest < 67],
    ['the AIO begins at state pension age', (f) => !f.has('aio') || (f.oldest >= 67 && f.percent === 100)],
    ['no student has bijstand', (f, one) => !(one.student === true && f.has('bijstand'))],
    ['no child is too old for its parent', (f) => f.children.every(({ age }) => age === 0 || f.age - age >= 16)],
    ['child benefit is for children', (f, one) => one.receivesChildBenefit !== true || f.children.length > 0],
    ['grown up', (f) => f.age >= 18 && f.oldest <= 110],
  ];
  for (const [name, holds] of always)
    it(`always: ${name}`, () => {
      assert.deepEqual(all.filter((one) => !holds(facts(one), one)).slice(0, 1), []);
    });

  it('are at most at 130% of the standard in the low population, and above it too in the mixed', () => {
    assert.ok(low.every((one) => facts(one).percent <= 130));
    assert.ok(share(mixed, (one) => facts(one).percent > 130) > 0.3);
  });

  const types: [name: string, expected: number, holds: (one: Household) => boolean][] = [
    ['alone', priors.family.single, (one) => one.household === 'single'],
    ['parent alone', priors.family.singleParent, (one) => one.household === 'singleParent'],
    [
      'with children',
      priors.family.singleParent + priors.family.coupleWithChildren,
      (one) => facts(one).children.length > 0,
    ],
    ...Object.entries(priors.receives).map(([id, expected]): [string, number, (one: Household) => boolean] => [
      id,
      expected,
      (one) => one.receives?.includes(id) === true,
    ]),
  ];
  for (const [name, expected, holds] of types)
    it(`are as common as the priors say, within four in a hundred: ${name}`, () => {
      assert.ok(
        Math.abs(share(mixed, holds) - expected) < 0.04,
        `${String(share(mixed, holds))} for ${String(expected)}`,
      );
    });

  for (const name of ['bijstand', 'aio', 'kinderopvangtoeslag'])
    it(`are not only people without ${name}`, () => {
      assert.ok(low.some((one) => facts(one).has(name)));
    });
});

function standardOf(one: Household, standard: IncomeStandard): number {
  const { limits } = possibleStandards(fold(householdStatements(one)), standard);
  assert.equal(limits.length, 1);
  return limits[0]?.low ?? NaN;
}
