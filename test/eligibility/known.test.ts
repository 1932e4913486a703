import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactId, Statement } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, isKnown, rangeKnown, type Known } from '../../src/eligibility/known.ts';
import { completeHousehold } from './arbitrary-household.ts';
import { has, is, isNot, that } from './knowing.ts';

describe('what is known of a household', () => {
  const follows: [string, Statement[], Partial<Record<FactId, unknown>>][] = [
    ['alone', [is('household', 'single')], { hasPartner: false, hasChildren: false, 'children.count': 0 }],
    ['a single parent', [is('household', 'singleParent')], { hasPartner: false, hasChildren: true }],
    ['a couple', [is('household', 'couple')], { hasPartner: true, hasChildren: undefined }],
    ['a partner', [is('hasPartner', true)], { household: 'couple' }],
    ['no partner, a child', [is('hasPartner', false), is('hasChildren', true)], { household: 'singleParent' }],
    ['not a couple, no child', [isNot('household', 'couple'), is('hasChildren', false)], { household: 'single' }],
    ['ages of children', [is('children.ages', [9, 5])], { hasChildren: true, 'children.count': 2 }],
    [
      'no children',
      [is('children.ages', [])],
      { hasChildren: false, 'children.anyInSchool': false, receivesChildBenefit: false, usesChildcare: false },
    ],
    ['at least one child', [that('children.count', 'ge', 1)], { hasChildren: true }],
    ['nobody else at home', [is('otherAdultsAtHome', 0)], { costSharers: 0 }],
    ['a rent', [that('rentCents', 'gt', 0)], { rents: true }],
    ['does not rent', [is('rents', false)], { rentCents: 0 }],
    ['no student', [is('student', false)], { disabledStudent: false }],
    ['a disabled student', [is('disabledStudent', true)], { student: true }],
    ['less than one month', [that('monthsOnLowIncome', 'lt', 1)], { monthsOnLowIncome: 0 }],
    ['older than 119', [that('age', 'gt', 119)], { age: 120 }],
  ];
  for (const [name, statements, expected] of follows)
    it(`${name} says ${Object.keys(expected).join(', ')}`, () => {
      const known = fold(statements);
      for (const [fact, value] of Object.entries(expected)) assert.equal(valueOf(known, fact), value, fact);
    });

  it('bounds the cost sharers by the adults at home, and the other way round', () => {
    assert.deepEqual(rangeKnown(fold([is('otherAdultsAtHome', 2)]), 'costSharers'), { min: 0, max: 2 });
    assert.deepEqual(rangeKnown(fold([is('costSharers', 2)]), 'otherAdultsAtHome'), { min: 2, max: Infinity });
  });

  const overruled: [string, Statement[], Partial<Record<FactId, unknown>>][] = [
    ['another age', [is('age', 40), is('age', 50)], { age: 50 }],
    ['an age outside what was said', [that('age', 'lt', 30), is('age', 50)], { age: 50 }],
    ['a partner, then alone', [is('hasPartner', true), is('household', 'single')], { household: 'single' }],
    ['alone, then a partner', [is('household', 'single'), is('hasPartner', true)], { household: 'couple' }],
    ['children, then none', [is('hasChildren', true), is('children.count', 0)], { hasChildren: false }],
    ['other ages', [is('children.ages', [5, 9]), is('children.ages', [5])], { 'children.count': 1 }],
    ['no rent, then a rent', [is('rents', false), is('rentCents', 64_000)], { rents: true, rentCents: 64_000 }],
    ['a rent, then none', [is('rentCents', 64_000), is('rents', false)], { rents: false, rentCents: 0 }],
    ['benefit, then no child', [is('receivesChildBenefit', true), is('hasChildren', false)], { hasChildren: false }],
    ['what cannot be', [is('age', 40), is('age', -1)], { age: 40 }],
  ];
  for (const [name, statements, expected] of overruled)
    it(`later words win: ${name}`, () => {
      const known = fold(statements);
      for (const [fact, value] of Object.entries(expected)) assert.equal(valueOf(known, fact), value, fact);
    });

  it('keeps what a later word does not touch', () => {
    const known = fold([is('age', 40), is('household', 'couple'), is('partnerAge', 38), is('household', 'single')]);
    assert.deepEqual([valueOf(known, 'age'), valueOf(known, 'household')], [40, 'single']);
  });

  const lists: [string, Statement[], [string, boolean | undefined][], boolean][] = [
    [
      'single schemes',
      [has('a/b'), isNot('receives', ['a/c'])],
      [
        ['a/b', true],
        ['a/c', false],
        ['a/d', undefined],
      ],
      false,
    ],
    ['the whole list', [is('receives', ['a/b'])], [['a/b', true]], true],
    ['a list that drops one', [has('a/c'), is('receives', ['a/b'])], [['a/b', true]], true],
    ['one more than the list', [is('receives', ['a/b']), has('a/c')], [['a/c', true]], false],
    ['no longer', [has('a/b'), isNot('receives', ['a/b'])], [['a/b', false]], false],
  ];
  for (const [name, statements, expected, complete] of lists)
    it(`what is received: ${name}`, () => {
      const known = fold(statements);
      for (const [id, value] of expected) assert.equal(known.receives.get(id), value, id);
      assert.equal(isKnown(known, 'receives'), complete);
    });

  it('does not depend on the order of statements that agree', () => {
    const shuffled = completeHousehold.chain((household) => {
      const statements = householdStatements(household);
      return fc.tuple(fc.constant(statements), fc.shuffledSubarray(statements, { minLength: statements.length }));
    });
    fc.assert(
      fc.property(shuffled, ([statements, others]) => {
        assert.deepEqual(plain(fold(others)), plain(fold(statements)));
      }),
    );
  });

  it('holds every statement of a household that agrees with itself', () => {
    fc.assert(
      fc.property(completeHousehold, (household) => {
        const statements = householdStatements(household);
        const known = fold(statements);
        for (const { fact, value } of statements)
          if (fact === 'childcare') assert.deepEqual(known.childcare, value);
          else if (fact !== 'receives' && fact !== 'children.ages') assert.equal(valueOf(known, fact), value, fact);
      }),
    );
  });

  it('holds the last word, whatever was said before', () => {
    const word = fc.oneof(
      fc.constantFrom(
        is('hasPartner', true),
        is('hasPartner', false),
        is('hasChildren', true),
        is('hasChildren', false),
      ),
      fc.constantFrom('single', 'singleParent', 'couple').map((type) => is('household', type)),
      fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 2 }).map((ages) => is('children.ages', ages)),
      fc.integer({ min: 0, max: 2 }).map((count) => is('children.count', count)),
      fc.boolean().map((value) => is('rents', value)),
      fc.constantFrom(0, 64_000).map((cents) => is('rentCents', cents)),
    );
    fc.assert(
      fc.property(fc.array(word), word, (before, last) => {
        const known = fold([...before, last]);
        if (last.fact === 'children.ages') assert.equal(known.childAges?.length, [last.value].flat().length);
        else assert.equal(valueOf(known, last.fact), last.value);
      }),
    );
  });
});

/** The one value of a fact that is known, undefined when it is not. */
function valueOf(known: Known, fact: string): unknown {
  if (fact === 'household') return known.household.size === 1 ? [...known.household][0] : undefined;
  for (const [id, value] of known.booleans) if (id === fact) return value;
  for (const [id, range] of known.numbers) if (id === fact && isKnown(known, id)) return range.min;
  return undefined;
}

const plain = (known: Known): unknown => ({
  ...known,
  numbers: Object.fromEntries([...known.numbers].sort()),
  booleans: Object.fromEntries([...known.booleans].sort()),
  household: [...known.household],
  receives: Object.fromEntries([...known.receives].sort()),
});
