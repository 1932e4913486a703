/** The file's name and folder say who, what and since when; so an id stands in one file only. */
import type { Filed, KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Problem } from './problem.ts';

export function nameProblems(files: KnowledgeFiles): Problem[] {
  return [
    ...named(files.municipalities, 'slug', (m) => `municipalities/${m.slug}.yaml`),
    ...named(files.schemes, 'id', (s) => `schemes/${s.id}/${s.validFrom}.yaml`),
    ...named(files.incomeStandards, 'validFrom', (s) => `standards/income/${s.validFrom}.yaml`),
    ...named(files.nationalValues, 'validFrom', (v) => `standards/values/${v.validFrom}.yaml`),
    ...named(files.organisations, 'id', (o) => `social-map/${o.municipality}/${o.id}.yaml`),
    ...named(files.articles, 'id', (a) => `articles/${a.id}.yaml`),
    ...named(files.topics, 'id', (t) => `topics/${t.id}.yaml`),
    ...named(files.questions, 'id', (q) => `facts/${q.id}.yaml`),
    ...twoOrganisations(files.organisations),
    ...authorities(files.schemes),
  ];
}

const named = <T>(filed: readonly Filed<T>[], field: string, name: (item: T) => string): Problem[] =>
  filed.flatMap((one) =>
    one.file === name(one.item) ? [] : [problemAt(one, [field], `this belongs in ${name(one.item)}`)],
  );

/** The only kind that may stand in two folders under one id. */
function twoOrganisations(filed: KnowledgeFiles['organisations']): Problem[] {
  const first = new Map<string, string>();
  return filed.flatMap((one) => {
    const other = first.get(one.item.id);
    if (other === undefined) first.set(one.item.id, one.file);
    return other === undefined ? [] : [problemAt(one, ['id'], `${one.item.id} stands in ${other} too`)];
  });
}

/** `zoetermeer/zoetermeerpas` is given by zoetermeer. */
const authorities = (filed: KnowledgeFiles['schemes']): Problem[] =>
  filed
    .filter(({ item }) => !item.id.startsWith(`${item.authority}/`))
    .map((one) => problemAt(one, ['authority'], `${one.item.id} is not given by ${one.item.authority}`));
