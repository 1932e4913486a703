/** What one file cannot know: names against ids, editions against each other, references. */
import type { Condition } from '../eligibility/condition.ts';
import { conditionParts } from './condition-parts.ts';
import type { Valid } from './edition.ts';
import type { Filed } from './load-knowledge.ts';
import type { Problem } from './problem.ts';
import type { Article, Topic } from './schemas/article.ts';
import type { Municipality } from './schemas/municipality.ts';
import type { Question } from './schemas/question.ts';
import type { Scheme } from './schemas/scheme.ts';
import type { Organisation } from './schemas/social-map.ts';
import type { IncomeStandardFile, NationalValues } from './schemas/standard.ts';

export interface KnowledgeFiles {
  readonly municipalities: readonly Filed<Municipality>[];
  readonly schemes: readonly Filed<Scheme>[];
  readonly incomeStandards: readonly Filed<IncomeStandardFile>[];
  readonly nationalValues: readonly Filed<NationalValues>[];
  readonly organisations: readonly Filed<Organisation>[];
  readonly articles: readonly Filed<Article>[];
  readonly topics: readonly Filed<Topic>[];
  readonly questions: readonly Filed<Question>[];
}

export function checkKnowledge(files: KnowledgeFiles): Problem[] {
  return [...names(files), ...editions(files), ...references(files), ...values(files)];
}

const problem = (file: string, field: string, message: string): Problem => ({ file, line: 0, field, message });

/** The file's name and folder say who, what and since when. */
function names(files: KnowledgeFiles): Problem[] {
  const expected: [string, string, string][] = [
    ...files.municipalities.map(({ file, item }): [string, string, string] => [
      file,
      `municipalities/${item.slug}.yaml`,
      'slug',
    ]),
    ...files.schemes.map(({ file, item }): [string, string, string] => [
      file,
      `schemes/${item.id}/${item.validFrom}.yaml`,
      'id',
    ]),
    ...files.incomeStandards.map(({ file, item }): [string, string, string] => [
      file,
      `standards/income/${item.validFrom}.yaml`,
      'validFrom',
    ]),
    ...files.nationalValues.map(({ file, item }): [string, string, string] => [
      file,
      `standards/values/${item.validFrom}.yaml`,
      'validFrom',
    ]),
    ...files.organisations.map(({ file, item }): [string, string, string] => [
      file,
      `social-map/${item.municipality}/${item.id}.yaml`,
      'id',
    ]),
    ...files.articles.map(({ file, item }): [string, string, string] => [file, `articles/${item.id}.yaml`, 'id']),
    ...files.topics.map(({ file, item }): [string, string, string] => [file, `topics/${item.id}.yaml`, 'id']),
    ...files.questions.map(({ file, item }): [string, string, string] => [file, `facts/${item.id}.yaml`, 'id']),
  ];
  return expected
    .filter(([file, name]) => file !== name)
    .map(([file, name, field]) => problem(file, field, `this belongs in ${name}`));
}

function editions(files: KnowledgeFiles): Problem[] {
  const byScheme = groupBy(files.schemes, (f) => f.item.id);
  return [...byScheme.values(), files.incomeStandards, files.nationalValues].flatMap((group) => series(group));
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Editions of one thing follow each other: no overlap, and a gap says why. */
function series(group: readonly Filed<Valid & { gapBefore?: string | undefined }>[]): Problem[] {
  const sorted = [...group].sort((a, b) => (a.item.validFrom < b.item.validFrom ? -1 : 1));
  return sorted.flatMap(({ file, item }, index) => {
    const before = sorted[index - 1];
    const problems: Problem[] = [];
    if (item.validTo !== undefined && item.validTo < item.validFrom)
      problems.push(problem(file, 'validTo', 'lies before validFrom'));
    if (before === undefined) return problems;
    const next = before.item.validTo === undefined ? null : dayAfter(before.item.validTo);
    if (next === null || next > item.validFrom)
      problems.push(problem(file, 'validFrom', `overlaps with ${before.file}`));
    else if (next < item.validFrom && item.gapBefore === undefined)
      problems.push(problem(file, 'gapBefore', `nothing holds from ${next}: say why`));
    return problems;
  });
}

interface Known {
  readonly schemes: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
}

function references(files: KnowledgeFiles): Problem[] {
  const known: Known = {
    schemes: new Set(files.schemes.map((f) => f.item.id)),
    services: new Set(files.organisations.flatMap((f) => f.item.services.map((s) => s.id))),
    organisations: new Set(files.organisations.map((f) => f.item.id)),
    articles: new Set(files.articles.map((f) => f.item.id)),
    topics: new Set(files.topics.map((f) => f.item.id)),
    municipalities: new Set([...files.municipalities.map((f) => f.item.slug), 'nederland']),
  };
  return [
    ...files.schemes.flatMap(({ file, item }) => schemeReferences(file, item, known)),
    ...files.organisations.flatMap(({ file, item }) => organisationReferences(file, item, known)),
    ...files.articles.flatMap(({ file, item }) => [
      ...absent(file, 'services', item.services, known.services),
      ...absent(file, 'topics', item.topics, known.topics),
      ...absent(file, 'municipalities', item.municipalities, known.municipalities),
    ]),
    ...files.topics.flatMap(({ file, item }) => [
      ...absent(file, 'schemes', item.schemes, known.schemes),
      ...absent(file, 'services', item.services, known.services),
      ...absent(file, 'articles', item.articles, known.articles),
    ]),
    ...files.municipalities.flatMap(({ file, item }) => [
      ...absent(file, 'organisation', [item.organisation], known.organisations),
      ...absent(file, 'formsHelp', item.formsHelp === undefined ? [] : [item.formsHelp], known.services),
    ]),
  ];
}

const absent = (file: string, field: string, ids: readonly string[], known: ReadonlySet<string>): Problem[] =>
  ids.filter((id) => !known.has(id)).map((id) => problem(file, field, `there is no ${id}`));

function schemeReferences(file: string, scheme: Scheme, known: Known): Problem[] {
  const asks = Object.values(scheme.values).flatMap((v) => (v.ask === undefined ? [] : [v.ask]));
  return [
    ...absent(file, 'authority', [scheme.authority], known.municipalities),
    ...absent(file, 'topics', scheme.topics, known.topics),
    ...absent(file, 'application.where', scheme.application.where, known.services),
    ...absent(file, 'helpers', scheme.helpers, known.services),
    ...absent(file, 'opens', scheme.opens, known.schemes),
    ...absent(file, 'excludes', scheme.excludes, known.schemes),
    ...absent(file, 'values', asks, known.organisations),
    ...absent(
      file,
      'conditions',
      scheme.conditions.flatMap((c) => schemesIn(c.when)),
      known.schemes,
    ),
    ...twice(
      file,
      'conditions',
      scheme.conditions.map((c) => c.id),
    ),
  ];
}

function organisationReferences(file: string, organisation: Organisation, known: Known): Problem[] {
  const places = new Set(organisation.locations.map((l) => l.id));
  return [
    ...absent(file, 'municipality', [organisation.municipality], known.municipalities),
    ...organisation.services.flatMap((s) => [
      ...absent(file, 'services.topics', s.topics, known.topics),
      ...absent(file, 'services.locations', s.locations, places),
      ...(s.id.startsWith(`${organisation.id}/`)
        ? []
        : [problem(file, 'services.id', `${s.id} begins with ${organisation.id}/`)]),
    ]),
    ...twice(
      file,
      'services',
      organisation.services.map((s) => s.id),
    ),
  ];
}

const twice = (file: string, field: string, ids: readonly string[]): Problem[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(file, field, `${id} stands here twice`));

const schemesIn = (condition: Condition): string[] =>
  conditionParts(condition).flatMap((c) => ('scheme' in c ? [c.scheme] : []));

/** Value names that a condition uses exist, in the scheme or among the national values of every day it is valid. */
function values(files: KnowledgeFiles): Problem[] {
  const national = new Set(files.nationalValues.flatMap((f) => Object.keys(f.item.values)));
  return files.schemes.flatMap(({ file, item }) => {
    const own = new Set([...Object.keys(item.values), ...national]);
    const used = item.conditions.flatMap((c) => conditionParts(c.when).flatMap(valueNames));
    return absent(file, 'conditions', used, own);
  });
}

function valueNames(condition: Condition): string[] {
  const spec = 'income' in condition ? condition.income : 'anyAdult' in condition ? condition.anyAdult : condition;
  return Object.values(spec).flatMap((operand: unknown) =>
    typeof operand === 'object' && operand !== null && 'value' in operand && typeof operand.value === 'string'
      ? [operand.value]
      : [],
  );
}
