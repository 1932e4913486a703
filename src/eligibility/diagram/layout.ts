/** Finds the axes that a set of rules needs, and where each fact lies on them. */
import type { BooleanFact, NumberFact } from '../../contract.ts';
import { valuesOf, type Rules } from '../rules.ts';
import type { Condition } from '../condition.ts';
import { mostSharers, standardOf } from '../income-standard.ts';
import {
  booleanAxis,
  childrenAxis,
  familyAxis,
  homeAxis,
  housematesAxis,
  numberAxis,
  receivesAxis,
  studyAxis,
  type Axis,
  type ChildrenAxis,
  type HomeAxis,
  type HousematesAxis,
  type NumberAxis,
} from './axes.ts';
import { cutsOf, sortedCuts, type Cuts } from './cuts.ts';
import { comparing, leavesOf, limitsOf, shareOf, type Comparing } from './limits.ts';
import type { Values } from '../value.ts';
import type { Limit } from '../compare.ts';
import { householdTypes } from '../../contract.ts';

type Placed<A extends Axis> = A & { readonly index: number };

export interface Layout {
  readonly axes: readonly Axis[];
  readonly family: number;
  readonly study: number;
  readonly number: (fact: NumberFact) => Placed<NumberAxis>;
  readonly home: Placed<HomeAxis>;
  readonly housemates: Placed<HousematesAxis>;
  readonly children: Placed<ChildrenAxis>;
  readonly boolean: (fact: BooleanFact) => number;
  readonly receives: (id: string) => number;
  /** Adds an axis of its own for what is no cell of a fact. */
  readonly add: (axis: Axis) => number;
}

interface Place {
  readonly fact: NumberFact;
  readonly cuts: readonly number[];
}

export function layoutOf(rules: Rules): Layout {
  const leaves = rules.schemes.flatMap((scheme) =>
    scheme.conditions.flatMap(({ when }) => leavesOf(when).map((leaf) => ({ leaf, values: valuesOf(rules, scheme) }))),
  );
  const places = leaves.flatMap(({ leaf, values }) => placesOf(leaf, values));
  const income = leaves.flatMap(({ leaf, values }) =>
    'income' in leaf ? [{ ...comparing(leaf.income), values }] : [],
  );
  places.push(...incomePlaces(rules, income, places));
  const cuts = (fact: NumberFact): Cuts => sortedCuts(places.filter((p) => p.fact === fact).flatMap((p) => p.cuts));
  const edges = [...new Set(leaves.flatMap(({ leaf }) => edgesOf(leaf)))].filter((age) => age > 0 && age < 18);

  const axes: Axis[] = [];
  const add = <A extends Axis>(axis: A): Placed<A> => ({ ...axis, index: axes.push(axis) - 1 });
  const family = add(familyAxis).index;
  const numbers = new Map<NumberFact, Placed<NumberAxis>>();
  const number = (fact: NumberFact): Placed<NumberAxis> => {
    const known = numbers.get(fact);
    if (known !== undefined) return known;
    const axis = add(numberAxis(fact, cuts(fact)));
    numbers.set(fact, axis);
    return axis;
  };
  number('age');
  number('partnerAge');
  const housemates = add(housematesAxis(cuts('otherAdultsAtHome'), cuts('costSharers')));
  number('children.count');
  const children = add(childrenAxis(edges.sort((a, b) => a - b)));
  const once = indexOnce<BooleanFact>((fact) => add(booleanAxis(fact)).index);
  const receives = indexOnce<string>((id) => add(receivesAxis(id)).index);
  number(rules.standard === null ? 'incomePercent' : 'netMonthlyIncomeCents');
  const home = add(homeAxis(cuts('rentCents')));
  const study = add(studyAxis).index;
  return { axes, family, study, number, home, housemates, children, boolean: once, receives, add: (a) => add(a).index };
}

function indexOnce<K>(make: (key: K) => number): (key: K) => number {
  const known = new Map<K, number>();
  return (key) => {
    const index = known.get(key) ?? make(key);
    known.set(key, index);
    return index;
  };
}

/** Where the comparisons of a condition part the numbers that they look at. */
function placesOf(leaf: Condition, values: Values): Place[] {
  if ('anyAdult' in leaf)
    return (['age', 'partnerAge'] as const).map((fact) => ({
      fact,
      cuts: cutsFor(fact, comparing(leaf.anyAdult), values),
    }));
  if ('fact' in leaf && !('is' in leaf))
    return [{ fact: leaf.fact, cuts: cutsFor(leaf.fact, comparing(leaf), values) }];
  return [];
}

function cutsFor(fact: NumberFact, { op, operand, unclear }: Comparing, values: Values): number[] {
  const limits = limitsOf(operand, values);
  return householdTypes.flatMap((type) => cutsOf(fact, op, limits[type], unclear));
}

const edgesOf = (leaf: Condition): number[] =>
  'anyChild' in leaf && 'from' in leaf.anyChild ? [leaf.anyChild.from, leaf.anyChild.below] : [];

type IncomeComparison = Comparing & { readonly values: Values };

/** Every limit in euros of every household; and the ages and numbers of housemates on which the standard hangs. */
function incomePlaces(
  { standard }: Rules,
  comparisons: readonly IncomeComparison[],
  others: readonly Place[],
): Place[] {
  if (comparisons.length === 0) return [];
  if (standard === null)
    return comparisons.map((c) => ({ fact: 'incomePercent', cuts: cutsFor('incomePercent', c, c.values) }));
  const ages = [17.5, 20.5, standard.statePensionAge - 0.5];
  const counts = Array.from({ length: mostSharers }, (_, count) => count + 0.5);
  const limits: Limit[] = householdTypes.flatMap((type) =>
    [17, 18, 21, standard.statePensionAge].flatMap((age) =>
      [17, 18, 21, standard.statePensionAge].flatMap((partnerAge) =>
        [0, ...counts.map((count) => count + 0.5)].flatMap((sharers) =>
          [true, false].map((children) => standardOf({ type, age, partnerAge, sharers, children }, standard)),
        ),
      ),
    ),
  );
  const unique = [...new Map(limits.map((limit) => [`${String(limit.low)} ${String(limit.high)}`, limit])).values()];
  const cuts = comparisons.flatMap(({ op, operand, unclear, values }) => {
    const percents = limitsOf(operand, values);
    return householdTypes.flatMap((type) =>
      unique.flatMap(({ low, high }) =>
        cutsOf(
          'netMonthlyIncomeCents',
          op,
          { low: shareOf(percents[type].low, low), high: shareOf(percents[type].high, high) },
          unclear,
        ),
      ),
    );
  });
  const other = others.filter(({ fact }) => fact === 'otherAdultsAtHome').flatMap((place) => place.cuts);
  return [
    { fact: 'netMonthlyIncomeCents', cuts },
    { fact: 'age', cuts: ages },
    { fact: 'partnerAge', cuts: ages },
    { fact: 'costSharers', cuts: counts },
    { fact: 'otherAdultsAtHome', cuts: [0.5, ...other] },
  ];
}
