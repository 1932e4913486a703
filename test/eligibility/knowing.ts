import {
  numberFacts,
  type FactId,
  type FactValue,
  type NumberFact,
  type Statement,
  type TestOp,
} from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { evaluate, type Setting } from '../../src/eligibility/evaluate.ts';
import type { IncomeStandard } from '../../src/eligibility/income-standard.ts';
import { fold, type Known } from '../../src/eligibility/known.ts';
import { leaf, stuck, type Node } from '../../src/eligibility/node.ts';
import type { Values } from '../../src/eligibility/value.ts';

export const is = (fact: FactId, value: FactValue): Statement => ({ fact, op: 'is', value });
export const isNot = (fact: FactId, value: FactValue): Statement => ({ fact, op: 'isNot', value });
export const has = (...schemes: string[]): Statement => ({ fact: 'receives', op: 'has', value: schemes });
export const isNumberFact = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);
export const that = (fact: NumberFact, op: TestOp, value: number): Statement => ({ fact, op, value });

/** Round numbers, so that every limit can be worked out in the head; no norm for a couple of which one is young. */
export const roundStandard: IncomeStandard = {
  validFrom: '2026-07-01',
  norms: {
    single: 100_000,
    singleParent: 100_000,
    couple: 150_000,
    singlePension: 110_000,
    couplePension: 160_000,
    singleYoung: 30_000,
    singleParentYoung: 30_000,
    coupleYoung: 60_000,
    coupleYoungChildren: 90_000,
  },
  costSharerPercent: new Map([
    [2, 50],
    [3, 43.333333333],
    [4, 40],
  ]),
  statePensionAge: 67,
};

const basis = { title: 'een tabel', date: '2026' };
/** A value of every kind. */
export const someValues: Values = {
  limit: { title: 'een grens', status: 'confirmed', number: 800_000, basis },
  table: {
    title: 'per huishouden',
    status: 'secondary',
    byHousehold: { single: 5, singleParent: 10, couple: 10 },
    basis,
  },
  open: { title: 'de grens van de pas', status: 'not_confirmed', ask: 'gemeente-almere', basis },
  between: { title: 'de leeftijd', status: 'not_confirmed', ask: 'svb', atLeast: 67, atMost: 68, basis },
  atLeast: { title: 'minstens', status: 'not_confirmed', ask: 'svb', atLeast: 100, basis },
};

export function settingOf(known: Known, more: Partial<Setting> = {}): Setting {
  return { known, standard: null, values: {}, scheme: () => leaf(stuck), ...more };
}

export const evaluated = (
  condition: Condition,
  statements: readonly Statement[],
  more: { standard?: IncomeStandard; values?: Values } = {},
): Node => evaluate(condition, settingOf(fold(statements), more));
