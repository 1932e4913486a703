import assert from 'node:assert/strict';
import fc from 'fast-check';
import { booleanFacts, type BooleanFact } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { fold, type Known } from '../../src/eligibility/known.ts';
import { relevant } from '../../src/eligibility/relevance.ts';
import { evaluated, is, settingOf } from './knowing.ts';

const student: Condition = { fact: 'student', is: true };
const ill: Condition = { fact: 'chronicallyIllOrDisabled', is: true };
const unclear: Condition = { unclear: 'x' };

describe('what could still change an outcome', () => {
  const cases: [string, Condition, string[]][] = [
    ['both', { all: [student, ill] }, ['student', 'chronicallyIllOrDisabled']],
    ['nothing beside a failed part', { all: [student, { fact: 'rents', is: true }] }, []],
    ['nothing beside what holds already', { any: [student, { fact: 'rents', is: false }] }, []],
    ['what may still fail beside the unclear', { all: [student, unclear] }, ['student']],
    ['what may still hold beside the unclear', { any: [student, unclear] }, ['student']],
    ['nothing that cannot fail beside the unclear', { all: [{ any: [student, unclear] }, unclear] }, []],
    ['nothing that cannot hold beside the unclear', { any: [{ all: [student, unclear] }, unclear] }, []],
    [
      'nothing that can only hold beside what can only fail',
      { all: [{ any: [student, unclear] }, { not: { any: [ill, unclear] } }] },
      ['chronicallyIllOrDisabled'],
    ],
    ['the same turned round', { not: { any: [{ not: student }, unclear] } }, ['student']],
    ['one of two, one unclear', { atLeast: 1, of: [student, unclear] }, ['student']],
    ['two of two, one unclear', { atLeast: 2, of: [student, unclear] }, ['student']],
    ['two of three that can only fail', { atLeast: 2, of: [{ any: [student, unclear] }, unclear, unclear] }, []],
  ];
  for (const [name, condition, facts] of cases)
    it(name, () => {
      assert.deepEqual([...relevant(evaluated(condition, [is('rents', false)])).facts], facts);
    });

  it('is exactly what brute force finds, where no fact is asked twice', () => {
    fc.assert(
      fc.property(onceEach, known, (condition, statements) => {
        const before = fold(statements);
        const node = evaluate(condition, settingOf(before));
        const expected = node.holds === null ? changing(condition, before) : [];
        assert.deepEqual([...relevant(node).facts].sort(), expected.sort());
      }),
      { numRuns: 700 },
    );
  });

  it('never leaves out a fact that brute force finds', () => {
    fc.assert(
      fc.property(tree(fc.constantFrom(...facts)), known, (condition, statements) => {
        const before = fold(statements);
        const found = relevant(evaluate(condition, settingOf(before))).facts;
        const needed = evaluate(condition, settingOf(before)).holds === null ? changing(condition, before) : [];
        assert.deepEqual(
          needed.filter((fact) => !found.has(fact)),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Facts from which nothing else follows. */
const facts: readonly BooleanFact[] = booleanFacts.filter((fact) =>
  ['workProspect', 'chronicallyIllOrDisabled', 'hasHealthInsurance', 'hasProblemDebts'].includes(fact),
);
const known = fc
  .subarray([...facts])
  .chain((chosen) => fc.tuple(...chosen.map((fact) => fc.boolean().map((value) => is(fact, value)))));

const tree = (fact: fc.Arbitrary<BooleanFact>): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 1, arbitrary: fc.constant(unclear) },
      { weight: 3, arbitrary: fc.record({ fact, is: fc.boolean() }) },
      { weight: 2, arbitrary: parts(tie('node')).map((all) => ({ all })) },
      { weight: 2, arbitrary: parts(tie('node')).map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('node').map((not) => ({ not })) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 3 }), parts(tie('node')))
          .map(([atLeast, of]) => ({ atLeast, of })),
      },
    ),
  })).node;
const parts = (node: fc.Arbitrary<Condition>): fc.Arbitrary<Condition[]> =>
  fc.array(node, { minLength: 1, maxLength: 3 });

/** Trees in which each fact stands at most once: later ones become unclear. */
const onceEach = tree(fc.constantFrom(...facts)).map((condition) => once(condition, new Set()));

function once(condition: Condition, seen: Set<string>): Condition {
  if ('all' in condition) return { all: condition.all.map((c) => once(c, seen)) };
  if ('any' in condition) return { any: condition.any.map((c) => once(c, seen)) };
  if ('not' in condition) return { not: once(condition.not, seen) };
  if ('of' in condition) return { atLeast: condition.atLeast, of: condition.of.map((c) => once(c, seen)) };
  if (!('fact' in condition)) return condition;
  if (seen.has(condition.fact)) return unclear;
  seen.add(condition.fact);
  return condition;
}

/** The facts of which another value gives another outcome in some completion of what is known. */
function changing(condition: Condition, before: Known): BooleanFact[] {
  const open = facts.filter((fact) => !before.booleans.has(fact));
  const completions = open.reduce<Known[]>(
    (all, fact) => all.flatMap((one) => [setTo(one, fact, true), setTo(one, fact, false)]),
    [before],
  );
  const outcome = (one: Known): boolean | null => evaluate(condition, settingOf(one)).holds;
  return open.filter((fact) =>
    completions.some((one) => outcome(one) !== outcome(setTo(one, fact, one.booleans.get(fact) !== true))),
  );
}

const setTo = (one: Known, fact: BooleanFact, value: boolean): Known => ({
  ...one,
  booleans: new Map([...one.booleans, [fact, value]]),
});
