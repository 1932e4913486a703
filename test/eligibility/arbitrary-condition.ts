import fc from 'fast-check';
import { booleanFacts, householdTypes, numberFacts, type NumberFact } from '../../src/contract.ts';
import { comparisonOps, type ComparisonOp, type Condition, type Operand } from '../../src/eligibility/condition.ts';
import type { Values } from '../../src/eligibility/value.ts';

const basis = { title: 'een tabel', date: '2026' };
/** Named limits in every status, at numbers that the generated households sit around. */
export const namedValues: Values = {
  adult: { title: 'volwassen', status: 'confirmed', number: 21, basis },
  table: { title: 'tabel', status: 'secondary', byHousehold: { single: 18, singleParent: 60, couple: 65 }, basis },
  open: { title: 'niet bekend', status: 'not_confirmed', ask: 'svb', basis },
  between: { title: 'ongeveer', status: 'not_confirmed', ask: 'svb', atLeast: 60, atMost: 67, basis },
  percent: { title: 'procent', status: 'confirmed', number: 110, basis },
  percentAtLeast: { title: 'procent', status: 'not_confirmed', ask: 'svb', atLeast: 100, basis },
  percentTable: {
    title: 'procent',
    status: 'confirmed',
    byHousehold: { single: 100, singleParent: 120, couple: 110 },
    basis,
  },
};

const limitsOf: Partial<Record<NumberFact, number[]>> = {
  age: [18, 21, 65, 67],
  partnerAge: [18, 21, 65, 67],
  'children.count': [0, 1, 2, 3],
  incomePercent: [100, 105, 110, 120],
  netMonthlyIncomeCents: [66_580, 134_849, 148_334],
  yearlyIncomeCents: [2_342_500, 4_085_700],
  assetsCents: [800_000, 1_600_000],
  taxAssetsCents: [3_847_900, 14_601_100],
  rentCents: [0, 20_071, 20_252],
  monthsOnLowIncome: [36, 60],
  costSharers: [0, 1],
  otherAdultsAtHome: [0, 1],
};

const comparison = (operand: fc.Arbitrary<Operand>) =>
  fc.tuple(fc.constantFrom(...comparisonOps), operand, fc.boolean()).map(([op, limit, unclear]) => ({
    ...one(op, limit),
    ...(unclear && op !== 'eq' && { boundary: 'unclear' as const }),
  }));
const one = (op: ComparisonOp, limit: Operand): Partial<Record<ComparisonOp, Operand>> => ({ [op]: limit });
const named = (...names: string[]): fc.Arbitrary<Operand> => fc.constantFrom(...names).map((value) => ({ value }));

const ages = fc.oneof(fc.constantFrom(18, 21, 65, 67), named('adult', 'table', 'open', 'between'));
const percents = fc.oneof(fc.constantFrom(100, 105, 110), named('percent', 'open', 'percentAtLeast', 'percentTable'));
const number = fc.constantFrom(...numberFacts).chain((fact): fc.Arbitrary<Condition> => {
  const limits = limitsOf[fact] ?? [0, 335_000];
  const operand: fc.Arbitrary<Operand> = fact === 'age' || fact === 'partnerAge' ? ages : fc.constantFrom(...limits);
  return comparison(operand).map((spec) => ({ fact, ...spec }));
});

const leafCondition: fc.Arbitrary<Condition> = fc.oneof(
  number,
  fc.record({ fact: fc.constantFrom(...booleanFacts), is: fc.boolean() }),
  fc.subarray([...householdTypes], { minLength: 1 }).map((household) => ({ household })),
  comparison(percents).map((income) => ({ income })),
  comparison(ages).map((anyAdult) => ({ anyAdult })),
  fc.constantFrom({ from: 4, below: 12 }, { from: 0, below: 18 }).map((anyChild) => ({ anyChild })),
  fc.constant({ anyChild: { inSchool: true as const } }),
  fc.constantFrom('nederland/bijstand', 'nederland/zorgtoeslag').map((receives) => ({ receives })),
  fc.constant({ unclear: 'of dat meetelt' }),
);

/** Trees of every kind of condition, save one on another scheme. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 3, arbitrary: leafCondition },
      { weight: 2, arbitrary: parts.map((all) => ({ all })) },
      { weight: 2, arbitrary: parts.map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('node').map((not) => ({ not })) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), parts).map(([atLeast, of]) => ({ atLeast, of })),
      },
    ),
  };
}).node;
