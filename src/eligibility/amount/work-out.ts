/** Makes a formula into a function of what is known of one type of household: read once, worked out very often. */
import { evaluate, type Setting } from '../evaluate.ts';
import { rangeKnown } from '../known.ts';
import { missingFacts } from '../missing-facts.ts';
import { relevant } from '../relevance.ts';
import { isSure, oneOf, span, sure, type Amount } from './amount.ts';
import { divide, max, min, minus, plus, product, round, times } from './arithmetic.ts';
import { childcareAmount } from './childcare.ts';
import type { ChildcareFormula, Formula } from './formula.ts';
import { graded } from './graded.ts';
import { quickly } from './quickly.ts';
import { boundsOf, factRange, standardAmount, valueAmount, valueOf } from './leaf-amount.ts';

type Work = (setting: Setting) => Amount;
type Kind<K extends string> = Extract<Formula, Record<K, unknown>>;
type Sums = Kind<'plus'> | Kind<'minus'> | Kind<'times'> | Kind<'max'> | Kind<'min'>;
type Leaf = number | Kind<'value'> | Kind<'fact'> | Kind<'standard'> | Kind<'unclear'>;

const made = new WeakMap<object, Work>();

export function workOf(formula: Formula): Work {
  if (typeof formula === 'number') return leaf(formula);
  const before = made.get(formula);
  if (before !== undefined) return before;
  const work = isLeaf(formula) ? leaf(formula) : branch(formula);
  made.set(formula, work);
  return work;
}

const isLeaf = (formula: Exclude<Formula, number>): formula is Exclude<Leaf, number> =>
  'value' in formula || 'fact' in formula || 'standard' in formula || 'unclear' in formula;

function leaf(formula: Leaf): Work {
  if (typeof formula === 'number') return () => sure(formula);
  if ('value' in formula) return (setting) => valueAmount(formula.value, setting);
  if ('fact' in formula) return fact(formula);
  if ('standard' in formula) return (setting) => standardAmount(formula.standard, setting);
  const why = () => ({ facts: [], doubts: [{ value: formula.unclear }] });
  if (!('between' in formula)) return () => span(0, Infinity, [], why);
  const ends = worksOf(formula.between);
  return (setting) => oneOf(ends(setting), why);
}

const unitCents = { cent: 1, euro: 100 } as const;

function branch(formula: Exclude<Formula, Leaf>): Work {
  if ('when' in formula) return choice(formula);
  if ('round' in formula) {
    const of = workOf(formula.of);
    return (setting) => round(of(setting), formula.round, unitCents[formula.to]);
  }
  if ('percent' in formula) return percent(worksOf([formula.percent, formula.of]));
  if ('divide' in formula) {
    const [of, by] = [workOf(formula.divide), workOf(formula.by)];
    return (setting) => divide(of(setting), by(setting));
  }
  if ('perChild' in formula) return perChild(formula.perChild);
  if ('steps' in formula) return steps(formula);
  if ('graded' in formula) return gradedWork(formula);
  return 'childcare' in formula ? childcare(formula.childcare) : sums(formula);
}

function worksOf(formulas: readonly Formula[]): (setting: Setting) => Amount[] {
  const works = formulas.map(workOf);
  return (setting) => works.map((work) => work(setting));
}

function sums(formula: Sums): Work {
  const of = <T extends readonly Formula[]>(parts: T, add: (amounts: readonly Amount[]) => Amount): Work => {
    const works = worksOf(parts);
    return (setting) => add(works(setting));
  };
  if ('plus' in formula) return of(formula.plus, plus);
  if ('minus' in formula) return of(formula.minus, minus);
  if ('times' in formula) return of(formula.times, times);
  return 'max' in formula ? of(formula.max, max) : of(formula.min, min);
}

const percent =
  (works: (setting: Setting) => Amount[]): Work =>
  (setting) => {
    const share = times(works(setting));
    return span(share.low / 100, share.high / 100, [share]);
  };

/** The presumption gives way to what was said. */
function fact({ fact: name, presumed }: Kind<'fact'>): Work {
  if (presumed === undefined) return ({ known }) => factRange(name, known);
  const atMost = workOf(presumed.atMost);
  return (setting) => {
    const found = factRange(name, setting.known);
    const { receives, receivesComplete } = setting.known;
    const receiving = receives.get(presumed.receives) ?? (receivesComplete ? false : undefined);
    if (isSure(found) || receiving === false) return found;
    const most = atMost(setting).low;
    if (most < found.low || most >= found.high) return found;
    if (receiving === true) return span(found.low, most, [found]);
    return span(found.low, found.high, [found], () => ({ facts: ['receives'], doubts: [] }));
  };
}

function choice({ when, then, otherwise }: Kind<'when'>): Work {
  const [yes, no] = [workOf(then), workOf(otherwise)];
  return (setting) => {
    const quick = quickly(when, setting.known);
    const holds = quick === undefined ? evaluate(when, setting).holds : quick;
    if (holds !== null) return (holds ? yes : no)(setting);
    return oneOf([yes(setting), no(setting)], () => {
      const { facts, doubts } = relevant(evaluate(when, setting));
      return { facts: [...facts], doubts };
    });
  };
}

function perChild(spans: Kind<'perChild'>['perChild']): Work {
  const works = worksOf(spans.map(({ gives }) => gives));
  return (setting) => {
    const { known } = setting;
    const amounts = works(setting);
    if (known.childAges !== null)
      return plus(
        known.childAges.map((age) => amounts[spans.findIndex((s) => age >= s.from && age < s.below)] ?? sure(0)),
      );
    const { min: fewest, max: most } = rangeKnown(known, 'children.count');
    const low = product(fewest, Math.min(...amounts.map((amount) => amount.low)));
    const high = product(most, Math.max(...amounts.map((amount) => amount.high)));
    return span(low, high, amounts, () => ({ facts: missingFacts(known, 'children.ages'), doubts: [] }));
  };
}

function steps({ steps: name, at }: Kind<'steps'>): Work {
  const atWork = workOf(at);
  return (setting) => {
    const value = valueOf(name, setting);
    if (value.status === 'not_confirmed') return boundsOf(value);
    const where = atWork(setting);
    const rows = value.steps ?? [];
    const touched = rows.filter(([from], row) => from <= where.high && (rows[row + 1]?.[0] ?? Infinity) > where.low);
    const numbers = touched.map(([, number]) => number);
    return numbers.length === 0 ? sure(0) : span(Math.min(...numbers), Math.max(...numbers), [where]);
  };
}

function gradedWork(formula: Kind<'graded'>): Work {
  const [number, from] = [workOf(formula.graded), workOf(formula.from)];
  const bands = formula.bands.map(({ upTo, percent: share }) => ({
    upTo: upTo === undefined ? undefined : workOf(upTo),
    percent: workOf(share),
  }));
  return (setting) =>
    graded(
      number(setting),
      from(setting),
      bands.map((band) => ({ upTo: band.upTo?.(setting), percent: band.percent(setting) })),
    );
}

function childcare(formula: ChildcareFormula): Work {
  const { dagopvang, bso, gastouder } = formula.rateAtMost;
  const [hours, first, next] = [workOf(formula.hoursAtMost), workOf(formula.percentFirst), workOf(formula.percentNext)];
  const rates = { dagopvang: workOf(dagopvang), bso: workOf(bso), gastouder: workOf(gastouder) };
  return (setting) =>
    childcareAmount(setting.known, {
      hoursAtMost: hours(setting),
      rateAtMost: {
        dagopvang: rates.dagopvang(setting),
        bso: rates.bso(setting),
        gastouder: rates.gastouder(setting),
      },
      percentFirst: first(setting),
      percentNext: next(setting),
    });
}
