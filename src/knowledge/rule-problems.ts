/** What a condition names can be worked out on every day that it is used: values, and other schemes. */
import type { Condition } from '../eligibility/condition.ts';
import { conditionParts } from './condition-parts.ts';
import { dayAfter, editionOn, isValidOn, type Valid } from './edition.ts';
import type { Filed, KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Problem } from './problem.ts';
import { national } from './rules.ts';
import type { Scheme } from './schemas/scheme.ts';

export function ruleProblems(files: KnowledgeFiles): Problem[] {
  return [
    ...files.schemes.flatMap((one) => [...values(one, files), ...otherSchemes(one, files)]),
    ...circles(files.schemes),
    ...files.questions.flatMap((one) =>
      one.item.when === undefined || namesIn(one.item.when).length === 0
        ? []
        : [problemAt(one, ['when'], 'a question cannot depend on a named value: not every day has one')],
    ),
  ];
}

const schemesIn = (condition: Condition): string[] =>
  conditionParts(condition).flatMap((c) => ('scheme' in c ? [c.scheme] : []));
const receivedIn = (condition: Condition): string[] =>
  conditionParts(condition).flatMap((c) => ('receives' in c ? [c.receives] : []));
/** The names of the values that a condition compares with. */
export const namesIn = (condition: Condition): string[] => [...new Set(conditionParts(condition).flatMap(valueNames))];

function valueNames(condition: Condition): string[] {
  const spec = 'income' in condition ? condition.income : 'anyAdult' in condition ? condition.anyAdult : condition;
  return Object.values(spec).flatMap((operand: unknown) =>
    typeof operand === 'object' && operand !== null && 'value' in operand && typeof operand.value === 'string'
      ? [operand.value]
      : [],
  );
}

/** In the scheme itself, or among the national values of every day on which it is valid. */
function values(one: Filed<Scheme>, { nationalValues }: KnowledgeFiles): Problem[] {
  const editions = nationalValues.map((f) => f.item);
  const days = daysOfChange(one.item, editions);
  return one.item.conditions.flatMap((condition, index) =>
    namesIn(condition.when)
      .filter((name) => one.item.values[name] === undefined)
      .flatMap((name) => {
        const day = days.find((date) => editionOn(editions, date)?.values[name] === undefined);
        return day === undefined
          ? []
          : [problemAt(one, ['conditions', index, 'when'], `there is no value ${name} on ${day}`)];
      }),
  );
}

/** The days of an edition on which other national values begin, or none hold any more. */
export function daysOfChange(scheme: Scheme, editions: readonly Valid[]): string[] {
  const days = editions.flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo === undefined ? [] : [dayAfter(validTo)]),
  ]);
  return [scheme.validFrom, ...days.filter((date) => isValidOn(scheme, date)).sort()];
}

/** A scheme is worked out together with those of its own authority and the nation. */
function otherSchemes(one: Filed<Scheme>, { schemes }: KnowledgeFiles): Problem[] {
  const ids = new Set(schemes.map((f) => f.item.id));
  const near = (id: string): boolean => id.startsWith(`${one.item.authority}/`) || id.startsWith(`${national}/`);
  return one.item.conditions.flatMap(({ when }, index) => {
    const path = ['conditions', index, 'when'];
    const unknown = [...schemesIn(when), ...receivedIn(when)].filter((id) => !ids.has(id));
    const far = schemesIn(when).filter((id) => ids.has(id) && !near(id));
    return [
      ...unknown.map((id) => problemAt(one, path, `there is no ${id}`)),
      ...far.map((id) => problemAt(one, path, `${id} is not worked out together with ${one.item.id}`)),
    ];
  });
}

/** Schemes that depend on each other would stay unknown for ever. */
function circles(schemes: KnowledgeFiles['schemes']): Problem[] {
  const next = new Map<string, string[]>();
  for (const { item } of schemes)
    next.set(item.id, [...(next.get(item.id) ?? []), ...item.conditions.flatMap((c) => schemesIn(c.when))]);
  const reached = (from: string, seen: Set<string> = new Set()): Set<string> => {
    for (const id of next.get(from) ?? []) if (!seen.has(id)) reached(id, seen.add(id));
    return seen;
  };
  return schemes
    .filter(({ item }) => reached(item.id).has(item.id))
    .map((one) => problemAt(one, ['conditions'], `${one.item.id} depends on itself`));
}
