/** Our search and minisearch, behind one question. */
import MiniSearch from 'minisearch';
import { fields, type Entry } from '../../src/knowledge/search/entry.ts';
import { createEntrySearch, type Searched } from '../../src/knowledge/search/entry-search.ts';
import { whereAndWhen } from '../../src/knowledge/search/where-and-when.ts';

export const engineNames = ['wegwijs', 'minisearch'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Asked {
  readonly query: string;
  readonly municipality: string;
  readonly date: string;
}

/** The ids that it gives as an answer, best first. */
export type Engine = (asked: Asked) => readonly string[];

const hitsWanted = 10;

export const engines: Readonly<Record<EngineName, (searched: Searched) => Engine>> = { wegwijs, minisearch };

function wegwijs(searched: Searched): Engine {
  const search = createEntrySearch(searched);
  return (asked) => {
    const { confident, hits } = search({ ...asked, limit: hitsWanted });
    return confident ? hits.map((hit) => hit.id) : [];
  };
}

/** As its own documentation sets it up for typing errors and half words, with our weights and the same filters. */
function minisearch({ entries }: Searched): Engine {
  const search = new MiniSearch<{ id: number } & Entry['texts']>({
    fields: [...fields],
    searchOptions: { boost: { title: 4, organisation: 2.4, summary: 1.5 }, fuzzy: 0.2, prefix: true },
  });
  search.addAll(entries.map(({ texts }, id) => ({ id, ...texts })));
  const { holds } = whereAndWhen(entries);
  return (asked) =>
    search
      .search(asked.query, { filter: ({ id }) => holds(Number(id), asked) })
      .slice(0, hitsWanted)
      .map(({ id }) => entries[Number(id)]?.id ?? '');
}
