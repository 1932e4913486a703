/** What a formula names exists on every day that it is used, and whoever names a formula finds it. */
import { conditionsIn, numbersIn, tablesIn } from '../eligibility/amount/formula-parts.ts';
import type { Formula } from '../eligibility/amount/formula.ts';
import type { Value } from '../eligibility/value.ts';
import { conditionParts } from './condition-parts.ts';
import { editionOn } from './edition.ts';
import type { Filed, KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Path, type Problem } from './problem.ts';
import { daysOfChange, namesIn } from './rule-problems.ts';
import type { Scheme } from './schemas/scheme.ts';

export function formulaProblems(files: KnowledgeFiles): Problem[] {
  return files.schemes.flatMap((one) => [
    ...Object.entries(one.item.formulas ?? {}).flatMap(([name, formula]) => valueProblems(one, name, formula, files)),
    ...conditionProblems(one),
    ...amountProblems(one),
  ]);
}

/** A formula takes a number of a value, or a table with `steps`; a value that is not confirmed gives only bounds. */
function valueProblems(one: Filed<Scheme>, name: string, formula: Formula, files: KnowledgeFiles): Problem[] {
  const tables = new Set(tablesIn(formula));
  const names = new Set([...numbersIn(formula), ...tables, ...conditionsIn(formula).flatMap(namesIn)]);
  const path = ['formulas', name];
  return [...names].flatMap((value) => {
    const found = valuesOf(one.item, value, files);
    const absent = found.find(({ given }) => given === undefined);
    if (absent !== undefined) return [problemAt(one, path, `there is no value ${value} on ${absent.day}`)];
    const isWrong = found.some(
      ({ given }) => given?.status !== 'not_confirmed' && isTable(given) !== tables.has(value),
    );
    return isWrong
      ? [problemAt(one, path, `${value} is ${tables.has(value) ? 'no table' : 'a table: use steps'}`)]
      : [];
  });
}

const isTable = (value: Value | undefined): boolean => value?.steps !== undefined;

function valuesOf(scheme: Scheme, name: string, files: KnowledgeFiles): { day: string; given: Value | undefined }[] {
  const own = scheme.values[name];
  if (own !== undefined) return [{ day: scheme.validFrom, given: own }];
  const editions = files.nationalValues.map((f) => f.item);
  return daysOfChange(scheme, editions).map((day) => ({ day, given: editionOn(editions, day)?.values[name] }));
}

const conditionProblems = (one: Filed<Scheme>): Problem[] =>
  one.item.conditions.flatMap(({ when }, index) =>
    conditionParts(when).flatMap((part) =>
      'amount' in part ? named(one, ['conditions', index, 'when'], part.amount) : [],
    ),
  );

const amountProblems = (one: Filed<Scheme>): Problem[] =>
  (['amount', 'ownShare'] as const).flatMap((field) => {
    const formula = one.item[field]?.formula;
    return formula === undefined ? [] : named(one, [field, 'formula'], formula);
  });

const named = (one: Filed<Scheme>, path: Path, formula: string): Problem[] =>
  one.item.formulas?.[formula] === undefined ? [problemAt(one, path, `there is no formula ${formula}`)] : [];
