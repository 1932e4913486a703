/** Whatever a file names exists: schemes, services, organisations, articles, topics, municipalities. */
import type { KnowledgeFiles } from './knowledge-files.ts';
import { problemAt, type Path, type Place, type Problem } from './problem.ts';
import { national } from './rules.ts';
import type { Scheme } from './schemas/scheme.ts';
import type { Organisation } from './schemas/social-map.ts';

interface Ids {
  readonly schemes: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
}

export function referenceProblems(files: KnowledgeFiles): Problem[] {
  const ids = idsOf(files);
  return [
    ...files.schemes.flatMap((one) => ofScheme(one, one.item, ids)),
    ...files.organisations.flatMap((one) => ofOrganisation(one, one.item, ids)),
    ...files.articles.flatMap((one) => [
      ...absent(one, ['services'], one.item.services, ids.services),
      ...absent(one, ['topics'], one.item.topics, ids.topics),
      ...absent(one, ['municipalities'], one.item.municipalities, ids.municipalities),
    ]),
    ...files.topics.flatMap((one) => [
      ...absent(one, ['schemes'], one.item.schemes, ids.schemes),
      ...absent(one, ['services'], one.item.services, ids.services),
      ...absent(one, ['articles'], one.item.articles, ids.articles),
      ...absent(
        one,
        ['unasked'],
        one.item.unasked.map(({ scheme }) => scheme),
        ids.schemes,
      ),
      ...one.item.first.flatMap(({ services, article }, at) => [
        ...absent(one, ['first', at, 'services'], services, ids.services),
        ...missing(one, ['first', at, 'article'], article, ids.articles),
      ]),
    ]),
    ...files.municipalities.flatMap((one) => [
      ...missing(one, ['organisation'], one.item.organisation, ids.organisations),
      ...missing(one, ['formsHelp'], one.item.formsHelp, ids.services),
    ]),
    ...files.nationalValues.flatMap((one) => asks(one, one.item.values, ids)),
    ...files.questions.flatMap((one) =>
      (one.item.choices ?? []).flatMap(({ sets }, index) =>
        absent(one, ['choices', index, 'sets', 'receives'], schemesSet(sets.receives), ids.schemes),
      ),
    ),
  ];
}

const idsOf = (files: KnowledgeFiles): Ids => ({
  schemes: new Set(files.schemes.map((f) => f.item.id)),
  services: new Set(files.organisations.flatMap((f) => f.item.services.map((s) => s.id))),
  organisations: new Set(files.organisations.map((f) => f.item.id)),
  articles: new Set(files.articles.map((f) => f.item.id)),
  topics: new Set(files.topics.map((f) => f.item.id)),
  municipalities: new Set([...files.municipalities.map((f) => f.item.slug), national]),
});

const schemesSet = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const missing = (place: Place, path: Path, id: string | undefined, known: ReadonlySet<string>): Problem[] =>
  id === undefined || known.has(id) ? [] : [problemAt(place, path, `there is no ${id}`)];

const absent = (place: Place, path: Path, ids: readonly string[], known: ReadonlySet<string>): Problem[] =>
  ids.flatMap((id, index) => missing(place, [...path, index], id, known));

const asks = (place: Place, values: Scheme['values'], ids: Ids): Problem[] =>
  Object.entries(values).flatMap(([name, value]) =>
    missing(place, ['values', name, 'ask'], value.ask, ids.organisations),
  );

function ofScheme(place: Place, scheme: Scheme, ids: Ids): Problem[] {
  return [
    ...missing(place, ['authority'], scheme.authority, ids.municipalities),
    ...absent(place, ['topics'], scheme.topics, ids.topics),
    ...absent(place, ['order', 'noDelayTopics'], scheme.order?.noDelayTopics ?? [], ids.topics),
    ...absent(place, ['application', 'where'], scheme.application.where, ids.services),
    ...absent(place, ['helpers'], scheme.helpers, ids.services),
    ...absent(place, ['opens'], scheme.opens, ids.schemes),
    ...absent(place, ['excludes'], scheme.excludes, ids.schemes),
    ...effects(place, scheme, 'countsFor', ids),
    ...effects(place, scheme, 'ends', ids),
    ...asks(place, scheme.values, ids),
    ...twice(place, 'conditions', scheme.conditions),
  ];
}

/** Another scheme than the one that speaks. */
function effects(place: Place, scheme: Scheme, kind: 'countsFor' | 'ends', ids: Ids): Problem[] {
  return (scheme.order?.[kind] ?? []).flatMap((effect, index) => [
    ...missing(place, ['order', kind, index, 'scheme'], effect.scheme, ids.schemes),
    ...(effect.scheme === scheme.id
      ? [problemAt(place, ['order', kind, index, 'scheme'], `${scheme.id} has no effect on itself`)]
      : []),
  ]);
}

function ofOrganisation(place: Place, organisation: Organisation, ids: Ids): Problem[] {
  const locations = new Set(organisation.locations.map((l) => l.id));
  return [
    ...missing(place, ['municipality'], organisation.municipality, ids.municipalities),
    ...organisation.services.flatMap((service, index) => [
      ...absent(place, ['services', index, 'topics'], service.topics, ids.topics),
      ...absent(place, ['services', index, 'locations'], service.locations, locations),
      ...(service.id.startsWith(`${organisation.id}/`)
        ? []
        : [problemAt(place, ['services', index, 'id'], `${service.id} begins with ${organisation.id}/`)]),
    ]),
    ...twice(place, 'services', organisation.services),
  ];
}

function twice(place: Place, field: string, items: readonly { readonly id: string }[]): Problem[] {
  const ids = items.map((item) => item.id);
  return items.flatMap(({ id }, index) =>
    ids.indexOf(id) === index ? [] : [problemAt(place, [field, index, 'id'], `${id} stands here twice`)],
  );
}
