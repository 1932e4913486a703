/** What a scheme's formula comes to for what is known of a household. */
import type { FactId, HouseholdType } from '../../contract.ts';
import type { Setting } from '../evaluate.ts';
import type { IncomeStandard } from '../income-standard.ts';
import { rangeKnown, type Known } from '../known.ts';
import { leaf, stuck, type Doubt } from '../node.ts';
import { exactly, intersect } from '../range.ts';
import type { Values } from '../value.ts';
import { oneOf, reasonsOf, type Amount, type AmountRange } from './amount.ts';
import type { Formula } from './formula.ts';
import { workOf } from './work-out.ts';

/**
 * The amount, in cents, for every household that is still possible: exact (`low` is `high`, no facts) where all that
 * matters is known; else the ends between which it surely lies, and the facts that would bring them together.
 * Doubts are values that are not confirmed: without facts and with a doubt, nothing more can be learnt here.
 * Tight where each fact pulls the amount one way only, as income, rent and ages do in the allowances.
 * The ends are quick (`facts` and `doubts` are worked out when they are read).
 * Throws `VALUE_UNKNOWN` for a name that is not among the values.
 */
export function amountRange(
  formula: Formula,
  known: Known,
  values: Values,
  standard: IncomeStandard | null = null,
): AmountRange {
  return new Found(forEveryType(formula, { known, values, standard, scheme: () => leaf(stuck) }));
}

class Found implements AmountRange {
  readonly low: number;
  readonly high: number;
  readonly #amount: Amount;

  constructor(amount: Amount) {
    this.low = amount.low;
    this.high = amount.high;
    this.#amount = amount;
  }

  get facts(): readonly FactId[] {
    return reasonsOf(this.#amount).facts;
  }

  get doubts(): readonly Doubt[] {
    return reasonsOf(this.#amount).doubts;
  }
}

/** Whether there is a partner decides limits and shares together: so each type of household is worked out by itself. */
function forEveryType(formula: Formula, setting: Setting): Amount {
  const { household } = setting.known;
  if (household.size === 1) return workOf(formula)(setting);
  const options = [...household].map((type) => workOf(formula)({ ...setting, known: only(setting.known, type) }));
  return oneOf(options, () => ({ facts: isSame(options) ? [] : ['household'], doubts: [] }));
}

const isSame = ([first, ...rest]: readonly Amount[]): boolean =>
  first !== undefined && rest.every(({ low, high }) => low === first.low && high === first.high);

const split = new WeakMap<Known, Map<HouseholdType, Known>>();

/** Worked out once: every formula asks for it. */
function only(known: Known, type: HouseholdType): Known {
  const before = split.get(known) ?? new Map<HouseholdType, Known>();
  split.set(known, before);
  const found = before.get(type) ?? asType(known, type);
  before.set(type, found);
  return found;
}

function asType(known: Known, type: HouseholdType): Known {
  const booleans = new Map(known.booleans).set('hasPartner', type === 'couple');
  const household = new Set([type]);
  if (type === 'couple') return { ...known, household, booleans };
  booleans.set('hasChildren', type === 'singleParent');
  const count = type === 'single' ? exactly(0) : { min: 1, max: Infinity };
  const numbers = new Map(known.numbers).set('children.count', intersect(rangeKnown(known, 'children.count'), count));
  return { ...known, household, booleans, numbers, childAges: type === 'single' ? [] : known.childAges };
}
