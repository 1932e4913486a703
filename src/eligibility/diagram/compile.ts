/** Compiles the rules of a municipality on a day into one decision diagram a scheme. */
import type { BooleanFact, Household, HouseholdType, NumberFact } from '../../contract.ts';
import { schemeAmount } from '../amount/scheme-amount.ts';
import type { AmountRange } from '../amount/amount.ts';
import { compare, type Limit } from '../compare.ts';
import type { Condition } from '../condition.ts';
import { standardOf } from '../income-standard.ts';
import { fold, type Known } from '../known.ts';
import { families, type Family } from '../priors.ts';
import { valuesOf, type Rules, type SchemeRules } from '../rules.ts';
import type { Values } from '../value.ts';
import { familyType, hasChildren, studyCells } from './axes.ts';
import { layoutOf, type Layout } from './layout.ts';
import { comparing, isForAll, limitsOf, shareOf, type Comparing } from './limits.ts';
import { createPool, no, unclear as unclearEnd, yes, type Pool } from './pool.ts';
import { emptyPosition, everywhere, setCells, type Position } from './position.ts';
import { presumptionsOf } from './presume.ts';

export interface Diagrams {
  readonly pool: Pool;
  readonly layout: Layout;
  /** The diagram of a scheme. */
  readonly roots: ReadonlyMap<string, number>;
  /** The diagram of one of its conditions. */
  readonly conditions: ReadonlyMap<string, readonly number[]>;
  /** The end of every scheme for one household of which all is known, in the order of the rules; null where it is not. */
  readonly ends: (household: Household) => Uint8Array | null;
  /** What is known, on the axes of these rules; into `into` where one is given. */
  readonly position: (known: Known, into?: Position) => Position;
}

const compiled = new WeakMap<Rules, Diagrams>();

/** Once for the same rules. */
export function diagramsOf(rules: Rules): Diagrams {
  const known = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, known);
  return known;
}

interface Context {
  readonly rules: Rules;
  readonly values: Values;
  readonly pool: Pool;
  readonly layout: Layout;
  readonly scheme: (id: string) => number;
  /** Income comparisons that were compiled before. */
  readonly incomes: Map<string, number>;
}

function compile(rules: Rules): Diagrams {
  const pool = createPool();
  const layout = layoutOf(rules);
  const roots = new Map<string, number>();
  const conditions = new Map<string, number[]>();
  const incomes = new Map<string, number>();
  const byId = new Map(rules.schemes.map((scheme) => [scheme.id, scheme]));
  const scheme = (id: string): number => {
    const done = roots.get(id);
    const found = byId.get(id);
    if (done !== undefined || found === undefined) return done ?? unclearEnd;
    roots.set(id, unclearEnd);
    const context: Context = { rules, values: valuesOf(rules, found), pool, layout, scheme, incomes };
    const own = found.conditions.map(({ when }) => diagram(when, context, found));
    conditions.set(id, own);
    const root = own.reduce(pool.and, yes);
    roots.set(id, root);
    return root;
  };
  rules.schemes.forEach(({ id }) => scheme(id));
  const presumptions = presumptionsOf(rules, layout);
  return {
    pool,
    layout,
    roots,
    conditions,
    ends: endsOf(
      pool,
      layout,
      rules.schemes.map(({ id }) => roots.get(id) ?? unclearEnd),
    ),
    position: (known, into = emptyPosition(layout.axes.length)) => {
      layout.axes.forEach((axis, index) => {
        axis.place(known, into, index);
      });
      for (const presume of presumptions) presume(known, into);
      return into;
    },
  };
}

/** Reads the cells once and walks down each diagram: no more than one step an axis. */
function endsOf(pool: Pool, layout: Layout, roots: readonly number[]): Diagrams['ends'] {
  const anywhere = everywhere(layout.axes.map(({ size }) => size));
  const asked = [...new Set(roots.flatMap((root) => [...pool.axes(root, anywhere)]))];
  const cells = new Int16Array(layout.axes.length);
  return (household) => {
    for (const axis of asked) {
      const cell = layout.axes[axis]?.read?.(household) ?? -1;
      if (cell < 0) return null;
      cells[axis] = cell;
    }
    const ends = new Uint8Array(roots.length);
    for (let index = 0; index < roots.length; index += 1) ends[index] = pool.follow(roots[index] ?? unclearEnd, cells);
    return ends;
  };
}

function diagram(condition: Condition, context: Context, scheme: SchemeRules): number {
  const { pool } = context;
  const each = (conditions: readonly Condition[]): number[] => conditions.map((c) => diagram(c, context, scheme));
  if ('all' in condition) return each(condition.all).reduce(pool.and, yes);
  if ('any' in condition) return each(condition.any).reduce(pool.or, no);
  if ('not' in condition) return pool.not(diagram(condition.not, context, scheme));
  if ('of' in condition) return pool.atLeast(condition.atLeast, each(condition.of));
  if ('unclear' in condition) return unclearEnd;
  if ('income' in condition) return income(comparing(condition.income), context);
  if ('is' in condition) return boolean(condition.fact, condition.is, context);
  if ('fact' in condition) return number(condition.fact, comparing(condition), context);
  return household(condition, context, scheme);
}

type Kind<K extends string> = Extract<Condition, Record<K, unknown>>;
type OtherCondition =
  Kind<'household'> | Kind<'anyAdult'> | Kind<'anyChild'> | Kind<'receives'> | Kind<'scheme'> | Kind<'amount'>;

function household(condition: OtherCondition, context: Context, scheme: SchemeRules): number {
  if ('household' in condition)
    return perFamily(context, (family) => (condition.household.includes(familyType[family]) ? yes : no));
  if ('anyAdult' in condition) {
    const spec = comparing(condition.anyAdult);
    return context.pool.or(number('age', spec, context), number('partnerAge', spec, context));
  }
  if ('anyChild' in condition) return anyChild(condition.anyChild, context);
  if ('receives' in condition) return receives(condition.receives, context);
  if ('scheme' in condition)
    return context.pool.or(receives(condition.scheme, context), context.scheme(condition.scheme));
  return amount(condition, context, scheme);
}

/**
 * Whether an amount is enough is no cell of a fact, so it stands on an axis of its own: no, yes, unclear. Sound, but that
 * axis knows nothing of the others.
 */
function amount({ amount: name, ge }: Kind<'amount'>, { rules, pool, layout }: Context, scheme: SchemeRules): number {
  const found = (known: Known): AmountRange | undefined => schemeAmount(scheme, name, rules, known);
  const { facts, doubts } = found(fold([])) ?? nothing;
  const axis = layout.add({
    facts,
    isJoint: true,
    size: 3,
    place: (known, position, index) => {
      const { low, high } = found(known) ?? nothing;
      const isDoubtful = low < ge && high >= ge && doubts.length > 0;
      setCells(position, index, 3, (cell) => (cell === no ? low < ge : cell === yes ? high >= ge : isDoubtful));
    },
  });
  return pool.node(axis, [no, yes, unclearEnd]);
}

/** Without a formula nothing can be said. */
const nothing = { low: -Infinity, high: Infinity, facts: [], doubts: [{ value: 'amount' }] };

const perFamily = ({ pool, layout }: Context, of: (family: Family) => number): number =>
  pool.node(layout.family, families.map(of));

/** Kinds of children's facts are false where there are none. */
const withChildren = (context: Context, node: number): number =>
  perFamily(context, (family) => (hasChildren(family) ? node : no));

const flag = ({ pool }: Context, axis: number, value: boolean): number =>
  pool.node(axis, value ? [no, yes] : [yes, no]);

const receives = (id: string, context: Context): number => flag(context, context.layout.receives(id), true);

const ofChildren: readonly BooleanFact[] = ['children.anyInSchool', 'receivesChildBenefit', 'usesChildcare'];

function boolean(fact: BooleanFact, value: boolean, context: Context): number {
  const { pool, layout } = context;
  const asked = holdsOf(fact, context);
  if (asked !== null) return value ? asked : pool.not(asked);
  if (!ofChildren.includes(fact)) return flag(context, layout.boolean(fact), value);
  const node = withChildren(context, flag(context, layout.boolean(fact), true));
  return value ? node : pool.not(node);
}

/** Facts that lie on an axis with others. */
function holdsOf(fact: BooleanFact, context: Context): number | null {
  const { pool, layout } = context;
  if (fact === 'hasPartner') return perFamily(context, (family) => (familyType[family] === 'couple' ? yes : no));
  if (fact === 'hasChildren') return perFamily(context, (family) => (hasChildren(family) ? yes : no));
  if (fact === 'rents')
    return pool.node(
      layout.home.index,
      cells(layout.home.size, (cell) => (cell === 0 ? no : yes)),
    );
  if (fact === 'student' || fact === 'disabledStudent')
    return pool.node(
      layout.study,
      studyCells.map((one) => (one[fact] ? yes : no)),
    );
  return null;
}

function anyChild(spec: Extract<Condition, { anyChild: unknown }>['anyChild'], context: Context): number {
  if ('inSchool' in spec) return boolean('children.anyInSchool', true, context);
  const { children } = context.layout;
  const node = context.pool.node(
    children.index,
    cells(children.size, (cell) => (children.hasChildIn(cell, spec.from, spec.below) ? yes : no)),
  );
  return withChildren(context, node);
}

const cells = (size: number, of: (cell: number) => number): number[] =>
  Array.from({ length: size }, (_, cell) => of(cell));

function number(fact: NumberFact, spec: Comparing, context: Context): number {
  const limits = limitsOf(spec.operand, context.values);
  const under = (type: HouseholdType): number => compared(fact, spec, limits[type], context);
  if (fact === 'partnerAge')
    return perFamily(context, (family) => (familyType[family] === 'couple' ? under('couple') : no));
  if (fact === 'children.count')
    return perFamily(context, (family) =>
      hasChildren(family) ? under(familyType[family]) : end(0, spec, limits[familyType[family]]),
    );
  return isForAll(limits) ? under('single') : perFamily(context, (family) => under(familyType[family]));
}

/** A comparison with one limit, on the axis where the fact lies. */
function compared(fact: NumberFact, spec: Comparing, limit: Limit, { pool, layout }: Context): number {
  const value = (of: number): number => end(of, spec, limit);
  if (fact === 'rentCents')
    return pool.node(
      layout.home.index,
      cells(layout.home.size, (cell) => value(layout.home.rentIn(cell) ?? 0)),
    );
  if (fact === 'otherAdultsAtHome' || fact === 'costSharers') {
    const { index, size, housematesIn } = layout.housemates;
    const side = fact === 'costSharers' ? 'sharers' : 'others';
    return pool.node(
      index,
      cells(size, (cell) => value(housematesIn(cell)[side])),
    );
  }
  const axis = layout.number(fact);
  return pool.node(
    axis.index,
    cells(axis.size, (cell) => value(axis.valueIn(cell))),
  );
}

function end(value: number, { op, unclear }: Comparing, limit: Limit): number {
  const { holds } = compare({ min: value, max: value }, op, limit, unclear);
  return holds === null ? unclearEnd : holds ? yes : no;
}

/** Income as a share of the standard: the limit in euros hangs on who lives together and on their ages. */
function income(spec: Comparing, context: Context): number {
  const { standard } = context.rules;
  if (standard === null) return number('incomePercent', spec, context);
  const percents = limitsOf(spec.operand, context.values);
  const key = JSON.stringify([spec, percents, spec.op], (_, value: unknown) =>
    value === Infinity ? 'most' : value === -Infinity ? 'least' : value,
  );
  const done = context.incomes.get(key);
  if (done !== undefined) return done;
  const { pool, layout } = context;
  const [age, partner, mates] = [layout.number('age'), layout.number('partnerAge'), layout.housemates];
  const byLimit = new Map<string, number>();
  const under = (family: Family, own: number, other: number, sharers: number): number => {
    const type = familyType[family];
    const limit = standardOf({ type, age: own, partnerAge: other, sharers, children: hasChildren(family) }, standard);
    const share = { low: shareOf(percents[type].low, limit.low), high: shareOf(percents[type].high, limit.high) };
    const same = `${String(share.low)} ${String(share.high)}`;
    const node = byLimit.get(same) ?? compared('netMonthlyIncomeCents', spec, share, context);
    byLimit.set(same, node);
    return node;
  };
  const perMates = (family: Family, own: number, other: number): number =>
    pool.node(
      mates.index,
      cells(mates.size, (cell) => under(family, own, other, mates.housematesIn(cell).sharers)),
    );
  const perPartner = (family: Family, own: number): number =>
    familyType[family] === 'couple'
      ? pool.node(
          partner.index,
          cells(partner.size, (cell) => perMates(family, own, partner.valueIn(cell))),
        )
      : perMates(family, own, 0);
  const node = perFamily(context, (family) =>
    pool.node(
      age.index,
      cells(age.size, (cell) => perPartner(family, age.valueIn(cell))),
    ),
  );
  context.incomes.set(key, node);
  return node;
}
