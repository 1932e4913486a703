/**
 * The axes of a municipality's rules on a day: facts cut into cells. Facts that hang together share an axis, so that no
 * cell is impossible: who lives together, housemates and cost sharers, renting and the rent, studying and being unable to work.
 */
import type { BooleanFact, FactId, Household, HouseholdType, NumberFact } from '../../contract.ts';
import { rangeKnown, type Known } from '../known.ts';
import { families, type Family } from '../priors.ts';
import { cellOf, cellsOf, numberIn, type Cuts } from './cuts.ts';
import { booleanOf, familyOf, numberOf } from './household-values.ts';
import { setCells, setSpan, type Position } from './position.ts';

export interface Axis {
  readonly facts: readonly FactId[];
  /** Only all of its facts together tell the cell. */
  readonly isJoint?: true;
  readonly size: number;
  /** Puts what is known of it into a position, at the axis's own index. */
  readonly place: (known: Known, position: Position, index: number) => void;
  /** The cell of a whole household; -1 when it does not say. Left out where the facts alone do not tell it. */
  readonly read?: (household: Household) => number;
  /** Whether a fact is the same in two cells; left out where a fact tells the cell. */
  readonly same?: (fact: FactId, a: number, b: number) => boolean;
}

export interface NumberAxis extends Axis {
  readonly cuts: Cuts;
  readonly valueIn: (cell: number) => number;
}

export const familyType: Readonly<Record<Family, HouseholdType>> = {
  single: 'single',
  singleParent: 'singleParent',
  coupleWithoutChildren: 'couple',
  coupleWithChildren: 'couple',
};
export const hasChildren = (family: Family): boolean => family === 'singleParent' || family === 'coupleWithChildren';

const familyIn = (cell: number): Family => families[cell] ?? 'single';
const isCouple = (cell: number): boolean => familyType[familyIn(cell)] === 'couple';

export const familyAxis: Axis = {
  facts: ['household', 'hasPartner', 'hasChildren'],
  size: families.length,
  read: familyOf,
  same: (fact, a, b) => {
    if (fact === 'hasPartner') return isCouple(a) === isCouple(b);
    if (fact === 'hasChildren') return hasChildren(familyIn(a)) === hasChildren(familyIn(b));
    return familyType[familyIn(a)] === familyType[familyIn(b)];
  },
  place: (known, position, index) => {
    const children = known.booleans.get('hasChildren');
    // Who tells a partner's age has one.
    const couple = known.numbers.has('partnerAge') && !known.booleans.has('hasPartner');
    setCells(position, index, families.length, (cell) => {
      const family = familyIn(cell);
      const type = familyType[family];
      return (
        known.household.has(type) &&
        (children ?? hasChildren(family)) === hasChildren(family) &&
        (!couple || type === 'couple')
      );
    });
  },
};

export function numberAxis(fact: NumberFact, cuts: Cuts): NumberAxis {
  return {
    facts: [fact],
    size: cuts.length + 1,
    cuts,
    valueIn: (cell) => numberIn(fact, cuts, cell),
    read: (household) => {
      const value = numberOf(household, fact);
      return value === null ? -1 : cellOf(cuts, value);
    },
    place: (known, position, index) => {
      const [first, last] = cellsOf(fact, cuts, rangeKnown(known, fact));
      setSpan(position, index, first, last);
    },
  };
}

const flagCell = (value: boolean | null): number => (value === null ? -1 : value ? 1 : 0);

export const booleanAxis = (fact: BooleanFact): Axis => ({
  facts: [fact],
  size: 2,
  read: (household) => flagCell(booleanOf(household, fact)),
  place: (known, position, index) => {
    const value = known.booleans.get(fact);
    setSpan(position, index, value === true ? 1 : 0, value === false ? 0 : 1);
  },
});

export const receivesAxis = (id: string): Axis => ({
  facts: ['receives'],
  size: 2,
  read: ({ receives }) => (receives == null ? -1 : flagCell(receives.includes(id))),
  place: (known, position, index) => {
    const value = known.receives.get(id) ?? (known.receivesComplete ? false : undefined);
    setSpan(position, index, value === true ? 1 : 0, value === false ? 0 : 1);
  },
});

/** No student, a student, a student who cannot work beside it. */
export const studyCells = [
  { student: false, disabledStudent: false },
  { student: true, disabledStudent: false },
  { student: true, disabledStudent: true },
] as const;

export const studyAxis: Axis = {
  facts: ['student', 'disabledStudent'],
  size: studyCells.length,
  read: ({ student, disabledStudent }) =>
    student === false ? 0 : student === true && disabledStudent != null ? 1 + flagCell(disabledStudent) : -1,
  same: (fact, a, b) => (fact === 'student' ? (a === 0) === (b === 0) : (a === 2) === (b === 2)),
  place: ({ booleans }, position, index) => {
    const agrees = (fact: 'student' | 'disabledStudent', value: boolean): boolean =>
      (booleans.get(fact) ?? value) === value;
    setCells(position, index, studyCells.length, (cell) => {
      const { student, disabledStudent } = studyCells[cell] ?? studyCells[0];
      return agrees('student', student) && agrees('disabledStudent', disabledStudent);
    });
  },
};

export interface HomeAxis extends Axis {
  /** `null`: does not rent. */
  readonly rentIn: (cell: number) => number | null;
}

/** Cell 0 is whoever does not rent; then come the rents. */
export function homeAxis(cuts: Cuts): HomeAxis {
  return {
    facts: ['rents', 'rentCents'],
    size: cuts.length + 2,
    read: ({ rents, rentCents }) =>
      rents === false ? 0 : rents === true && rentCents != null ? 1 + cellOf(cuts, rentCents) : -1,
    same: (fact, a, b) => (fact === 'rents' ? (a === 0) === (b === 0) : a === b),
    rentIn: (cell) => (cell === 0 ? null : numberIn('rentCents', cuts, cell - 1)),
    place: (known, position, index) => {
      const rents = known.booleans.get('rents');
      const [first, last] = cellsOf('rentCents', cuts, rangeKnown(known, 'rentCents'));
      setSpan(position, index, rents === false ? 0 : first + 1, rents === false ? 0 : last + 1);
      if (rents === undefined && first === 0) position.first[index] = 0;
    },
  };
}

export interface HousematesAxis extends Axis {
  readonly housematesIn: (cell: number) => { readonly others: number; readonly sharers: number };
}

/** Other adults at home, and how many of them share the costs: never more than there are. */
export function housematesAxis(others: Cuts, sharers: Cuts): HousematesAxis {
  const cells = Array.from({ length: others.length + 1 }, (_, other) =>
    Array.from({ length: sharers.length + 1 }, (_each, sharer) => ({ other, sharer })),
  )
    .flat()
    .filter(({ other, sharer }) => mostIn(others, other) >= numberIn('costSharers', sharers, sharer));
  const places = Array.from({ length: others.length + 1 }, (_, other) =>
    Array.from({ length: sharers.length + 1 }, (_each, sharer) =>
      cells.findIndex((cell) => cell.other === other && cell.sharer === sharer),
    ),
  );
  const values = cells.map(({ other, sharer }) => ({
    others: numberIn('otherAdultsAtHome', others, other),
    sharers: numberIn('costSharers', sharers, sharer),
  }));
  return {
    facts: ['otherAdultsAtHome', 'costSharers'],
    size: cells.length,
    read: ({ otherAdultsAtHome, costSharers }) =>
      otherAdultsAtHome == null || costSharers == null
        ? -1
        : (places[cellOf(others, otherAdultsAtHome)]?.[cellOf(sharers, costSharers)] ?? -1),
    same: (fact, a, b) =>
      fact === 'costSharers' ? cells[a]?.sharer === cells[b]?.sharer : cells[a]?.other === cells[b]?.other,
    housematesIn: (cell) => values[cell] ?? { others: 0, sharers: 0 },
    place: (known, position, index) => {
      const [firstOther, lastOther] = cellsOf('otherAdultsAtHome', others, rangeKnown(known, 'otherAdultsAtHome'));
      const [firstSharer, lastSharer] = cellsOf('costSharers', sharers, rangeKnown(known, 'costSharers'));
      setCells(position, index, cells.length, (cell) => {
        const { other, sharer } = cells[cell] ?? { other: 0, sharer: 0 };
        return other >= firstOther && other <= lastOther && sharer >= firstSharer && sharer <= lastSharer;
      });
    },
  };
}

const mostIn = (cuts: Cuts, cell: number): number => cuts[cell] ?? Infinity;

export interface ChildrenAxis extends Axis {
  /** Whether a child of that age can be in the cell. */
  readonly hasChildIn: (cell: number, from: number, below: number) => boolean;
}

/** Which spans of age hold a child: every set of them but the empty one. `edges` are where the rules part them. */
export function childrenAxis(edges: readonly number[]): ChildrenAxis {
  const spanOf = (age: number): number => edges.filter((edge) => edge <= age).length;
  const size = 2 ** (edges.length + 1) - 1;
  return {
    facts: ['children.ages'],
    size,
    hasChildIn: (cell, from, below) =>
      Array.from({ length: edges.length + 1 }, (_, span) => span).some(
        (span) => (((cell + 1) >> span) & 1) === 1 && (edges[span - 1] ?? 0) >= from && (edges[span] ?? 18) <= below,
      ),
    read: ({ children }) =>
      children == null ? -1 : Math.max(0, children.reduce((set, { age }) => set | (1 << spanOf(age)), 0) - 1),
    place: ({ childAges }, position, index) => {
      const cell = (childAges ?? []).reduce((set, age) => set | (1 << spanOf(age)), 0) - 1;
      setSpan(position, index, Math.max(cell, 0), cell < 0 ? size - 1 : cell);
    },
  };
}
