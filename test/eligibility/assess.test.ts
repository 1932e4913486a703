import assert from 'node:assert/strict';
import { assess } from '../../src/eligibility/assess.ts';
import type { Rules, SchemeRules } from '../../src/eligibility/rules.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { fold } from '../../src/eligibility/known.ts';
import type { Statement } from '../../src/contract.ts';
import { has, is, that } from './knowing.ts';

const scheme = (id: string, ...conditions: Condition[]): SchemeRules => ({
  id,
  conditions: conditions.map((when, index) => ({ id: `condition-${String(index)}`, when })),
  values: {},
});
const rules = (...schemes: SchemeRules[]): Rules => ({ schemes, standard: null, values: {} });
const outcomes = (of: Rules, ...statements: Statement[]) =>
  Object.fromEntries(assess(of, fold(statements)).map((a) => [a.id, a.outcome]));

const adult: Condition = { fact: 'age', ge: 18 };
const student: Condition = { fact: 'student', is: true };

describe('the outcome of a scheme', () => {
  const cases: [string, Condition[], Statement[], string][] = [
    ['every condition holds', [adult, student], [is('age', 18), is('student', true)], 'eligible'],
    ['one fails', [adult, student], [is('age', 18), is('student', false)], 'ineligible'],
    ['one fails, one is not known', [adult, student], [is('age', 17)], 'ineligible'],
    ['one is not known', [adult, student], [is('age', 18)], 'unknown'],
    ['one fails beside what is not clear', [adult, { unclear: 'x' }], [is('age', 17)], 'ineligible'],
  ];
  for (const [name, conditions, statements, outcome] of cases)
    it(name, () => {
      assert.deepEqual(outcomes(rules(scheme('a/one', ...conditions)), ...statements), { 'a/one': outcome });
    });

  it('comes for every scheme, in the order of the rules, with every condition', () => {
    const found = assess(rules(scheme('b/two', adult, student), scheme('a/one', adult)), fold([is('age', 18)]));
    assert.deepEqual(
      found.map((a) => [a.id, a.conditions.map((c) => [c.id, c.node.holds])]),
      [
        [
          'b/two',
          [
            ['condition-0', true],
            ['condition-1', null],
          ],
        ],
        ['a/one', [['condition-0', true]]],
      ],
    );
  });

  it('says what is missing, what would decide, and what is in doubt', () => {
    const [found] = assess(rules(scheme('a/one', adult, { any: [student, { unclear: 'een studie' }] })), fold([]));
    assert.deepEqual(found?.missing, ['age', 'student']);
    assert.deepEqual(found.thresholds, [{ fact: 'age', op: 'ge', value: 18 }]);
    assert.deepEqual(found.doubts, [{ value: 'een studie' }]);
  });

  it('names each doubt once', () => {
    const [found] = assess(rules(scheme('a/one', { unclear: 'x' }, { unclear: 'y' }, { unclear: 'x' })), fold([]));
    assert.deepEqual(found?.doubts, [{ value: 'x' }, { value: 'y' }]);
  });

  it('stays beside what the household has already', () => {
    const of = rules(scheme('a/one', adult), scheme('a/two', adult));
    const found = assess(of, fold([is('age', 17), has('a/one')]));
    assert.deepEqual(
      found.map((a) => [a.id, a.received, a.outcome]),
      [
        ['a/one', true, 'ineligible'],
        ['a/two', false, 'ineligible'],
      ],
    );
  });

  it('uses the values of the scheme before those of the nation', () => {
    const value = (number: number) => ({
      title: 'een leeftijd',
      status: 'confirmed' as const,
      number,
      basis: { title: 'wet', date: '2026' },
    });
    const own = { ...scheme('a/one', { fact: 'age', ge: { value: 'from' } }), values: { from: value(21) } };
    const other = scheme('a/two', { fact: 'age', ge: { value: 'from' } });
    const of = { ...rules(own, other), values: { from: value(18) } };
    assert.deepEqual(outcomes(of, is('age', 20)), { 'a/one': 'ineligible', 'a/two': 'eligible' });
  });
});

describe('a scheme that looks at another', () => {
  const pass = scheme('a/pass', adult);
  const fund = scheme('a/fund', { scheme: 'a/pass' });
  const nothing = is('receives', []);

  it('follows it, whichever comes first', () => {
    for (const of of [rules(pass, fund), rules(fund, pass)]) {
      assert.equal(outcomes(of, nothing, is('age', 18))['a/fund'], 'eligible');
      assert.equal(outcomes(of, nothing, is('age', 17))['a/fund'], 'ineligible');
      assert.equal(outcomes(of, nothing, that('age', 'ge', 10))['a/fund'], 'unknown');
    }
  });

  it('holds for who has it already', () => {
    assert.equal(outcomes(rules(pass, fund), has('a/pass'), is('age', 17))['a/fund'], 'eligible');
  });

  it('asks what that one needs', () => {
    const [, found] = assess(rules(pass, fund), fold([nothing]));
    assert.deepEqual(found?.missing, ['age']);
  });

  it('stays unknown when that one has no rules on this day', () => {
    const [found] = assess(rules(fund), fold([nothing]));
    assert.deepEqual([found?.outcome, found?.missing, found?.doubts], ['unknown', [], [{ value: 'a/pass' }]]);
  });

  it('stays unknown when they look at each other, whichever comes first', () => {
    const one = scheme('a/one', { scheme: 'a/two' });
    const two = scheme('a/two', { scheme: 'a/one' });
    for (const of of [rules(one, two), rules(two, one)])
      assert.deepEqual(outcomes(of, nothing), { 'a/one': 'unknown', 'a/two': 'unknown' });
  });
});
