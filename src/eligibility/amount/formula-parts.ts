/** Walks through formulas, for whoever checks or explains them. */
import type { Condition } from '../condition.ts';
import type { Formula } from './formula.ts';

function parts(formula: Formula): Formula[] {
  if (typeof formula === 'number' || 'value' in formula || 'standard' in formula) return [];
  if ('fact' in formula) return formula.presumed === undefined ? [] : [formula.presumed.atMost];
  if ('between' in formula) return formula.between;
  if ('unclear' in formula) return [];
  if ('when' in formula) return [formula.then, formula.otherwise];
  if ('round' in formula) return [formula.of];
  if ('percent' in formula) return [formula.percent, formula.of];
  if ('divide' in formula) return [formula.divide, formula.by];
  return manyParts(formula);
}

type Few = 'value' | 'standard' | 'fact' | 'between' | 'unclear' | 'when' | 'round' | 'percent' | 'divide';
type Rest = Exclude<Formula, number | { [K in Few]: Record<K, unknown> }[Few]>;

function manyParts(formula: Rest): Formula[] {
  if ('perChild' in formula) return formula.perChild.map(({ gives }) => gives);
  if ('steps' in formula) return [formula.at];
  if ('graded' in formula) {
    const bands = formula.bands.flatMap(({ upTo, percent }) => (upTo === undefined ? [percent] : [upTo, percent]));
    return [formula.graded, formula.from, ...bands];
  }
  if ('childcare' in formula) {
    const { hoursAtMost, rateAtMost, percentFirst, percentNext } = formula.childcare;
    return [hoursAtMost, ...Object.values(rateAtMost), percentFirst, percentNext];
  }
  if ('plus' in formula) return formula.plus;
  if ('minus' in formula) return formula.minus;
  if ('times' in formula) return formula.times;
  return 'max' in formula ? formula.max : formula.min;
}

/** The formula and everything in it. */
export const formulaParts = (formula: Formula): Formula[] => [formula, ...parts(formula).flatMap(formulaParts)];

const within = <T>(formula: Formula, pick: (part: Exclude<Formula, number>) => T[]): T[] =>
  formulaParts(formula).flatMap((part) => (typeof part === 'number' ? [] : pick(part)));

/** The names of the numbers in it. */
export const numbersIn = (formula: Formula): string[] =>
  within(formula, (part) => ('value' in part ? [part.value] : []));
/** The names of the tables in it. */
export const tablesIn = (formula: Formula): string[] =>
  within(formula, (part) => ('steps' in part ? [part.steps] : []));
export const conditionsIn = (formula: Formula): Condition[] =>
  within(formula, (part) => ('when' in part ? [part.when] : []));
